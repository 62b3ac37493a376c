import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardBudget, DENSITIES, withinBudget } from './density';
import { lighthouse } from './lighthouseSuite';

const { document } = lighthouse();
const card = (rule?: string) => ({ warnings: rule === undefined ? [] : [{ rule }] });
const counts = (cards: readonly ReturnType<typeof card>[]) =>
  DENSITIES.map((density) => withinBudget(cards, document, density).length);

describe('the cards of a density', () => {
  it('are as many as the text has room for', () => {
    const cards = Array.from({ length: 40 }, () => card());
    expect(counts(cards)).toEqual([
      cardBudget(document, 'few'),
      cardBudget(document, 'balanced'),
      cardBudget(document, 'thorough'),
      40,
    ]);
  });

  it('are none that readers seldom keep, unless one wants many; and none that asks again, unless one wants all', () => {
    expect(counts([card(), card('seldom-kept'), card('asks-again')])).toEqual([1, 1, 2, 3]);
    expect(counts([card('one-answer'), card('asks-again')])).toEqual([1, 1, 1, 2]);
  });

  it('property: each list is the beginning of the next longer one', () => {
    const anyCard = fc.constantFrom(undefined, 'one-answer', 'seldom-kept', 'is-trivial', 'asks-again').map(card);
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 30 }), (cards) => {
        const lengths = counts(cards);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
        for (const density of DENSITIES) {
          const chosen = withinBudget(cards, document, density);
          expect(chosen).toEqual(cards.slice(0, chosen.length));
        }
      }),
    );
  });
});
