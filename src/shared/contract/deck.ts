// What is in the deck, counted.
import { z } from 'zod';
import type { CardId, DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import type { DeckNews } from '../../core/deck/news';
import type { CardType } from '../../core/generation/draft';
import type { LikelyRecall } from '../../core/retention/likelyRecall';
import { answers } from './define';
import type { StudyScope } from './scope';

/** Cards of an article, or of none, counted for the study day. */
export interface CardCounts {
  readonly cards: number;
  /** Cards due as they are asked: of those of one note only the first. Adds up to the deck's. */
  readonly due: number;
  /** Unseen cards waiting, before the daily limit. */
  readonly unseen: number;
}

export interface ArticleRow extends CardCounts {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly kind: 'brief' | 'article';
  readonly original: { readonly title: string; readonly author: string; readonly published: string } | null;
  /** Who filled the knowledge the cards come from. */
  readonly knowledgeSource: 'curated' | 'rules';
  readonly facts: number;
}

export interface Overview {
  readonly now: Instant;
  /** The study day: before the day start it is still yesterday. YYYY-MM-DD */
  readonly day: string;
  readonly articles: readonly ArticleRow[];
  /** Cards that belong to no article: a person wrote them. */
  readonly own: CardCounts;
  /** All of them, of articles and own. */
  readonly cards: number;
  /** Learning and review cards due now or later today, of one note only the first. */
  readonly due: number;
  /** Cards a catch-up put on later days, for which today's minutes have room. */
  readonly ahead: number;
  /** New cards that are asked today. */
  readonly fresh: number;
  /** Why no more of them: the minutes, the limit of new cards, or that cards of one note never come on one day. */
  readonly freshBound: 'minutes' | 'limit' | 'siblings';
  /** A day of rest: nothing new comes, and what is due may wait. */
  readonly isRest: boolean;
  readonly minutes: {
    readonly budget: number;
    /** Given to answers on this study day. */
    readonly spent: number;
    /** What due and new cards of today are likely to take. */
    readonly left: number;
  };
  /** Reviews of earlier study days, when they are more than two days' minutes; null otherwise. */
  readonly backlog: { readonly cards: number; readonly minutes: number; readonly awayDays: number } | null;
  /** What was studied alone when the session was interrupted, and on which article; null where nothing was. */
  readonly interrupted: {
    readonly scope: Exclude<StudyScope, { readonly kind: 'all' }>;
    readonly title: string;
  } | null;
  readonly answeredToday: number;
  readonly answeredEver: number;
  /** The next study day on which something comes due, when nothing is due now. */
  readonly next: { readonly day: string; readonly cards: number; readonly minutes: number } | null;
  /** Cards that wait in the Inbox. */
  readonly waiting: number;
  /** What a newer edition of the bundled articles changed, until it is read. */
  readonly news: DeckNews | null;
}

/** What is remembered of an article, or of the cards that belong to none. */
export interface ArticleMemory extends LikelyRecall {
  /** Standard deviation of `expected`, in cards: what is shown as ±. */
  readonly deviation: number | null;
  /** At which its cards come back: its own, or the deck's. */
  readonly desiredRetention: number;
  /** Cards that are asked and stand below the desired retention. */
  readonly fading: number;
  /** The study day it was last studied on, YYYY-MM-DD; null when it never was. */
  readonly studied: string | null;
}

/** What is likely recalled now. It is computed from memory, never to be confused with true retention, which is measured. */
export interface RecallByArticle {
  readonly now: Instant;
  readonly desiredRetention: number;
  readonly all: LikelyRecall;
  /** Of `all.expected`. */
  readonly deviation: number | null;
  readonly articles: readonly (ArticleMemory & {
    readonly documentId: DocumentId;
    /** Facts that have a card in the deck. */
    readonly covered: number;
  })[];
  readonly own: ArticleMemory;
  /** The cards furthest below the desired retention, lowest first: at most four. */
  readonly fading: readonly {
    readonly cardId: CardId;
    /** Null for a card of one's own without a text. */
    readonly documentId: DocumentId | null;
    readonly type: CardType;
    readonly front: string;
    readonly paragraph: number | null;
    readonly section: string | null;
    /** Chance of recall now, 0..1. */
    readonly retrievability: number;
  }[];
}

/** Minutes of study, day by day, from Monday of this week to Sunday of the next. */
export interface MinutesByDay {
  /** YYYY-MM-DD */
  readonly today: string;
  /** The first study day with an answer; null when there was none. */
  readonly since: string | null;
  readonly days: readonly {
    /** YYYY-MM-DD */
    readonly day: string;
    /** Given to answers. */
    readonly spent: number;
    /** Today: spent and still to come. Later: as the schedule stands. Before: what was spent. */
    readonly planned: number;
    readonly isRest: boolean;
    /** Half of what other days take. */
    readonly isLight: boolean;
  }[];
}

export const deckChannels = {
  /** The news of a newer edition were read. */
  'deck/newsRead': answers<null>().to(z.strictObject({})),
  'deck/minutes': answers<MinutesByDay>().to(z.strictObject({})),
  'deck/recall': answers<RecallByArticle>().to(z.strictObject({})),
  'deck/overview': answers<Overview>().to(z.strictObject({})),
};
