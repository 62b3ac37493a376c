// How well a set of parameters foretold a log: log loss, RMSE over bins, AUC and calibration. Every figure is
// unweighted and over all scored answers, without a filter for outliers, so that anybody can recompute it.
// The optimiser's own evaluation regroups and drops answers; it is no neutral measure and is not used here.
import type { Preset } from '../scheduling/preset';
import type { LoggedAnswer } from '../scheduling/replay';
import { alikeBin } from './predictionBins';
import { datedAnswers, type Prediction, predictions } from './predictions';

/** Answers whose chance of recall was in [from, to); the last bin includes 1. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean chance; null over nothing. */
  readonly predicted: number | null;
  /** Share recalled; null over nothing. */
  readonly observed: number | null;
}

/** Every figure over nothing is null. */
export interface Evaluation {
  readonly reviews: number;
  readonly scored: number;
  readonly logLoss: number | null;
  readonly rmseBins: number | null;
  /** Null also when all were recalled, or none. */
  readonly auc: number | null;
  readonly retention: number | null;
  readonly bins: readonly CalibrationBin[];
}

type Outcome = Pick<Prediction, 'chance' | 'recalled'>;

/** Evaluates answers in the order given (the caller sorts). */
export function evaluate(preset: Preset, answers: readonly LoggedAnswer[]): Evaluation {
  const scored = [...predictions(preset, datedAnswers(answers, preset.dayStartHour))];
  return {
    reviews: answers.length,
    scored: scored.length,
    logLoss: logLoss(scored),
    rmseBins: rmseBins(scored),
    auc: areaUnderCurve(scored),
    retention: scored.length === 0 ? null : scored.filter(({ recalled }) => recalled).length / scored.length,
    bins: calibrationBins(scored),
  };
}

/** -mean(y ln p + (1 - y) ln (1 - p)); null over nothing. */
export function logLoss(outcomes: readonly Outcome[]): number | null {
  if (outcomes.length === 0) return null;
  let sum = 0;
  for (const { chance, recalled } of outcomes) sum -= Math.log(recalled ? chance : 1 - chance);
  return sum / outcomes.length;
}

interface Bin {
  n: number;
  chances: number;
  recalled: number;
}

function addTo<Key>(bins: Map<Key, Bin>, key: Key, { chance, recalled }: Outcome): void {
  let bin = bins.get(key);
  if (!bin) bins.set(key, (bin = { n: 0, chances: 0, recalled: 0 }));
  bin.n += 1;
  bin.chances += chance;
  bin.recalled += recalled ? 1 : 0;
}

/**
 * Root of the mean squared gap between prediction and outcome over bins of alike answers, weighted by their number.
 */
export function rmseBins(scored: readonly Prediction[]): number | null {
  if (scored.length === 0) return null;
  const bins = new Map<number, Bin>();
  for (const prediction of scored) addTo(bins, alikeBin(prediction), prediction);
  let sum = 0;
  for (const { n, chances, recalled } of bins.values()) sum += (chances - recalled) ** 2 / n;
  return Math.sqrt(sum / scored.length);
}

/** Chance that a recalled answer was given a higher chance than a forgotten one; ties count half. */
export function areaUnderCurve(outcomes: readonly Outcome[]): number | null {
  const sorted = [...outcomes].sort((a, b) => a.chance - b.chance);
  let forgottenBelow = 0;
  let pairs = 0;
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    let recalled = 0;
    while (end < sorted.length && sorted[end]?.chance === sorted[start]?.chance) {
      if (sorted[end]?.recalled) recalled += 1;
      end += 1;
    }
    const forgotten = end - start - recalled;
    pairs += recalled * (forgottenBelow + forgotten / 2);
    forgottenBelow += forgotten;
  }
  const recalledInAll = sorted.length - forgottenBelow;
  return recalledInAll === 0 || forgottenBelow === 0 ? null : pairs / (recalledInAll * forgottenBelow);
}

const BINS = 10;

/** Ten bins of width 0.1, also those nothing fell into. */
export function calibrationBins(outcomes: readonly Outcome[]): CalibrationBin[] {
  const bins = new Map<number, Bin>();
  for (const outcome of outcomes) addTo(bins, tenthOf(outcome.chance), outcome);
  return Array.from({ length: BINS }, (_, index) => {
    const bin = bins.get(index);
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      n: bin?.n ?? 0,
      predicted: bin ? bin.chances / bin.n : null,
      observed: bin ? bin.recalled / bin.n : null,
    };
  });
}

/** Which tenth a chance lies in, by comparing with the borders as they are printed. */
function tenthOf(chance: number): number {
  let tenth = Math.min(BINS - 1, Math.floor(chance * BINS));
  if (chance < tenth / BINS) tenth -= 1;
  if (tenth < BINS - 1 && chance >= (tenth + 1) / BINS) tenth += 1;
  return tenth;
}
