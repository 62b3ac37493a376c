// What is in the deck, counted.
import { z } from 'zod';
import type { DocumentId } from '../../core/base/ids';
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
  readonly articles: readonly ArticleRow[];
  readonly cards: number;
  /** Learning and review cards due now or later today. */
  readonly due: number;
  /** New cards today's limit still allows. */
  readonly fresh: number;
  readonly answeredToday: number;
  readonly answeredEver: number;
  /** The next study day on which something comes due, when nothing is due now. */
  readonly next: { readonly day: string; readonly cards: number } | null;
}

export const deckChannels = {
  'deck/overview': answers<Overview>().to(z.strictObject({})),
};
