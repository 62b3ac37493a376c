// Comparing texts by their content words, roughly: inflections of one word count as the same. English only; good
// enough to notice an answer without support or a question that tells it, never to call a sentence true.

const FUNCTION_WORDS = new Set(
  (
    'a an the and or but nor so if of in on at by for from to with without as into onto than then that this these those it its ' +
    'he she they them his her their him who whom whose what which when where why how is are was were be been being am do does ' +
    'did done has have had having will would could should can may might must shall not no there here about over under after ' +
    'before between during through until while because since also only very own such same some any each every all both more ' +
    'most other another one i we you my our your up down out off again further just too according s t'
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
  const needed = Math.max(SHORTEST_BEGINNING, Math.ceil(Math.max(a.length, b.length) * SHARED_BEGINNING));
  return a.length >= needed && b.length >= needed && a.slice(0, needed) === b.slice(0, needed);
}

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
