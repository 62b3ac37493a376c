// Figures of memory: measured (true retention), foretold (recall, forecast) and how the two agree. Every share comes with
// its count and its 95 % interval, and with what leads to the cards behind it.
import { z } from 'zod';
import type { CardId, DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import type { HistogramBin, Quartiles } from '../../core/retention/histogram';
import type { LikelyRecall } from '../../core/retention/likelyRecall';
import type { ModelFigures } from '../../core/retention/modelFigures';
import type { ClockJumps } from '../../core/retention/oddities';
import { SPANS } from '../../core/retention/steps';
import type { GradeNumber } from '../../core/scheduling/grade';
import type { Rate, TrueRetention } from '../../core/retention/trueRetention';
import { type Behind, markSchema } from './behind';
import { answers } from './define';

/** Study days, YYYY-MM-DD, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** What is read from sums kept beside the log: quick however long the log is. */
export interface RetentionFigures {
  readonly now: Instant;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly desiredRetention: number;
  /** Answers ever given in the scope. */
  readonly answers: number;
  /** The first study day with an answer; null where there is none. */
  readonly since: string | null;
  readonly span: Days;
  /** The table: fixed periods that end with today. */
  readonly trueRetention: TrueRetention;
  /** Over the span. */
  readonly rates: Readonly<Record<'young' | 'mature' | 'all', Rate>>;
  /** Over the steps of the span, the earliest first: weeks, or four weeks at a time. */
  readonly steps: readonly (Days & {
    readonly rate: Rate;
    /** Reviews by grade, again to easy. */
    readonly grades: readonly [number, number, number, number];
  })[];
  readonly forecast: {
    /** Reviews of earlier study days. */
    readonly overdue: number;
    /** Today and the 364 study days after it, each with what was planned for that day alone. */
    readonly days: readonly {
      readonly day: string;
      readonly young: number;
      readonly mature: number;
      /** Cards within their learning steps. */
      readonly steps: number;
    }[];
    /** New cards of today. */
    readonly fresh: number;
    /** Milliseconds a review takes this person, and a step. */
    readonly pace: { readonly review: number; readonly step: number };
  };
  /** Study days of the last 53 weeks that have answers. */
  readonly activity: readonly { readonly day: string; readonly answers: number; readonly millis: number }[];
}

/** What is likely recalled of a group of cards now. */
export interface GroupRecall extends LikelyRecall {
  readonly by: 'article' | 'kind' | 'person';
  /** Of the article the group belongs to; null for the deck's own cards, and for kinds. */
  readonly documentId: DocumentId | null;
  /** Within its article; a type for kinds. */
  readonly id: string;
  readonly name: string;
  /** Reviews that true retention counts, over the span; null where they are not counted by such groups. */
  readonly rate: Rate | null;
}

/** An argument is known only when every fact it joins is recalled. */
export interface ArgumentRecall {
  readonly documentId: DocumentId;
  readonly id: string;
  readonly conclusion: string;
  /** Facts it joins that have cards, and those of them that are learned. */
  readonly links: number;
  readonly learned: number;
  /** Learned cards of its links. */
  readonly cards: number;
  /** Chance that all are recalled; 0 while one of them is not learned, null where none is. */
  readonly chance: number | null;
}

export interface CardAtRisk {
  readonly cardId: CardId;
  /** Null for a card of one's own without a text. */
  readonly documentId: DocumentId | null;
  readonly type: CardType;
  readonly front: string;
  readonly paragraph: number | null;
  readonly section: string | null;
  readonly now: number;
  /** In seven days, if it is not answered. */
  readonly then: number;
}

/** How long answers took. */
export interface TimedAnswers {
  readonly answers: number;
  /** Milliseconds; null where none of them is among the latest. */
  readonly quartiles: Quartiles | null;
}

/** What walks over all learned cards. */
export interface MemoryFigures {
  readonly now: Instant;
  readonly desiredRetention: number;
  readonly recall: LikelyRecall;
  /** Of `recall.expected`, in cards. */
  readonly deviation: number | null;
  readonly groups: readonly GroupRecall[];
  readonly arguments: readonly ArgumentRecall[];
  readonly stability: { readonly bins: readonly HistogramBin[]; readonly median: number | null };
  readonly difficulty: readonly HistogramBin[];
  readonly retrievability: readonly HistogramBin[];
  /** Cards that are asked and will stand below the desired retention in seven days; the weightiest first. */
  readonly risk: { readonly cards: number; readonly first: readonly CardAtRisk[] };
  readonly clock: ClockJumps;
  /** Over the span. */
  readonly times: {
    /** The latest answers of it, from which quartiles are taken; and those of all of them, in milliseconds. */
    readonly timed: number;
    readonly all: Quartiles | null;
    /** Kinds with most answers first. */
    readonly kinds: readonly (TimedAnswers & { readonly type: CardType })[];
    /** Again to easy; grades never given are left out. */
    readonly grades: readonly (TimedAnswers & { readonly grade: GradeNumber })[];
  };
}

const documentId = z
  .string()
  .max(64)
  .nullable()
  .transform((id) => id as DocumentId | null);
/** One article, or null for the whole deck. */
const scope = { documentId };

export const retentionChannels = {
  /** Problem `document/unknown`. */
  'retention/figures': answers<RetentionFigures>().to(z.strictObject({ ...scope, span: z.enum(SPANS) })),
  /** Asks every learned card: slower than the figures above. Problem `document/unknown`. */
  'retention/memory': answers<MemoryFigures>().to(z.strictObject({ ...scope, span: z.enum(SPANS) })),
  /** `firstGrade` narrows the curve to cards first answered so; 0 takes all. Problem `document/unknown`. */
  'retention/model': answers<ModelFigures>().to(z.strictObject({ ...scope, firstGrade: z.literal([0, 1, 2, 3, 4]) })),
  /** What a mark counts, as of the moment its figures were read (`at`). Problem `document/unknown`. */
  'retention/behind': answers<Behind>().to(
    z.strictObject({ ...scope, at: z.int().transform((at) => at as Instant), mark: markSchema }),
  ),
};
