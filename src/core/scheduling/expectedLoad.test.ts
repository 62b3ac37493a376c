import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInstant, type StudyDay } from '../base/time';
import { expectedLoad } from './expectedLoad';
import { DEFAULT_PRESET, intervalsAt, previewAnswers } from './fsrs';

const pace = { review: 10_000, lapse: 6_000 };

describe('the load of a desired retention', () => {
  it('is what intervals and minutes say, by hand', () => {
    // At 90 % a card comes back after its stability: 10 cards a day of 8 days each, and 5 of 50 days.
    const deck = [
      { stability: 8, cards: 80 },
      { stability: 50, cards: 250 },
    ];
    const { reviews, minutes } = expectedLoad(DEFAULT_PRESET, deck, 0.9, pace);
    expect(reviews).toBeCloseTo(10 + 5, 10);
    // Of 15 reviews a tenth is forgotten and takes 6 s more to learn again.
    expect(minutes).toBeCloseTo((15 * 10 + 1.5 * 6) / 60, 10);
  });

  it('counts the days between reviews as the answer buttons do', () => {
    const day = 20_000 as StudyDay;
    const memory = {
      phase: 'review' as const,
      step: 0,
      stability: 12,
      difficulty: 5,
      reps: 4,
      lapses: 0,
      lastReviewedAt: asInstant(0),
      lastStudyDay: (day - 12) as StudyDay,
    };
    for (const desiredRetention of [0.7, 0.85, 0.9, 0.97]) {
      const { good } = previewAnswers({ ...DEFAULT_PRESET, desiredRetention }, memory, { at: asInstant(1), day });
      expect(intervalsAt(DEFAULT_PRESET, desiredRetention)(good.memory.stability)).toBe(good.intervalDays);
    }
  });

  it('never falls when more is to be remembered, and is nothing over nothing', () => {
    const deck = fc.array(
      fc.record({ stability: fc.double({ min: 0.1, max: 4_000, noNaN: true }), cards: fc.nat(500) }),
      { maxLength: 20 },
    );
    const retention = fc.double({ min: 0.7, max: 0.97, noNaN: true });
    fc.assert(
      fc.property(deck, retention, retention, (cards, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const less = expectedLoad(DEFAULT_PRESET, cards, low, pace).reviews;
        expect(expectedLoad(DEFAULT_PRESET, cards, high, pace).reviews).toBeGreaterThanOrEqual(less);
      }),
    );
    expect(expectedLoad(DEFAULT_PRESET, [], 0.9, pace)).toEqual({ reviews: 0, minutes: 0 });
  });
});
