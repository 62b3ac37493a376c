// The derived_days table: one row a study day, kept in the transaction of each answer and rebuilt from the log.
import type { StudyDay } from '../../core/base/time';
import { all, first, type ReadableDb, run, sql, type WritableDb } from './sql';

export interface DayTotals {
  readonly answers: number;
  /** Cards answered for the first time. */
  readonly introduced: number;
  readonly forgotten: number;
  readonly thinkingMillis: number;
}

export const NO_ANSWERS: DayTotals = { answers: 0, introduced: 0, forgotten: 0, thinkingMillis: 0 };

/** Adds to a day's totals. */
export function addToDay(db: WritableDb, day: StudyDay, more: DayTotals): void {
  run(
    db,
    sql`INSERT INTO derived_days (day, answers, introduced, forgotten, thinking_millis)
        VALUES (${day}, ${more.answers}, ${more.introduced}, ${more.forgotten}, ${more.thinkingMillis})
        ON CONFLICT (day) DO UPDATE SET
          answers = answers + excluded.answers,
          introduced = introduced + excluded.introduced,
          forgotten = forgotten + excluded.forgotten,
          thinking_millis = thinking_millis + excluded.thinking_millis`,
  );
}

interface Row {
  day: StudyDay;
  answers: number;
  introduced: number;
  forgotten: number;
  thinking_millis: number;
}

const fromRow = (row: Row): DayTotals => ({
  answers: row.answers,
  introduced: row.introduced,
  forgotten: row.forgotten,
  thinkingMillis: row.thinking_millis,
});

export function totalsOfDay(db: ReadableDb, day: StudyDay): DayTotals {
  const row = first<Row>(db, sql`SELECT * FROM derived_days WHERE day = ${day}`);
  return row ? fromRow(row) : NO_ANSWERS;
}

/** Every day with answers. */
export const allDays = (db: ReadableDb): ReadonlyMap<StudyDay, DayTotals> =>
  new Map(all<Row>(db, sql`SELECT * FROM derived_days ORDER BY day`).map((row) => [row.day, fromRow(row)]));

/** Answers ever given. */
export const answersEver = (db: ReadableDb): number =>
  first<{ n: number }>(db, sql`SELECT coalesce(sum(answers), 0) AS n FROM derived_days`)?.n ?? 0;
