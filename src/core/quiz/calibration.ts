// Over all ranges a person ever gave: in what share of them did the truth lie, and is that the 90 % they said?
import { type Bounds, wilson } from '../retention/intervals';
import { SURE } from './intervalScore';

export interface RangeAnswer {
  readonly low: number;
  readonly high: number;
  readonly truth: number;
  readonly score: number;
  readonly isHit: boolean;
}

export interface Calibration {
  readonly of: number;
  readonly hits: number;
  /** 0..1; null over nothing. */
  readonly share: number | null;
  /** 95 % interval of the share. */
  readonly bounds: Bounds | null;
  /** Mean interval score, lower is better; null over nothing. */
  readonly score: number | null;
  /** `few`: nothing can be said yet. `narrow`: too sure, ranges too narrow. `wide`: surer than they said. */
  readonly verdict: 'few' | 'narrow' | 'fair' | 'wide';
  /** By tens of answers in the order they were given, for the plot. */
  readonly runs: readonly {
    readonly from: number;
    readonly to: number;
    readonly hits: number;
    readonly share: number;
    readonly bounds: Bounds;
  }[];
}

/** Below this any share is luck. */
const FEWEST = 10;
const RUN = 10;

/** `answers` oldest first. */
export function calibrationOf(answers: readonly RangeAnswer[]): Calibration {
  const hits = answers.filter(({ isHit }) => isHit).length;
  const of = answers.length;
  const bounds = wilson(hits, of);
  return {
    of,
    hits,
    share: of === 0 ? null : hits / of,
    bounds,
    score: of === 0 ? null : answers.reduce((sum, { score }) => sum + score, 0) / of,
    verdict:
      bounds === null || of < FEWEST ? 'few' : bounds.high < SURE ? 'narrow' : bounds.low > SURE ? 'wide' : 'fair',
    runs: runsOf(answers),
  };
}

const runsOf = (answers: readonly RangeAnswer[]): Calibration['runs'] =>
  Array.from({ length: Math.ceil(answers.length / RUN) }, (_, run) => {
    const some = answers.slice(run * RUN, (run + 1) * RUN);
    const hits = some.filter(({ isHit }) => isHit).length;
    const bounds = wilson(hits, some.length) ?? { low: 0, high: 1 };
    return { from: run * RUN + 1, to: run * RUN + some.length, hits, share: hits / some.length, bounds };
  });
