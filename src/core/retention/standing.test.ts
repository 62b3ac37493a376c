import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardStanding, standingOf } from './standing';

const card = (part: Partial<CardStanding> = {}): CardStanding => ({
  isAccepted: true,
  isSuspended: false,
  recall: null,
  ...part,
});

describe('standingOf', () => {
  it.each([
    ['no card', [], 'none'],
    ['a card in the Inbox', [card({ isAccepted: false })], 'waiting'],
    ['only suspended cards', [card({ isSuspended: true, recall: 0.9 }), card({ isSuspended: true })], 'suspended'],
    ['a card never answered', [card(), card({ isAccepted: false })], 'new'],
    ['a suspended card beside one never answered', [card(), card({ isSuspended: true, recall: 0.4 })], 'new'],
  ] as const)('tells %s as “%s”', (_, cards, state) => {
    expect(standingOf(cards)).toEqual({ state });
  });

  it('is the mean of what is asked and learned, and nothing else', () => {
    const cards = [
      card({ recall: 0.9 }),
      card({ recall: 0.7 }),
      card({ recall: 0.1, isSuspended: true }),
      card(),
      card({ isAccepted: false }),
    ];
    expect(standingOf(cards)).toEqual({ state: 'learned', recall: 0.8, band: 'fading' });
  });

  it('lies between the best and the worst of its cards', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(chances, (all) => {
        const standing = standingOf(all.map((recall) => card({ recall })));
        if (standing.state !== 'learned') throw new Error('not learned');
        expect(standing.recall).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
        expect(standing.recall).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
      }),
    );
  });
});
