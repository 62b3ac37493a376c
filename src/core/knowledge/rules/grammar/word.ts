// Words as the rules see them. Who tags them (a language model, which is large and loaded only when an article is read)
// is handed in, so that core stays pure and a test can bring its own.
import type { Span } from '../../../source/document';

/** Universal part-of-speech tags. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark; offsets are those of the text it was read from. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

export interface Tagger {
  /** The words of one sentence with offsets into it, in order, without gaps other than space. */
  readonly tag: (sentence: string) => readonly Word[];
  /** Whether a word (as written) is in the tagger's dictionary; names mostly are not. */
  readonly knows: (word: string) => boolean;
}

export const lowerOf = (text: string): string => text.toLowerCase().replaceAll('’', "'");
