// Likely recall, in words: always with how many cards it is said of and how far off it may be.
import { count } from '../../ui/words/count';
import { expectedWords, recallShare, type Spread, spreadWords } from '../../ui/words/recallShare';

/** `You would likely recall 194 of 231 learned cards today (84 % ± 2)`; null where nothing is learned. */
export function recallSentence(recall: Spread): string | null {
  const share = recallShare(recall);
  if (!share || recall.expected === null) return null;
  const expected = expectedWords(recall.expected, recall.of);
  return `You would likely recall ${expected} of ${count(recall.of, 'learned card')} today ${spreadWords(share)}`;
}
