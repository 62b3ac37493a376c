// The weights of the model: fitted to one's own answers in a process of its own, looked at, then used or not.
import { z } from 'zod';
import type { Instant } from '../../core/base/time';
import { documentId } from './article';
import { answers } from './define';
import type { Done } from './history';

/** What deciding dates anew would change. */
export interface DateMoves {
  /** Cards in review. */
  readonly cards: number;
  /** Those whose date would move. */
  readonly moved: number;
  /** Due until tomorrow, as dates stand and as they would. */
  readonly dueBefore: number;
  readonly dueAfter: number;
}

export interface Fitted {
  /** Answers trained on. */
  readonly reviews: number;
  /** Answers that could not be: damaged, or of a clock gone wrong. */
  readonly dropped: number;
  /** Log loss of the weights there are, on answers that no training saw; null over nothing. */
  readonly before: number | null;
  /** Of those to use. */
  readonly after: number | null;
  /** Weights that proved better; null where those there are should stay. */
  readonly parameters: readonly number[] | null;
  /** Why they should stay; null where not. */
  readonly reason: string | null;
  /** Whether the article has weights of its own now, or the deck other ones than the published. */
  readonly hasOwnWeights: boolean;
  /** What would change if dates were decided anew with the new weights. */
  readonly change?: DateMoves;
}

/** Weights the deck has, or has had. */
export interface ModelVersion {
  /** 21 weights. */
  readonly parameters: readonly number[];
  /** When they were first made. */
  readonly madeAt: Instant;
  readonly isInForce: boolean;
  readonly isPublished: boolean;
}

const weights = z.array(z.number()).length(21);

export const modelChannels = {
  /**
   * To the answers of the deck (null) or of one article. Takes seconds; `model/progress` tells how far it is. Problems:
   * `fit/cancelled`, `fit/running`, and `fit/died` where the process ended by itself. Changes nothing.
   */
  'model/fit': answers<Fitted>().to(z.strictObject({ documentId: documentId.nullable() })),
  'model/cancel': answers<null>().to(z.strictObject({})),
  /**
   * For the deck (null) or for one article. Weights null: the published ones, and for an article those of the deck. With
   * `reschedules` the dates of their cards are decided anew in the same act. Problem `article/unknown`.
   */
  'model/apply': answers<Done>().to(
    z.strictObject({ documentId: documentId.nullable(), parameters: weights.nullable(), reschedules: z.boolean() }),
  ),
  /** The weights of the deck and those it has had, also those whose use was undone; the latest first. */
  'model/versions': answers<readonly ModelVersion[]>().to(z.strictObject({})),
  /** What that would change, with the weights, retentions and days in force. */
  'model/moves': answers<DateMoves>().to(z.strictObject({})),
  /** Decides every review's date anew. Problem `plan/nothing`. */
  'model/reschedule': answers<Done>().to(z.strictObject({})),
};
