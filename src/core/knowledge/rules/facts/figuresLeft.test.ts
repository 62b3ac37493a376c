// Which figures and dates are left for a gap, and how much of their sentence stands round it.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';
import { FIGURE_LEFT } from './figuresLeft';

const TOWN = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

/** The sentences with their gap in brackets. */
async function leftIn(...paragraphs: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf('Alder', TOWN, ...paragraphs);
  return facts.flatMap(({ found, gap, statement }) => {
    const left = found?.left ?? (found?.rule === FIGURE_LEFT && gap ? { statement, gap } : null);
    if (!left) return [];
    const { start, end } = left.gap;
    return [`${left.statement.slice(0, start)}[${left.statement.slice(start, end)}]${left.statement.slice(end)}`];
  });
}

describe('figures no other rule asks about', () => {
  it('stand in their sentence, whatever they hang on', async () => {
    expect(
      await leftIn('The mill sold flour to almost half of all households, beginning in 1906 with a fair.'),
    ).toEqual([
      'The mill sold flour to [almost half] of all households, beginning in 1906 with a fair.',
      'The mill sold flour to almost half of all households, beginning in [1906] with a fair.',
    ]);
  });

  it('are shares of a firm, too', async () => {
    expect(await leftIn('The bread is sold via Fennholm, in which the town of Kesten has a quarter stake.')).toEqual([
      'The bread is sold via Fennholm, in which the town of Kesten has [a quarter] stake.',
    ]);
  });

  it('leave out what the rest of the sentence goes on to tell', async () => {
    expect(
      await leftIn(
        'In the northern villages behind the old stone bridge of Alder the council planted a row of forty-one lime trees along each of the roads, while the farmers of Kesten went on planting nothing but corn.',
      ),
    ).toContain(
      'In the northern villages behind the old stone bridge of Alder the council planted a row of [forty-one] lime trees along each of the roads.',
    );
  });

  it('leave out a phrase behind a comma that only adds to them', async () => {
    const text =
      'The guild of the millers found that in the north 400 bakers of Alder had lost their ovens to the fire of the mill';
    expect(await leftIn(`${text}, mostly in these streets.`)).toContain(`${text.replace('400', '[400]')}.`);
    // What tells something by itself is no such phrase.
    expect(await leftIn(`${text}, with these streets that were hit by it.`)).toEqual([]);
  });

  it('leave out what a place is home to', async () => {
    const text =
      'Of all the markets of the north, the guild of the millers calls Kesten the second-largest for its rye';
    expect(await leftIn(`${text}, home to bakers doing some of the best work we know.`)).toContain(
      `${text.replace('second-largest', '[second-largest]')}.`,
    );
  });

  it('leave out asides in parentheses that do not hold them', async () => {
    expect(
      await leftIn(
        'The northern mill of Alder (which the people of the town also call the old one) ground almost half of the corn (mostly rye) that came from Kesten.',
      ),
    ).toContain('The northern mill of Alder ground [almost half] of the corn that came from Kesten.');
  });

  it('leave out an opening that says when by another sentence, where they have a date', async () => {
    expect(
      await leftIn('During this time, the farmers of Alder gave the mill almost half of the harvest of 1920.'),
    ).toContain('The farmers of Alder gave the mill [almost half] of the harvest of 1920.');
  });

  it('turn a sentence round that opens with “it is thought that”', async () => {
    expect(await leftIn('It is thought that almost half of all the mills of Alder are still in use.')).toEqual([
      '[Almost half] of all the mills of Alder are still in use, it is thought.',
    ]);
  });

  it('may be set against the year before, where they name the year', async () => {
    expect(await leftIn('In 1920 the mill of Alder sold 2x as much flour as in the previous year.')).toContain(
      'In 1920 the mill of Alder sold [2x] as much flour as in the previous year.',
    );
  });

  it('stand in their half of a sentence that a mark parts', async () => {
    expect(
      await leftIn(
        'Last week the council of Alder spoke of this again - the farmers of Kesten gave up almost half of their fields.',
      ),
    ).toEqual(['The farmers of Kesten gave up [almost half] of their fields.']);
  });

  it('may be told roughly, as half the people or tens of thousands', async () => {
    expect(await leftIn('By chance about half the farmers of Kesten lost tens of thousands of lime trees.')).toEqual([
      'By chance [about half] the farmers of Kesten lost tens of thousands of lime trees.',
      'By chance about half the farmers of Kesten lost [tens of thousands] of lime trees.',
    ]);
  });

  it('may be the half of a word', async () => {
    expect(await leftIn('Of the farmers of Kesten in the 48-member council of Alder none has left.')).toEqual([
      'Of the farmers of Kesten in the [48-member] council of Alder none has left.',
    ]);
  });

  it('may be a place in a row, or how many times as much', async () => {
    expect(
      await leftIn('With the fair of Alder, Kesten held its sixth market, at 10x the cost of the old ones.'),
    ).toEqual([
      'With the fair of Alder, Kesten held its sixth market, at [10x] the cost of the old ones.',
      'With the fair of Alder, Kesten held its [sixth] market, at 10x the cost of the old ones.',
    ]);
  });

  it('take two dates with a joint for one', async () => {
    expect(await leftIn('By chance the mill of the lord at Kesten, won in 1920 and 1931, was let.')).toEqual([
      'By chance the mill of the lord at Kesten, won in [1920 and 1931], was let.',
    ]);
  });

  it('keep the part of a year or century', async () => {
    expect(await leftIn('After the mid-1840s, Alder was a town of weavers with a debt.')).toEqual([
      'After [the mid-1840s], Alder was a town of weavers with a debt.',
    ]);
  });

  it('turn a sentence round that opens with “it was not until”', async () => {
    expect(await leftIn('It was not until the early 1980s that Alder regained its name as a town of weavers.')).toEqual(
      ['Alder regained its name as a town of weavers, but not until [the early 1980s].'],
    );
  });

  it('keep a pronoun whose name stands before it in the same words', async () => {
    expect(
      await leftIn(
        'Ann Lee was a painter.',
        'Back in Kesten in 1942, Ann Lee was sent to the mill, where she learned to weave before leaving for Alder in 1943.',
      ),
    ).toContain(
      'Back in Kesten in 1942, Ann Lee was sent to the mill, where she learned to weave before leaving for Alder in [1943].',
    );
  });
});

describe('what is no figure to ask for', () => {
  it.each([
    ['a number that is a name', 'The council of Alder met in Room 12 because of the flood.'],
    ['an act that is called by its year', 'The mill at Kesten was closed under the Water Act of 1927 and its orders.'],
    ['the age of nobody in particular', 'The school of Alder teaches all its eight-year-olds to swim in the river.'],
    ['what is counted from another sentence', 'Four years later the mill at Kesten burned down to the ground.'],
    ['the measure in other units', 'The mill at Kesten owns woods (80 ha) and 200 acres (80 ha) along the Orne.'],
    ['a sum in another currency', 'The people of Alder paid the mill of Kesten a few hundred euros (£81; $90).'],
    ['what “they” of another sentence did', 'Without any large fields, they moved to Kesten with nineteen cows.'],
    [
      'what happens only on a condition',
      'If the council of Alder and the farmers of the northern villages at last agree on the price of the old mill at Kesten, the new owners will give almost half of the house to the people of the town.',
    ],
    ['a question', 'Did the mill at Kesten ever employ more than sixty workers in Alder?'],
  ])('%s', async (_, sentence) => {
    expect((await leftIn(sentence)).filter((text) => !text.includes('[200'))).toEqual([]);
  });
});

describe('a report nobody dated', () => {
  const SALES = 'Sales of flour this year are forecast to be 15% lower than last year in all mills of Alder.';

  it('is told of its own year, for a front that says on what occasion', async () => {
    const { facts } = await knowledgeOf('Alder', TOWN, SALES);
    const fact = facts.find(({ found }) => found?.needsOccasion);
    expect(fact?.statement).toBe(
      'Sales of flour that year are forecast to be 15% lower than the year before in all mills of Alder.',
    );
  });

  it('is not, where the sentence speaks of an “it”, or somebody is quoted', async () => {
    const { facts } = await knowledgeOf(
      'Alder',
      TOWN,
      'The mill of Alder said this year it would sell 15% of its flour in Kesten.',
    );
    expect(facts.filter(({ found }) => found?.needsOccasion)).toEqual([]);
  });
});

it('a rank among its kind is a figure, and the number of a match is none', async () => {
  expect(await leftIn('The mill of Alder sold all of its flour to the second-largest bakery of Kesten.')).toContain(
    'The mill of Alder sold all of its flour to the [second-largest] bakery of Kesten.',
  );
  expect((await leftIn('The men of Alder played the fourth test of the year in Kesten.')).join()).not.toContain(
    '[fourth test]',
  );
});

it('what is counted is the mills, and not the town they belong to', async () => {
  const { facts } = await knowledgeOf('Alder', TOWN, 'In 1902 the flood took 14 of the town’s mills.');
  expect(facts.flatMap(({ quantity }) => quantity?.unit ?? [])).toEqual(expect.arrayContaining(['mills']));
  expect(facts.some(({ quantity }) => quantity?.unit === 'town')).toBe(false);
});

it('a name with a hyphen that does not break is one name, and its number no figure', async () => {
  const { facts, entities } = await knowledgeOf(
    'Alder',
    TOWN,
    'The KT‑4 grinds the rye of Kesten.',
    'Alder bought the KT‑4 in 1962.',
  );
  expect(entities.map(({ name }) => name)).toContain('KT-4');
  expect(facts.filter(({ type }) => type === 'number')).toEqual([]);
});

it('an abbreviated saint in a name ends no sentence', async () => {
  const { facts } = await knowledgeOf(
    'Alder',
    TOWN,
    'In 1902 Ann Lee sold the mill of Mont Ste. Barbe Alder to the town.',
  );
  expect(
    facts.some(({ evidence: [first] }) => first?.exact.endsWith('to the town.') && first.exact.startsWith('In 1902')),
  ).toBe(true);
});
