// Figures of memory: measured (true retention), foretold (recall, forecast) and how the two agree. Every share comes with
// its count and its 95 % interval, and with what leads to the cards behind it.
import { z } from 'zod';
import type { DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import { SPANS } from '../../core/retention/steps';
import type { Rate, TrueRetention } from '../../core/retention/trueRetention';
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
    /** Today and the 89 study days after it, each with what was planned for that day alone. */
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
};
