// On what occasion something was said or done, in a report that bears no date.
import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../../main/language/winkTagger';
import { understand } from '../../knowledge/rules/understand';
import { parsePlainText } from '../../source/parsePlainText';
import { generate } from '../generate';

const MORE = [
  'Eva Holt, mayor of Kesten, said that the wheel would cost 400 crowns. The bakers bought 90 new ovens.',
  'Otto Berg, head of the Alder Guild, said that the Orne Bakery would lose 12 old ovens. The Orne is a river of the north.',
];

async function read(...lines: readonly string[]) {
  const document = parsePlainText(lines.join('\n\n'));
  if (!document.ok) throw new Error(document.problem.message);
  const knowledge = understand(document.value, { tagger: await loadTagger() });
  return { knowledge, cards: generate(document.value, knowledge).cards };
}

const occasionOf = (lead: string, ...more: readonly string[]) => occasionUnder('Mill for sale', lead, ...more);
const occasionUnder = async (title: string, lead: string, ...more: readonly string[]): Promise<string | null> =>
  (await read(title, lead, ...(more.length > 0 ? more : MORE))).knowledge.article.occasion ?? null;

describe('an undated report tells its occasion', () => {
  it.each([
    [
      'in what has just been done',
      'The Kesten Mill has been put up for sale, the guild said.',
      'that the Kesten Mill has been put up for sale',
    ],
    [
      'in what is about to be done, by the name of who does it',
      'One of the oldest mills, the Kesten Mill, is poised to buy 1,200 wheels.',
      'that the Kesten Mill is poised to buy 1,200 wheels',
    ],
    [
      'in what had happened before',
      'Bakers have sought to calm fears of high prices after a great flood and a fire closed 40 mills in Alder.',
      'after a great flood and a fire closed 40 mills in Alder',
    ],
    [
      'without what only adds to it',
      'The mayor of Kesten has closed the oldest mill of the town as she opened the fair.',
      'that the mayor of Kesten has closed the oldest mill of the town',
    ],
    [
      'with a first name that is a word of the dictionary as it is written',
      'Tony Holt has opened the oldest mill of the town, saying it is a pearl.',
      'that Tony Holt has opened the oldest mill of the town',
    ],
    [
      'without what stands in parentheses',
      'The Alder Guild has bought a mill worth 400 crowns (80 shillings) by selling its ovens.',
      'that the Alder Guild has bought a mill worth 400 crowns',
    ],
    [
      'in what is to come, without a day of which nobody knows the year',
      'The oldest mill of the Alder Guild will be sold in Kesten on Monday.',
      'that the oldest mill of the Alder Guild will be sold in Kesten',
    ],
    [
      'without a month of some year in its middle',
      'Prices of flour fell in March and the sale of mills was stopped, the guild found.',
      'that prices of flour fell and the sale of mills was stopped',
    ],
    [
      'in what stands before whoever says so with more words',
      'The first sale of the Kesten Mill failed due to a flood, a letter by the guild says.',
      'that the first sale of the Kesten Mill failed due to a flood',
    ],
    [
      'without what somebody is, where it is long',
      'Newly-elected Alder Guild leader Eva Holt has ruled out any sale of the oldest mill of the town.',
      'that Eva Holt has ruled out any sale of the oldest mill of the town',
    ],
    [
      'by what it is called, where nothing short says it',
      'The old guild of bakers has sold the oldest of all mills of the town to those of Alder who want it for their own new fair.',
      'called “Old mill for sale”',
    ],
    [
      'in what somebody else is told to have found',
      'Bakers endure long hours at the hands of their guild, a new study shows.',
      'that bakers endure long hours at the hands of their guild',
    ],
  ])('%s', async (_, lead, occasion) => {
    expect(await occasionUnder('Old mill for sale', lead)).toBe(occasion);
  });

  it('by the name of who holds the office', async () => {
    expect(
      await occasionOf(
        'The guild secretary has defended his decision to sell the oldest mill.',
        'New Guild Secretary Nora Kell said she would look at the mill. Miss Kell said that the wheel was worn out.',
      ),
    ).toBe('that Nora Kell has defended his decision to sell the oldest mill');
  });

  const HEARD = [
    '"The wheel was far too old for us," said Eva Holt, mayor of Kesten. "The new one will run for 40 years."',
    ...MORE,
  ];

  it('in what happened, where people are heard', async () => {
    const lead = 'Farmer Otto Berg admitted his wheel had flooded the oldest part of Kesten.';
    expect(await occasionOf(lead, ...HEARD)).toBe(
      'that farmer Otto Berg admitted his wheel had flooded the oldest part of Kesten',
    );
    expect(await occasionOf(lead)).toBeNull();
    expect(
      await occasionOf('In 1850 Otto Berg flooded the oldest part of the old town of Kesten.', ...HEARD),
    ).toBeNull();
    expect(await occasionOf('Otto Berg was a miller of the oldest mill of the town.', ...HEARD)).toBeNull();
  });
});

describe('it has none', () => {
  it.each([
    ['where it opens with what something is', 'The Kesten Mill is a mill for flour on the river Orne.'],
    ['where it opens with what was', 'The Kesten Mill was put up for sale by the Alder Guild in spring.'],
    [
      'where the rest is cut off what it belongs to',
      'Mills have become so dear that one in three towns has sold its own.',
    ],
    ['where nobody tells who holds the office', 'The guild secretary has defended the sale of the oldest mill.'],
    ['where it points at something', 'They have put the oldest mill of the town up for sale.'],
  ])('%s', async (_, lead) => {
    expect(await occasionOf(lead)).toBeNull();
  });

  it('where nobody speaks', async () => {
    const lead = 'The Kesten Mill has been put up for sale by the guild.';
    expect(await occasionOf(lead, 'The wheel of the mill cost 400 crowns. The bakers bought 90 new ovens.')).toBeNull();
  });

  it('where the article has a date or an author', async () => {
    const { knowledge } = await read(
      'Mill for sale\nBy Nora Kell\n3 May 2015',
      'The Kesten Mill has been put up for sale.',
      ...MORE,
    );
    expect(knowledge.article.occasion).toBeUndefined();
  });
});

describe('a front of such a report', () => {
  const LEAD = 'The Kesten Mill has been put up for sale by the guild.';
  const OPENING = 'In a report that the Kesten Mill has been put up for sale by the guild';

  it('says on what occasion, and no longer leans on its text', async () => {
    const { cards } = await read('Mill for sale', LEAD, ...MORE);
    const told = cards.filter(({ front }) => front.startsWith(OPENING) && front.includes('Orne Bakery'));
    expect(told.map(({ back }) => back).join('\n')).toMatch(/12 old ovens/u);
    expect(told.flatMap(({ warnings }) => warnings.map(({ rule }) => rule))).not.toContain('leans-on-its-text');
  });

  it('has its nouns named by it', async () => {
    const { cards } = await read(
      'Mill for sale',
      LEAD,
      'Eva Holt said that the guild owed the bakers 400 crowns.',
      ...MORE,
    );
    const told = cards.find(
      ({ front, back }) => front.startsWith(OPENING) && back.includes('400 crowns') && front.includes('Holt'),
    );
    expect(told?.warnings.map(({ rule }) => rule) ?? ['none']).not.toContain('leans-on-its-text');
  });

  it('says it behind whoever says so', async () => {
    const { cards } = await read('Mill for sale', LEAD, ...MORE);
    expect(cards.map(({ front }) => front)).toContainEqual(
      expect.stringMatching(
        /^According to Otto Berg, in a report that the Kesten Mill has been put up for sale by the guild/u,
      ),
    );
  });

  it('tells of “that year” only behind the occasion', async () => {
    const sales = 'Sales of flour this year are forecast to be 15% lower than last year in all mills of Alder.';
    const told = async (lead: string): Promise<string[]> =>
      (await read('Mill for sale', lead, sales, ...MORE)).cards
        .filter(({ back }) => back === '15%')
        .map(({ front }) => front);
    expect(await told(LEAD)).toEqual([
      `${OPENING}: Sales of flour that year are forecast to be [...] lower than the year before in all mills of Alder.`,
    ]);
    expect(await told('The Kesten Mill is a mill for flour on the river Orne.')).toEqual([]);
  });

  it('says it also of what the next sentence tells, where the first gives no fact', async () => {
    const lead = 'One of the oldest mills, the Kesten Mill, has been put up for sale.';
    const { cards } = await read(
      'Mill for sale',
      lead,
      'In the north the guild sacked about 100 bakers due to a flood.',
      ...MORE,
    );
    const told = cards.filter(({ back }) => back === 'about 100').map(({ front }) => front);
    expect(told).toEqual([expect.stringMatching(/^In a report that the Kesten Mill has been put up for sale/u)]);
  });

  it('needs none for what is so at any time, nor for what the occasion itself tells', async () => {
    const { cards } = await read('Mill for sale', LEAD, ...MORE);
    const told = cards.filter(({ front }) => front.startsWith(OPENING));
    expect(told.map(({ back, evidence }) => `${back} ${evidence[0]?.exact ?? ''}`).join('\n')).not.toMatch(
      /river of the north\.$|put up for sale/mu,
    );
  });
});
