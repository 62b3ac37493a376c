// What an undated report reports is asked first, and by the whole of its sentence.
import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../../main/language/winkTagger';
import { understand } from '../../knowledge/rules/understand';
import { parsePlainText } from '../../source/parsePlainText';
import { withinBudget } from '../density';
import type { CardDraft } from '../draft';
import { generate } from '../generate';

const MORE = [
  'Eva Holt, mayor of Kesten, said that the wheel would cost 400 crowns. The bakers bought 90 new ovens.',
  'Otto Berg, head of the Alder Guild, said that the Orne Bakery would lose 12 old ovens. The Orne is a river of the north.',
];

async function cardsOf(lead: string, more = MORE, lines = 'Mill for sale'): Promise<readonly CardDraft[]> {
  const document = parsePlainText([lines, lead, ...more].join('\n\n'));
  if (!document.ok) throw new Error(document.problem.message);
  return generate(document.value, understand(document.value, { tagger: await loadTagger() })).cards;
}

const askedOf = async (lead: string, more = MORE, lines = 'Mill for sale'): Promise<string[]> =>
  (await cardsOf(lead, more, lines))
    .filter(({ rule }) => rule === 'main-event')
    .map(({ front, back }) => `${front} → ${back}`);

describe('what an undated report reports', () => {
  it.each([
    [
      'is asked for who did it',
      'Eva Holt has opened the oldest mill of the town, saying it is a pearl.',
      'In a report, who has opened the oldest mill of the town, saying it is a pearl? → Eva Holt',
    ],
    [
      'by what they are, where that stands before the name',
      'Farmer Anna Berg has opened the oldest mill of the town.',
      'In a report, which farmer has opened the oldest mill of the town? → Anna Berg',
    ],
    [
      'by what it is one of',
      'One of the oldest mills, the Kesten Mill, has been put up for sale.',
      'In a report, which of the oldest mills has been put up for sale? → the Kesten Mill',
    ],
    [
      'without whoever says so',
      'Eva Holt has opened the oldest mill of the town, the guild said.',
      'In a report, who has opened the oldest mill of the town? → Eva Holt',
    ],
    [
      'by a gap, where nothing tells whether it is somebody',
      'The Orne Forge has opened the oldest mill of the town.',
      'In a report: [...] has opened the oldest mill of the town. → The Orne Forge',
    ],
    [
      'for the name it was done to',
      'The guild of the town has bought the oldest mill from Anna Berg.',
      'In a report: The guild of the town has bought the oldest mill from [...]. → Anna Berg',
    ],
    [
      'for its figures, without a day of some week',
      'The guild of the town has bought a mill worth 400 crowns (80 shillings) on Monday.',
      'In a report: The guild of the town has bought a mill worth [...] crowns. → 400',
    ],
    [
      'for both halves of a score',
      'The guild of the town has lost its match 18-17 to a crowd of bakers.',
      'In a report: The guild of the town has lost its match [...] to a crowd of bakers. → 18-17',
    ],
    [
      'for its years',
      'Sales of flour have fallen in May in all mills of the town, making it the worst spring since 1981.',
      'In a report: Sales of flour have fallen in all mills of the town, making it the worst spring since [...]. → 1981',
    ],
    [
      'for why it came to it',
      'Anna Berg has sold the oldest mill of the town because the river was low.',
      'In a report: Anna Berg has sold the oldest mill of the town because [...]. → the river was low',
    ],
  ])('%s', async (_, lead, card) => {
    expect(await askedOf(lead)).toContain(card);
  });

  it('by the name of who holds the office', async () => {
    expect(
      await askedOf('The guild secretary has defended his decision to sell the oldest mill.', [
        'New Guild Secretary Nora Kell said she would look at the mill. Miss Kell said that the wheel was worn out.',
      ]),
    ).toContain('In a report, who has defended his decision to sell the oldest mill? → Nora Kell');
  });

  it('comes first, and in the usual density', async () => {
    const document = parsePlainText(
      ['Mill for sale', 'Anna Berg has sold 1,200 wheels of the mill to Tom Hale.', ...MORE].join('\n\n'),
    );
    if (!document.ok) throw new Error(document.problem.message);
    const { cards } = generate(document.value, understand(document.value, { tagger: await loadTagger() }));
    const [first] = withinBudget(cards, document.value, 'balanced');
    expect(first?.rule).toBe('main-event');
  });
});

describe('it is not asked so', () => {
  it.each([
    ['where the first sentence says what something is', 'The Kesten Mill is a mill of the Alder Guild on the Orne.'],
    ['where it speaks of a year nobody knows', 'Anna Berg has sold 1,200 wheels of the oldest mill this year.'],
    ['where nobody but a pronoun did it', 'She has opened the oldest mill of the town.'],
  ])('%s', async (_, lead) => {
    expect(await askedOf(lead)).toEqual([]);
  });

  it('where nobody speaks', async () => {
    const lead = 'Anna Berg has opened the oldest mill of the town.';
    expect(await askedOf(lead, ['The wheel cost 400 crowns. The bakers bought 90 ovens.'])).toEqual([]);
  });

  it('where the article has a date', async () => {
    const lead = 'Anna Berg has opened the oldest mill of the town.';
    expect(await askedOf(lead, MORE, 'Mill for sale\nBy Nora Kell\n3 May 2015')).toEqual([]);
  });

  it('of who somebody’s own words are about', async () => {
    const lead = 'Anna Berg’s lawyer has confirmed that the singer wants to meet Tom Hale.';
    const asked = await askedOf(lead);
    expect(asked.join('\n')).not.toContain('who has confirmed');
    expect(asked).toContain(
      'In a report: Anna Berg’s lawyer has confirmed that the singer wants to meet [...]. → Tom Hale',
    );
  });
});
