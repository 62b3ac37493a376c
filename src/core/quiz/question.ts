// The questions of a quiz, as they stand in the store while it runs.
import type { Tolerance } from '../answering/tolerance';
import type { CardId, DocumentId } from '../base/ids';
import type { Evidence } from '../source/evidence';
import type { FigureKind } from './figures/figure';

/** In the order a set-up lists them. */
export const FORMATS = [
  'name',
  'role',
  'who',
  'measures',
  'number',
  'date',
  'choice',
  'larger',
  'unit',
  'range',
  'order',
  'match',
] as const;
export type Format = (typeof FORMATS)[number];

/** A figure as answers name it: it stays known when the article's words change. */
export interface FigureRef {
  /** Null for a card that stands on no article. */
  readonly documentId: DocumentId | null;
  readonly id: string;
  readonly kind: FigureKind;
  /** A person's name, or what a number measures. */
  readonly label: string;
}

interface Common {
  /** Unique among the questions of all articles: `<document>/number/population/range`. */
  readonly key: string;
  /** What is asked for; the first one is what the question is about. */
  readonly figures: readonly FigureRef[];
  readonly prompt: string;
  readonly language: string;
  readonly articleTitle: string;
  /** The words it stands on; empty for a card without a text. */
  readonly evidence: readonly Evidence[];
}

/** Recalled freely: only these can count as a review, and only where a card asks the same. */
export interface TypedQuestion extends Common {
  readonly format: 'name' | 'role' | 'who' | 'measures' | 'number' | 'date';
  readonly answer: string;
  readonly accepted: readonly string[];
  readonly tolerance: Tolerance | null;
  readonly cardId: CardId | null;
}

export interface Option {
  readonly text: string;
  /** Where it lies, for options that are amounts; null for words. */
  readonly value: { readonly low: number; readonly high: number } | null;
}

export interface ChosenQuestion extends Common {
  readonly format: 'choice' | 'larger' | 'unit';
  /** Drawn beside each other on one scale of this unit; null where they are words. */
  readonly scaleUnit: string | null;
  readonly options: readonly Option[];
  /** Index of the right one. */
  readonly right: number;
  /** What the sheet says of the right one: with figures the options did not show. */
  readonly answer: string;
}

/** "90 % sure it lies between." */
export interface RangeQuestion extends Common {
  readonly format: 'range';
  readonly answer: string;
  readonly truth: number;
  readonly unit: string;
  readonly isYear: boolean;
}

export interface OrderQuestion extends Common {
  readonly format: 'order';
  /** Mixed. */
  readonly pieces: readonly string[];
  /** Indexes of pieces, the earliest first. */
  readonly right: readonly number[];
  /** The dates, in the right order. */
  readonly dates: readonly string[];
}

export interface MatchQuestion extends Common {
  readonly format: 'match';
  readonly names: readonly string[];
  /** Mixed. */
  readonly roles: readonly string[];
  /** For each name the index of its role. */
  readonly right: readonly number[];
}

export type Question = TypedQuestion | ChosenQuestion | RangeQuestion | OrderQuestion | MatchQuestion;

export const isTyped = (question: Question): question is TypedQuestion => 'accepted' in question;

/** What a person gave. `nothing`: they did not know. */
export type Given =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'chosen'; readonly option: number }
  | { readonly kind: 'range'; readonly low: string; readonly high: string }
  /** Indexes of pieces, the earliest first; pieces may be left out. */
  | { readonly kind: 'ordered'; readonly pieces: readonly number[] }
  /** For each name the index of a role, or null. */
  | { readonly kind: 'matched'; readonly roles: readonly (number | null)[] };
