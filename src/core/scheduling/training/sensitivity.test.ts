// The training formulas against the scheduler's own, and their derivatives against differences.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInstant, type StudyDay } from '../../base/time';
import { advance, checkedParameters, DEFAULT_PRESET, retrievability } from '../fsrs';
import { gradeOfNumber } from '../grade';
import type { MemoryState } from '../memoryState';
import { SensitiveMemory, WEIGHTS } from './sensitivity';

/** Weights around the defaults, within their ranges. */
const weights = fc
  .array(fc.double({ min: 0.6, max: 1.5, noNaN: true }), { minLength: WEIGHTS, maxLength: WEIGHTS })
  .map((factors) =>
    checkedParameters(
      DEFAULT_PRESET.parameters.map((weight, i) => weight * (factors[i] ?? 1)),
      1,
    ),
  );
const history = fc.array(
  fc.record({
    days: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
    grade: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 12 },
);
const wholePreset = { ...DEFAULT_PRESET, learningSteps: [], relearningSteps: [] };

/** Chance of recall before the last answer. */
function lastRecall(w: readonly number[], answers: readonly { days: number; grade: number }[], shortTerm: boolean) {
  const memory = new SensitiveMemory(w, shortTerm);
  answers.forEach(({ days, grade }, index) => {
    if (index === 0) memory.begin(grade);
    else memory.answer(days, grade);
  });
  return memory;
}

describe('memory with derivatives', () => {
  it.each([true, false])('is the memory the scheduler folds (short-term steps: %s)', (enableShortTerm) => {
    fc.assert(
      fc.property(weights, history, (w, answers) => {
        const preset = { ...wholePreset, parameters: w, enableShortTerm };
        const ours = new SensitiveMemory(w, enableShortTerm);
        let memory: MemoryState | null = null;
        let day = 0;
        answers.forEach(({ days, grade }, index) => {
          if (index > 0) day += days;
          const name = gradeOfNumber(grade);
          if (!name) throw new Error('no grade');
          if (memory) {
            ours.answer(days, grade);
            expect(ours.recall).toBeCloseTo(retrievability(preset, memory.stability, days), 6);
          } else ours.begin(grade);
          memory = advance(preset, memory, name, { at: asInstant(day), day: day as StudyDay });
          expect(Math.abs(ours.stability / memory.stability - 1)).toBeLessThan(1e-4);
          expect(ours.difficulty).toBeCloseTo(memory.difficulty, 5);
        });
      }),
    );
  });

  it.each([true, false])('has the slopes that small changes show (short-term steps: %s)', (enableShortTerm) => {
    let compared = 0;
    fc.assert(
      fc.property(weights, history, (w, answers) => {
        const { recallBy } = lastRecall(w, answers, enableShortTerm);
        for (let index = 0; index < WEIGHTS; index += 1) {
          const tiny = 1e-6 * Math.max(1, w[index] ?? 0);
          const at = (shift: number): number =>
            lastRecall(
              w.map((weight, i) => (i === index ? weight + shift : weight)),
              answers,
              enableShortTerm,
            ).recall;
          const above = (at(tiny) - at(0)) / tiny;
          const below = (at(0) - at(-tiny)) / tiny;
          // Where a limit is reached the two sides differ, and there is no one slope.
          if (Math.abs(above - below) > 1e-4 * (1 + Math.abs(above))) continue;
          compared += 1;
          const slope = (above + below) / 2;
          expect(Math.abs((recallBy[index] ?? NaN) - slope), `w${index}`).toBeLessThan(1e-3 * (1 + Math.abs(slope)));
        }
      }),
    );
    expect(compared).toBeGreaterThan(1000);
  });
});
