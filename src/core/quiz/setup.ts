// What a person chooses before a quiz.
import type { DocumentId } from '../base/ids';
import type { FigureKind } from './figures/figure';
import type { Format } from './question';

export const QUIZ_MODES = ['practice', 'review'] as const;
/** `review`: free recall of due cards counts as studying them. */
export type QuizMode = (typeof QUIZ_MODES)[number];

export const QUIZ_LENGTHS = [10, 20, 'all'] as const;
export type QuizLength = (typeof QUIZ_LENGTHS)[number];

export interface QuizSetup {
  /** Null: all articles, and the cards that stand on none. */
  readonly documents: readonly DocumentId[] | null;
  readonly kinds: readonly FigureKind[];
  readonly length: QuizLength;
  readonly format: Format | 'mixed';
  readonly mode: QuizMode;
  /** Whether the time is shown. It never presses. */
  readonly showsTime: boolean;
  /** Only these figures, by document and id, as a quiz on what was missed; null for all. */
  readonly only: readonly { readonly documentId: DocumentId | null; readonly id: string }[] | null;
}
