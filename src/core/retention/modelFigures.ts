// How the model and the person agree, from the bins kept beside the log: the forgetting curve as it was lived and as it
// was foretold, calibration, log loss and RMSE over bins.
import { wilson } from './intervals';
import {
  CHANCE_BORDERS,
  DAY_BORDERS,
  type Facet,
  MILLION,
  type PredictionBin,
  type PredictionSums,
} from './predictionBins';

type Kept = PredictionBin & PredictionSums;

/** Scored answers in a bin; shares are never null, because an empty bin is left out. */
export interface AgreementBin {
  /** What names the bin: whole days, or chances. */
  readonly from: number;
  readonly to: number;
  readonly bin: number;
  readonly n: number;
  readonly predicted: number;
  readonly observed: number;
  /** 95 % (Wilson), of `observed`. */
  readonly low: number;
  readonly high: number;
}

export interface ModelFigures {
  readonly scored: number;
  readonly recalled: number;
  /** Mean chance foretold; null over nothing, as are the figures below. */
  readonly predicted: number | null;
  readonly logLoss: number | null;
  /** Log loss of always saying the person's average: what a model has to beat. */
  readonly averageLoss: number | null;
  readonly rmseBins: number | null;
  readonly calibration: readonly AgreementBin[];
  /** By days since the answer before. */
  readonly curve: readonly AgreementBin[];
}

/** Longest interval, days. */
const LAST_DAY = 36_500;

/** `firstGrade` narrows the curve to cards whose first answer was this one; 0 takes them all. */
export function modelFigures(bins: readonly Kept[], firstGrade: Kept['firstGrade'] = 0): ModelFigures {
  const of = (facet: Facet) => bins.filter((bin) => bin.facet === facet);
  const chances = of('chance');
  const scored = sum(chances, 'answers');
  const recalled = sum(chances, 'recalled');
  const share = recalled / scored;
  const some = scored > 0;
  return {
    scored,
    recalled,
    predicted: some ? sum(chances, 'chance') / MILLION / scored : null,
    logLoss: some ? sum(chances, 'loss') / MILLION / scored : null,
    averageLoss: some ? -(xLogX(share) + xLogX(1 - share)) : null,
    rmseBins: some ? rmseOf(of('alike'), scored) : null,
    calibration: agreement(chances, CHANCE_BORDERS, 1),
    curve: agreement(
      of('days').filter((bin) => firstGrade === 0 || bin.firstGrade === firstGrade),
      DAY_BORDERS,
      LAST_DAY,
    ),
  };
}

const sum = (bins: readonly Kept[], of: keyof PredictionSums): number =>
  bins.reduce((total, bin) => total + bin[of], 0);

const xLogX = (x: number): number => (x === 0 ? 0 : x * Math.log(x));

function merge(bins: readonly Kept[]): Map<number, PredictionSums> {
  const merged = new Map<number, PredictionSums>();
  for (const { bin, answers, recalled, chance, loss } of bins) {
    const other = merged.get(bin) ?? { answers: 0, recalled: 0, chance: 0, loss: 0 };
    merged.set(bin, {
      answers: other.answers + answers,
      recalled: other.recalled + recalled,
      chance: other.chance + chance,
      loss: other.loss + loss,
    });
  }
  return merged;
}

function rmseOf(bins: readonly Kept[], scored: number): number {
  let squares = 0;
  for (const { answers, recalled, chance } of merge(bins).values()) {
    squares += (chance / MILLION - recalled) ** 2 / answers;
  }
  return Math.sqrt(squares / scored);
}

function agreement(bins: readonly Kept[], borders: readonly number[], last: number): AgreementBin[] {
  return [...merge(bins)]
    .sort(([a], [b]) => a - b)
    .flatMap(([bin, { answers, recalled, chance }]) => {
      const interval = wilson(recalled, answers);
      if (!interval) return [];
      return [
        {
          from: borders[bin] ?? 0,
          to: borders[bin + 1] ?? last,
          bin,
          n: answers,
          predicted: chance / MILLION / answers,
          observed: recalled / answers,
          ...interval,
        },
      ];
    });
}
