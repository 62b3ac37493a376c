// Which names are one thing: a short form joins the longer one it cuts short, and no other.
import { describe, expect, it } from 'vitest';
import { factsOf, knowledgeOf } from '../rulesSuite';

const namesIn = async (text: string): Promise<(readonly string[])[]> =>
  (await knowledgeOf('Water', text)).entities.map(({ name, aliases }) => [name, ...aliases]);

it('a surname is short for the one person who bears it', async () => {
  const names = await namesIn(
    'Irina Petrova led the survey of 1960. Petrova said that the lake had lost a third of its water.',
  );
  expect(names).toContainEqual(['Irina Petrova', 'Petrova']);
});

describe('a surname that is a word', () => {
  it('is a name also where it opens a sentence, once the text writes it inside one', async () => {
    const names = await namesIn(
      'Thomas Wade ran the mill of Alder. In 1902 the council gave Wade a medal. Wade was sent to Kesten in 1904.',
    );
    expect(names).toContainEqual(['Thomas Wade', 'Wade']);
    const facts = await factsOf(
      'Thomas Wade ran the mill of Alder. In 1902 the council gave Wade a medal. Wade was sent to Kesten in 1904.',
    );
    expect(facts).toContain('dated-event: in 1904');
  });

  it('is the word where no such name is told of', async () => {
    const names = await namesIn('The keepers of Alder built a bridge. Wade through the river, and the water is cold.');
    expect(names.flat()).not.toContain('Wade');
  });
});

it('what somebody is known as is one with the name, also in parentheses', async () => {
  const names = await namesIn(
    'Thomas Berg (generally known as Tom Berg) was a miller of Alder. In 1902 Tom Berg left.',
  );
  expect(names.some((own) => own.includes('Thomas Berg') && own.includes('Tom Berg'))).toBe(true);
});

it('a part of a sea or country is not short for the whole, nor the whole for the part', async () => {
  const names = await namesIn(
    'In 1960 the Aral Sea was a large lake. The dam saved the North Aral Sea, where fish came back in 2006. ' +
      'In 1950 Korea was at war. In 1988 South Korea held the games.',
  );
  const together = (one: string, other: string): boolean =>
    names.some((own) => own.includes(one) && own.includes(other));
  expect(names.flat()).toEqual(expect.arrayContaining(['Aral Sea', 'North Aral Sea', 'Korea', 'South Korea']));
  expect(together('Aral Sea', 'North Aral Sea')).toBe(false);
  expect(together('Korea', 'South Korea')).toBe(false);
});

const kindsIn = async (text: string): Promise<string[]> =>
  (await knowledgeOf('Water', text)).entities.map(({ kind, name }) => `${kind} ${name}`);

it.each([
  [
    'The town hired Irina Petrova, who had mapped the lake for the state in its last good years.',
    'person Irina Petrova',
  ],
  [
    'A young engineer named Irina Petrova mapped the lake for the state in its last good years.',
    'person Irina Petrova',
  ],
  [
    'The state sent Danish Irina Petrova who mapped the lake for it in one of its last good years.',
    'person Irina Petrova',
  ],
  [
    'A note was found in Orlov’s house in Orlov’s garden, where the lake had been in its last good years.',
    'thing Orlov',
  ],
  ['The lord of the manor, Ivan Orlov, sold the lake to the state in one of its last good years.', 'person Ivan Orlov'],
  [
    'The Lake Survey Office mapped the lake for the state in one of its last good years.',
    'organisation Lake Survey Office',
  ],
  ['In Nukus the people of the lake met in one of its last good years, and in Nukus they stayed.', 'place Nukus'],
])('what stands beside a name tells what it names: %s', async (text, expected) => {
  expect(await kindsIn(text)).toContain(expected);
});

it('a first name is short for the one person who bears it, an institution never for the town in its name', async () => {
  const names = await namesIn(
    'Irina Petrova, the surveyor, was born in 1921. Irina walked round the lake twice. In London the papers wrote of it. ' +
      'The Imperial College London gave Irina a medal.',
  );
  expect(names).toContainEqual(['Irina Petrova', 'Irina']);
  expect(names.some((own) => own.includes('London') && own.length > 1)).toBe(false);
});

it('somebody is one person under two names, and under two first names', async () => {
  const names = await namesIn(
    'Irina Anna Petrova (born 8 May 1941), better known by her pen name Mary Holm, mapped the lake. Irina Anna drew it twice. ' +
      'Mary Holm has sold the map to the state.',
  );
  expect(names).toContainEqual(['Irina Anna Petrova', 'Mary Holm', 'Irina Anna']);
});

it('who is played is not the one person who bears the first name', async () => {
  const names = await namesIn(
    'The actor Mary Holm was born in 1921. The surveyor Irina Petrova saw the play. Mary Holm appeared in the play as Irina.',
  );
  expect(names.some((own) => own.includes('Irina Petrova') && own.includes('Irina'))).toBe(false);
});

it('an ordinal alone names nothing: "the Second" is short for something else', async () => {
  const names = await namesIn(
    'The lake has two dams. Fewer people died at the Second than at the first dam of the lake.',
  );
  expect(names.flat()).not.toContain('Second');
});

it('common nouns an article comes back to are its concepts; words of any text are none', async () => {
  const { entities } = await knowledgeOf(
    'Water',
    'The glacier feeds the river. When the glacier melts, the people of the valley see the river rise. In some years the people leave.',
  );
  const concepts = entities.filter(({ kind }) => kind === 'concept').map(({ name }) => name);
  expect(concepts).toEqual(expect.arrayContaining(['glacier', 'river']));
  expect(concepts).not.toContain('people');
  expect(concepts).not.toContain('year');
});

it('somebody has many names: the one of the title is his, in the letters of the text', async () => {
  const { entities } = await knowledgeOf(
    'Jiri Svab',
    'Jiří Emil Karel Šváb (9 May 1841 – 2 June 1904) was a Czech surveyor. Jiří Šváb drew the first map of the lake. ' +
      'In 1892 Šváb left the town and came to the sea, where he drew the coast and the towns on it.',
  );
  expect(entities.find(({ kind }) => kind === 'person')).toMatchObject({
    name: 'Jiří Šváb',
    aliases: expect.arrayContaining(['Jiří Emil Karel Šváb', 'Šváb']) as unknown,
  });
});

it('a town with a saint in its name is no person, nor is a society for what a general rule is for', async () => {
  const kinds = await kindsIn(
    'The people of the lake went to Saint Albert in 1960, and in Saint Albert they founded the Society for General Water Research.',
  );
  expect(kinds).toEqual(
    expect.arrayContaining(['place Saint Albert', 'organisation Society for General Water Research']),
  );
});

it('what has a founder or a director is a body; what has an owner or a number among others is nobody', async () => {
  const kinds = await kindsIn(
    'Vostra co-founder Irina Petrova mapped the lake. The director of Brandel came to Brandel from the coast. ' +
      'His Second Concerto was written for the people of the lake, and the Concerto spread his name.',
  );
  expect(kinds).toEqual(
    expect.arrayContaining(['organisation Vostra', 'organisation Brandel', 'thing Second Concerto']),
  );
});

it('somebody whose sentence opens with his birth is a person', async () => {
  expect(
    await kindsIn('Born in Nukus on the lake, Irina Petrova walked to the coast and lived there with her sister.'),
  ).toContain('person Irina Petrova');
});

it('a town is not short for what is named after it', async () => {
  const names = await namesIn(
    'In 1822 the Battle of Kesten was lost. The town of Kesten has a school. The Mayor of Kesten opened it in 1904.',
  );
  expect(names.some((own) => own.includes('Kesten') && own.length > 1)).toBe(false);
});

it('the name an article is titled with is short for nothing but for somebody’s name', async () => {
  const knowledge = await knowledgeOf(
    'Kesten',
    'Kesten is a town on the Orne. Its museum, Medispace Kesten, opened in 1990.',
  );
  expect(knowledge.entities.find(({ name }) => name === 'Kesten')).toBeDefined();
});

it('letters behind a name are no part of it', async () => {
  const names = await namesIn(
    'Carl Braun FRS (4 May 1841 – 2 June 1904) was a surveyor. Carl Braun left Leeds in 1870. Carl had two brothers.',
  );
  expect(names).toContainEqual(['Carl Braun', 'Carl']);
});

it('the surname of an article on somebody is hers, whatever her father is called', async () => {
  const { entities, facts } = await knowledgeOf(
    'Irina Petrova',
    'Dame Irina Maria Petrova OBE FRS (4 May 1941 – 2 June 2004) was a Danish engineer. ' +
      'Petrova was born in Kesten in 1941. Her father Anton Ivan Petrova was a miller. Petrova studied law in Leeds in 1960.',
  );
  const own = entities.find(({ name }) => name === 'Irina Petrova');
  expect(own).toMatchObject({ kind: 'person', aliases: expect.arrayContaining(['Petrova']) as unknown });
  expect(entities.find(({ name }) => name.startsWith('Anton'))?.aliases).not.toContain('Petrova');
  expect(facts.map(({ statement }) => statement).join(' ')).not.toContain('Ivan Petrova studied');
});

it('a king’s first name is short for him, and for nobody whose last name it is', async () => {
  const { entities } = await knowledgeOf(
    'Aldric VI and I',
    'Aldric VI was crowned at Kesten in 1567. He was baptised Tom Aldric on 17 December 1566. Aldric ruled Alder for 22 years.',
  );
  const king = entities.find(({ aliases }) => aliases.includes('Aldric'));
  expect(king?.name).toBe('Aldric VI');
});

it('a country is a place also by its initials', async () => {
  expect(await kindsIn('The UK sold corn, and the BBC told the world of it.')).toContain('place UK');
});

describe('what a name names', () => {
  const kindIn = async (name: string, text: string): Promise<string | undefined> =>
    (await knowledgeOf('Water', text)).entities.find((entity) => entity.name === name)?.kind;

  it('is no person where it says of “it” that something is so', async () => {
    const it = 'Brasko warned that it was short of flour. In 1905 Brasko said the wheel would be sold.';
    expect(await kindIn('Brasko', it)).toBe('thing');
    const expletive = 'Brasko warned that it was time for a new wheel. In 1905 Brasko said the wheel would be sold.';
    expect(await kindIn('Brasko', expletive)).toBe('person');
  });

  it('is a firm that makes games, and not the games of a year', async () => {
    expect(await kindIn('Brasko Games', 'Brasko Games was sold in 1905 by the council of Alder.')).not.toBe('event');
    expect(await kindIn('Alder Games', 'In 1905 the runners of the Alder Games were fed by the council.')).toBe(
      'event',
    );
  });
});
