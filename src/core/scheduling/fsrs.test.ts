// The scheduler beside ts-fsrs used plainly: same configuration, same steps, same four previews.
import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { asInstant, MILLIS_PER_DAY, type StudyDay } from '../base/time';
import { advance, daysAfter, DEFAULT_PRESET, previewAnswers, recallAt, retrievability } from './fsrs';
import { GRADES } from './grade';
import type { MemoryState } from './memoryState';
import type { Preset, StepLength } from './preset';
import { foldLog } from './replay';

const step: fc.Arbitrary<StepLength> = fc.oneof(
  fc.integer({ min: 1, max: 600 }).map((minutes) => `${minutes}m` as const),
  fc.integer({ min: 1, max: 30 }).map((hours) => `${hours}h` as const),
  fc.integer({ min: 1, max: 3 }).map((days) => `${days}d` as const),
);

const preset: fc.Arbitrary<Preset> = fc.record({
  version: fc.constant(1),
  parameters: fc.constant(DEFAULT_PRESET.parameters),
  desiredRetention: fc.double({ min: 0.7, max: 0.98, noNaN: true }),
  maximumIntervalDays: fc.constantFrom(36_500, 365, 30),
  enableShortTerm: fc.boolean(),
  learningSteps: fc.array(step, { maxLength: 3 }),
  relearningSteps: fc.array(step, { maxLength: 2 }),
  dayStartHour: fc.constant(4),
});

const answers = fc.array(
  fc.record({ grade: fc.constantFrom(...GRADES), waitDays: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90 })) }),
  { minLength: 1, maxLength: 30 },
);

const RATINGS = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;
const STATES = { new: State.New, learning: State.Learning, review: State.Review, relearning: State.Relearning };

/** Noon of a UTC day: there our study days and ts-fsrs's days are the same days. */
const noon = (day: number) => asInstant(day * MILLIS_PER_DAY + MILLIS_PER_DAY / 2);

describe('previewAnswers', () => {
  it('says for every step and answer what ts-fsrs says with the same configuration', () => {
    fc.assert(
      fc.property(preset, answers, (config, given) => {
        const theirs = fsrs({
          w: [...config.parameters],
          request_retention: config.desiredRetention,
          maximum_interval: config.maximumIntervalDays,
          enable_short_term: config.enableShortTerm,
          enable_fuzz: false,
          learning_steps: [...config.learningSteps],
          relearning_steps: [...config.relearningSteps],
        });
        let day = 20_000;
        let card = createEmptyCard(new Date(noon(day)));
        let memory: MemoryState | null = null;
        for (const { grade, waitDays } of given) {
          day += waitDays;
          const at = noon(day);
          const expected = theirs.repeat(card, new Date(at));
          const previews = previewAnswers(config, memory, { at, day: day as StudyDay });
          for (const each of GRADES) {
            const { card: next } = expected[RATINGS[each]];
            const ours = previews[each];
            expect(ours.dueAt).toBe(next.due.getTime());
            expect(ours.intervalDays).toBe(next.scheduled_days);
            expect(STATES[ours.memory.phase]).toBe(next.state);
            expect(ours.memory).toMatchObject({
              step: next.learning_steps,
              stability: next.stability,
              difficulty: next.difficulty,
              reps: next.reps,
              lapses: next.lapses,
            });
          }
          card = expected[RATINGS[grade]].card;
          memory = previews[grade].memory;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never lets a better answer come back sooner', () => {
    fc.assert(
      fc.property(answers, (given) => {
        let day = 20_000;
        let memory: MemoryState | null = null;
        for (const { grade, waitDays } of given) {
          day += waitDays;
          const previews = previewAnswers(DEFAULT_PRESET, memory, { at: noon(day), day: day as StudyDay });
          const dues = GRADES.map((each) => previews[each].dueAt);
          expect(dues).toEqual([...dues].sort((a, b) => a - b));
          memory = previews[grade].memory;
        }
      }),
    );
  });

  it('follows the published defaults for a new card: 1 min, 6 min, 10 min, 8 days', () => {
    const at = noon(20_000);
    const previews = previewAnswers(DEFAULT_PRESET, null, { at, day: 20_000 as StudyDay });
    const minutes = GRADES.map((grade) => (previews[grade].dueAt - at) / 60_000);
    expect(minutes).toEqual([1, 6, 10, 8 * 1440]);
    expect(GRADES.map((grade) => previews[grade].memory.stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
  });
});

describe('daysAfter', () => {
  it('says of one answer the days that the previews say of it', () => {
    fc.assert(
      fc.property(preset, answers, (drawn, given) => {
        const config = { ...drawn, enableShortTerm: true };
        let day = 20_000;
        let memory: MemoryState | null = null;
        for (const { grade, waitDays } of given) {
          day += waitDays;
          const moment = { at: noon(day), day: day as StudyDay };
          const previews = previewAnswers(config, memory, moment);
          for (const each of GRADES) {
            const after = advance(config, memory, each, moment);
            expect(daysAfter(config, memory, each, after, moment)).toBe(previews[each].intervalDays);
          }
          memory = previews[grade].memory;
        }
      }),
    );
  });
});

describe('advance', () => {
  it('folds to the very memory the previews promised, whatever the configuration', () => {
    fc.assert(
      fc.property(preset, answers, (config, given) => {
        let day = 20_000;
        let previewed: MemoryState | null = null;
        let folded: MemoryState | null = null;
        for (const { grade, waitDays } of given) {
          day += waitDays;
          const moment = { at: noon(day), day: day as StudyDay };
          previewed = previewAnswers(config, previewed, moment)[grade].memory;
          folded = advance(config, folded, grade, moment);
          expect(folded).toEqual(previewed);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('treats a clock that was set back as no time passed', () => {
    const before = advance(DEFAULT_PRESET, null, 'good', { at: noon(20_000), day: 20_000 as StudyDay });
    const earlier = advance(DEFAULT_PRESET, before, 'good', { at: noon(19_000), day: 19_000 as StudyDay });
    const sameDay = advance(DEFAULT_PRESET, before, 'good', { at: noon(20_000), day: 20_000 as StudyDay });
    expect(earlier.stability).toBe(sameDay.stability);
  });
});

describe('foldLog', () => {
  it('has nothing to say of a card never answered', () => {
    expect(foldLog(DEFAULT_PRESET, [])).toBeNull();
  });

  it('counts two answers around local midnight as one study day, and around the day start as two', () => {
    const newYork = -300;
    const at = (iso: string) => ({ at: asInstant(Date.parse(iso)), offsetMinutes: newYork, grade: 'good' as const });
    const midnight = foldLog(DEFAULT_PRESET, [at('2026-01-10T23:50:00-05:00'), at('2026-01-11T00:10:00-05:00')]);
    const dayStart = foldLog(DEFAULT_PRESET, [at('2026-01-11T03:50:00-05:00'), at('2026-01-11T04:10:00-05:00')]);
    // Same day: the short-term formula of FSRS-6. Next day: a recall after one day, which is worth more.
    expect(dayStart?.stability).toBeGreaterThan(midnight?.stability ?? Infinity);
  });
});

describe('retrievability', () => {
  it('is 90 % after as many days as the stability says', () => {
    for (const stability of [0.5, 3, 46, 1200]) {
      expect(retrievability(DEFAULT_PRESET, stability, stability)).toBeCloseTo(0.9, 6);
    }
  });

  it('falls with the hours, not only with the days', () => {
    const memory = { stability: 3, lastReviewedAt: noon(20_000) };
    const morning = recallAt(DEFAULT_PRESET, memory, asInstant(noon(20_000) + 3_600_000));
    const evening = recallAt(DEFAULT_PRESET, memory, asInstant(noon(20_000) + 10 * 3_600_000));
    expect(evening).toBeLessThan(morning);
    expect(recallAt(DEFAULT_PRESET, memory, asInstant(0))).toBe(1);
  });
});
