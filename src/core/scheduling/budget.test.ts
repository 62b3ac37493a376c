import { describe, expect, it } from 'vitest';
import { estimateMillis, newCardsWithin, paceOf } from './budget';

const NOTHING = { answers: 0, millis: 0 };
const STEPS = { learningSteps: ['1m', '10m'], relearningSteps: ['10m'] };
const unknown = paceOf({ reviews: NOTHING, learning: NOTHING, introduced: NOTHING }, STEPS);

describe('a person’s pace', () => {
  it('is a usual one before anything is known', () => {
    // A lapse is 1.1 answers to a step of 7 s; a new card is 12 s and 0.75 answers to each of two steps.
    expect(unknown).toEqual({ review: 8_000, lapse: 7_700.000_000_000_001, step: 7_000, newCard: 22_500 });
  });

  it('moves to what they took, and counts as much as the usual one after twenty answers', () => {
    const pace = paceOf(
      { reviews: { answers: 20, millis: 20 * 16_000 }, learning: NOTHING, introduced: NOTHING },
      STEPS,
    );
    expect(pace.review).toBe(12_000);
    expect(pace.step).toBe(7_000);
  });

  it('has no steps where the preset has none', () => {
    const none = { learningSteps: [], relearningSteps: [] };
    const pace = paceOf({ reviews: NOTHING, learning: NOTHING, introduced: NOTHING }, none);
    expect([pace.lapse, pace.newCard]).toEqual([0, 12_000]);
  });
});

describe('minutes', () => {
  it('count what is likely forgotten again', () => {
    // 2 steps of 7 s, 10 reviews of 8 s, 3 of them forgotten: 7.7 s more each, 1 new card of 22.5 s.
    expect(estimateMillis({ learning: 2, review: 10, new: 1 }, unknown, 0.3)).toBeCloseTo(139_600, 6);
  });

  const newCards = (more: Partial<Parameters<typeof newCardsWithin>[0]>) =>
    newCardsWithin({
      budgetMillis: 15 * 60_000,
      spentMillis: 0,
      dueMillis: 0,
      pace: unknown,
      dailyLimit: 100,
      introducedToday: 0,
      ...more,
    });

  it('leave room for new cards: what reviews and answers given leave of them', () => {
    expect(newCards({}).cards).toBe(40);
    expect(newCards({ dueMillis: 5 * 60_000 }).cards).toBe(26);
    expect(newCards({ dueMillis: 5 * 60_000, spentMillis: 5 * 60_000 }).cards).toBe(13);
    expect(newCards({ dueMillis: 14 * 60_000 + 37_501 }).cards).toBe(0);
    expect(newCards({ spentMillis: 20 * 60_000 }).cards).toBe(0);
  });

  it('come before the limit by number, which still holds', () => {
    expect(newCards({ dailyLimit: 12 }).cards).toBe(12);
    expect(newCards({ dailyLimit: 12, introducedToday: 9 }).cards).toBe(3);
    expect(newCards({ dailyLimit: 12, introducedToday: 15 }).cards).toBe(0);
    expect([newCards({ dailyLimit: 12 }).by, newCards({ dueMillis: 14 * 60_000 }).by]).toEqual(['limit', 'minutes']);
  });
});
