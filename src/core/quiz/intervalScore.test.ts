// Telling the truth is the best strategy: whatever a person believes, the range they are 90 % sure of scores best.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, intervalScore, onScale, scoreOf } from './intervalScore';

const belief = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

/** The smallest value that at least this share of the beliefs does not exceed. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? NaN;

const expected = (low: number, high: number, truths: readonly number[]): number =>
  truths.reduce((sum, truth) => sum + intervalScore({ low, high }, truth), 0) / truths.length;

describe('the score of a range', () => {
  it('is proper: no other range does better than the central 90 % of what one believes', () => {
    fc.assert(
      fc.property(
        belief,
        fc.double({ min: -2e6, max: 2e6, noNaN: true }),
        fc.double({ min: 0, max: 2e6, noNaN: true }),
        (truths, low, width) => {
          const sorted = truths.toSorted((a, b) => a - b);
          const honest = expected(quantile(sorted, 0.05), quantile(sorted, 0.95), sorted);
          expect(honest).toBeLessThanOrEqual(expected(low, low + width, sorted) + 1e-6 * (1 + Math.abs(honest)));
        },
      ),
    );
  });

  it('stays proper on the scale amounts are compared on: it rises, so an end keeps its place among the truths', () => {
    const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (one, other, isYear) => {
        fc.pre(Math.abs(one - other) > 1e-3);
        expect(Math.sign(onScale(one, isYear) - onScale(other, isYear))).toBe(Math.sign(one - other));
      }),
    );
  });

  it('is the width of a range that holds the truth, and grows with the distance where it does not', () => {
    expect(intervalScore({ low: 2, high: 5 }, 3)).toBe(3);
    expect(intervalScore({ low: 2, high: 5 }, 6)).toBeCloseTo(3 + 20);
    expect(intervalScore({ low: 2, high: 5 }, 0)).toBeCloseTo(3 + 40);
    expect(holds({ low: 2, high: 5 }, 5)).toBe(true);
    expect(scoreOf({ low: 8e6, high: 11e6 }, 9.5e6, false)).toBeLessThan(
      scoreOf({ low: 1e6, high: 9e7 }, 9.5e6, false),
    );
  });
});
