import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asInstant, MILLIS_PER_DAY, type StudyDay, weekdayOf } from '../base/time';
import { type BacklogPlan, type BacklogQuestion, planBacklog, type PlannedReview } from './catchUp';
import { shareOf } from './easyDays';
import { DEFAULT_PRESET, retrievability } from './fsrs';

const TODAY = 20_000 as StudyDay;
const MINUTE = 60_000;

interface Made {
  readonly stability: number;
  /** Days since it was last reviewed. */
  readonly elapsed: number;
  readonly note?: number;
  /** From today; negative for an overdue card. */
  readonly due?: number;
}

const review = ({ stability, elapsed, note, due = -1 }: Made, card: number): PlannedReview => ({
  card,
  preset: DEFAULT_PRESET,
  note: note ?? card,
  dueDay: addDays(TODAY, due),
  memory: {
    phase: 'review',
    step: 0,
    stability,
    difficulty: 5,
    reps: 3,
    lapses: 0,
    lastReviewedAt: asInstant((TODAY - elapsed) * MILLIS_PER_DAY),
    lastStudyDay: addDays(TODAY, -elapsed),
  },
});

const plan = (overdue: readonly PlannedReview[], more: Partial<BacklogQuestion> = {}): BacklogPlan =>
  planBacklog({
    today: TODAY,
    overdue,
    planned: [],
    budgetMillis: 5 * MINUTE,
    share: () => 1,
    takenMillis: 0,
    reviewMillis: 8_000,
    lapseMillis: 7_700,
    ...more,
  });

const many = (cards: number, made: Made = { stability: 40, elapsed: 60 }): PlannedReview[] =>
  Array.from({ length: cards }, (_, card) => review(made, card));

const movedOf = ({ days }: BacklogPlan): number[] => days.flatMap(({ moved }) => [...moved]);

describe('a plan for a backlog', () => {
  it('puts nothing on days of rest, not what would have come then either, and loses none of it', () => {
    const sunday = (TODAY + ((7 - weekdayOf(TODAY)) % 7)) as StudyDay;
    const planned = many(6).map((one, index) => ({ ...one, card: 500 + index, note: 500 + index, dueDay: sunday }));
    const rested = plan(many(300), { planned, share: (day) => shareOf({ restDays: [6, 7], lightDays: [] }, day) });
    expect(rested.isCleared).toBe(true);
    for (const { day, moved, planned: comes, millis } of rested.days) {
      if (weekdayOf(day) >= 6) expect([moved, comes, millis]).toEqual([[], 0, 0]);
    }
    expect(movedOf(rested).toSorted((a, b) => a - b)).toEqual([
      ...many(300).map(({ card }) => card),
      500,
      501,
      502,
      503,
      504,
      505,
    ]);
    expect(rested.days.length).toBeGreaterThan(plan(many(300), { planned }).days.length);
    expect(plan(many(3), { share: () => 0 }).isCleared).toBe(false);
  });

  it('fills each day with the minutes there are', () => {
    // R(60, 40) = (1 + 0.98034650 x 1.5)^-0.1542 = 0.8699; so a review takes 8 + 0.1301 x 7.7 = 9.002 s, and 33 of them
    // are 297 s; the 34th begins before the 300 are over and is more than half beyond them.
    const { days, isCleared } = plan(many(90));
    expect(isCleared).toBe(true);
    expect(days[0]?.moved).toHaveLength(33);
    expect((days[0]?.millis ?? 0) / 1_000).toBeCloseTo(33 * 9.002, 0);
    expect(movedOf({ days, isCleared })).toHaveLength(90);
  });

  it('counts what comes back: forgotten cards take room on the days after', () => {
    const lost = many(120, { stability: 2, elapsed: 300 });
    const { days } = plan(lost);
    const [first, ...later] = days;
    expect(first?.planned).toBe(0);
    expect(later.reduce((sum, { planned }) => sum + planned, 0)).toBeGreaterThan(20);
    expect(later[1]?.moved.length).toBeLessThan(first?.moved.length ?? 0);
  });

  it('takes first what loses most by waiting', () => {
    // A card that fades within days loses most; one lost long ago loses less than one that fades over years.
    const [steady, fading, gone] = [
      { stability: 400, elapsed: 500 },
      { stability: 5, elapsed: 9 },
      { stability: 0.2, elapsed: 300 },
    ].map(review);
    const { days } = plan([steady, fading, gone] as PlannedReview[]);
    expect(days[0]?.moved).toEqual([1, 0, 2]);
    const loss = (made: Made) => {
      const at = (elapsed: number) => retrievability(DEFAULT_PRESET, made.stability, elapsed);
      return at(made.elapsed) * (at(made.elapsed) - at(made.elapsed + 1));
    };
    const losses = [
      loss({ stability: 5, elapsed: 9 }),
      loss({ stability: 400, elapsed: 500 }),
      loss({ stability: 0.2, elapsed: 300 }),
    ];
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  });

  it('keeps the cards of one note on days apart', () => {
    const siblings = Array.from({ length: 9 }, (_, card) =>
      review({ stability: 40, elapsed: 60, note: card % 3 }, card),
    );
    const { days } = plan(siblings);
    expect(days).toHaveLength(3);
    for (const { moved } of days) expect(new Set(moved.map((card) => card % 3)).size).toBe(3);
  });

  it('leaves reviews that are planned on their days, and lets them take their room', () => {
    const planned = Array.from({ length: 20 }, (_, index) =>
      review({ stability: 60, elapsed: 20, due: 1 }, 100 + index),
    );
    const { days } = plan(many(60), { planned });
    expect(movedOf({ days, isCleared: true }).every((card) => card < 100)).toBe(true);
    expect(days[1]?.planned).toBeGreaterThanOrEqual(20);
    expect(days[1]?.moved.length).toBeLessThan(days[0]?.moved.length ?? 0);
  });

  it('moves planned reviews, too, where their day is too full by itself', () => {
    const planned = Array.from({ length: 80 }, (_, index) =>
      review({ stability: 60, elapsed: 20, due: 1 }, 100 + index),
    );
    const { days } = plan(many(60), { planned });
    for (const { millis } of days) expect(millis).toBeLessThanOrEqual(5 * MINUTE * 1.05);
    expect(movedOf({ days, isCleared: true }).some((card) => card >= 100)).toBe(true);
  });

  it('knows what today has taken already', () => {
    const { days } = plan(many(60), { takenMillis: 4 * MINUTE });
    expect(days[0]?.moved.length).toBeLessThan(8);
    expect(days[1]?.moved.length).toBeGreaterThan(25);
  });

  it('says so when the minutes never catch up', () => {
    expect(plan(many(20_000), { budgetMillis: MINUTE })).toEqual({ days: [], isCleared: false });
    // Every minute goes to what comes each day anyway.
    const daily = Array.from({ length: 365 * 10 }, (_, index) =>
      review({ stability: 30, elapsed: 30, due: index % 365 }, 100 + index),
    );
    expect(plan(many(60), { planned: daily, budgetMillis: MINUTE }).isCleared).toBe(false);
  });

  it('takes every card once, and no day beyond its minutes', () => {
    const made = fc.record({
      stability: fc.double({ min: 0.3, max: 300, noNaN: true }),
      elapsed: fc.integer({ min: 1, max: 400 }),
      note: fc.integer({ min: 0, max: 60 }),
      due: fc.integer({ min: -30, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(made, { minLength: 1, maxLength: 150 }),
        fc.integer({ min: 3, max: 30 }),
        (cards, minutes) => {
          const reviews = cards.map(review);
          const overdue = reviews.filter(({ dueDay }) => dueDay < TODAY);
          const planned = reviews.filter(({ dueDay }) => dueDay >= TODAY);
          const budgetMillis = minutes * MINUTE;
          const result = plan(overdue, { planned, budgetMillis });
          expect(result.isCleared).toBe(true);
          const moved = movedOf(result);
          expect(new Set(moved).size).toBe(moved.length);
          for (const { card } of overdue) expect(moved).toContain(card);
          // Half of one review more, as a day is never left short of one.
          for (const { millis } of result.days) expect(millis).toBeLessThan(budgetMillis + 15_700 / 2 + 1);
          const noteOf = new Map(reviews.map(({ card, note }) => [card, note]));
          for (const { moved: cardsOfDay } of result.days) {
            const notes = cardsOfDay.map((card) => noteOf.get(card));
            expect(new Set(notes).size).toBe(notes.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
