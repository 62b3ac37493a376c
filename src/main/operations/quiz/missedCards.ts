// The cards behind what a quiz missed, by first answers: what was right once more was still missed.
import type { LocalMoment } from '../../../core/base/time';
import { cardsBehind } from '../../../core/quiz/cardsBehind';
import { figuresOf } from '../../../core/quiz/figures/figuresOf';
import { isMissed } from '../../../core/quiz/marking/isMissed';
import { findCard } from '../../store/cards';
import { answersOfQuiz } from '../../store/practiceLog';
import type { StoredQuiz } from '../../store/quizzes';
import type { ReadableDb } from '../../store/sql';
import { quizArticles } from './quizArticles';

export interface MissedCards {
  /** Row numbers, each once, in the order of the questions. */
  readonly cards: readonly number[];
  /** Missed questions. */
  readonly questions: number;
  /** Of these, the ones that no card of the deck asks for. */
  readonly withoutCard: number;
}

export function missedCards(db: ReadableDb, quiz: StoredQuiz, moment: LocalMoment): MissedCards {
  const firsts = new Map(
    answersOfQuiz(db, quiz.number)
      .toReversed()
      .map(({ question, mark }) => [question, mark]),
  );
  const missed = quiz.questions.flatMap((question, index) => {
    const mark = firsts.get(index) ?? null;
    return mark && isMissed(mark) ? [{ question, mark }] : [];
  });
  const documents = missed.flatMap(({ question }) =>
    question.figures.flatMap(({ documentId }) => (documentId === null ? [] : [documentId])),
  );
  const figures = quizArticles(db, [...new Set(documents)], moment).map(figuresOf);
  const cards = missed.map(({ question, mark }) =>
    cardsBehind(question, mark, figures).flatMap((id) => findCard(db, id)?.number ?? []),
  );
  return {
    cards: [...new Set(cards.flat())],
    questions: missed.length,
    withoutCard: cards.filter((one) => one.length === 0).length,
  };
}
