import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, roundedOf } from './rounding';

describe('a figure of so many', () => {
  it.each([
    [194.2, 231, 194],
    [11.4, 12, 11],
    [9.94, 10, 9.9],
    [11.993, 12, 11.99],
    [11.9999, 12, 11.99],
    [12, 12, 12],
    [0.3, 12, 0.3],
    [0.0001, 12, 0.01],
    [0, 12, 0],
    [4.6, 5, 4.6],
  ])('%d of %d is told as %d', (value, all, told) => {
    expect(roundedOf(value, all)).toBe(told);
  });

  it('is never told as all or none where it is not, and else at most half a unit off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000 }),
        fc.double({ min: 0.000_1, max: 0.999_9, noNaN: true }),
        (all, share) => {
          const value = all * share;
          const told = roundedOf(value, all);
          expect(told).toBeGreaterThan(0);
          expect(told).toBeLessThan(all);
          expect(Math.abs(told - value)).toBeLessThanOrEqual(0.5);
        },
      ),
    );
  });

  it('is told in percent by the same rule', () => {
    expect([0.994, 0.9971, 0.999_99, 1, 1 - 1e-15, 0.844, 0.002].map((share) => percentOf(share))).toEqual([
      99, 99.7, 99.99, 100, 100, 84, 0.2,
    ]);
    expect(percentOf(0.8333, 1)).toBe(83.3);
  });
});
