// What one clause says, taken apart so that questions can be put together from it: names in place of pronouns, dates
// and numbers known as such, everything only true on the day of writing left out.
import type { Span } from '../source/document';
import type { DateValue, Quantity } from './values';

export type PartRole =
  'subject' | 'object' | 'complement' | 'phrase' | 'adverb' | 'infinitive' | 'gerund' | 'clause' | 'apposition';

export type PartKind = 'person' | 'organisation' | 'place' | 'site' | 'thing' | 'date' | 'quantity' | 'other';

export interface Part {
  readonly role: PartRole;
  readonly kind: PartKind;
  /** As it reads in the sentence, preposition included, names for pronouns. */
  readonly text: string;
  /** Of a phrase: "in", "according to"; of a clause: "because", "that". Lower case, or empty. */
  readonly opener: string;
  /** In the document. */
  readonly span: Span;
  /** Stands before the subject in the sentence. */
  readonly isFronted: boolean;
  readonly isPlural: boolean;
  /** The noun that decides: "astronauts" of "all seven astronauts"; empty where there is none. */
  readonly noun: string;
  /** Names an entity and nothing else, or nothing but a name with its role. */
  readonly isName: boolean;
  /** What the one entity it names is among its kind ("country"), where somebody says. */
  readonly sort?: string | undefined;
  /** The full name of the one entity it names, without role and article; empty elsewhere. */
  readonly name: string;
  /** Entity ids it mentions. */
  readonly about: readonly string[];
  /** Holds a pronoun nobody could resolve, or a word that points at the day of writing. */
  readonly isDangling: boolean;
  readonly date: DateValue | null;
  /** The date's own words, without a preposition. */
  readonly dateText: string;
  readonly quantity: Quantity | null;
  /** The number's own words with qualifier and unit, and what it counts. */
  readonly quantityText: string;
  readonly counted: string;
  /** The members of a list of three or more; else empty. */
  readonly members: readonly string[];
}

export interface PropositionVerb {
  /** In order, "not" included: "would", "not", "have", "been". */
  readonly auxiliaries: readonly string[];
  readonly main: string;
  readonly lemma: string;
  readonly particle: string;
  readonly adverbs: readonly string[];
  /** Of a verb without auxiliaries; null where the form leaves it open. */
  readonly tense: 'present-singular' | 'present-plural' | 'past' | null;
  readonly isCopula: boolean;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
}

export interface Proposition {
  readonly subject: Part;
  readonly verb: PropositionVerb;
  /** In the order of the sentence; fronted ones first. */
  readonly parts: readonly Part[];
  /** The part asked about: an index, or `subject`. */
  readonly focus: number | 'subject';
}
