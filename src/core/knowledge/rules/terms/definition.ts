// A definition as the rules of this folder find it: a term, and what the text says it is.
import type { Definition } from '../../model';
import type { UnitReading } from '../readSentence';

export interface FoundDefinition extends Definition {
  readonly reading: UnitReading;
  readonly rule: string;
  readonly because: string;
  /** A noun with one word to it, which says what it is and not which of those things: "a flat stone". */
  readonly isBare?: boolean;
}

/** Marks of the page, and what only points at another place of it: "(Figure 2.4)", "(see below)". */
const ASIDE = /\s*\(\s*[a-z]?\s*\)|\s*\((?:Figure|Fig\.|Table|see|for example|e\.g\.|credit)[^)]*\)/giu;

/** Words of a sentence as they stand in it, one space between them, without references to the page. */
export function wordsFrom({ unit, words }: UnitReading, from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || to <= from) return '';
  const text = unit.text
    .slice(first.start, last.end)
    .replace(ASIDE, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;:,–—-]+(?=”?\)?$)/u, '')
    .trim();
  const closed = text.includes('(') ? text : text.replace(/\)$/, '');
  return closed.split('“').length > closed.split('”').length ? `${closed}”` : closed;
}

/** What only the sentences before, or the day of writing, explain; people at large ("we", "one") are nobody in particular. */
const POINTS =
  /(?<!\p{L})(?:this|these|those|such(?! as| an? )|he|she|him|his|her|hers|i|my|me|here|now|today|currently|above|below|following|former|latter|another (?:of|one)|some of)(?!\p{L})/iu;
/** May stand for a noun of the same words, where one came before. */
const BACK = /(?<!\p{L})(?:it|its|they|their|them|itself|themselves)(?!\p{L})/iu;

const LONGEST = 34;
const WORDS_BEFORE_PRONOUN = 2;

/** Whether a meaning can be read without the text around it. */
export function standsAlone(meaning: string): boolean {
  const words = meaning.split(' ');
  if (words.length > LONGEST || POINTS.test(withoutRepeats(meaning))) return false;
  const at = BACK.exec(meaning)?.index;
  return at === undefined || meaning.slice(0, at).trim().split(' ').length >= WORDS_BEFORE_PRONOUN;
}

/** A pronoun, or a word of time and place that only the text around explains. */
export const pointsAtNothing = (text: string): boolean => POINTS.test(text) || BACK.test(text);

/** "reading old laws and applying those laws": what is meant stands in the same words. */
const withoutRepeats = (meaning: string): string =>
  meaning.replace(/(?<!\p{L})(?:this|these|those|that) (\p{L}+)/giu, (all, noun: string, at: number) =>
    new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'iu').test(meaning.slice(0, at)) ? noun : all,
  );
