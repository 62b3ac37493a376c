// Sums for the figures of memory, over the whole deck or one article. The whole deck is read from derived_days, which has
// a few rows a day however large the deck is; an article from derived_answers.
import type { CardType } from '../../core/generation/draft';
import type { DayRange, Maturity } from '../../core/retention/trueRetention';
import type { StudyDay } from '../../core/base/time';
import type { GradeNumber } from '../../core/scheduling/grade';
import { all, first, type Query, type ReadableDb, sql } from './sql';

/** Row number of an article; 0 stands for cards without one; null for the whole deck. */
export type DocumentScope = number | null;

/** A query over the sums of a scope; `source` is replaced by the table and its condition. */
const over = (document: DocumentScope, before: string, after: Query): Query =>
  document === null
    ? { text: `${before} FROM derived_days WHERE true ${after.text}`, values: after.values }
    : { text: `${before} FROM derived_answers WHERE document = ? ${after.text}`, values: [document, ...after.values] };

/** Counts of answers that true retention counts, over days, by maturity. */
export const retentionWithin = (
  db: ReadableDb,
  document: DocumentScope,
  { from, to }: DayRange,
): { readonly maturity: Maturity; readonly pass: number; readonly fail: number }[] =>
  all(
    db,
    over(
      document,
      `SELECT stage AS maturity, sum(iif(grade > 1, answers, 0)) AS pass, sum(iif(grade = 1, answers, 0)) AS fail`,
      sql`AND stage IN ('young', 'mature') AND day BETWEEN ${bound(from)} AND ${to} GROUP BY stage`,
    ),
  );

/** Reviews of a study day that true retention counts, by grade. */
export interface DayGrades {
  readonly day: StudyDay;
  readonly again: number;
  readonly hard: number;
  readonly good: number;
  readonly easy: number;
}

/** Days in order; those without a review that counts are left out. */
export const gradesByDay = (db: ReadableDb, document: DocumentScope, { from, to }: DayRange): DayGrades[] =>
  all(
    db,
    over(
      document,
      `SELECT day, sum(iif(grade = 1, answers, 0)) AS again, sum(iif(grade = 2, answers, 0)) AS hard,
              sum(iif(grade = 3, answers, 0)) AS good, sum(iif(grade = 4, answers, 0)) AS easy`,
      sql`AND stage IN ('young', 'mature') AND day BETWEEN ${bound(from)} AND ${to} GROUP BY day`,
    ),
  );

/** All answers of each study day that has any, with the time they took. */
export const activityByDay = (
  db: ReadableDb,
  document: DocumentScope,
  { from, to }: DayRange,
): { readonly day: StudyDay; readonly answers: number; readonly millis: number }[] =>
  all(
    db,
    over(
      document,
      'SELECT day, sum(answers) AS answers, sum(thinking_millis) AS millis',
      sql`AND day BETWEEN ${bound(from)} AND ${to} GROUP BY day`,
    ),
  );

/** Answers ever given, and the first study day with one. */
export const answersOf = (db: ReadableDb, document: DocumentScope): { answers: number; since: StudyDay | null } =>
  first(db, over(document, 'SELECT coalesce(sum(answers), 0) AS answers, min(day) AS since', sql``)) ?? {
    answers: 0,
    since: null,
  };

export interface GroupSums {
  readonly document: number;
  readonly type: CardType;
  readonly answers: number;
  readonly millis: number;
  /** Of those that true retention counts. */
  readonly pass: number;
  readonly fail: number;
}

/** Sums over days by article and type of card. */
export const sumsByGroup = (db: ReadableDb, document: DocumentScope, { from, to }: DayRange): GroupSums[] => {
  const before = `SELECT document, type, sum(answers) AS answers, sum(thinking_millis) AS millis,
      sum(iif(grade > 1 AND stage IN ('young', 'mature'), answers, 0)) AS pass,
      sum(iif(grade = 1 AND stage IN ('young', 'mature'), answers, 0)) AS fail
    FROM derived_answers`;
  const after = 'day BETWEEN ? AND ? GROUP BY document, type';
  return document === null
    ? all(db, { text: `${before} WHERE ${after}`, values: [bound(from), to] })
    : all(db, { text: `${before} WHERE document = ? AND ${after}`, values: [document, bound(from), to] });
};

/** Answers over days, by grade. */
export const answersByGrade = (
  db: ReadableDb,
  document: DocumentScope,
  { from, to }: DayRange,
): { readonly grade: GradeNumber; readonly answers: number }[] =>
  all(
    db,
    over(
      document,
      'SELECT grade, sum(answers) AS answers',
      sql`AND day BETWEEN ${bound(from)} AND ${to} GROUP BY grade ORDER BY grade`,
    ),
  );

/** SQLite has no infinity among whole numbers. */
const bound = (day: StudyDay): number => Math.max(day, Number.MIN_SAFE_INTEGER);

export interface ComingCards {
  readonly day: StudyDay;
  readonly reviews: number;
  readonly mature: number;
  readonly steps: number;
}

/** Reviews and learning steps of each study day up to `until`, with how many of the reviews are mature. */
export function comingCards(db: ReadableDb, document: DocumentScope, until: StudyDay): ComingCards[] {
  const load = all<{ day: StudyDay; queue: string; cards: number }>(
    db,
    document === null
      ? sql`SELECT day, queue, cards FROM derived_queues WHERE queue IN ('review', 'learning') AND day <= ${until}`
      : sql`SELECT day, queue, cards FROM derived_load
            WHERE document = ${document} AND queue IN ('review', 'learning') AND day <= ${until}`,
  );
  const mature = all<{ day: StudyDay; cards: number }>(
    db,
    document === null
      ? sql`SELECT day, sum(cards) AS cards FROM derived_mature WHERE day <= ${until} GROUP BY day`
      : sql`SELECT day, cards FROM derived_mature WHERE document = ${document} AND day <= ${until}`,
  );
  const days = new Map<StudyDay, { reviews: number; mature: number; steps: number }>();
  const of = (day: StudyDay) => {
    let found = days.get(day);
    if (!found) days.set(day, (found = { reviews: 0, mature: 0, steps: 0 }));
    return found;
  };
  for (const { day, queue, cards } of load) of(day)[queue === 'review' ? 'reviews' : 'steps'] += cards;
  for (const { day, cards } of mature) of(day).mature += cards;
  return [...days].map(([day, counts]) => ({ day, ...counts })).sort((a, b) => a.day - b.day);
}
