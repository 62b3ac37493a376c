// What a sentence is cut into: noun phrases, verb groups, and the small words and marks between them.
import type { DateMention } from '../dates/readDates';
import type { QuantityMention } from '../quantities/readQuantities';
import type { Word } from './word';

/** Word indexes, `to` exclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}

export interface NounPhrase extends Range {
  readonly kind: 'np';
  /** Index of the word that decides number and type: the last noun before the first "of". */
  readonly head: number;
  readonly date: DateMention | null;
  readonly quantity: QuantityMention | null;
  readonly isPronoun: boolean;
  /** Every word of the head run is capitalised as a name. */
  readonly isName: boolean;
  readonly isPlural: boolean;
}

export type VerbForm = 'finite' | 'maybe-finite' | 'to' | 'ing' | 'participle';

export interface VerbGroup extends Range {
  readonly kind: 'vg';
  readonly form: VerbForm;
  /** Index of the verb that carries the meaning; a lone "is" is its own. */
  readonly main: number;
  /** Indexes of auxiliaries and negators, in order. */
  readonly auxiliaries: readonly number[];
  readonly adverbs: readonly number[];
  readonly particle: number | null;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  readonly isCopula: boolean;
}

export interface Mark extends Range {
  readonly kind:
    | 'prep'
    | 'adverb'
    | 'adjective'
    | 'comma'
    | 'and'
    | 'relative'
    | 'subordinator'
    | 'quote'
    | 'open'
    | 'close'
    | 'dash'
    | 'mark'
    | 'other';
}

export type Chunk = NounPhrase | VerbGroup | Mark;

export interface Reading {
  readonly words: readonly Word[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
}
