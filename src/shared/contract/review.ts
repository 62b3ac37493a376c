// Asking and answering cards.
import { z } from 'zod';
import type { Tolerance } from '../../core/answering/tolerance';
import type { CardId, DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import type { Flag } from '../../core/deck/flag';
import type { CardKind, CardType } from '../../core/generation/draft';
import { type Grade, GRADES } from '../../core/scheduling/grade';
import type { Queue } from '../../core/scheduling/queue';
import { cardId } from './card';
import { answers } from './define';
import { type StudyScope, studyScope } from './scope';

/** A paragraph with the words a card stands on. */
export interface Passage {
  readonly paragraph: number;
  readonly text: string;
  /** Offsets into `text`, in order, not overlapping. */
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

/** The paragraph a card stands on, as the source drawer shows it: that of its first words. */
export interface ReviewSource extends Passage {
  readonly documentId: DocumentId;
  readonly articleTitle: string;
  /** How the article is cited, in one line. */
  readonly citation: string;
  /** The heading over the paragraph, if the text has headings. */
  readonly section: string | null;
  /** The other paragraphs it stands on, as the parts of a list may, in the order of the text. */
  readonly others: readonly Passage[];
}

export interface GradePreview {
  readonly intervalDays: number;
  readonly dueAt: Instant;
}

export interface ReviewItem {
  readonly cardId: CardId;
  readonly queue: Queue;
  /** The study day it was planned for (ISO), where it is asked before that day; null where it is due, or new. */
  readonly plannedFor: string | null;
  readonly kind: CardKind;
  readonly type: CardType;
  readonly front: string;
  readonly back: string;
  /** The parts of a list, each to be named. */
  readonly items: readonly string[] | null;
  /** Other right answers, without `back`. */
  readonly accepted: readonly string[];
  /** Which typed numbers count as right. */
  readonly tolerance: Tolerance | null;
  readonly hint: string | null;
  readonly flag: Flag;
  /** BCP 47, of question and answer: for speech and for reading numbers. */
  readonly language: string;
  /** Null for a card a person wrote without a text, and for one whose words its article no longer has. */
  readonly source: ReviewSource | null;
  /** The edition of its article that the deck holds has no such card any more. */
  readonly vanished: boolean;
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

/** A part of another card, to be told from the parts of the card that is asked. */
export interface Distractor {
  readonly text: string;
  /** The question it answers a part of. */
  readonly belongsTo: string;
}

/** How far today's session is. A card that comes back within the day is one card. */
export interface Progress {
  /** Answers of this session that stand, those included after which a card comes again. */
  readonly answers: number;
  /** Cards answered in this session that do not come back today. */
  readonly done: number;
  /** Cards answered or still to come. */
  readonly total: number;
  /** Time given to answers on this study day. */
  readonly spentMillis: number;
  readonly budgetMillis: number;
  /** What the cards still to come are likely to take. */
  readonly leftMillis: number;
}

interface Asked {
  readonly remaining: Remaining;
  readonly progress: Progress;
  readonly now: Instant;
}

export type NextReview =
  | (Asked & { readonly kind: 'item'; readonly item: ReviewItem })
  /** Only cards in learning steps are left, and none is due yet. */
  | (Asked & { readonly kind: 'waiting'; readonly nextAt: Instant })
  | (Asked & { readonly kind: 'done' });

/** How an answer was given. */
export const ANSWER_MODES = ['recalled', 'typed', 'chosen'] as const;
export type AnswerMode = (typeof ANSWER_MODES)[number];

/** A card as the summary of a session cites it: without its answer, since many of them are asked tomorrow. */
export interface SummaryCard {
  readonly cardId: CardId;
  readonly front: string;
  readonly section: string | null;
  readonly paragraph: number | null;
  readonly stability: number;
}

/** A session, told from the log: the answers that stand, since it began. */
export interface SessionSummary {
  /** What it was on. */
  readonly scope: StudyScope['kind'];
  readonly cards: number;
  readonly answers: number;
  /** Cards seen before whose first answer was not "forgot". */
  readonly recalled: number;
  readonly forgotten: number;
  /** Cards asked for the first time. */
  readonly introduced: number;
  /** Of those, the ones rated "forgot" at least once. */
  readonly introducedForgotten: number;
  readonly spentMillis: number;
  /** Forgotten cards, and the weakest of the others, at most five. */
  readonly weakest: readonly SummaryCard[];
  /** Places in the text that came back, most cards first: section and paragraph with counts. */
  readonly places: readonly {
    readonly section: string | null;
    readonly paragraph: number;
    readonly recalled: number;
    readonly forgotten: number;
  }[];
  /** Cards in learning steps that still come back today. */
  readonly stepsToday: number;
  readonly tomorrow: { readonly cards: number; readonly minutes: number };
}

export interface Graded {
  readonly cardId: CardId;
  readonly intervalDays: number;
  readonly dueAt: Instant;
  readonly next: NextReview;
}

/** Longer than this is not thinking; the clock of a review stops here. */
const LONGEST_THINKING_MILLIS = 24 * 60 * 60 * 1000;

export const reviewChannels = {
  /** Begins a session, or goes on with one of the same scope that was interrupted on the same study day. */
  'review/begin': answers<{ readonly startedAt: Instant; readonly isResumed: boolean }>().to(
    z.strictObject({ scope: studyScope }),
  ),
  /** Ends the session: the next one begins anew. */
  'review/end': answers<null>().to(z.strictObject({})),
  'review/summary': answers<SessionSummary>().to(z.strictObject({})),
  /** Options of multiple choice; null where too few cards of the same kind exist. */
  'review/choices': answers<readonly string[] | null>().to(z.strictObject({ cardId })),
  /** Reasons of other cards, to lay among those of an argument; none where there are no others. */
  'review/distractors': answers<readonly Distractor[]>().to(z.strictObject({ cardId })),
  /** `ahead`: show the next learning card although its step is not over. */
  'review/next': answers<NextReview>().to(z.strictObject({ ahead: z.boolean(), scope: studyScope })),
  'review/grade': answers<Graded>().to(
    z.strictObject({
      cardId,
      grade: z.enum(GRADES),
      reps: z.int().min(0),
      thinkingMillis: z.int().min(0).max(LONGEST_THINKING_MILLIS),
      mode: z.enum(ANSWER_MODES).optional(),
      suggested: z.enum(GRADES).nullable().optional(),
      typed: z.string().max(2_000).nullable().optional(),
      /** The next card is one of it. */
      scope: studyScope,
    }),
  ),
};
