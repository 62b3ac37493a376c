// The lemma of a card: the first words it stands on, as an apparatus cites them.
import type { ReviewSource } from '../../../shared/contract/review';

const MOST_WORDS = 6;
const MOST_CHARACTERS = 44;
/** Words a lemma does not end on: they only lead to the next one. */
const LEADING_ON = /\s(?:an?|the|of|to|in|on|at|by|for|with|and|or|as|is|are|was|were|that)$/iu;

/** Whole words only, without the punctuation they end on; null when the source marks no words. */
export function lemmaOf(source: Pick<ReviewSource, 'text' | 'evidence'>): string | null {
  const span = source.evidence[0];
  if (!span) return null;
  return firstWords(source.text.slice(span.start, span.end));
}

/** The whole first quote a card stands on; null when the source marks no words. */
export function quoteOf({ text, evidence }: Pick<ReviewSource, 'text' | 'evidence'>): string | null {
  const [span] = evidence;
  return span ? text.slice(span.start, span.end).trim() || null : null;
}

/** An answer as a lemma; never empty where the answer is not. */
export const lemmaOfAnswer = (back: string): string => firstWords(back) ?? back;

function firstWords(text: string): string | null {
  const words = text.trim().split(/\s+/u);
  let lemma = words[0] ?? '';
  for (const word of words.slice(1, MOST_WORDS)) {
    const longer = `${lemma} ${word}`;
    if (longer.length > MOST_CHARACTERS) break;
    lemma = longer;
  }
  lemma = lemma.replace(/[\p{P}\s]+$/u, '');
  while (LEADING_ON.test(lemma)) lemma = lemma.replace(LEADING_ON, '').replace(/[\p{P}\s]+$/u, '');
  return lemma || null;
}
