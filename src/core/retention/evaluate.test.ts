// The figures against those of an independent script (golden/evaluate.py), and each definition at its edges.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, MILLIS_PER_DAY } from '../base/time';
import { readReviewLog } from '../exchange/readReviewLog';
import { DEFAULT_PRESET } from '../scheduling/fsrs';
import { GRADES } from '../scheduling/grade';
import { offsetMinutesIn } from '../scheduling/zone';
import { areaUnderCurve, calibrationBins, evaluate, type Evaluation, logLoss, rmseBins } from './evaluate';

const golden = (name: string): string => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');

function goldenLog() {
  const log = readReviewLog(golden('log.csv'));
  if (!log.ok) throw new Error(log.problem.message);
  return log.value.rows.map((row) => ({ ...row, offsetMinutes: offsetMinutesIn('America/New_York', row.at) }));
}

const outcome = (chance: number, recalled: boolean) => ({ chance, recalled });

describe('evaluate', () => {
  it('agrees with an independent script on a simulated log of more than 10,000 answers', () => {
    const expected = JSON.parse(golden('evaluate.json')) as Evaluation;
    const evaluation = evaluate(DEFAULT_PRESET, goldenLog());
    expect(evaluation.reviews).toBeGreaterThan(10_000);
    expect(Object.keys(evaluation)).toEqual(Object.keys(expected));
    expect([evaluation.reviews, evaluation.scored]).toEqual([expected.reviews, expected.scored]);
    // ts-fsrs rounds to eight decimals, the script does not round at all.
    for (const figure of ['logLoss', 'rmseBins', 'auc', 'retention'] as const) {
      expect(evaluation[figure], figure).toBeCloseTo(expected[figure] ?? NaN, 6);
    }
    evaluation.bins.forEach((bin, index) => {
      const other = expected.bins[index];
      expect(bin).toMatchObject({ from: other?.from, to: other?.to, n: other?.n });
      if (other?.n === 0) expect([bin.predicted, bin.observed]).toEqual([null, null]);
      else
        expect([bin.predicted, bin.observed].map((x) => x?.toFixed(6))).toEqual([
          other?.predicted?.toFixed(6),
          other?.observed?.toFixed(6),
        ]);
    });
  });

  it('says nothing over nothing', () => {
    const first = { cardId: 'a', at: 0 as Instant, offsetMinutes: 0, grade: 'good' } as const;
    for (const log of [[], [first], [first, { ...first, at: 60_000 as Instant }]]) {
      const { reviews, scored, bins, ...figures } = evaluate(DEFAULT_PRESET, log);
      expect([reviews, scored]).toEqual([log.length, 0]);
      expect(figures).toEqual({ logLoss: null, rmseBins: null, auc: null, retention: null });
      expect(bins.map(({ n, predicted, observed }) => [n, predicted, observed])).toEqual(
        Array.from({ length: 10 }, () => [0, null, null]),
      );
    }
  });

  it('scores an answer on a later study day, and none that is a first or of the same day', () => {
    const at = (days: number, hours: number): Instant => (days * MILLIS_PER_DAY + hours * 3_600_000) as Instant;
    const answer = (days: number, hours: number, grade: (typeof GRADES)[number]) =>
      ({ cardId: 'a', at: at(days, hours), offsetMinutes: 0, grade }) as const;
    // 03:00 still belongs to the day before; 05:00 does not.
    const log = [answer(0, 10, 'good'), answer(1, 3, 'good'), answer(1, 5, 'again'), answer(1, 6, 'good')];
    const { scored, retention, auc, logLoss: loss } = evaluate(DEFAULT_PRESET, log);
    expect([scored, retention, auc]).toEqual([1, 0, null]);
    expect(loss).toBeGreaterThan(0);
  });

  it('counts whatever the log, each scored answer in one bin', () => {
    const answer = fc.record({
      cardId: fc.constantFrom('a', 'b', 'c'),
      at: fc.integer({ min: 0, max: 1e12 }).map((at) => at as Instant),
      offsetMinutes: fc.integer({ min: -720, max: 840 }),
      grade: fc.constantFrom(...GRADES),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 60 }), (answers) => {
        const {
          scored,
          bins,
          auc,
          rmseBins: rmse,
        } = evaluate(
          DEFAULT_PRESET,
          [...answers].sort((a, b) => a.at - b.at),
        );
        expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(scored);
        for (const { n, from, to, predicted } of bins) {
          if (n > 0) expect((predicted ?? NaN) >= from && (predicted ?? NaN) <= to).toBe(true);
        }
        for (const figure of [auc, rmse]) {
          if (figure !== null) expect(figure >= 0 && figure <= 1).toBe(true);
        }
      }),
    );
  });
});

describe('the figures, by hand', () => {
  it('log loss is the mean of -ln of the chance given to what happened', () => {
    expect(logLoss([outcome(0.9, true), outcome(0.2, false)])).toBeCloseTo(-(Math.log(0.9) + Math.log(0.8)) / 2, 12);
    expect(logLoss([])).toBeNull();
  });

  it('AUC is the share of pairs in the right order, ties half', () => {
    // recalled 0.9, 0.5; forgotten 0.5, 0.3: right, right, tie, right.
    const outcomes = [outcome(0.5, true), outcome(0.3, false), outcome(0.9, true), outcome(0.5, false)];
    expect(areaUnderCurve(outcomes)).toBe(3.5 / 4);
    expect(areaUnderCurve([outcome(0.7, true), outcome(0.7, false), outcome(0.7, false)])).toBe(0.5);
    expect(areaUnderCurve([outcome(0.7, true), outcome(0.2, true)])).toBeNull();
    expect(areaUnderCurve([outcome(0.7, false)])).toBeNull();
    expect(areaUnderCurve([])).toBeNull();
  });

  it('a chance on a border lies in the upper bin, and 1 in the last', () => {
    const borders = Array.from({ length: 11 }, (_, index) => index / 10);
    const bins = calibrationBins(borders.map((chance) => outcome(chance, true)));
    expect(bins.map(({ n }) => n)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
    expect(bins.map(({ from, to }) => [from, to])).toEqual(
      borders.slice(0, 10).map((from, i) => [from, borders[i + 1]]),
    );
    const below = calibrationBins(borders.slice(1).map((border) => outcome(border - 1e-12, true)));
    expect(below.map(({ n }) => n)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('RMSE takes the gap of each bin of alike answers, weighted by their number', () => {
    const of = (elapsedDays: number, longReviews: number, lapses: number, chance: number, recalled: boolean) => ({
      ...{ elapsedDays, longReviews, lapses, chance, recalled },
      ...{ day: 0 as never, firstGrade: 'good' as const },
    });
    // 1 to 3 days are one bin, 4 begins the next (3.62); lapses none, 1, 2 are three.
    const alike = [of(1, 1, 0, 0.9, true), of(3, 1, 0, 0.7, false)];
    expect(rmseBins(alike)).toBeCloseTo(Math.abs(0.8 - 0.5), 12);
    const apart = [of(3, 1, 0, 0.9, true), of(4, 1, 0, 0.7, false)];
    expect(rmseBins(apart)).toBeCloseTo(Math.sqrt((0.1 ** 2 + 0.7 ** 2) / 2), 12);
    const lapsed = [of(3, 1, 1, 0.9, true), of(3, 1, 2, 0.7, false)];
    expect(rmseBins(lapsed)).toBeCloseTo(Math.sqrt((0.1 ** 2 + 0.7 ** 2) / 2), 12);
    // long reviews 1 and 2 are one bin (2 and 3 lie below 1.89 squared), 3 begins the next.
    expect(rmseBins([of(3, 1, 0, 0.9, true), of(3, 2, 0, 0.7, false)])).toBeCloseTo(0.3, 12);
    expect(rmseBins([of(3, 2, 0, 0.9, true), of(3, 3, 0, 0.7, false)])).toBeCloseTo(Math.sqrt(0.25), 12);
  });
});
