// Likely recall, in figures and words: always with how many cards it is said of and how far off it may be.
import type { LikelyRecall } from '../../../core/retention/likelyRecall';
import { count, NO_BREAK_SPACE } from '../../ui/words/count';

type Spread = LikelyRecall & { readonly deviation: number | null };

/** Shares of the cards learned, 0..1. */
export interface RecallShare {
  readonly mean: number;
  readonly deviation: number;
}

/** Null where nothing is learned. */
export const recallShare = ({ of, expected, deviation }: Spread): RecallShare | null =>
  expected === null || deviation === null ? null : { mean: expected / of, deviation: deviation / of };

/** `71`, of a share. */
export const inPercent = (share: number): number => Math.round(share * 100);

/** `You would likely recall 194 of 231 learned cards today (84 % ± 2)`; null where nothing is learned. */
export function recallSentence(recall: Spread): string | null {
  const share = recallShare(recall);
  if (!share || recall.expected === null) return null;
  const { mean, deviation } = share;
  const percent = `${inPercent(mean)}${NO_BREAK_SPACE}%${NO_BREAK_SPACE}±${NO_BREAK_SPACE}${inPercent(deviation)}`;
  const expected = Math.round(recall.expected).toLocaleString('en');
  return `You would likely recall ${expected} of ${count(recall.of, 'learned card')} today (${percent})`;
}
