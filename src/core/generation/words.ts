// Comparing texts by their content words, roughly: inflections of one word count as the same. English only; good
// enough to notice an answer without support or a question that tells it, never to call a sentence true.
import { IRREGULAR, stemOf } from '../knowledge/stems';

const FUNCTION_WORDS = new Set(
  (
    'a an the and or but nor so if of in on at by for from to with without as into onto than then that this these those it its ' +
    'he she they them his her their him who whom whose what which when where why how is are was were be been being am do does ' +
    'did done has have had having will would could should can may might must shall not no there here about over under after ' +
    'before between during through until while because since also only very own such same some any each every all both more ' +
    'most other another one many much even already still yet besides instead against among i we you my our your up down out off again further just too according s t'
  ).split(' '),
);

/** Share of the longer word two forms must begin with in common: `legitimate` and `legitimacy` pass. */
const SHARED_BEGINNING = 0.65;
const SHORTEST_BEGINNING = 4;

/** Words in order, lower case, possessive `'s` removed; numbers keep their separators. */
export const wordsOf = (text: string): string[] =>
  (text.normalize('NFC').match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []).map((word) =>
    word.toLowerCase().replaceAll('’', "'").replace(/'s$/, ''),
  );

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/** The different words that carry meaning. */
export const contentWordsOf = (text: string): string[] => [
  ...new Set(wordsOf(text).filter((word) => !FUNCTION_WORDS.has(word))),
];

/** Whether two words are forms of one word. Numbers must be equal. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/^\d/.test(a) || /^\d/.test(b)) return false;
  // Inflected forms begin alike, but for those of the list; most pairs of words do not even do that.
  if (!a.startsWith(b.charAt(0)) && !IRREGULAR.has(a) && !IRREGULAR.has(b)) return false;
  if (stemOf(a) === stemOf(b)) return true;
  const needed = Math.max(SHORTEST_BEGINNING, Math.ceil(Math.max(a.length, b.length) * SHARED_BEGINNING));
  return a.length >= needed && b.length >= needed && a.slice(0, needed) === b.slice(0, needed);
}

/** Stems of the words that carry meaning, as often as they come. */
export const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map(stemOf);

/** Which of `words` have a form among `others`. */
export const wordsAmong = (words: readonly string[], others: readonly string[]): string[] =>
  words.filter((word) => others.some((other) => isSameWord(word, other)));

/** Shared content words over all content words of two texts, 0..1; 1 for two texts without any. */
export function contentOverlap(a: string, b: string): number {
  const [first, second] = [new Set(contentWordsOf(a)), new Set(contentWordsOf(b))];
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** How often each stem comes in a text, ready to be compared with others. */
export interface StemCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

export function stemCountsOf(text: string): StemCounts {
  const counts = new Map<string, number>();
  // What is asked for tells questions apart as much as what they are about.
  const asking = wordsOf(text).filter((word) => /^(?:who|whom|whose|what|when|where|why|how)$/.test(word));
  for (const stem of [...stemsOf(text), ...asking]) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { counts, length: Math.hypot(...counts.values()) };
}

/** How alike two texts are in the words they are made of, 0..1: the cosine of their stem counts. */
export function likeness(one: StemCounts, other: StemCounts): number {
  let product = 0;
  for (const [stem, count] of one.counts) product += count * (other.counts.get(stem) ?? 0);
  return product === 0 ? 0 : product / (one.length * other.length);
}
