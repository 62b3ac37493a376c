// The quizzes table: each quiz as it was drawn, so that it goes on where it stood and can be looked at again.
import type { DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import type { Question } from '../../core/quiz/question';
import type { QuizSetup } from '../../core/quiz/setup';
import { first, type ReadableDb, run, sql, type WritableDb } from './sql';

/** The articles of a quiz. */
export interface ArticlePlan {
  /** How many its questions were drawn from so far. */
  readonly drawn: number;
  /** Those it comes to later, in their order. */
  readonly toCome: readonly DocumentId[];
}

export interface StoredQuiz {
  readonly number: number;
  readonly id: string;
  readonly startedAt: Instant;
  readonly setup: QuizSetup;
  readonly seed: string;
  readonly questions: readonly Question[];
  readonly articles: ArticlePlan;
  /** Whether it asks again what another quiz missed. */
  readonly isOfMisses: boolean;
  readonly endedAt: Instant | null;
}

interface Row {
  number: number;
  id: string;
  started_at: number;
  setup: string;
  seed: string;
  questions: string;
  articles: string;
  of_misses: number;
  ended_at: number | null;
}

const fromRow = (row: Row): StoredQuiz => ({
  number: row.number,
  id: row.id,
  startedAt: row.started_at as Instant,
  setup: JSON.parse(row.setup) as QuizSetup,
  seed: row.seed,
  questions: JSON.parse(row.questions) as Question[],
  articles: JSON.parse(row.articles) as ArticlePlan,
  isOfMisses: row.of_misses === 1,
  endedAt: row.ended_at as Instant | null,
});

export const findQuiz = (db: ReadableDb, id: string): StoredQuiz | null => {
  const row = first<Row>(db, sql`SELECT * FROM quizzes WHERE id = ${id}`);
  return row ? fromRow(row) : null;
};

export const quizOfNumber = (db: ReadableDb, number: number): StoredQuiz => {
  const row = first<Row>(db, sql`SELECT * FROM quizzes WHERE number = ${number}`);
  if (!row) throw new Error(`No quiz ${number}.`);
  return fromRow(row);
};

/** The quiz that can be gone on with; null where none was left unfinished. */
export const openQuiz = (db: ReadableDb): StoredQuiz | null => {
  const row = first<Row>(db, sql`SELECT * FROM quizzes WHERE ended_at IS NULL ORDER BY number DESC LIMIT 1`);
  return row ? fromRow(row) : null;
};

/** What the newest quiz was set up with; null before the first. */
export const lastSetup = (db: ReadableDb): QuizSetup | null => {
  const row = first<Pick<Row, 'setup'>>(
    db,
    sql`SELECT setup FROM quizzes WHERE number = (SELECT max(number) FROM quizzes)`,
  );
  return row ? (JSON.parse(row.setup) as QuizSetup) : null;
};

export const addQuiz = (
  db: WritableDb,
  { id, startedAt, setup, seed, questions, articles, isOfMisses }: Omit<StoredQuiz, 'number' | 'endedAt'>,
): number =>
  run(
    db,
    sql`INSERT INTO quizzes (id, started_at, setup, seed, questions, articles, of_misses)
        VALUES (${id}, ${startedAt}, ${JSON.stringify(setup)}, ${seed}, ${JSON.stringify(questions)},
                ${JSON.stringify(articles)}, ${isOfMisses ? 1 : 0})`,
  );

/** Puts down what was drawn since: all questions, those from before among them. */
export const keepDrawn = (
  db: WritableDb,
  { number, questions, articles }: Pick<StoredQuiz, 'number' | 'questions' | 'articles'>,
): void => {
  run(
    db,
    sql`UPDATE quizzes SET questions = ${JSON.stringify(questions)}, articles = ${JSON.stringify(articles)}
        WHERE number = ${number}`,
  );
};

/** A quiz that ended is not gone on with; its answers stay. */
export const endQuiz = (db: WritableDb, number: number, now: Instant): void => {
  run(db, sql`UPDATE quizzes SET ended_at = ${now} WHERE number = ${number} AND ended_at IS NULL`);
};

/** Ends every quiz that was left unfinished. */
export const endOpenQuizzes = (db: WritableDb, now: Instant): void => {
  run(db, sql`UPDATE quizzes SET ended_at = ${now} WHERE ended_at IS NULL`);
};
