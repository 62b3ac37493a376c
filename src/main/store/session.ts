// The study_session table: where today's session stands, so that it goes on at the same card after a crash or a restart.
import type { Instant, StudyDay } from '../../core/base/time';
import type { Scope } from './scope';
import { first, type ReadableDb, run, sql, type WritableDb } from './sql';

export interface StudySession {
  readonly startedAt: Instant;
  readonly day: StudyDay;
  /** Row number of the log's last answer when the session began. */
  readonly afterReview: number;
  /** The card on the table; null when none was chosen yet. */
  readonly asked: number | null;
  /** Cards answered since it began, by answers that stand. */
  readonly answered: number;
  readonly scope: Scope;
  /** Whether the person left it; what was answered can still be told. */
  readonly hasEnded: boolean;
}

export function currentSession(db: ReadableDb): StudySession | null {
  const row = first<Omit<StudySession, 'hasEnded' | 'scope'> & ScopeColumns & { ended: number }>(
    db,
    sql`SELECT started_at AS startedAt, day, after_review AS afterReview, asked, answered, document, quiz, cards, ended
        FROM study_session`,
  );
  if (!row) return null;
  const { ended, document, quiz, cards, ...session } = row;
  return { ...session, scope: scopeOf({ document, quiz, cards }), hasEnded: ended === 1 };
}

interface ScopeColumns {
  readonly document: number | null;
  readonly quiz: number | null;
  /** JSON */
  readonly cards: string | null;
}

function scopeOf({ document, quiz, cards }: ScopeColumns): Scope {
  if (cards !== null) return { kind: 'cards', quiz, cards: JSON.parse(cards) as number[] };
  return document === null ? { kind: 'all' } : { kind: 'article', document };
}

function columnsOf(scope: Scope): ScopeColumns {
  const none = { document: null, quiz: null, cards: null };
  switch (scope.kind) {
    case 'all':
      return none;
    case 'article':
      return { ...none, document: scope.document };
    case 'cards':
      return { ...none, quiz: scope.quiz, cards: JSON.stringify(scope.cards) };
  }
}

/** Begins a session in place of the one before, with nothing on the table. */
export const startSession = (
  db: WritableDb,
  { startedAt, day, afterReview, scope }: Pick<StudySession, 'startedAt' | 'day' | 'afterReview' | 'scope'>,
): void => {
  const { document, quiz, cards } = columnsOf(scope);
  run(
    db,
    sql`INSERT OR REPLACE INTO study_session (id, started_at, day, after_review, asked, answered, ended, document, quiz, cards)
        VALUES (1, ${startedAt}, ${day}, ${afterReview}, NULL, 0, 0, ${document}, ${quiz}, ${cards})`,
  );
};

/** Puts a card on the table, or clears it; nothing happens where no session runs. */
export const askNext = (db: WritableDb, card: number | null): void => {
  run(db, sql`UPDATE study_session SET asked = ${card} WHERE ended = 0 AND asked IS NOT ${card}`);
};

export const leaveSession = (db: WritableDb): void => {
  run(db, sql`UPDATE study_session SET asked = NULL, ended = 1`);
};

/** Counts a card about to be answered, if it is the first time in this session. */
export const countAnswered = (db: WritableDb, card: number): void => {
  run(
    db,
    sql`UPDATE study_session SET answered = answered + 1
        WHERE NOT EXISTS (
          SELECT 1 FROM review_log r WHERE r.card = ${card} AND r.number > after_review AND NOT EXISTS (
            SELECT 1 FROM derived_undone u WHERE u.device = r.device AND u.seq = r.seq))`,
  );
};

/** Counts the session's cards again: an answer was taken back or given again. It costs a look at each of its answers. */
export const recountAnswered = (db: WritableDb): void => {
  run(
    db,
    sql`UPDATE study_session SET answered = (
          SELECT count(DISTINCT r.card) FROM review_log r NOT INDEXED -- by row number: the session's own rows
          WHERE r.number > after_review AND NOT EXISTS (
            SELECT 1 FROM derived_undone u WHERE u.device = r.device AND u.seq = r.seq))`,
  );
};

/** Answers of a session that stand. It costs a look at each of them. */
export const answersSince = (db: ReadableDb, { afterReview }: Pick<StudySession, 'afterReview'>): number =>
  first<{ n: number }>(
    db,
    sql`SELECT count(*) AS n FROM review_log r NOT INDEXED -- by row number: the session's own rows
        WHERE r.number > ${afterReview} AND NOT EXISTS (
          SELECT 1 FROM derived_undone u WHERE u.device = r.device AND u.seq = r.seq)`,
  )?.n ?? 0;

/**
 * Cards answered in a session that come back on its study day: those in learning steps. Their steps end after it began, and
 * that finds them among steps left over from other days, of which a large deck may have thousands.
 */
export const comingBack = (db: ReadableDb, { startedAt, afterReview, day }: StudySession): number =>
  first<{ n: number }>(
    db,
    sql`SELECT count(*) AS n FROM derived_schedule s
        WHERE s.queue = 'learning' AND s.due_at >= ${startedAt} AND s.ask_day <= ${day} AND EXISTS (
          SELECT 1 FROM review_log r WHERE r.card = s.card AND r.number > ${afterReview} AND NOT EXISTS (
            SELECT 1 FROM derived_undone u WHERE u.device = r.device AND u.seq = r.seq))`,
  )?.n ?? 0;
