import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyRecall, RecallSum } from './likelyRecall';

function sumOf(chances: readonly number[]): RecallSum {
  const sum = new RecallSum();
  for (const chance of chances) sum.add(chance);
  return sum;
}

describe('likely recall', () => {
  it('is the sum of all chances, ± the root of the sum of R (1 - R)', () => {
    // 0.9 + 0.5 + 0.8 = 2.2; 0.09 + 0.25 + 0.16 = 0.5, whose root is 0.70711; 1.96 of them are 1.38590.
    const sum = sumOf([0.9, 0.5, 0.8]);
    expect(sum.deviation()).toBeCloseTo(0.707_106_8, 7);
    const { of, expected, low, high } = sum.total();
    expect(of).toBe(3);
    expect(expected).toBeCloseTo(2.2, 12);
    expect(low).toBeCloseTo(0.814_096, 6);
    // 3.586 cards of three: no more than all.
    expect(high).toBe(3);
  });

  it('is nothing over nothing', () => {
    expect(likelyRecall([])).toEqual({ of: 0, expected: null, low: null, high: null });
    expect(new RecallSum().deviation()).toBeNull();
  });

  it('is sure of what is certain', () => {
    expect(likelyRecall([1, 1, 0])).toEqual({ of: 3, expected: 2, low: 2, high: 2 });
  });

  it('spreads as the outcomes of so many coins do', () => {
    // Independent of the formula: the variance over all 2^n outcomes, each weighed by its chance.
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(chances, (all) => {
        let mean = 0;
        let square = 0;
        for (let outcome = 0; outcome < 2 ** all.length; outcome += 1) {
          const recalled = all.map((_, card) => (outcome >> card) & 1);
          const chance = all.reduce((product, p, card) => product * (recalled[card] ? p : 1 - p), 1);
          const cards = recalled.reduce((sum, hit) => sum + hit, 0);
          mean += chance * cards;
          square += chance * cards ** 2;
        }
        const sum = sumOf(all);
        expect(sum.total().expected).toBeCloseTo(mean, 9);
        expect((sum.deviation() ?? 0) ** 2).toBeCloseTo(square - mean ** 2, 9);
      }),
    );
  });
});
