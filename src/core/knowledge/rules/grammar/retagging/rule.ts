// A rule that mends a tag: it looks at one word among its neighbours and says what part of speech it is, or null where it has nothing
// to say. Rules never change the words themselves.
import type { PartOfSpeech, Word } from '../word';

export type Rule = (word: Word, index: number, words: readonly Word[]) => PartOfSpeech | null;

/** How a name is written. */
export const NAME = /^\p{Lu}/u;
/** The lemma of a word tagged as a noun says nothing of verbs, so only its ending counts. */
export const ING = /^\p{L}{3,}ing$/u;
export const PLAIN_VERB = /^\p{Ll}+$/u;

/** The words between the commas or conjunctions around one. */
export function stretchAround(words: readonly Word[], index: number): readonly Word[] {
  const isEdge = (other: Word): boolean => /^[,;:()]$/.test(other.text) || other.pos === 'SCONJ';
  const start = words.slice(0, index).findLastIndex(isEdge);
  const end = words.findIndex((other, at) => at > index && isEdge(other));
  return words.slice(start + 1, end < 0 ? undefined : end);
}
