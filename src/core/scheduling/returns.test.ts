import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInstant, MILLIS_PER_DAY, type StudyDay } from '../base/time';
import { DEFAULT_PRESET, previewAnswers } from './fsrs';
import type { MemoryState } from './memoryState';
import { returnOf } from './returns';

const memories = fc.record({
  stability: fc.double({ min: 0.5, max: 400, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  elapsed: fc.integer({ min: 1, max: 300 }),
});

const today = 20_000 as StudyDay;
const moment = { at: asInstant(today * MILLIS_PER_DAY), day: today };

const memoryOf = (stability: number, difficulty: number, elapsed: number): MemoryState => ({
  phase: 'review',
  step: 0,
  stability,
  difficulty,
  reps: 4,
  lapses: 0,
  lastReviewedAt: asInstant((today - elapsed) * MILLIS_PER_DAY),
  lastStudyDay: (today - elapsed) as StudyDay,
});

describe('what a review leads to', () => {
  it('is what the button would do, when the card is recalled', () => {
    fc.assert(
      fc.property(memories, ({ stability, difficulty, elapsed }) => {
        const memory = memoryOf(stability, difficulty, elapsed);
        const { good, hard } = previewAnswers(DEFAULT_PRESET, memory, moment);
        const back = returnOf(DEFAULT_PRESET, memory, today, true);
        expect(back.memory).toEqual(good.memory);
        // The button also keeps its distance from the one before it.
        expect(back.days).toBe(good.intervalDays > hard.intervalDays + 1 ? good.intervalDays : back.days);
      }),
    );
  });

  it('is the same day’s step and then the interval, when it is forgotten', () => {
    fc.assert(
      fc.property(memories, ({ stability, difficulty, elapsed }) => {
        const memory = memoryOf(stability, difficulty, elapsed);
        const { again } = previewAnswers(DEFAULT_PRESET, memory, moment);
        expect(again.memory.phase).toBe('relearning');
        const step = previewAnswers(DEFAULT_PRESET, again.memory, moment).good;
        const back = returnOf(DEFAULT_PRESET, memory, today, false);
        expect(back.memory).toEqual(step.memory);
        expect(Math.abs(back.days - step.intervalDays)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('needs no step where the preset has none', () => {
    const preset = { ...DEFAULT_PRESET, relearningSteps: [] };
    const back = returnOf(preset, memoryOf(10, 5, 20), today, false);
    expect(back.memory).toMatchObject({ phase: 'review', lapses: 1, lastStudyDay: today });
    expect(back.days).toBeGreaterThanOrEqual(1);
  });
});
