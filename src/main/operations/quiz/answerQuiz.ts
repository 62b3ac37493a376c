// An answer in a quiz: marked, kept in the practice log, and as a review where it counts, all in one transaction.
import { fail, type Result, succeed } from '../../../core/base/result';
import type { LocalMoment } from '../../../core/base/time';
import { type Mark, markAnswer } from '../../../core/quiz/marking/mark';
import { progressOf } from '../../../core/quiz/progress';
import { type Given, isTyped, type Question } from '../../../core/quiz/question';
import type { Grade } from '../../../core/scheduling/grade';
import type { QuizAnswered, QuizMarked } from '../../../shared/contract/quiz';
import { nextStamp } from '../../store/deviceClock';
import { answersOfQuiz, appendPractice } from '../../store/practiceLog';
import { endQuiz, findQuiz, type StoredQuiz } from '../../store/quizzes';
import { inTransaction, type WritableDb } from '../../store/sql';
import { gradeCard } from '../gradeCard';
import { drawOn } from './drawQuiz';
import { countsNow, questionAt, quizState } from './quizState';
import { sourceOfQuestion } from './sourceOfQuestion';

export interface QuizAnswer {
  readonly quizId: string;
  /** Answers the asker knew of. */
  readonly turn: number;
  readonly given: Given;
  readonly thinkingMillis: number;
  readonly language: string;
}

/** Problems: `quiz/unknown`, `quiz/stale`, those of marking and of grading. Then nothing is kept. */
export function answerQuiz(db: WritableDb, answer: QuizAnswer, moment: LocalMoment): Result<QuizAnswered> {
  return inTransaction(db, () => {
    const quiz = findQuiz(db, answer.quizId);
    if (!quiz) return unknownQuiz();
    const before = answersOfQuiz(db, quiz.number);
    const { next } = progressOf(quiz.questions.length, before);
    const question = next && questionAt(quiz, next);
    if (!question || before.length !== answer.turn || quiz.endedAt !== null) return staleAnswer();
    const mark = markAnswer(question, answer.given, [answer.language]);
    if (!mark.ok) return mark;
    const counted = countIt(db, quiz, question, mark.value, answer.thinkingMillis, moment);
    if (!counted.ok) return counted;
    const { format, figures } = question;
    const kept = { quiz: quiz.number, question: next.question, format, figures, mark: mark.value, corrects: null };
    appendPractice(
      db,
      { ...kept, thinkingMillis: answer.thinkingMillis, isCounted: counted.value !== null },
      moment,
      nextStamp(db, moment.at),
    );
    const firsts = new Set([...before.map((one) => one.question), next.question]).size;
    const state = quizState(db, drawOn(db, quiz, firsts, moment), moment);
    if (state.asked === null) endQuiz(db, quiz.number, moment.at);
    const source = sourceOfQuestion(db, question);
    return succeed({
      marked: { index: next.question, question, mark: mark.value, source, counted: counted.value },
      state,
    });
  });
}

export const unknownQuiz = (): Result<never> =>
  fail('quiz/unknown', 'This quiz is not in the deck. Nothing was kept; begin another one.');

export const staleAnswer = (): Result<never> =>
  fail(
    'quiz/stale',
    'This question was answered elsewhere in the meantime; that answer stands. Nothing was kept twice.',
  );

/** As studying the card would, by the same act; null where the answer is practice. */
function countIt(
  db: WritableDb,
  quiz: StoredQuiz,
  question: Question,
  mark: Mark,
  thinkingMillis: number,
  moment: LocalMoment,
): Result<QuizMarked['counted']> {
  if (!isTyped(question) || countsNow(db, question, quiz.setup.mode, moment) !== 'counts') return succeed(null);
  return gradeAs(db, question, { grade: mark.verdict?.suggested ?? 'again', mark, thinkingMillis }, moment);
}

/** Grades the card a question asks for. */
export function gradeAs(
  db: WritableDb,
  { cardId }: Pick<Extract<Question, { cardId: unknown }>, 'cardId'>,
  { grade, mark, thinkingMillis }: { readonly grade: Grade; readonly mark: Mark; readonly thinkingMillis: number },
  moment: LocalMoment,
): Result<QuizMarked['counted']> {
  if (cardId === null) return succeed(null);
  const graded = gradeCard(
    db,
    {
      cardId,
      grade,
      thinkingMillis,
      reps: null,
      mode: mark.yours === '' ? 'recalled' : 'typed',
      suggested: mark.verdict?.suggested ?? null,
      typed: mark.yours === '' ? null : mark.yours,
    },
    moment,
  );
  if (!graded.ok) return graded;
  const { intervalDays, dueAt } = graded.value;
  return succeed({ cardId, grade, intervalDays, dueAt, at: moment.at });
}
