// An answer a person gave before turning the card, and what the app makes of it: a suggestion, never a sentence.
import type { PlacedVerdict } from '../../../core/answering/placedVerdict';
import type { Outcome } from '../../../core/answering/verdict';
import type { DiffPart } from '../../../core/answering/wordDiff';
import type { Grade } from '../../../core/scheduling/grade';
import type { AnswerMode } from '../../../shared/contract/review';

interface Told {
  readonly outcome: Outcome;
  /** How the answer compares. */
  readonly sentence: string;
  /** Why the grade is suggested. */
  readonly reason: string;
}

export type Verdict =
  | (Told & {
      readonly kind: 'number';
      /** Null when no number could be read. */
      readonly understood: string | null;
      /** What else the same marks could mean; null where they are clear. */
      readonly otherwise: string | null;
      readonly scale: {
        readonly low: number;
        readonly high: number;
        readonly answer: number | null;
        readonly yours: { readonly low: number; readonly high: number };
        readonly isYear: boolean;
      } | null;
    })
  | (Told & { readonly kind: 'text'; readonly parts: readonly DiffPart[] })
  | (Told & {
      readonly kind: 'list';
      readonly hits: readonly { readonly item: string; readonly typed: string }[];
      readonly missing: readonly string[];
      /** Typed, but no part of the list. */
      readonly extra: readonly string[];
    })
  | (Told & {
      readonly kind: 'order';
      /** In the right order. `given`: the place it was put, from 0; null when it was left out. */
      readonly events: readonly { readonly text: string; readonly given: number | null; readonly isInOrder: boolean }[];
    })
  | (Told & {
      readonly kind: 'placed';
      readonly right: readonly string[];
      readonly missed: readonly string[];
      readonly wrong: readonly { readonly text: string; readonly belongsTo: string | null }[];
      readonly named: PlacedVerdict['named'];
    })
  | (Told & {
      readonly kind: 'choice';
      readonly choices: readonly string[];
      readonly chosen: string;
      readonly right: string;
    });

export interface Given {
  readonly mode: Exclude<AnswerMode, 'recalled'>;
  /** As the log keeps it. */
  readonly typed: string;
  readonly verdict: Verdict;
  /** Null where only the person can tell. */
  readonly suggested: Grade | null;
}
