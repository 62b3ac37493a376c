// What an answer is worth, as a suggestion: the person decides.
import type { Grade } from '../scheduling/grade';
import type { Quantity } from './quantity';
import type { DiffPart } from './wordDiff';

export type Outcome = 'right' | 'near' | 'wrong';

export interface Judged {
  readonly outcome: Outcome;
  /** Never `easy`: how fast an answer came is the person's to say. */
  readonly suggested: Grade;
}

export type NumberFinding =
  /** Compared as a figure: `off` says how far it is. */
  | 'figure'
  /** A range that holds the right figure and too much besides. */
  | 'wide-range'
  /** "More than 9 million" where a figure is asked for. */
  | 'only-a-bound'
  /** "Less than" for "more than". */
  | 'opposite-bound'
  /** Kilometres for percent. */
  | 'other-unit'
  | 'no-number';

export interface NumberVerdict extends Judged {
  readonly kind: 'number';
  readonly finding: NumberFinding;
  /** How the answer was read; null when no number could be. */
  readonly read: Quantity | null;
  /** The same in the unit of the card, where it was typed in another one; else null. */
  readonly converted: Quantity | null;
  /** What else the same marks can mean. */
  readonly otherReadings: readonly Quantity[];
  /** The figure that is asked for, in the unit of the card; null where a whole range is. */
  readonly aim: number | null;
  /** From the aim, or from the nearer end of the range; below zero for too little, 0 inside of a range. */
  readonly off: number;
  readonly isYear: boolean;
}

export type TextFinding =
  | 'same'
  /** The same words in other forms, or words of the same stems. */
  | 'forms'
  /** One letter slipped in a long word. */
  | 'slip'
  | 'other-order'
  /** A part of the right words and nothing else. */
  | 'part'
  /** The right words and others. */
  | 'more'
  | 'most'
  | 'other-number'
  | 'other-date'
  | 'other';

export interface TextVerdict {
  readonly kind: 'text';
  readonly outcome: Outcome;
  /** Null for other words: they may mean the same. */
  readonly suggested: Grade | null;
  readonly finding: TextFinding;
  /** The right answer it comes closest to. */
  readonly matched: string;
  readonly parts: readonly DiffPart[];
}

export interface ListVerdict {
  readonly kind: 'list';
  readonly outcome: Outcome;
  /** Null where parts are missing and others were typed: those may mean the same. */
  readonly suggested: Grade | null;
  /** In the order of the list. */
  readonly hits: readonly {
    readonly item: string;
    readonly typed: string;
    readonly outcome: Exclude<Outcome, 'wrong'>;
  }[];
  readonly missing: readonly string[];
  /** Typed, but no item, or an item that was named before. */
  readonly extra: readonly string[];
  /** Items named out of their place, where the order counts. */
  readonly misplaced: readonly string[];
}

export type AnswerVerdict = NumberVerdict | TextVerdict | ListVerdict;

const SUGGESTED = { right: 'good', near: 'hard', wrong: 'again' } as const satisfies Record<Outcome, Grade>;

export const judged = (outcome: Outcome): Judged => ({ outcome, suggested: SUGGESTED[outcome] });

const RANKS: readonly Outcome[] = ['right', 'near', 'wrong'];

/** The best of several judgements, the first among equals. */
export const bestOf = <Value extends { readonly outcome: Outcome }>(values: readonly Value[]): Value | null =>
  RANKS.map((rank) => values.find(({ outcome }) => outcome === rank)).find((value) => value !== undefined) ?? null;
