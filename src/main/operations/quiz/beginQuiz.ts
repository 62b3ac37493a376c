// Draws a quiz and puts it down. From then on it stands, whatever happens to the window.
import { fail, type Result, succeed } from '../../../core/base/result';
import type { LocalMoment } from '../../../core/base/time';
import { compose } from '../../../core/quiz/compose';
import { figuresOf } from '../../../core/quiz/figures/figuresOf';
import { candidatesOf, reasonFor } from '../../../core/quiz/formats';
import type { QuizSetup } from '../../../core/quiz/setup';
import type { QuizState } from '../../../shared/contract/quiz';
import { addQuiz, endOpenQuizzes, findQuiz } from '../../store/quizzes';
import { inTransaction, type WritableDb } from '../../store/sql';
import { quizArticles } from './quizArticles';
import { quizState } from './quizState';

/** `id` is fresh. Problem `quiz/empty`: nothing could be asked, and why. */
export function beginQuiz(
  db: WritableDb,
  { id, seed, setup }: { readonly id: string; readonly seed: string; readonly setup: QuizSetup },
  moment: LocalMoment,
): Result<QuizState> {
  return inTransaction(db, () => {
    const all = quizArticles(db, setup.documents, moment).map(figuresOf);
    const questions = compose(candidatesOf(all, seed), setup, seed);
    if (questions.length === 0) {
      const reason = setup.format === 'mixed' ? '' : ` ${reasonFor(setup.format, all)}`;
      return fail(
        'quiz/empty',
        `Nothing could be asked.${reason} Your schedule is as it was; choose another article, kind or format.`,
      );
    }
    endOpenQuizzes(db, moment.at);
    addQuiz(db, { id, startedAt: moment.at, setup, seed, questions });
    const quiz = findQuiz(db, id);
    if (!quiz) throw new Error('The quiz was not kept.');
    return succeed(quizState(db, quiz, moment));
  });
}
