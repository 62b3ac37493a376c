// What is in the deck, counted.
import { z } from 'zod';
import type { CardId, DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import { answers } from './define';

export interface ArticleRow {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly kind: 'brief' | 'article';
  readonly original: { readonly title: string; readonly author: string; readonly published: string } | null;
  /** Who filled the knowledge the cards come from. */
  readonly knowledgeSource: 'curated' | 'rules';
  readonly facts: number;
  readonly cards: number;
  readonly due: number;
  /** Unseen cards waiting, before the daily limit. */
  readonly unseen: number;
}

export interface Overview {
  readonly now: Instant;
  /** The study day: before the day start it is still yesterday. YYYY-MM-DD */
  readonly day: string;
  readonly articles: readonly ArticleRow[];
  readonly cards: number;
  /** Learning and review cards due now or later today. */
  readonly due: number;
  /** New cards today's limit still allows. */
  readonly fresh: number;
  readonly minutes: {
    readonly budget: number;
    /** Given to answers on this study day. */
    readonly spent: number;
    /** What due and new cards of today are likely to take. */
    readonly left: number;
  };
  /** Reviews of earlier study days, when they are more than two days' minutes; null otherwise. */
  readonly backlog: { readonly cards: number; readonly minutes: number; readonly awayDays: number } | null;
  readonly answeredToday: number;
  readonly answeredEver: number;
  /** The next study day on which something comes due, when nothing is due now. */
  readonly next: { readonly day: string; readonly cards: number } | null;
}

/** What is likely recalled at a moment: the sum of all chances, with its spread, sqrt(sum R (1 - R)). */
export interface LikelyRecall {
  /** Cards learned. */
  readonly of: number;
  /** Cards likely recalled; null over nothing, as are the bounds (95 %, in cards). */
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface RecallByArticle {
  readonly all: LikelyRecall;
  readonly articles: readonly ({ readonly documentId: DocumentId } & LikelyRecall)[];
  readonly now: Instant;
  readonly desiredRetention: number;
  /** What falls below the desired retention first: at most three. */
  readonly fading: readonly {
    readonly cardId: CardId;
    readonly front: string;
    readonly back: string;
    readonly paragraph: number | null;
    readonly section: string | null;
    readonly retrievability: number;
  }[];
}

export const deckChannels = {
  'deck/recall': answers<RecallByArticle>().to(z.strictObject({})),
  'deck/overview': answers<Overview>().to(z.strictObject({})),
};
