// The lemma of a card: the first words it stands on, as an apparatus cites them.
import type { ReviewSource } from '../../../shared/contract/review';
import { NO_BREAK_SPACE } from '../../ui/words/count';
import { firstWords } from '../../ui/words/firstWords';

const MOST_CHARACTERS = 44;

/** Whole words only, without the punctuation they end on; words that are left out are shown to be. Null where there are none. */
export function lemmaOf(quote: string): string | null {
  const text = quote.trim().replace(/\s+/gu, ' ');
  const lemma = firstWords(text, MOST_CHARACTERS);
  if (lemma === null) return null;
  const left = text.slice(text.indexOf(lemma) + lemma.length);
  return /[\p{L}\p{N}]/u.test(left) ? `${lemma}${NO_BREAK_SPACE}…` : lemma;
}

/** The whole first quote a card stands on; null when the source marks no words. */
export function quoteOf({ text, evidence }: Pick<ReviewSource, 'text' | 'evidence'>): string | null {
  const [span] = evidence;
  return span ? text.slice(span.start, span.end).trim() || null : null;
}
