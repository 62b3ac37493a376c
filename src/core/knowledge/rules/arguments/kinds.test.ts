// Sentences that say what it is, what it is not, and of what kind its reasons are.
import { describe, expect, it } from 'vitest';
import { argumentsOf, knowledgeOf } from '../rulesSuite';

const TITLE = 'Keep the Mill';
const AUTHOR = 'By Ann Lee';
const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

describe('what it is and what it is not', () => {
  it.each([
    [
      'It was not the rain that drowned Alder; it was the broken dam.',
      'drowned Alder, if not the rain',
      'the broken dam',
    ],
    [
      "It wasn't the millers who were the trouble of Alder. It was the price of grain.",
      'was the trouble of Alder, if not the millers',
      'the price of grain',
    ],
    ['What Alder needs is not more lamps but a better mill.', 'does Alder need, if not more lamps', 'a better mill'],
    ['What we need is a better mill.', 'do we need', 'a better mill'],
  ])('%s', async (sentence, asked, reason) => {
    const { arguments: found, facts } = await knowledgeOf(TITLE, AUTHOR, OPENING, sentence);
    expect(found).toMatchObject([{ found: { rule: 'what-does-it', asked } }]);
    expect(facts.find(({ id }) => id === found[0]?.premises[0]?.fact)?.label).toBe(reason);
  });

  it.each([
    'It was not the rain that drowned Alder; it was not the dam.',
    'It was not clear that the dam would hold; it was late in the year.',
    'What happens next is a matter of luck.',
  ])('is not told by: %s', async (sentence) => {
    expect(await argumentsOf(TITLE, AUTHOR, OPENING, sentence)).toEqual([]);
  });

  it('is only the reason behind "but because", however short', async () => {
    expect(
      await argumentsOf(
        TITLE,
        AUTHOR,
        OPENING,
        'We should keep the mill at Kesten not because it is old but because it works.',
      ),
    ).toMatchObject([{ claim: 'we should keep the mill at Kesten', reasons: ['it works'] }]);
  });
});

describe('reasons of a kind', () => {
  it('are asked by "why"', async () => {
    expect(
      await argumentsOf(OPENING, 'The millers of Kesten left Alder for economic rather than political reasons.'),
    ).toMatchObject([
      { claim: 'the millers of Kesten left Alder', reasons: ['for economic rather than political reasons'] },
    ]);
  });

  it.each(['for many reasons', 'for these reasons', 'for personal reasons'])('are none in "%s"', async (phrase) => {
    expect(await argumentsOf(OPENING, `The millers of Kesten left Alder ${phrase}.`)).toEqual([]);
  });
});

describe('who "she" is behind a sentence about people at large', () => {
  it('is still the one the article is about', async () => {
    expect(
      await argumentsOf(
        'Ann Lee, Miller',
        'Ann Lee was born in Alder in 1802. She took over the mill at Kesten when she was twenty. Lee ground flour for the whole county. In 1840 Lee bought a second mill. Lee sold it in 1850. Lee then built a third one.',
        'Lee wrote a book on mills, and her book was read in London. Gentlemen copied her book and left out her name.',
        'Why did she receive so little praise? Three reasons are given: she was a woman, she was poor, and she was a stranger.',
      ),
    ).toMatchObject([{ reasons: ['she was a woman', 'she was poor', 'she was a stranger'] }]);
  });
});
