// Likely recall as shares: always with how far off it may be.
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
export const inPercent = (share: number): number => Math.round(share * 100);

/** `194`, or `4.5` of 5: what is likely is never rounded up to all of it. */
export function expectedWords(expected: number, of: number): string {
  const whole = Math.round(expected);
  const figure = whole >= of && expected < of ? Math.min(Math.round(expected * 10) / 10, of - 0.1) : whole;
  return figure.toLocaleString('en');
}

/** `(84 % ± 2)`; nothing that is likely is told as certain. */
export const spreadWords = ({ mean, deviation }: RecallShare): string =>
  `(${mean < 1 ? Math.min(99, inPercent(mean)) : 100}${NO_BREAK_SPACE}%${NO_BREAK_SPACE}±${NO_BREAK_SPACE}${Math.max(1, inPercent(deviation))})`;
