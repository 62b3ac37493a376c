// What a person does to one card, beside answering it.
import { z } from 'zod';
import type { CardId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import { type Flag, FLAGS } from '../../core/deck/flag';
import type { CardKind, CardType } from '../../core/generation/draft';
import type { Grade } from '../../core/scheduling/grade';
import type { Phase } from '../../core/scheduling/memoryState';
import { answers } from './define';
import type { Done } from './history';

/** One answer of a card's log. */
export interface LoggedReview {
  readonly at: Instant;
  readonly grade: Grade;
  /** What the app suggested, where the answer was typed. */
  readonly suggested: Grade | null;
  readonly typed: string | null;
  readonly phase: Phase;
  readonly intervalDays: number;
  readonly thinkingMillis: number;
}

/** Chance of recall at an instant, 0..1. */
export interface CurvePoint {
  readonly at: Instant;
  readonly recall: number;
}

export interface CardInfo {
  readonly cardId: CardId;
  readonly kind: CardKind;
  readonly type: CardType;
  readonly front: string;
  readonly back: string;
  readonly accepted: readonly string[];
  readonly hint: string | null;
  readonly flag: Flag;
  readonly suspended: boolean;
  /** Whether a person wrote the card; such a card may have no source. */
  readonly isOwn: boolean;
  /** The edition of its article that the deck holds has no such card any more. */
  readonly vanished: boolean;
  readonly phase: Phase;
  readonly memory: {
    readonly stability: number;
    readonly difficulty: number;
    readonly reps: number;
    readonly lapses: number;
    readonly retrievability: number;
  } | null;
  readonly dueAt: Instant | null;
  /** Why it comes when it comes; null for a card never answered. */
  readonly due: {
    readonly because: 'suspended' | 'step' | 'hidden' | 'siblings' | 'spread' | 'moved' | 'interval';
    /** The study day from which it is asked, YYYY-MM-DD. */
    readonly askDay: string;
    /** Chance of recall on that day, 0..1. */
    readonly recallThen: number;
  } | null;
  /** What each answer given now would lead to. */
  readonly previews: Readonly<Record<Grade, { readonly intervalDays: number; readonly dueAt: Instant }>>;
  /** YYYY-MM-DD */
  readonly dueDay: string | null;
  readonly desiredRetention: number;
  /** Oldest first, only answers that stand. */
  readonly log: readonly LoggedReview[];
  /** Saw-tooth of the latest answers, up to now. */
  readonly past: readonly CurvePoint[];
  /** Of how many answers, the latest, `past` is. */
  readonly drawnAnswers: number;
  /** From now until well after the due date, if it is not answered. */
  readonly future: readonly CurvePoint[];
  readonly now: Instant;
}

export const cardId = z
  .string()
  .min(1)
  .max(64)
  .transform((id) => id as CardId);

const words = z.string().trim().min(1).max(4_000);
export const cardWords = z.strictObject({
  front: words,
  back: words,
  hint: z.string().trim().max(400).nullable(),
  accepted: z.array(words).max(20),
});

export const cardChannels = {
  'card/info': answers<CardInfo>().to(z.strictObject({ cardId })),
  'card/suspend': answers<Done>().to(z.strictObject({ cardId, suspended: z.boolean() })),
  /** Hides it until the next study day. */
  'card/bury': answers<Done>().to(z.strictObject({ cardId })),
  'card/flag': answers<Done>().to(z.strictObject({ cardId, flag: z.literal(FLAGS) })),
  /** Keeps the schedule. */
  'card/edit': answers<Done>().to(cardWords.extend({ cardId })),
  /** A card of one's own. `quote` must stand in the document word for word; without a document there is no quote. */
  'card/create': answers<Done & { readonly cardId: CardId }>().to(
    cardWords.extend({ documentId: z.string().max(64).nullable(), quote: z.string().max(2_000).nullable() }),
  ),
};
