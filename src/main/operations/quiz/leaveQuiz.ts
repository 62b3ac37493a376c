// Ends a quiz before its end. What was answered stays in the practice log.
import { type Result, succeed } from '../../../core/base/result';
import type { LocalMoment } from '../../../core/base/time';
import { endQuiz, findQuiz } from '../../store/quizzes';
import { inTransaction, type WritableDb } from '../../store/sql';
import { unknownQuiz } from './answerQuiz';

/** Problem `quiz/unknown`. */
export function leaveQuiz(db: WritableDb, id: string, moment: LocalMoment): Result<null> {
  return inTransaction(db, () => {
    const quiz = findQuiz(db, id);
    if (!quiz) return unknownQuiz();
    endQuiz(db, quiz.number, moment.at);
    return succeed(null);
  });
}
