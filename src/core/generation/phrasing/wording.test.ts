// How questions and gaps are put: who is asked for by "who", whose name is said once, what is said by whom and when.
import { describe, expect, it } from 'vitest';
import { cardsOf, cardsOf2015, foundBy } from './phrasingSuite';
import { pointersIn, strangerIn } from './pointers';

/** Tells that she is a person. */
const BERG = 'Anna Berg was born in Alder in 1850.';
const written = async (...paragraphs: readonly string[]): Promise<string> =>
  (await cardsOf(BERG, ...paragraphs)).join('\n');

describe('a question', () => {
  it('asks for many people by "who"', async () => {
    expect(await written('Farmers from Alder founded the Kesten Dairy in 1890.')).toContain(
      'Who founded the Kesten Dairy in 1890? → farmers from Alder',
    );
  });

  it('asks for no country by "who"', async () => {
    const cards = await written('In Denmark the mills are small. Denmark banned the lead pipes of Kesten in 1998.');
    expect(cards).toContain('hich country banned the lead pipes of Kesten in 1998? → Denmark');
    expect(cards).not.toContain('ho banned');
  });

  it('leaves a gap for one bare name that may be a country or a firm', async () => {
    const cards = await written('Fennholm sold 300 lamps. In 2000 Fennholm lowered its legal week to 35 hours.');
    expect(cards).toContain('[...] lowered its legal week to 35 hours. → Fennholm');
  });

  it('asks for a company where the text says that it is one', async () => {
    const cards = await written(
      'Fennholm, a Danish company, sold 300 lamps. In 2000 Fennholm lowered its legal week to 35 hours.',
    );
    expect(cards).toContain('hich company lowered its legal week to 35 hours? → Fennholm');
  });

  it('says a name once, and then the pronoun of the text', async () => {
    const cards = await written('Anna Berg predicted in 1930 that her grandchildren would work fifteen hours a week.');
    expect(cards).toContain('According to Anna Berg in 1930, how many hours a week would her grandchildren work?');
  });

  it('asks for money by "how much"', async () => {
    const cards = await written(
      'Over £150 million kept in Danish banks was given to the town of Alder in 1998. Fennholm, a Danish company, has raised more than $3 billion.',
    );
    expect(cards).toContain(
      'ow much money kept in Danish banks was given to the town of Alder in 1998? → Over £150 million',
    );
    expect(cards).toContain('ow much money has Fennholm raised? → more than $3 billion');
  });

  it('asks for a value by "what", and a gap only beside it', async () => {
    expect(await written('The value of the mill at Kesten is about £30 million.')).toContain(
      'hat is the value of the mill at Kesten? → about £30 million',
    );
  });

  it('keeps what a difference is counted from beside the figure', async () => {
    expect(await written('The clocks of Alder are 45 minutes ahead of London time.')).toContain(
      'ow many minutes ahead of London time are the clocks of Alder? → 45 minutes',
    );
  });

  it('does not ask when something was announced without saying what', async () => {
    expect(await written('With the mill almost ready, Anna Berg announced on 4 May 1931.')).not.toContain('announce?');
  });

  it('asks for one of two counts with a gap only, and how long before what', async () => {
    const cards = await written('In 240 games as captain, Anna Berg of Leeds won 110 games.');
    expect(cards).not.toMatch(/how many/i);
    expect(
      await written('Anna Berg joined the guild of Leeds on 4 May 1931, two weeks before the fair of Alder.'),
    ).toContain('How many weeks before the fair of Alder did Anna Berg join the guild of Leeds on 4 May 1931?');
  });

  it('does not ask after how many', async () => {
    expect(await written('Anna Berg left Alder for Leeds after three bad harvests.')).not.toContain('how many');
  });
});

describe('a person', () => {
  it('is asked for what he stands for, who he was only once', async () => {
    const fronts = (
      await cardsOf(
        'Ann Lee was a teacher in Kesten. She was an early supporter of free schools.',
        'Ann Lee was a pioneer of the steam age. Ann Lee was a friend of long walks. Ann Lee was a born teacher.',
      )
    ).map((card) => card.replace(/ → .*/, ''));
    expect(fronts).toContain('Of what was Ann Lee an early supporter?');
    expect(fronts.filter((front) => front === 'Who was Ann Lee?').length).toBeLessThanOrEqual(1);
  });

  it('dies once, where the text tells it twice', async () => {
    const cards = await cardsOf(
      'Ann Lee (4 May 1841 – 2 June 1904) was a teacher in Kesten.',
      'Ann Lee died on 2 June 1904 in Brindle.',
    );
    expect(cards.filter((card) => card.startsWith('When'))).toEqual([
      'When did Ann Lee die in Brindle? → 2 June 1904',
      'When was Ann Lee born? → 4 May 1841',
    ]);
  });

  it('keeps the full stops of a degree and the colon of a title', async () => {
    expect(
      await cardsOf('Ann Lee earned a Ph.D. in Kesten in 1918 with a thesis entitled “Order: A Study of Mills”.'),
    ).toContain(
      'In which year did Ann Lee earn a Ph.D. in Kesten with a thesis entitled Order: A Study of Mills? → 1918',
    );
  });
});

describe('somebody known by a first name', () => {
  it('is told by whose relative they are', async () => {
    const cards = await written(
      "Berg's brother Joseph ran the mill at Kesten. In 1811 Joseph found a skull at Kesten.",
    );
    expect(cards).toContain("In which year did Anna Berg's brother Joseph find a skull at Kesten?");
  });

  it('stops the card where the text leaves open whose', async () => {
    const { stopped } = await foundBy(
      'stands-alone',
      BERG,
      'His brother Joseph ran the mill. In 1811 Joseph found a skull at Kesten.',
    );
    expect(stopped.join()).toContain('Joseph');
  });
});

describe('a pronoun', () => {
  it.each([
    ['of nobody named', 'In which year did the king of Saxony visit her shop?', [], 'her'],
    ['of a king who is no "she"', 'When did the king praise her?', ['Tom Hale'], 'her'],
  ])('stops the card: %s', (_, front, people, phrase) => {
    expect(strangerIn(front, people)).toMatchObject([{ phrase, isCertain: true }]);
  });

  it.each([
    ['of somebody named', 'In which year did Anna Berg open her shop?', ['Anna Berg']],
    ['of whoever is asked for', 'Who opened her shop in 1890?', []],
    ['of a role', 'When did the queen open her shop?', []],
  ])('is fine: %s', (_, front, people) => {
    expect(strangerIn(front, people)).toEqual([]);
  });
});

describe('a word that points back', () => {
  it.each(['Why did Berg welcome such fees?', 'What did these stones hold in 1890?', 'Who said so of the latter?'])(
    'stops the card: %s',
    (front) => {
      expect(pointersIn(front, 'bones')).toMatchObject([{ isCertain: true }]);
    },
  );

  it('points at a sentence that the front shows before it', () => {
    const shown = 'The dam at Kesten was closed for three summers. This allowed [...] in the lower streets.';
    expect(pointersIn(shown, 'dry cellars')).toEqual([]);
    expect(pointersIn(`${shown.slice(0, -1)} of these towns.`.replace(/^.*?\. /u, ''), 'dry cellars')).toMatchObject([
      { isCertain: true },
    ]);
  });

  it.each([
    'In 1890, what did fees such as tolls pay for?',
    'Who weighs the same as a horse?',
    'What did Berg say of “such fees”?',
  ])('is none in: %s', (front) => {
    expect(pointersIn(front, 'bones')).toEqual([]);
  });

  it('carries a warning where it counts on somebody named before: other, another', async () => {
    const { warned } = await foundBy(
      'stands-alone',
      BERG,
      'In 1926 other employers at Kesten mocked Anna Berg of Alder.',
    );
    expect(warned.join()).toContain('other employers');
  });

  it('is fine in a quotation, and where it does not point', async () => {
    const text = 'Anna Berg of Alder and other painters of Kesten met in 1890.';
    const { warned, stopped } = await foundBy('stands-alone', BERG, text);
    expect([...warned, ...stopped]).toEqual([]);
  });
});

describe('a sentence with a gap', () => {
  it.each([
    [
      'a mark of the page',
      'Anna Berg painted the mill at Kesten with thick brushes in spring (Figure 15.16).',
      '15.16',
    ],
    [
      'the whole whose part is the news',
      'In Kesten it rained on 130 of the 152 days of spring, and the bread was dear.',
      '→ 152',
    ],
    [
      'what stands beside an "it" that nothing before explains',
      'Anna Berg of Alder bought it for 23 pounds, and the mill at Kesten was shown in Leeds.',
      '23',
    ],
  ])('does not ask for %s', async (_, text, answer) => {
    expect(await written(text)).not.toContain(answer);
  });
});

describe('who says so', () => {
  const quoted = '"The mill at Kesten is neither clear nor rigorous in its plan," said Anna Berg.';

  it('is dated by the article in a report of its time', async () => {
    expect((await cardsOf2015(BERG, 'In 2014 Anna Berg of Alder saw the mill.', quoted)).join('\n')).toContain(
      'May 2015',
    );
  });

  it('is not where the story is long past', async () => {
    const cards = await cardsOf2015(BERG, 'In 1871 Anna Berg of Alder saw the mill.', quoted);
    expect(cards.filter((card) => card.includes('Berg')).join('\n')).not.toContain('May 2015');
  });
});
