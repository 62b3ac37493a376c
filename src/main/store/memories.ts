// Everything that is remembered, card by card, with what each card is about: for sums over the whole deck.
import type { Instant, StudyDay } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import { each, type ReadableDb } from './sql';

export interface CardMemory {
  readonly card: number;
  readonly document: number | null;
  readonly type: CardType;
  readonly suspended: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly lastReviewedAt: Instant;
  readonly lastStudyDay: StudyDay;
  /** JSON: ids in the knowledge of its article. */
  readonly madeFrom: string;
}

/** Learned cards of an article (null: of the whole deck), in no particular order. */
export const cardMemories = (db: ReadableDb, document: number | null): IterableIterator<CardMemory> => {
  const text = `SELECT s.card, s.document, c.type, s.suspended, s.stability, s.difficulty,
                       s.last_reviewed_at AS lastReviewedAt, s.last_study_day AS lastStudyDay, c.made_from AS madeFrom
                FROM derived_schedule s JOIN cards c ON c.number = s.card WHERE s.stability IS NOT NULL`;
  return document === null
    ? each(db, { text, values: [] })
    : each(db, { text: `${text} AND c.document = ?`, values: [document] });
};
