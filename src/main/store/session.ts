// The study_session table: where today's session stands, so that it goes on at the same card after a crash or a restart.
import type { Instant, StudyDay } from '../../core/base/time';
import { first, type ReadableDb, run, sql, type WritableDb } from './sql';

export interface StudySession {
  readonly startedAt: Instant;
  readonly day: StudyDay;
  /** Row number of the log's last answer when the session began. */
  readonly afterReview: number;
  /** The card on the table; null when none was chosen yet. */
  readonly asked: number | null;
}

export const currentSession = (db: ReadableDb): StudySession | null =>
  first<StudySession>(
    db,
    sql`SELECT started_at AS startedAt, day, after_review AS afterReview, asked FROM study_session`,
  ) ?? null;

export const startSession = (db: WritableDb, session: StudySession): void => {
  run(
    db,
    sql`INSERT OR REPLACE INTO study_session (id, started_at, day, after_review, asked)
        VALUES (1, ${session.startedAt}, ${session.day}, ${session.afterReview}, ${session.asked})`,
  );
};

/** Puts a card on the table, or clears it; nothing happens where no session runs. */
export const askNext = (db: WritableDb, card: number | null): void => {
  run(db, sql`UPDATE study_session SET asked = ${card} WHERE asked IS NOT ${card}`);
};

/** Cards answered in a session, by answers that stand: how many, and how many of them come back on its study day. */
export const sessionCounts = (
  db: ReadableDb,
  { afterReview, day }: StudySession,
): { readonly answered: number; readonly comingBack: number } =>
  first<{ answered: number; comingBack: number }>(
    db,
    sql`SELECT count(*) AS answered,
               coalesce(sum(s.queue IN ('learning', 'review') AND s.ask_day <= ${day}), 0) AS comingBack
        FROM (SELECT DISTINCT card FROM review_log r NOT INDEXED -- by row number: the session's own rows
              WHERE r.number > ${afterReview} AND NOT EXISTS (
                SELECT 1 FROM derived_undone u WHERE u.device = r.device AND u.seq = r.seq)) answered
        LEFT JOIN derived_schedule s ON s.card = answered.card`,
  ) ?? { answered: 0, comingBack: 0 };
