// The marked sheet of a quiz: what was answered, what is right, where it stands, and how each figure went over time.
import { type Result, succeed } from '../../../core/base/result';
import { type LocalMoment, studyDayOf } from '../../../core/base/time';
import { calibrationOf } from '../../../core/quiz/calibration';
import { progressOf } from '../../../core/quiz/progress';
import type { FigureRef } from '../../../core/quiz/question';
import type { Readiness } from '../../../core/scheduling/readiness';
import type { FigureHistory, QuizSheet } from '../../../shared/contract/quiz';
import { answersOfQuiz, pastOfFigure, rangeMarks } from '../../store/practiceLog';
import { currentPreset } from '../../store/presets';
import { findQuiz, type StoredQuiz } from '../../store/quizzes';
import { inSnapshot, type ReadableDb } from '../../store/sql';
import { namedCards } from '../readyCards';
import { unknownQuiz } from './answerQuiz';
import { aboutHowMany } from './aboutHowMany';
import { missedCards } from './missedCards';
import { titleOfQuiz } from './titleOfQuiz';
import { sourceOfQuestion } from './sourceOfQuestion';

/** Problem `quiz/unknown`. */
export function readSheet(db: ReadableDb, id: string, moment: LocalMoment): Result<QuizSheet> {
  return inSnapshot(db, () => {
    const quiz = findQuiz(db, id);
    if (!quiz) return unknownQuiz();
    const given = answersOfQuiz(db, quiz.number);
    const { again } = progressOf(quiz.questions.length, given);
    const rows = quiz.questions.map((question, index) => {
      const first = given.find((answer) => answer.question === index);
      return {
        index,
        question,
        mark: first?.mark ?? null,
        again: again.find((one) => one.question === index)?.outcome ?? null,
        isCounted: first?.isCounted ?? false,
        // Of very many questions most may not have been asked yet: their words are not looked for.
        source: first ? sourceOfQuestion(db, question) : null,
      };
    });
    return succeed({
      quizId: quiz.id,
      seed: quiz.seed,
      setup: quiz.setup,
      title: titleOfQuiz(quiz),
      isOfMisses: quiz.isOfMisses,
      startedAt: quiz.startedAt,
      spentMillis: given.reduce((sum, { thinkingMillis }) => sum + thinkingMillis, 0),
      about: aboutHowMany(quiz),
      rows,
      figures: historiesOf(
        db,
        rows.flatMap(({ question, mark }) => (mark ? question.figures : [])),
      ),
      misses: missesNow(db, quiz, moment),
      calibration: calibrationOf(rangeMarks(db).flatMap(({ estimate }) => (estimate ? [estimate] : []))),
    });
  });
}

function missesNow(db: ReadableDb, quiz: StoredQuiz, moment: LocalMoment): QuizSheet['misses'] {
  const { cards, questions, withoutCard } = missedCards(db, quiz, moment);
  const when = { moment, day: studyDayOf(moment, currentPreset(db).dayStartHour) };
  const standing = [...namedCards(db, cards, when)].map(({ readiness }) => readiness);
  const count = (...of: readonly Readiness[]): number => standing.filter((one) => of.includes(one)).length;
  return {
    questions,
    due: count('step', 'running', 'due'),
    unseen: count('new'),
    early: count('early'),
    later: count('later'),
    // What is no longer part of the deck is asked by no session either.
    aside: count('aside') + cards.length - standing.length,
    withoutCard,
  };
}

/** Each figure once, in the order it was asked. */
function historiesOf(db: ReadableDb, figures: readonly FigureRef[]): readonly FigureHistory[] {
  const seen = new Map(figures.map((figure) => [`${figure.documentId ?? ''}/${figure.id}`, figure]));
  return [...seen.values()].map((figure) => ({ ...figure, past: pastOfFigure(db, figure.documentId, figure.id) }));
}
