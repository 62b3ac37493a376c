// Every card of the bundled deck, answered in its own words, in each wording it accepts, and in other cards' words.
import { describe, expect, it } from 'vitest';
import { articleNames, readBundled } from '../generation/articlesSuite';
import type { CardDraft } from '../generation/draft';
import { judgeAnswer } from './judgeAnswer';

const judge = (card: CardDraft, ...typed: string[]) => {
  const items = card.kind === 'list' ? card.items : null;
  return judgeAnswer({ ...card, items, isOrdered: false }, typed, ['en', 'de'])?.outcome;
};

/** "the president of Russia" and "president of Russia" are one answer. */
const bare = (answer: string): string => answer.replace(/^(?:the|an?) /iu, '');

describe.each(articleNames)('the cards of %s', (name) => {
  const { cards } = readBundled(name);

  it('are answered by their own words', () => {
    for (const card of cards) {
      expect(judge(card, ...(card.kind === 'list' ? (card.items ?? []) : [card.back])), card.key).toBe('right');
      for (const accepted of card.kind === 'list' ? [] : card.accepted) {
        expect(judge(card, accepted), `${card.key}: ${accepted}`).toBe('right');
      }
    }
  });

  it('take none of their wrong options for right', () => {
    for (const card of cards) {
      for (const choice of card.choices ?? []) {
        if (choice !== card.back) expect(judge(card, choice), `${card.key}: ${choice}`).not.toBe('right');
      }
    }
  });

  it('are not answered by the words of other cards, or hardly ever', () => {
    const asked = cards.filter(({ kind }) => kind !== 'list');
    const outcomes = asked.flatMap((card, index) =>
      asked
        .slice(index + 1, index + 11)
        .filter(({ back }) => ![card.back, ...card.accepted].some((own) => bare(own) === bare(back)))
        .map(({ back }) => ({ outcome: judge(card, back), asked: card.back, given: back })),
    );
    const mistaken = outcomes.filter(({ outcome }) => outcome !== 'wrong');
    expect(outcomes.length).toBeGreaterThan(100);
    expect(mistaken.length / outcomes.length, JSON.stringify(mistaken, null, 1)).toBeLessThan(0.01);
  });
});
