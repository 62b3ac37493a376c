// Everything that is remembered, card by card, with what each card is about: for sums over the whole deck.
import type { Instant, StudyDay } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import type { DayRange } from '../../core/retention/trueRetention';
import { all, each, type ReadableDb, sql } from './sql';

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

const REMEMBERED = `SELECT s.card, s.document, c.type, s.suspended, s.stability, s.difficulty,
    s.last_reviewed_at AS lastReviewedAt, s.last_study_day AS lastStudyDay, c.made_from AS madeFrom
  FROM derived_schedule s JOIN cards c ON c.number = s.card WHERE s.stability IS NOT NULL`;

/** Learned cards of an article (null: of the whole deck), in no particular order. */
export const cardMemories = (db: ReadableDb, document: number | null): IterableIterator<CardMemory> =>
  document === null
    ? each(db, { text: REMEMBERED, values: [] })
    : each(db, { text: `${REMEMBERED} AND c.document = ?`, values: [document] });

/** Learned cards among those answered after a row of the log. */
export const memoriesAnsweredAfter = (db: ReadableDb, number: number): CardMemory[] =>
  all(db, { text: `${REMEMBERED} AND s.card IN (SELECT card FROM review_log WHERE number > ?)`, values: [number] });

/** Notes with a card that was answered between two instants, both included. */
export const notesAnswered = (db: ReadableDb, from: Instant, to: Instant): number[] =>
  all<{ note: number }>(
    db,
    sql`SELECT DISTINCT c.note FROM review_log r JOIN cards c ON c.number = r.card
        WHERE r.reviewed_at BETWEEN ${from} AND ${to}`,
  ).map(({ note }) => note);

/** A card that comes up, with what its chance of recall is computed from. */
export interface ComingCard {
  readonly card: number;
  readonly document: number | null;
  readonly stability: number;
  readonly lastReviewedAt: Instant;
  readonly intervalDays: number;
}

/** Cards of a queue that are asked on one of these study days, of an article or (null) of the whole deck. */
export const comingBetween = (
  db: ReadableDb,
  document: number | null,
  queue: 'review' | 'learning',
  { from, to }: DayRange,
): ComingCard[] => {
  const text = `SELECT card, document, stability, last_reviewed_at AS lastReviewedAt, interval_days AS intervalDays
                FROM derived_schedule WHERE queue = '${queue}' AND ask_day BETWEEN ? AND ?`;
  const days = [Math.max(from, Number.MIN_SAFE_INTEGER), to];
  return document === null
    ? all(db, { text, values: days })
    : all(db, { text: `${text} AND coalesce(document, 0) = ?`, values: [...days, document] });
};
