import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADES } from '../grade';
import { habitsOf } from './habits';

describe('habits', () => {
  it('are what is usual over nothing, and one’s own over much', () => {
    const nothing = habitsOf([]);
    expect(nothing.millis.review).toEqual({ again: 8_000, hard: 8_000, good: 8_000, easy: 8_000 });
    expect(nothing.recalled).toEqual({ again: 0, hard: 0.1, good: 0.8, easy: 0.1 });
    const own = habitsOf([
      { kind: 'review', grade: 'again', answers: 5_000, millis: 5_000 * 20_000 },
      { kind: 'review', grade: 'good', answers: 20_000, millis: 20_000 * 5_000 },
      { kind: 'first', grade: 'easy', answers: 10, millis: 10 * 3_000 },
    ]);
    expect(own.millis.review.again).toBeCloseTo(20_000, -2);
    expect(own.millis.review.good).toBeCloseTo(5_000, -2);
    expect(own.recalled.good).toBeGreaterThan(0.99);
    // Ten of one's own beside fifty usual ones: (0.15 x 50 + 10) / 60.
    expect(own.mix.first.easy).toBeCloseTo(17.5 / 60, 9);
    expect(own.answers).toEqual({ first: 10, step: 0, review: 25_000 });
  });

  it('are shares that sum to one', () => {
    const total = fc.record({
      kind: fc.constantFrom('first', 'step', 'review'),
      grade: fc.constantFrom(...GRADES),
      answers: fc.nat(1_000),
      millis: fc.nat(1_000_000),
    });
    fc.assert(
      fc.property(fc.array(total, { maxLength: 12 }), (totals) => {
        const { mix, recalled } = habitsOf(totals);
        for (const shares of [mix.first, mix.step, recalled]) {
          expect(GRADES.reduce((all, grade) => all + shares[grade], 0)).toBeCloseTo(1, 9);
        }
        expect(recalled.again).toBe(0);
      }),
    );
  });
});
