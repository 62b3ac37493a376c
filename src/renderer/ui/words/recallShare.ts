// Likely recall as shares: always with how far off it may be.
import { percentOf, roundedOf } from '../../../core/base/rounding';
import type { LikelyRecall } from '../../../core/retention/likelyRecall';
import { NO_BREAK_SPACE } from './count';

export type Spread = LikelyRecall & { readonly deviation: number | null };

/** Shares of what is learned, 0..1. */
export interface RecallShare {
  readonly mean: number;
  readonly deviation: number;
}

/** Null where nothing is learned. */
export const recallShare = ({ of, expected, deviation }: Spread): RecallShare | null =>
  expected === null || deviation === null ? null : { mean: expected / of, deviation: deviation / of };

/** `71`, of a share. */
export const inPercent = (share: number): number => percentOf(share);

/** `194`, or `4.6` of 5: what is likely is never rounded up to all of it. */
export const expectedWords = (expected: number, of: number): string => roundedOf(expected, of).toLocaleString('en');

/** `(84 % ± 2)` */
export const spreadWords = ({ mean, deviation }: RecallShare): string =>
  `(${inPercent(mean)}${NO_BREAK_SPACE}%${NO_BREAK_SPACE}±${NO_BREAK_SPACE}${inPercent(deviation)})`;
