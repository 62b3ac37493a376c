// The derived_answers table: what was done on each study day, by article, type of card, stage and grade. Kept in the
// transaction of each answer, rebuilt from the log. derived_days is the same over all articles and types, so that what is
// asked before every card, and the figures of years, stay cheap however large the deck. Both are written here alone.
import type { StudyDay } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import type { RetentionCount } from '../../core/retention/trueRetention';
import type { GradeNumber } from '../../core/scheduling/grade';
import { differencesOf, type Wanted } from './differences';
import { all, allLists, first, type ReadableDb, run, runEach, sql, type SqlValue, type WritableDb } from './sql';

/**
 * What a card was when it was answered; review cards are mature from an interval of 21 days on. A second answer of one
 * study day to a card in review is a repeat: true retention does not count it.
 */
export const STAGES = ['new', 'learning', 'relearning', 'young', 'mature', 'repeat'] as const;
export type Stage = (typeof STAGES)[number];

/** Which total an answer belongs to. `document` is a row number, 0 for cards without an article. */
export interface AnswerKey {
  readonly day: StudyDay;
  readonly document: number;
  readonly type: CardType;
  readonly stage: Stage;
  readonly grade: GradeNumber;
}

interface Figures {
  readonly answers: number;
  readonly thinkingMillis: number;
}

export interface AnswerTotal extends AnswerKey, Figures {}

/** More than there are stages, and more than there are grades. */
const PLACES = 8;
export const PLACES_A_DAY = PLACES * PLACES;

/** A whole number for each day, stage and grade, in their order; `ofPlace` tells them from it. */
export const placeOf = ({ day, stage, grade }: Pick<AnswerKey, 'day' | 'stage' | 'grade'>): number =>
  (day * PLACES + STAGES.indexOf(stage)) * PLACES + grade;

export function ofPlace(place: number): Pick<AnswerKey, 'day' | 'stage' | 'grade'> {
  const stages = Math.floor(place / PLACES);
  const day = Math.floor(stages / PLACES);
  const stage = STAGES[stages - day * PLACES] ?? 'new';
  return { day: day as StudyDay, stage, grade: (place - stages * PLACES) as GradeNumber };
}

/** Adds answers to their total, or takes them away with negative figures. */
export function addAnswers(db: WritableDb, { day, document, type, stage, grade, ...more }: AnswerTotal): void {
  run(
    db,
    sql`INSERT INTO derived_answers (day, document, type, stage, grade, answers, thinking_millis)
        VALUES (${day}, ${document}, ${type}, ${stage}, ${grade}, ${more.answers}, ${more.thinkingMillis})
        ON CONFLICT (day, document, type, stage, grade) DO UPDATE SET
          answers = answers + excluded.answers, thinking_millis = thinking_millis + excluded.thinking_millis`,
  );
  run(
    db,
    sql`INSERT INTO derived_days (day, stage, grade, answers, thinking_millis)
        VALUES (${day}, ${stage}, ${grade}, ${more.answers}, ${more.thinkingMillis})
        ON CONFLICT (day, stage, grade) DO UPDATE SET
          answers = answers + excluded.answers, thinking_millis = thinking_millis + excluded.thinking_millis`,
  );
  if (more.answers < 0) {
    run(
      db,
      sql`DELETE FROM derived_answers WHERE day = ${day} AND document = ${document} AND type = ${type}
                                        AND stage = ${stage} AND grade = ${grade} AND answers = 0`,
    );
    run(db, sql`DELETE FROM derived_days WHERE day = ${day} AND stage = ${stage} AND grade = ${grade} AND answers = 0`);
  }
}

/** Cards asked for the first time on a study day, by article (row number, 0: none). */
export const introducedOn = (db: ReadableDb, day: StudyDay): ReadonlyMap<number, number> =>
  new Map(
    all<{ document: number; cards: number }>(
      db,
      sql`SELECT document, sum(answers) AS cards FROM derived_answers
          WHERE day = ${day} AND stage = 'new' GROUP BY document`,
    ).map(({ document, cards }) => [document, cards]),
  );

/** Makes the totals these, whatever stands there, writing only what is not so already. */
export function replaceAnswers(db: WritableDb, totals: Wanted<AnswerTotal>): void {
  const days = new DaySums();
  const { missing, surplus } = differencesOf(allAnswers(db), days.countedOf(totals), isSameTotal);
  runEach(
    db,
    `DELETE FROM derived_answers WHERE day = ? AND document = ? AND type = ? AND stage = ? AND grade = ?`,
    surplus,
    ({ day, document, type, stage, grade }) => [day, document, type, stage, grade],
  );
  runEach(
    db,
    `INSERT INTO derived_answers (day, document, type, stage, grade, answers, thinking_millis)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (day, document, type, stage, grade) DO UPDATE SET
       answers = excluded.answers, thinking_millis = excluded.thinking_millis`,
    missing,
    (total) => [total.day, total.document, total.type, total.stage, total.grade, total.answers, total.thinkingMillis],
  );
  replaceDays(db, days);
}

type DayTotal = Omit<AnswerTotal, 'document' | 'type'>;

function replaceDays(db: WritableDb, totals: Wanted<DayTotal>): void {
  const stored = all<DayTotal>(
    db,
    sql`SELECT day, stage, grade, answers, thinking_millis AS thinkingMillis FROM derived_days`,
  );
  const { missing, surplus } = differencesOf(stored, totals, isSame);
  runEach(db, 'DELETE FROM derived_days WHERE day = ? AND stage = ? AND grade = ?', surplus, (total) => [
    ...[total.day, total.stage, total.grade],
  ]);
  runEach(
    db,
    `INSERT INTO derived_days (day, stage, grade, answers, thinking_millis) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (day, stage, grade) DO UPDATE SET
       answers = excluded.answers, thinking_millis = excluded.thinking_millis`,
    missing,
    (total) => [total.day, total.stage, total.grade, total.answers, total.thinkingMillis],
  );
}

/** Sums over articles and types of the totals that pass by. */
class DaySums implements Wanted<DayTotal> {
  readonly #sums = new Map<number, { -readonly [Name in keyof DayTotal]: DayTotal[Name] }>();

  /** The same totals, counted as they are taken. */
  countedOf(totals: Wanted<AnswerTotal>): Wanted<AnswerTotal> {
    const count = (total: AnswerTotal) => {
      this.#add(total);
      return total;
    };
    return {
      take: (row) => {
        const total = totals.take(row);
        return total && count(total);
      },
      *rest() {
        for (const total of totals.rest()) yield count(total);
      },
    };
  }

  take(key: DayTotal): DayTotal | undefined {
    const place = placeOf(key);
    const sum = this.#sums.get(place);
    this.#sums.delete(place);
    return sum;
  }

  rest(): Iterable<DayTotal> {
    return this.#sums.values();
  }

  #add({ day, stage, grade, answers, thinkingMillis }: AnswerTotal): void {
    const place = placeOf({ day, stage, grade });
    const sum = this.#sums.get(place);
    if (sum) {
      sum.answers += answers;
      sum.thinkingMillis += thinkingMillis;
    } else this.#sums.set(place, { day, stage, grade, answers, thinkingMillis });
  }
}

const isSame = (one: Figures, other: Figures): boolean =>
  one.answers === other.answers && one.thinkingMillis === other.thinkingMillis;

export const isSameTotal: (one: AnswerTotal, other: AnswerTotal) => boolean = isSame;

/** A day in four figures. */
export interface DayTotals {
  readonly answers: number;
  /** Cards answered for the first time. */
  readonly introduced: number;
  readonly forgotten: number;
  readonly thinkingMillis: number;
}

export const totalsOfDay = (db: ReadableDb, day: StudyDay): DayTotals =>
  first<DayTotals>(
    db,
    sql`SELECT coalesce(sum(answers), 0) AS answers,
               coalesce(sum(iif(stage = 'new', answers, 0)), 0) AS introduced,
               coalesce(sum(iif(grade = 1, answers, 0)), 0) AS forgotten,
               coalesce(sum(thinking_millis), 0) AS thinkingMillis
        FROM derived_days WHERE day = ${day}`,
  ) ?? { answers: 0, introduced: 0, forgotten: 0, thinkingMillis: 0 };

/** Answers and thinking time by stage, over the study days from `from` up to but not including `until`. */
export const timeByStage = (
  db: ReadableDb,
  from: StudyDay,
  until: StudyDay,
): { readonly stage: Stage; readonly answers: number; readonly millis: number }[] =>
  all(
    db,
    sql`SELECT stage, sum(answers) AS answers, sum(thinking_millis) AS millis
        FROM derived_days WHERE day >= ${from} AND day < ${until} GROUP BY stage`,
  );

/** The same by stage and grade, over all study days up to but not including `until`. */
export const timeByGrade = (
  db: ReadableDb,
  until: StudyDay,
): { readonly stage: Stage; readonly grade: GradeNumber; readonly answers: number; readonly millis: number }[] =>
  all(
    db,
    sql`SELECT stage, grade, sum(answers) AS answers, sum(thinking_millis) AS millis
        FROM derived_days WHERE day < ${until} GROUP BY stage, grade`,
  );

/** Answers and thinking time of each study day from `from` up to but not including `until`; days without are left out. */
export const timeByDay = (
  db: ReadableDb,
  from: StudyDay,
  until: StudyDay,
): { readonly day: StudyDay; readonly answers: number; readonly millis: number }[] =>
  all(
    db,
    sql`SELECT day, sum(answers) AS answers, sum(thinking_millis) AS millis
        FROM derived_days WHERE day >= ${from} AND day < ${until} GROUP BY day ORDER BY day`,
  );

/** The study day of the first answer ever; null for a deck never studied. */
export const firstDay = (db: ReadableDb): StudyDay | null =>
  first<{ day: StudyDay | null }>(db, sql`SELECT min(day) AS day FROM derived_days`)?.day ?? null;

/** The last study day before `day` on which something was answered. */
export const lastDayBefore = (db: ReadableDb, day: StudyDay): StudyDay | null =>
  first<{ day: StudyDay | null }>(db, sql`SELECT max(day) AS day FROM derived_days WHERE day < ${day}`)?.day ?? null;

/** The stage as its place among STAGES: words are as costly as all of the numbers. */
type AnswerColumns = [StudyDay, number, CardType, stage: number, GradeNumber, answers: number, millis: number];
const STAGE = `CASE stage ${STAGES.map((stage, place) => `WHEN '${stage}' THEN ${place}`).join(' ')} END`;
const ANSWERS_AT_A_TIME = 2_000;

/** Every total, in the order of its key. */
export function* allAnswers(db: ReadableDb): Generator<AnswerTotal> {
  // Some at a time: handed out row by row they would take twice as long, and there are half a million of a million answers.
  let after: SqlValue[] = [Number.MIN_SAFE_INTEGER, 0, '', '', 0];
  for (;;) {
    const lists = allLists<AnswerColumns>(db, {
      text: `SELECT day, document, type, ${STAGE}, grade, answers, thinking_millis FROM derived_answers
             WHERE (day, document, type, stage, grade) > (?, ?, ?, ?, ?)
             ORDER BY day, document, type, stage, grade LIMIT ${ANSWERS_AT_A_TIME}`,
      values: after,
    });
    for (const row of lists) {
      yield {
        day: row[0],
        document: row[1],
        type: row[2],
        stage: STAGES[row[3]] ?? 'new',
        grade: row[4],
        answers: row[5],
        thinkingMillis: row[6],
      };
    }
    const last = lists.at(-1);
    if (!last || lists.length < ANSWERS_AT_A_TIME) return;
    after = [last[0], last[1], last[2], STAGES[last[3]] ?? '', last[4]];
  }
}

/** Answers ever given. */
export const answersEver = (db: ReadableDb): number =>
  first<{ n: number }>(db, sql`SELECT coalesce(sum(answers), 0) AS n FROM derived_days`)?.n ?? 0;

/** Answers of each study day that has any, up to `until`, included. */
export const answersByDay = (db: ReadableDb, until: StudyDay): { readonly day: StudyDay; readonly answers: number }[] =>
  all(db, sql`SELECT day, sum(answers) AS answers FROM derived_days WHERE day <= ${until} GROUP BY day ORDER BY day`);

/** Answers that true retention counts, by day and maturity, up to `until`, included. */
export const retentionByDay = (db: ReadableDb, until: StudyDay): RetentionCount[] =>
  all(
    db,
    sql`SELECT day, stage AS maturity, sum(iif(grade > 1, answers, 0)) AS pass, sum(iif(grade = 1, answers, 0)) AS fail
        FROM derived_days WHERE stage IN ('young', 'mature') AND day <= ${until} GROUP BY day, stage`,
  );
