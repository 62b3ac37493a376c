// The year ahead, simulated on the person's own deck, weights, answer times and ratings: what a desired retention is worth,
// and how the days would go under given limits.
import { z } from 'zod';
import type { DocumentId } from '../../core/base/ids';
import { answers } from './define';

/** What a simulation rests on. */
export interface SimulationBasis {
  /** Learned cards that are asked, and cards never answered that would come within the time. */
  readonly learned: number;
  readonly coming: number;
  /** Cards it was made with; fewer than there are in a large deck. */
  readonly drawn: number;
  /** Answers that times and ratings are taken from: reviews of learned cards, and first answers. */
  readonly reviews: number;
  readonly firstAnswers: number;
  readonly days: number;
}

/** Facts expected to be recalled, with the bounds of the 95 % interval that chance alone makes. */
export interface KnownFacts {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

export interface WorkloadPoint {
  /** 0.7..0.97 */
  readonly retention: number;
  /** On average over the days, without any limit of minutes. */
  readonly minutesPerDay: number;
  readonly reviewsPerDay: number;
  /** The morning after the last day. */
  readonly known: KnownFacts;
}

export interface Workload {
  readonly basis: SimulationBasis;
  /** Facts that have a card which is asked within the time. */
  readonly facts: number;
  readonly knownNow: KnownFacts;
  /** After as many days without a single answer. */
  readonly untouched: KnownFacts;
  /** In the order asked for. */
  readonly points: readonly WorkloadPoint[];
}

export interface YearDay {
  /** YYYY-MM-DD */
  readonly day: string;
  /** Answers to learned cards that came back. */
  readonly reviews: number;
  readonly minutes: number;
  /** Cards answered for the first time. */
  readonly introduced: number;
  /** Cards that were due and did not fit into the minutes. */
  readonly waiting: number;
  /** The morning after. */
  readonly known: KnownFacts;
}

export interface Year {
  readonly basis: SimulationBasis;
  readonly facts: number;
  readonly knownNow: KnownFacts;
  /** Today first. */
  readonly days: readonly YearDay[];
}

const retention = z.number().min(0.7).max(0.97);
const newCardsPerDay = z.int().min(0).max(999);
/** Null for the deck. */
const documentId = z
  .string()
  .max(64)
  .nullable()
  .transform((id) => id as DocumentId | null);

export const simulationChannels = {
  /**
   * Of the deck, in which articles with a retention of their own keep it, or of one article alone. `newCardsPerDay` null: as
   * set. A handful of retentions takes some tenths of a second: ask again for more. Problem `article/unknown`.
   */
  'simulation/workload': answers<Workload>().to(
    z.strictObject({
      documentId,
      retentions: z.array(retention).min(1).max(28),
      newCardsPerDay: newCardsPerDay.nullable(),
    }),
  ),
  'simulation/year': answers<Year>().to(
    z.strictObject({ desiredRetention: retention, newCardsPerDay, minutesPerDay: z.int().min(1).max(600) }),
  ),
};
