// What is behind a mark of a plot: the cards, or the answers, that it counts.
import { z } from 'zod';
import type { CardId, DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import { CARD_TYPES, type CardType } from '../../core/generation/draft';
import type { Grade } from '../../core/scheduling/grade';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const id = z.string().max(256);
const type = z.enum(CARD_TYPES);

/** What a mark counts. Days are study days, both included; borders are as the figures gave them. */
export const markSchema = z.discriminatedUnion('of', [
  /** Every answer of some days; of one type of card, or with one grade, where that is not null. */
  z.strictObject({
    of: z.literal('answers'),
    from: day,
    to: day,
    type: type.nullable(),
    grade: z.literal([1, 2, 3, 4]).nullable(),
  }),
  /** Answers that true retention counts. */
  z.strictObject({
    of: z.literal('recollections'),
    from: day,
    to: day,
    maturity: z.enum(['young', 'mature', 'all']),
    grades: z.array(z.literal([1, 2, 3, 4])).min(1),
  }),
  /** Cards that come up on some days; up to today with the steps left over from earlier ones. */
  z.strictObject({ of: z.literal('coming'), from: day, to: day, part: z.enum(['young', 'mature', 'steps', 'all']) }),
  /** Reviews of days before this one. */
  z.strictObject({ of: z.literal('overdue') }),
  /** Learned cards within borders: [from, to), the last bin of all up to the end of the scale. */
  z.strictObject({
    of: z.enum(['stability', 'difficulty', 'retrievability']),
    from: z.number(),
    to: z.number(),
  }),
  z.strictObject({ of: z.literal('article'), documentId: id.nullable() }),
  /** Cards that speak of somebody, by the name they have in any article. */
  z.strictObject({ of: z.literal('person'), name: id }),
  z.strictObject({ of: z.literal('argument'), documentId: id, id }),
  z.strictObject({ of: z.literal('kind'), type }),
  /** Cards that will have faded in a week. */
  z.strictObject({ of: z.literal('risk') }),
  /** Scored answers in a bin of the model's figures. */
  z.strictObject({
    of: z.literal('predictions'),
    facet: z.enum(['chance', 'days']),
    bin: z.int().min(0).max(1000),
    firstGrade: z.literal([0, 1, 2, 3, 4]),
  }),
]);
export type MarkOf = z.infer<typeof markSchema>;

export interface RowBehind {
  readonly cardId: CardId;
  readonly documentId: DocumentId | null;
  readonly type: CardType;
  readonly front: string;
  readonly paragraph: number | null;
  readonly section: string | null;
  /** Chance of recall, 0..1; null for a card never answered. */
  readonly recall: number | null;
  /** YYYY-MM-DD */
  readonly dueDay: string | null;
  /** The answer meant; null where the mark counts cards. */
  readonly answer: { readonly at: Instant; readonly grade: Grade; readonly thinkingMillis: number } | null;
}

export interface Behind {
  readonly now: Instant;
  readonly unit: 'card' | 'answer';
  /** As many as the mark says. */
  readonly total: number;
  /** The first of them: answers newest first, cards by what is least remembered. */
  readonly rows: readonly RowBehind[];
}
