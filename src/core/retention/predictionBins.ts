// What the model foretold, in bins of alike answers: small enough to be kept beside a log of any length, fine enough for
// calibration, for the forgetting curve and for RMSE over bins. A bin is named by whole numbers.
import type { Prediction } from './predictions';
import { gradeNumber, type GradeNumber } from '../scheduling/grade';

/**
 * Study days at which a bin of elapsed time begins. Every third border is the next whole day above a power of 3.62, so
 * that these bins add up to those of RMSE.
 */
export const DAY_BORDERS = [1, 2, 3, 4, 6, 9, 14, 20, 30, 48, 72, 110, 172, 260, 400, 622, 950, 1450, 2251] as const;

/** Chances at which a bin of calibration begins; finer towards 1, where most answers are. */
export const CHANCE_BORDERS = [
  0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.84, 0.87, 0.89, 0.91, 0.93, 0.95, 0.97, 0.985,
] as const;

/** Sums are kept in whole millionths: adding and taking away is exact. */
export const MILLION = 1_000_000;

export interface PredictionBin {
  readonly firstGrade: GradeNumber;
  /** Index into DAY_BORDERS. */
  readonly daysBin: number;
  /** floor(log 1.89 (long reviews + 1)) */
  readonly lengthBin: number;
  /** 0 without a lapse; else 1 + floor(log 1.73 lapses). */
  readonly lapseBin: number;
  /** Index into CHANCE_BORDERS. */
  readonly chanceBin: number;
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

/** The last border at or below a value. */
function binIn(borders: readonly number[], value: number): number {
  let bin = 0;
  while (bin + 1 < borders.length && value >= (borders[bin + 1] ?? Infinity)) bin += 1;
  return bin;
}

/** The bin of a scored answer, and what it adds there. */
export function binned(prediction: Prediction): PredictionBin & PredictionSums {
  const { chance, recalled, elapsedDays, longReviews, lapses, firstGrade } = prediction;
  return {
    firstGrade: gradeNumber(firstGrade),
    daysBin: binIn(DAY_BORDERS, elapsedDays),
    lengthBin: floorLog(1.89, longReviews + 1),
    lapseBin: lapses === 0 ? 0 : 1 + floorLog(1.73, lapses),
    chanceBin: binIn(CHANCE_BORDERS, chance),
    answers: 1,
    recalled: recalled ? 1 : 0,
    chance: Math.round(chance * MILLION),
    loss: Math.round(-Math.log(recalled ? chance : 1 - chance) * MILLION),
  };
}
