// The person knows better: an answer they typed is judged as they say. The log keeps both; the later one stands.
import { fail, type Result, succeed } from '../../../core/base/result';
import type { LocalMoment } from '../../../core/base/time';
import { judgedAnew } from '../../../core/quiz/marking/judgedAnew';
import { isTyped } from '../../../core/quiz/question';
import type { QuizAnswered } from '../../../shared/contract/quiz';
import { nextStamp } from '../../store/deviceClock';
import { newestStanding } from '../../store/events';
import { answersOfQuiz, appendPractice } from '../../store/practiceLog';
import { findQuiz } from '../../store/quizzes';
import { reviewOfEvent } from '../../store/reviewLog';
import { cardOfNumber } from '../../store/cards';
import { inTransaction, type WritableDb } from '../../store/sql';
import { undo } from '../history';
import { gradeAs, staleAnswer, unknownQuiz } from './answerQuiz';
import { quizState } from './quizState';
import { sourceOfQuestion } from './sourceOfQuestion';

interface Correction {
  readonly quizId: string;
  readonly turn: number;
  readonly isRight: boolean;
}

/** Of the answer given last. Problems: `quiz/unknown`, `quiz/stale`, `quiz/not-typed`. */
export function correctAnswer(
  db: WritableDb,
  { quizId, turn, isRight }: Correction,
  moment: LocalMoment,
): Result<QuizAnswered> {
  return inTransaction(db, () => {
    const quiz = findQuiz(db, quizId);
    if (!quiz) return unknownQuiz();
    const given = answersOfQuiz(db, quiz.number);
    const last = given.at(-1);
    const question = last && quiz.questions[last.question];
    if (!question || given.length !== turn) return staleAnswer();
    if (!isTyped(question) && question.format !== 'range') {
      return fail('quiz/not-typed', 'Only what was typed can be judged anew. The answer stands as it was marked.');
    }
    const mark = judgedAnew(last.mark, question, isRight);
    const { thinkingMillis } = last;
    let counted: QuizAnswered['marked']['counted'] = null;
    if (last.isCounted && isTyped(question) && question.cardId !== null && isLastAct(db, question.cardId)) {
      const taken = undo(db, moment.at);
      if (!taken.ok) return taken;
      const graded = gradeAs(db, question, { grade: isRight ? 'good' : 'again', mark, thinkingMillis }, moment);
      if (!graded.ok) return graded;
      counted = graded.value;
    }
    const { format, figures } = question;
    appendPractice(
      db,
      {
        quiz: quiz.number,
        question: last.question,
        format,
        figures,
        mark,
        thinkingMillis: 0,
        isCounted: counted !== null,
        corrects: last.number,
      },
      moment,
      nextStamp(db, moment.at),
    );
    const source = sourceOfQuestion(db, question);
    return succeed({
      marked: { index: last.question, question, mark, source, counted },
      state: quizState(db, quiz, moment),
    });
  });
}

/** Whether the newest act is the review of this card: something done since is not taken back with it. */
function isLastAct(db: WritableDb, cardId: string): boolean {
  const act = newestStanding(db);
  const review = act?.operation === 'gradeCard' ? reviewOfEvent(db, act.device, act.seq) : null;
  return review !== null && cardOfNumber(db, review.card).id === cardId;
}
