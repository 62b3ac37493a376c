// Where a quiz stands: what is asked now, and what came before. It follows from the practice log alone.
import type { LocalMoment } from '../../../core/base/time';
import { studyDayOf } from '../../../core/base/time';
import { asked } from '../../../core/quiz/asked';
import { progressOf } from '../../../core/quiz/progress';
import { isTyped, type Question } from '../../../core/quiz/question';
import { remixed } from '../../../core/quiz/remixed';
import type { QuizMode } from '../../../core/quiz/setup';
import type { Counts, QuizState } from '../../../shared/contract/quiz';
import { findCard } from '../../store/cards';
import { answersOfQuiz } from '../../store/practiceLog';
import { currentPreset } from '../../store/presets';
import { openQuiz, type StoredQuiz } from '../../store/quizzes';
import { findSchedule } from '../../store/schedule';
import { inSnapshot, type ReadableDb } from '../../store/sql';
import { aboutHowMany } from './aboutHowMany';
import { titleOfQuiz } from './titleOfQuiz';

/** Null where no quiz was left unfinished. */
export const readQuiz = (db: ReadableDb, moment: LocalMoment): QuizState | null =>
  inSnapshot(db, () => {
    const quiz = openQuiz(db);
    return quiz && quizState(db, quiz, moment);
  });

export function quizState(db: ReadableDb, quiz: StoredQuiz, moment: LocalMoment): QuizState {
  const given = answersOfQuiz(db, quiz.number);
  const { firsts, again, next } = progressOf(quiz.questions.length, given);
  const question = next && questionAt(quiz, next);
  return {
    quizId: quiz.id,
    setup: quiz.setup,
    title: titleOfQuiz(quiz),
    isOfMisses: quiz.isOfMisses,
    questions: quiz.questions.length,
    about: aboutHowMany(quiz),
    firsts,
    again,
    turn: given.length,
    spentMillis: given.reduce((sum, { thinkingMillis }) => sum + thinkingMillis, 0),
    asked:
      next && question
        ? {
            index: next.question,
            isAgain: next.isAgain,
            question: asked(question),
            counts: countsNow(db, question, quiz.setup.mode, moment),
          }
        : null,
  };
}

/** As it is asked now: once more its options stand in another order. */
export function questionAt(
  { questions, seed }: Pick<StoredQuiz, 'questions' | 'seed'>,
  { question: index, isAgain }: { readonly question: number; readonly isAgain: boolean },
): Question | null {
  const question = questions[index];
  return question ? (isAgain ? remixed(question, `${seed}/again`) : question) : null;
}

/** Only free recall of a due card counts: recognising is easier, and a card that is not due would be learned too early. */
export function countsNow(db: ReadableDb, question: Question, mode: QuizMode, moment: LocalMoment): Counts {
  if (mode === 'practice') return 'practice';
  if (!isTyped(question)) return 'not-recall';
  const card = question.cardId === null ? null : findCard(db, question.cardId);
  const schedule = card && findSchedule(db, card.number);
  if (!schedule) return 'no-card';
  const { queue, askDay, due } = schedule;
  const isToday = askDay <= studyDayOf(moment, currentPreset(db).dayStartHour);
  const isDue = (queue === 'review' || (queue === 'learning' && due !== null && due.at <= moment.at)) && isToday;
  return isDue ? 'counts' : 'not-due';
}
