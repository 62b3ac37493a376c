// An article as a page: its text, the notes on it, and how each of them is remembered.
import { z } from 'zod';
import type { MarginNote } from '../../core/apparatus/apparatus';
import type { CardId, DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import type { CardKind } from '../../core/generation/draft';
import type { LikelyRecall } from '../../core/retention/likelyRecall';
import type { Standing } from '../../core/retention/standing';
import { answers } from './define';

export interface ArticleNote extends MarginNote {
  readonly standing: Standing;
}

export interface ArticlePassage {
  readonly kind: 'heading' | 'paragraph';
  /** Counted from 1. */
  readonly paragraph: number;
  readonly text: string;
  /** Of the cards that stand on words of it. */
  readonly standing: Standing;
  readonly notes: readonly ArticleNote[];
  /** Those that stand on words of it. */
  readonly cards: readonly CardId[];
}

export interface ArticleCard {
  readonly cardId: CardId;
  readonly kind: CardKind;
  readonly front: string;
  /** The paragraph it stands on first; null where the text does not hold its words. */
  readonly paragraph: number | null;
  readonly isAccepted: boolean;
  readonly isSuspended: boolean;
  /** Null for a card never answered. */
  readonly memory: {
    /** Chance of recall now, 0..1. */
    readonly recall: number;
    readonly stability: number;
    readonly dueAt: Instant;
    /** YYYY-MM-DD */
    readonly dueDay: string;
  } | null;
}

export interface ArticlePage {
  readonly documentId: DocumentId;
  readonly title: string;
  /** How it is cited, in one line. */
  readonly citation: string;
  /** BCP 47 */
  readonly language: string;
  readonly knowledgeSource: 'curated' | 'rules';
  readonly now: Instant;
  /** The study day, YYYY-MM-DD. */
  readonly day: string;
  /** What `recall` and `learned` count: facts, or cards where no facts of the text are known. */
  readonly unit: 'fact' | 'card';
  /** The cards of each of them. */
  readonly units: readonly (readonly CardId[])[];
  readonly all: number;
  /** Those with an accepted card. */
  readonly covered: number;
  readonly learned: number;
  /** Over those learned; each is remembered as its cards are on average. */
  readonly recall: LikelyRecall & {
    /** Standard deviation of `expected`: what is shown as ±. Null over nothing. */
    readonly deviation: number | null;
  };
  /** Learning and review cards of this article due now or later today, of one note only the first. */
  readonly due: number;
  /** New cards of it that today has room for. */
  readonly fresh: number;
  readonly passages: readonly ArticlePassage[];
  /** Every card of the article; notes name them by id. */
  readonly cards: readonly ArticleCard[];
  /** Cards without a place in the text. */
  readonly placeless: readonly CardId[];
}

/** Chances of recall of the learned cards now (first) and at the same hour of each day after, three decimals. */
export interface ArticleOutlook {
  readonly days: number;
  readonly cards: readonly {
    readonly cardId: CardId;
    /** If nothing is answered from now on. */
    readonly stopped: readonly number[];
    /** If every review is answered on the day it comes up. New cards are left out. */
    readonly followed: readonly number[];
  }[];
}

export const documentId = z
  .string()
  .min(1)
  .max(64)
  .transform((id) => id as DocumentId);

export const articleChannels = {
  /** Problem `article/unknown` where the deck holds no such article. */
  /** Problem `article/unknown`. */
  'article/outlook': answers<ArticleOutlook>().to(z.strictObject({ documentId })),
  'article/read': answers<ArticlePage>().to(z.strictObject({ documentId })),
};
