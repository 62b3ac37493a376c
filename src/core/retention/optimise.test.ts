// Simulated learners whose weights are known: what is fitted must foretell answers no training saw, better than the
// defaults and about as well as fsrs-rs; and nothing a log can hold may break it.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type StudyDay } from '../base/time';
import { DEFAULT_PRESET } from '../scheduling/fsrs';
import { gradeNumber, GRADES } from '../scheduling/grade';
import { calibrationBins, logLoss } from './evaluate';
import { wilson } from './intervals';
import { QUICK_LEARNER, simulatedLog, STEADY_LEARNER } from './learnersSuite';
import { LEAST_SCORED, optimise, type Optimised } from './optimise';
import { type DatedAnswer, type Prediction, predictions } from './predictions';

const DEFAULTS = DEFAULT_PRESET.parameters;
const optimised = (log: readonly DatedAnswer[]): Optimised => optimise(DEFAULT_PRESET, log, { defaults: DEFAULTS });

/** What weights say of the last third of a log, by time. */
function lastThird(parameters: readonly number[], log: readonly DatedAnswer[]): Prediction[] {
  const first = log[Math.floor((log.length * 2) / 3)]?.day ?? 0;
  return [...predictions({ ...DEFAULT_PRESET, parameters }, log)].filter(({ day }) => day >= first);
}

const firstTwoThirds = (log: readonly DatedAnswer[]): DatedAnswer[] => {
  const until = log[Math.floor((log.length * 2) / 3)]?.day ?? 0;
  return log.filter(({ day }) => day < until);
};

const LEARNERS = [2, 3].flatMap((seed) => [
  { name: `a quick learner, seed ${seed}`, seed, weights: QUICK_LEARNER, cards: 4000, days: 400 },
  { name: `a steady learner, seed ${seed}`, seed, weights: STEADY_LEARNER, cards: 4000, days: 400 },
]);

interface Binding {
  FSRSBindingReview: new (rating: number, days: number) => object;
  FSRSBindingItem: new (reviews: readonly object[]) => object;
  computeParameters(items: readonly object[], options: object): Promise<number[]>;
}
const loadBinding = (): Binding | null => {
  try {
    return createRequire(import.meta.url)('@open-spaced-repetition/binding-linux-x64-gnu') as Binding;
  } catch {
    return null;
  }
};
// The package exists for one platform only; elsewhere the comparison is skipped and says so.
const binding = loadBinding();

describe('fitted to a simulated learner', () => {
  const results = LEARNERS.map(({ name, ...learner }) => {
    const log = simulatedLog(learner);
    const { parameters, ...judged } = optimised(firstTwoThirds(log));
    return { name, log, parameters, judged, heldOut: lastThird(parameters, log) };
  });

  it.each(results)('$name: better on later answers than the defaults', ({ log, parameters, judged, heldOut }) => {
    expect(heldOut.length).toBeGreaterThan(10_000);
    expect(parameters).toHaveLength(21);
    expect(logLoss(heldOut)).toBeLessThan((logLoss(lastThird(DEFAULTS, log)) ?? 0) - 0.002);
    expect(judged).toMatchObject({ reviews: firstTwoThirds(log).length, applied: false });
    expect(judged.reason).toBeUndefined();
    expect(judged.after).toBeLessThan(judged.before ?? 0);
  });

  it('is calibrated on later answers', () => {
    let bins = 0;
    let onDiagonal = 0;
    for (const { heldOut } of results) {
      const predicted = heldOut.reduce((sum, { chance }) => sum + chance, 0) / heldOut.length;
      const observed = heldOut.filter(({ recalled }) => recalled).length / heldOut.length;
      expect(Math.abs(predicted - observed)).toBeLessThan(0.01);
      for (const bin of calibrationBins(heldOut)) {
        if (bin.n < 50 || bin.predicted === null || bin.observed === null) continue;
        const interval = wilson(Math.round(bin.observed * bin.n), bin.n);
        bins += 1;
        if (interval && interval.low <= bin.predicted && bin.predicted <= interval.high) onDiagonal += 1;
      }
    }
    expect(bins).toBeGreaterThanOrEqual(12);
    expect(onDiagonal / bins).toBeGreaterThanOrEqual(0.9);
  });

  it.skipIf(binding === null)('does as well as fsrs-rs', async () => {
    for (const { log, heldOut } of results.slice(0, 2)) {
      const theirs = await fittedByRust(firstTwoThirds(log));
      expect(logLoss(heldOut)).toBeLessThan((logLoss(lastThird(theirs, log)) ?? 0) + 0.001);
    }
  });

  it('gives the same weights each time, and tells its progress without going back', () => {
    const log = simulatedLog({ seed: 7, weights: QUICK_LEARNER, cards: 200, days: 200 });
    const told: number[] = [];
    const once = optimise(DEFAULT_PRESET, log, { defaults: DEFAULTS, onProgress: (done) => told.push(done) });
    expect(optimised(log)).toEqual(once);
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});

/** One item for each scored answer, with the card's whole history up to it. */
async function fittedByRust(log: readonly DatedAnswer[]): Promise<number[]> {
  if (!binding) throw new Error('skipped above');
  const cards = new Map<DatedAnswer['cardId'], { reviews: object[]; last: StudyDay }>();
  const items: object[] = [];
  for (const { cardId, day, grade } of log) {
    const card = cards.get(cardId) ?? { reviews: [], last: day };
    const days = day - card.last;
    card.reviews.push(new binding.FSRSBindingReview(gradeNumber(grade), days));
    card.last = day;
    cards.set(cardId, card);
    if (days > 0) items.push(new binding.FSRSBindingItem([...card.reviews]));
  }
  return binding.computeParameters(items, { enableShortTerm: true, numRelearningSteps: 1 });
}

describe('what keeps the weights as they are', () => {
  const day = (number: number): StudyDay => addDays(20_000 as StudyDay, number);
  const answer = (cardId: string, number: number, grade: DatedAnswer['grade'] = 'good'): DatedAnswer => ({
    cardId,
    day: day(number),
    grade,
  });

  it.each([
    ['no answer at all', [], null],
    ['one answer', [answer('a', 0)], null],
    ['a card without an answer on another day', [answer('a', 0, 'again'), answer('a', 0), answer('a', 0)], null],
    ['one scored answer', [answer('a', 0), answer('a', 3)], 0],
  ])('%s', (_, log, loss) => {
    const { parameters, before, after, reason, reviews, applied } = optimised(log);
    expect([parameters, reviews, applied]).toEqual([DEFAULTS, log.length, false]);
    expect(reason).toMatch(/too few/);
    expect(before).toBe(after);
    if (loss === null) expect(before).toBeNull();
    else expect(before).toBeGreaterThan(loss);
  });

  it('fewer than 400 scored answers: the defaults, whatever weights there were', () => {
    const log = simulatedLog({ seed: 3, weights: QUICK_LEARNER, cards: 40, days: 60 });
    const scored = [...predictions(DEFAULT_PRESET, log)].length;
    expect(scored).toBeGreaterThan(50);
    expect(scored).toBeLessThan(LEAST_SCORED);
    const own = { ...DEFAULT_PRESET, parameters: QUICK_LEARNER };
    expect(optimise(own, log, { defaults: DEFAULTS }).parameters).toEqual(DEFAULTS);
  });

  it('weights that are right already: a fit would do worse on what it had not seen', () => {
    const log = simulatedLog({ seed: 5, weights: STEADY_LEARNER, cards: 150, days: 250 });
    const own = { ...DEFAULT_PRESET, parameters: STEADY_LEARNER };
    const { parameters, reason, before, after } = optimise(own, log, { defaults: DEFAULTS });
    expect(parameters).toEqual(STEADY_LEARNER);
    expect(reason).toMatch(/not foretell answers better/);
    expect(after).toBe(before);
  });

  it('never breaks, and never leaves the ranges, whatever a log holds', () => {
    const wild = fc.record({
      cardId: fc.constantFrom('a', 'b', 'c', 'd'),
      day: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 3_000_000)).map((n) => n as StudyDay),
      grade: fc.constantFrom(...GRADES),
    });
    fc.assert(
      fc.property(
        fc.array(wild, { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 1, max: 30 }),
        (answers, times) => {
          const log = Array.from({ length: times * 20 }, (_, round) =>
            answers.map((each) => ({ ...each, cardId: `${each.cardId}${round}` })),
          )
            .flat()
            .sort((a, b) => a.day - b.day);
          const { parameters } = optimised(log);
          expect(parameters.every(Number.isFinite)).toBe(true);
          expect(parameters[20]).toBeGreaterThanOrEqual(0.1);
        },
      ),
      { numRuns: 25 },
    );
  });
});
