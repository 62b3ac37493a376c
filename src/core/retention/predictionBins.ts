// What the model foretold, in bins of alike answers: small enough to be kept beside a log of any length, fine enough for
// calibration, for the forgetting curve and for RMSE over bins. A bin is named by whole numbers.
import { gradeNumber, type GradeNumber } from '../scheduling/grade';
import type { Prediction } from './predictions';

/** Study days at which a bin of elapsed time begins: each half as long again as the one before. */
export const DAY_BORDERS = [1, 2, 3, 4, 6, 9, 14, 21, 30, 45, 68, 100, 150, 230, 340, 510, 770, 1150, 1730] as const;

/** Chances at which a bin of calibration begins; finer towards 1, where most answers are. */
export const CHANCE_BORDERS = [
  0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.84, 0.87, 0.89, 0.91, 0.93, 0.95, 0.97, 0.985,
] as const;

/** Sums are kept in whole millionths: adding and taking away is exact. */
export const MILLION = 1_000_000;

/** Ways to lay answers out: by the chance foretold, by the days passed, and among alike ones (those of RMSE). */
export const FACETS = ['chance', 'days', 'alike'] as const;
export type Facet = (typeof FACETS)[number];

export interface PredictionBin {
  readonly facet: Facet;
  /** Of the card's very first answer, for `days`; 0 where it is not told apart. */
  readonly firstGrade: GradeNumber | 0;
  /** Index into CHANCE_BORDERS or DAY_BORDERS; for `alike` a number that says no more than which are alike. */
  readonly bin: number;
}

export interface PredictionSums {
  readonly answers: number;
  readonly recalled: number;
  /** Sum of chances, millionths. */
  readonly chance: number;
  /** Sum of log losses, millionths. */
  readonly loss: number;
}

const floorLog = (base: number, value: number): number => Math.floor(Math.log(value) / Math.log(base));

/**
 * Which answers are alike: by time passed, by how many long reviews there were, by lapses. Powers of these numbers are
 * the borders (fsrs-rs, r_matrix_index); fsrs-rs also multiplies each by a constant, which moves no answer.
 */
export function alikeBin({ elapsedDays, longReviews, lapses }: Prediction): number {
  const time = floorLog(3.62, elapsedDays);
  const length = floorLog(1.89, longReviews + 1);
  const lapse = lapses === 0 ? 0 : 1 + floorLog(1.73, lapses);
  return (time * 100 + length) * 100 + lapse;
}

/** The last border at or below a value. */
function binIn(borders: readonly number[], value: number): number {
  let bin = 0;
  while (bin + 1 < borders.length && value >= (borders[bin + 1] ?? Infinity)) bin += 1;
  return bin;
}

const known: Readonly<Record<Facet, Map<number, PredictionBin>>> = {
  chance: new Map(),
  days: new Map(),
  alike: new Map(),
};
/** Grades, and none: what tells bins of one number apart. */
const FIRST_GRADES = 5;

/** The one object that stands for a bin: a long log has few bins, and sums of it are kept by them. */
export function binOf(facet: Facet, firstGrade: GradeNumber | 0, bin: number): PredictionBin {
  const place = bin * FIRST_GRADES + firstGrade;
  let found = known[facet].get(place);
  if (!found) known[facet].set(place, (found = { facet, firstGrade, bin }));
  return found;
}

/** A scored answer: its bins, one of each facet, and what it adds to each. */
export interface BinnedPrediction {
  readonly bins: readonly PredictionBin[];
  readonly sums: PredictionSums;
}

export function binned(prediction: Prediction): BinnedPrediction {
  const { chance, recalled, elapsedDays, firstGrade } = prediction;
  return {
    bins: [
      binOf('chance', 0, binIn(CHANCE_BORDERS, chance)),
      binOf('days', gradeNumber(firstGrade), binIn(DAY_BORDERS, elapsedDays)),
      binOf('alike', 0, alikeBin(prediction)),
    ],
    sums: {
      answers: 1,
      recalled: recalled ? 1 : 0,
      chance: Math.round(chance * MILLION),
      loss: Math.round(-Math.log(recalled ? chance : 1 - chance) * MILLION),
    },
  };
}
