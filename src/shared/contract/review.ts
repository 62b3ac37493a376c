// Asking and answering cards.
import { z } from 'zod';
import type { CardId, DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import type { CardKind, CardType } from '../../core/generation/draft';
import { type Grade, GRADES } from '../../core/scheduling/grade';
import type { Queue } from '../../core/scheduling/queue';
import { answers } from './define';

/** The paragraph a card stands on, as the source drawer shows it. */
export interface ReviewSource {
  readonly documentId: DocumentId;
  readonly articleTitle: string;
  /** How the article is cited, in one line. */
  readonly citation: string;
  /** The heading over the paragraph, if the text has headings. */
  readonly section: string | null;
  readonly paragraph: number;
  readonly text: string;
  /** Offsets into `text`, in order, not overlapping. */
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

export interface GradePreview {
  readonly intervalDays: number;
  readonly dueAt: Instant;
}

export interface ReviewItem {
  readonly cardId: CardId;
  readonly queue: Queue;
  readonly kind: CardKind;
  readonly type: CardType;
  readonly front: string;
  readonly back: string;
  readonly source: ReviewSource | null;
  /** Null for a card never answered. */
  readonly memory: {
    readonly stability: number;
    readonly lapses: number;
    readonly lastReviewedAt: Instant;
    /** Chance of recall now, 0..1. */
    readonly retrievability: number;
  } | null;
  /** Answers so far; comes back with the grade, so that an answer to an outdated card is refused. */
  readonly reps: number;
  readonly previews: Readonly<Record<Grade, GradePreview>>;
}

export interface Remaining {
  readonly learning: number;
  readonly review: number;
  readonly new: number;
}

export type NextReview =
  | { readonly kind: 'item'; readonly item: ReviewItem; readonly remaining: Remaining; readonly now: Instant }
  /** Only cards in learning steps are left, and none is due yet. */
  | { readonly kind: 'waiting'; readonly nextAt: Instant; readonly remaining: Remaining; readonly now: Instant }
  | { readonly kind: 'done'; readonly remaining: Remaining; readonly now: Instant };

export interface Graded {
  readonly cardId: CardId;
  readonly intervalDays: number;
  readonly dueAt: Instant;
  readonly next: NextReview;
}

const cardId = z
  .string()
  .min(1)
  .max(64)
  .transform((id) => id as CardId);
/** Longer than this is not thinking; the clock of a review stops here. */
const LONGEST_THINKING_MILLIS = 24 * 60 * 60 * 1000;

export const reviewChannels = {
  /** `ahead`: show the next learning card although its step is not over. */
  'review/next': answers<NextReview>().to(z.strictObject({ ahead: z.boolean() })),
  'review/grade': answers<Graded>().to(
    z.strictObject({
      cardId,
      grade: z.enum(GRADES),
      reps: z.int().min(0),
      thinkingMillis: z.int().min(0).max(LONGEST_THINKING_MILLIS),
    }),
  ),
};
