// Which company "we" of its own post is.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from './rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to the town.';

const statements = async (...text: readonly string[]): Promise<string[]> =>
  (await knowledgeOf(...text)).facts.map(({ statement }) => statement);

const BOUGHT = 'In 1962 we bought 12 wheels from the town of Alder.';

describe('“we” of a post', () => {
  it.each([
    ['speaks as it', 'At Orlova, we believe that rye is the grain of the north.'],
    ['names it as the one whose things are ours', 'Orlova looks forward to the next hundred years of our mills.'],
    ['calls its work ours', 'The wheels are a result of Orlova’s trade in timber, one of our oldest trades.'],
  ])('are the company where the text %s', async (_, sentence) => {
    const said = await statements('A Hundred Wheels', '2021-05-03', OPENING, sentence, BOUGHT);
    expect(said).toContain('In 1962, Orlova bought 12 wheels from the town of Alder.');
  });

  it('has verbs and owners as a name has them', async () => {
    const said = await statements(
      'A Hundred Wheels',
      '2021-05-03',
      OPENING,
      'At Orlova, we believe that rye is the grain of the north.',
      'We’re selling our 12 oldest wheels to the town of Alder.',
    );
    expect(said).toContain('Orlova is selling its 12 oldest wheels to the town of Alder.');
  });

  it.each([
    [
      'of somebody “we” work with',
      ['A Hundred Wheels', '2021-05-03', OPENING, 'We work with Orlova, and at Orlova, we learn.', BOUGHT],
    ],
    ['of what is ours', ['A Hundred Wheels', '2021-05-03', OPENING, 'Orlova is our newest wheel.', BOUGHT]],
    ['of two', ['A Hundred Wheels', '2021-05-03', OPENING, 'At Orlova, we mill.', 'At Brandt, we weave.', BOUGHT]],
    [
      'of a text somebody signs',
      ['A Hundred Wheels', 'By Ann Lee', '3 May 2021', OPENING, 'At Orlova, we mill.', BOUGHT],
    ],
    [
      'of none, where another company is only named',
      ['A Hundred Wheels', '2021-05-03', OPENING, 'Orlova is large.', BOUGHT],
    ],
    [
      'of a conversation',
      [
        'A Hundred Wheels',
        '2021-05-03',
        OPENING,
        'How do you mill?',
        'At Orlova, we mill rye.',
        'What do you buy?',
        BOUGHT,
      ],
    ],
  ])('are no company %s', async (_, text) => {
    expect((await statements(...text)).filter((said) => /(?:Orlova|Brandt) bought/.test(said))).toEqual([]);
  });
});
