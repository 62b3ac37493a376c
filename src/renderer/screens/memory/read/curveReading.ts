// How you forget: what was recalled by days since the last answer, beside what the model expected.
import { wilson } from '../../../../core/retention/intervals';
import type { AgreementBin, ModelFigures } from '../../../../core/retention/modelFigures';
import { count } from '../../../ui/words/count';
import { boundsWords, numbers, percentWords, pointsWords, shares, toPercent } from './percentWords';
import { FEW_REVIEWS, type MarkRead, type Reading } from './reading';

export interface AgreementMark extends MarkRead {
  readonly bin: AgreementBin;
}

export type FirstGrade = 0 | 1 | 2 | 3 | 4;

/** `at`: which column says of how many answers a row is. */
const agreement = (at: number) => [
  ...numbers('Answers'),
  ...shares((cells) => Number(cells[at]), 'Recalled, %', 'Low, %', 'High, %', 'Model, %'),
];

const agreementCells = ({ n, observed, low, high, predicted }: AgreementBin) => [
  n,
  toPercent(observed),
  toPercent(low),
  toPercent(high),
  toPercent(predicted),
];

export function readCurve({ curve }: ModelFigures, firstGrade: FirstGrade): Reading<AgreementMark> {
  const n = curve.reduce((sum, bin) => sum + bin.n, 0);
  return {
    finding: curveFinding(curve, n),
    isFew: n < FEW_REVIEWS,
    isEmpty: n === 0,
    marks: curve.map((bin) => ({
      id: String(bin.bin),
      bin,
      label: `${daysWords(bin)}: ${percentWords(bin.observed, bin.n)} of ${count(bin.n, 'answer')} recalled, 95 % between ${boundsWords(bin, bin.n)}; the model expected ${percentWords(bin.predicted, bin.n)}`,
      counted: { mark: { of: 'predictions', facet: 'days', bin: bin.bin, firstGrade }, n: bin.n, unit: 'answer' },
    })),
    figures: {
      columns: [{ name: 'Days since the last answer' }, ...agreement(1)],
      rows: curve.map((bin) => [spanOf(bin), ...agreementCells(bin)]),
    },
  };
}

/** `after 3 days`, `after 9 to 13 days` */
const daysWords = (bin: AgreementBin): string => `After ${spanOf(bin)} ${bin.to === 2 ? 'day' : 'days'}`;
const spanOf = ({ from, to }: AgreementBin): string => (to - from <= 1 ? String(from) : `${from} to ${to - 1}`);

function curveFinding(curve: readonly AgreementBin[], n: number): string {
  if (n === 0) return 'No card has come back on a later day yet.';
  const recalled = curve.reduce((sum, bin) => sum + bin.observed * bin.n, 0) / n;
  const expected = curve.reduce((sum, bin) => sum + bin.predicted * bin.n, 0) / n;
  if (n < FEW_REVIEWS) return `${count(n, 'answer')} so far: too few to draw a line through. Bars are 95 % intervals.`;
  const off = curve.filter(({ low, high, predicted }) => predicted < low || predicted > high);
  const agrees =
    off.length === 0
      ? 'The line of the model runs through all your intervals'
      : `The line of the model misses ${off.length} of ${curve.length} of your intervals`;
  return `${agrees}: you recalled *${percentWords(recalled)}* of ${count(n, 'answer')}, it expected ${percentWords(expected)}.`;
}

/** Calibration: of answers given a chance, how many were recalled. */
export function readCalibration(model: ModelFigures): Reading<AgreementMark> {
  const { calibration, scored } = model;
  return {
    finding: calibrationFinding(model),
    isFew: scored < FEW_REVIEWS,
    isEmpty: scored === 0,
    marks: calibration.map((bin) => ({
      id: String(bin.bin),
      bin,
      label: `Expected ${percentWords(bin.predicted, bin.n)}: ${percentWords(bin.observed, bin.n)} of ${count(bin.n, 'answer')} recalled, 95 % between ${boundsWords(bin, bin.n)}`,
      counted: { mark: { of: 'predictions', facet: 'chance', bin: bin.bin, firstGrade: 0 }, n: bin.n, unit: 'answer' },
    })),
    figures: {
      columns: [{ name: 'Chance from, %' }, { name: 'to, %' }, ...agreement(2)],
      rows: calibration.map((bin) => [toPercent(bin.from), toPercent(bin.to), ...agreementCells(bin)]),
    },
  };
}

function calibrationFinding({ scored, recalled, predicted, logLoss, averageLoss, rmseBins }: ModelFigures): string {
  if (predicted === null || logLoss === null || averageLoss === null || rmseBins === null) {
    return 'The model has foretold no answer yet.';
  }
  if (scored < FEW_REVIEWS) return `${count(scored, 'answer')} foretold so far: too few to judge the model by.`;
  const off = predicted - recalled / scored;
  const bounds = wilson(recalled, scored);
  const isChance = bounds !== null && predicted >= bounds.low && predicted <= bounds.high;
  const lean =
    Math.abs(off) < 0.005
      ? 'On average it is right'
      : `On average it expects ${pointsWords(Math.abs(off))} too ${off > 0 ? 'much' : 'little'}${isChance ? ', which may be chance' : ''}`;
  const gap = `among alike answers it is off by ${pointsWords(rmseBins)} (RMSE)`;
  const worth =
    logLoss < averageLoss
      ? `Its log loss of ${logLoss.toFixed(3)} beats ${averageLoss.toFixed(3)}, that of always naming your average`
      : `Its log loss of ${logLoss.toFixed(3)} is no better than ${averageLoss.toFixed(3)}, that of always naming your average`;
  return `${lean}; ${gap}. ${worth}. n ${scored.toLocaleString('en')}.`;
}
