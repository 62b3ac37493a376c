// The practice log: what was answered in quizzes. It says nothing of memory: no schedule, no figure of retention and no
// fit of weights ever reads it.
import type { Outcome } from '../../core/answering/verdict';
import type { DocumentId } from '../../core/base/ids';
import type { Instant, LocalMoment } from '../../core/base/time';
import type { Mark } from '../../core/quiz/marking/mark';
import type { FigureRef, Format } from '../../core/quiz/question';
import type { EventStamp } from './deviceClock';
import { all, type ReadableDb, run, sql, type WritableDb } from './sql';

export interface PracticeAnswer {
  readonly number: number;
  /** Index of the question among those of the quiz. */
  readonly question: number;
  readonly answeredAt: Instant;
  readonly outcome: Outcome;
  readonly mark: Mark;
  readonly thinkingMillis: number;
  readonly isCounted: boolean;
}

export interface NewPracticeAnswer {
  readonly quiz: number;
  readonly question: number;
  readonly format: Format;
  readonly figures: readonly FigureRef[];
  readonly mark: Mark;
  readonly thinkingMillis: number;
  readonly isCounted: boolean;
  /** The answer that is judged anew; null for an answer of its own. */
  readonly corrects: number | null;
}

export function appendPractice(
  db: WritableDb,
  answer: NewPracticeAnswer,
  moment: LocalMoment,
  stamp: EventStamp,
): void {
  const { quiz, question, format, figures, mark, thinkingMillis, isCounted, corrects } = answer;
  const number = run(
    db,
    sql`INSERT INTO practice_log (device, seq, hlc, quiz, question, format, answered_at, offset_minutes, outcome, mark,
                                  thinking_millis, counted, corrects)
        VALUES (${stamp.device}, ${stamp.seq}, ${stamp.hlc}, ${quiz}, ${question}, ${format}, ${moment.at},
                ${moment.offsetMinutes}, ${mark.outcome}, ${JSON.stringify(mark)}, ${thinkingMillis},
                ${isCounted ? 1 : 0}, ${corrects})`,
  );
  for (const [index, { documentId, id }] of figures.entries()) {
    run(
      db,
      sql`INSERT INTO practice_figures (answer, document, figure, outcome)
          VALUES (${number}, ${documentId ?? ''}, ${id}, ${mark.figures[index] ?? mark.outcome})`,
    );
  }
}

interface Row {
  number: number;
  question: number;
  answered_at: number;
  outcome: Outcome;
  mark: string;
  thinking_millis: number;
  counted: number;
  corrects: number | null;
}

/** A quiz's answers in the order they were given, each as it was judged last. */
export function answersOfQuiz(db: ReadableDb, quiz: number): readonly PracticeAnswer[] {
  const rows = all<Row>(
    db,
    sql`SELECT number, question, answered_at, outcome, mark, thinking_millis, counted, corrects FROM practice_log
        WHERE quiz = ${quiz} ORDER BY number`,
  );
  const corrections = new Map(rows.flatMap((row) => (row.corrects === null ? [] : [[row.corrects, row] as const])));
  return rows
    .filter(({ corrects }) => corrects === null)
    .map((row) => {
      const { outcome, mark } = corrections.get(row.number) ?? row;
      return {
        number: row.number,
        question: row.question,
        answeredAt: row.answered_at as Instant,
        outcome,
        mark: JSON.parse(mark) as Mark,
        thinkingMillis: row.thinking_millis,
        isCounted: row.counted === 1,
      };
    });
}

interface Standing {
  readonly number: number;
  readonly quiz: number;
  readonly question: number;
  readonly corrects: number | null;
}

/**
 * The first answer to each question of each quiz, as it was judged last. What was asked once more was answered with the
 * truth just seen: it says nothing of what a person knew, or of how sure they may be.
 */
function firstAnswers<Row extends Standing>(rows: readonly Row[]): readonly (Row & { readonly judged: Row })[] {
  const corrections = new Map(rows.flatMap((row) => (row.corrects === null ? [] : [[row.corrects, row] as const])));
  const asked = new Set<string>();
  return rows.flatMap((row) => {
    const name = `${row.quiz}/${row.question}`;
    if (row.corrects !== null || asked.has(name)) return [];
    asked.add(name);
    return [{ ...row, judged: corrections.get(row.number) ?? row }];
  });
}

/** The first estimate of every range ever asked, oldest first. */
export const rangeMarks = (db: ReadableDb): readonly Mark[] =>
  firstAnswers(
    all<Standing & { mark: string }>(
      db,
      sql`SELECT number, quiz, question, corrects, mark FROM practice_log WHERE format = 'range' ORDER BY number`,
    ),
  ).map(({ judged }) => JSON.parse(judged.mark) as Mark);

export interface PastOutcome {
  readonly at: Instant;
  readonly outcome: Outcome;
}

/** How a figure went in quizzes, oldest first, by first answers. */
export const pastOfFigure = (db: ReadableDb, documentId: DocumentId | null, figure: string): readonly PastOutcome[] =>
  firstAnswers(
    all<Standing & { at: number; outcome: Outcome }>(
      db,
      sql`SELECT l.answered_at AS at, f.outcome, l.number, l.quiz, l.question, l.corrects
          FROM practice_figures f CROSS JOIN practice_log l ON l.number = f.answer
          WHERE f.document = ${documentId ?? ''} AND f.figure = ${figure} ORDER BY f.answer`,
    ),
  ).map(({ at, judged }) => ({ at: at as Instant, outcome: judged.outcome }));
