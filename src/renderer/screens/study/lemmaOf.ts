// The lemma of a card: the first words it stands on, as an apparatus cites them.
import type { ReviewSource } from '../../../shared/contract/review';
import { firstWords } from '../../ui/words/firstWords';

const MOST_CHARACTERS = 44;

/** Whole words only, without the punctuation they end on; null when the source marks no words. */
export function lemmaOf(source: Pick<ReviewSource, 'text' | 'evidence'>): string | null {
  const span = source.evidence[0];
  if (!span) return null;
  return firstWords(source.text.slice(span.start, span.end), MOST_CHARACTERS);
}

/** The whole first quote a card stands on; null when the source marks no words. */
export function quoteOf({ text, evidence }: Pick<ReviewSource, 'text' | 'evidence'>): string | null {
  const [span] = evidence;
  return span ? text.slice(span.start, span.end).trim() || null : null;
}

/** An answer as a lemma; never empty where the answer is not. */
export const lemmaOfAnswer = (back: string): string => firstWords(back, MOST_CHARACTERS) ?? back;
