import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '../scheduling/fsrs';
import { optimise } from './optimise';
import { trainingInput } from './trainingInput';

const fit = (rows: Parameters<typeof trainingInput>[0]) =>
  optimise(DEFAULT_PRESET, trainingInput(rows).answers, { defaults: DEFAULT_PRESET.parameters });

describe('what is trained on', () => {
  it('is what can be; the rest is counted', () => {
    const { answers, dropped } = trainingInput([
      { card: 1, day: 20_000, grade: 3 },
      { card: 1, day: 20_003, grade: 0 },
      { card: 1, day: 20_003, grade: 5 },
      { card: 1, day: 20_003, grade: 2.5 },
      { card: 'one', day: 20_003, grade: 3 },
      { card: 1, day: NaN, grade: 3 },
      { card: 1, day: -4, grade: 3 },
      { card: 1, day: 20_004, grade: 1 },
    ]);
    expect(answers).toEqual([
      { cardId: 1, day: 20_000, grade: 'good' },
      { cardId: 1, day: 20_004, grade: 'again' },
    ]);
    expect(dropped).toBe(6);
  });

  it('whatever it is fed with, fitting ends and keeps to the weights there are', () => {
    const anything = fc.record({
      card: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(null, 'x', NaN, Infinity)),
      day: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(null, NaN, -1, 1e12, '7')),
      grade: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 5, -1, 2.5, null, 'good')),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 60 }), (rows) => {
        const { parameters, reason } = fit(rows);
        expect(parameters).toEqual(DEFAULT_PRESET.parameters);
        expect(reason).toContain('too few');
      }),
      { numRuns: 60 },
    );
  });

  it('one answer, and a card that never came back on a later day, are too few, and say so', () => {
    for (const rows of [
      [],
      [{ card: 1, day: 20_000, grade: 3 }],
      Array(900).fill({ card: 1, day: 20_000, grade: 3 }),
    ]) {
      expect(fit(rows as { card: number; day: number; grade: number }[])).toMatchObject({
        parameters: DEFAULT_PRESET.parameters,
        reason: expect.stringContaining('0 answers on a later study day are too few') as string,
      });
    }
  });
});
