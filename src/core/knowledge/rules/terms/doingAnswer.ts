// The words that answer what a kind of thing does: all that the sentence says of it, up to an aside that only tells more, and nothing that
// another sentence has to explain.
import type { Part } from '../../proposition';

const MOST_WORDS = 24;
const ENOUGH_WORDS = 14;
const ASIDE = /,? [–—] |[–—]|; |, (?:such as|including|which|who|where|whose|with|especially|particularly|like) /u;
const POINTS =
  /(?<!\p{L})(?:this|these|those|such(?! as)|he|she|him|his|her|hers|i|my|me|we|us|our|you|your|here|now|today|currently|above|below|following|former|latter|another|other(?= (?:words|hand))|aforementioned|same)(?!\p{L})/iu;

export function answerOf(text: string, subject: Part): string | null {
  const whole = text.replace(/[\s,;:.–—-]+$/u, '').replace(/,? (?:and|or|but|so|thus|yet)$/u, '');
  const aside = ASIDE.exec(whole)?.index ?? whole.length;
  const isLong = whole.split(' ').length > ENOUGH_WORDS;
  const answer = isLong && aside > 0 ? whole.slice(0, aside) : whole;
  const count = answer.split(' ').length;
  return answer === '' || answer.includes(' , ') || count > MOST_WORDS || pointsAway(answer, subject) ? null : answer;
}

/** A pronoun that is not surely the subject's, or a word that only the text around explains. */
export function pointsAway(text: string, { isPlural }: Part): boolean {
  if (POINTS.test(text)) return true;
  const other = isPlural ? /(?<!\p{L})its(?!\p{L})/iu : /(?<!\p{L})their(?!\p{L})/iu;
  // "the pace and its limits": what it stands for has come before in the same words.
  return isBefore(text, other, 2) || isBefore(text, /(?<!\p{L})(?:it|they|them)(?!\p{L})/iu, 6);
}

/** Stands in the text with fewer words before it. */
function isBefore(text: string, pronoun: RegExp, fewest: number): boolean {
  const at = pronoun.exec(text)?.index;
  return at !== undefined && text.slice(0, at).trim().split(' ').length < fewest;
}
