// The bundled article as it is added to a deck, and quizzes on it, for tests.
import { fileURLToPath } from 'node:url';
import { asInstant, type LocalMoment, MILLIS_PER_DAY } from '../../../core/base/time';
import type { QuizSetup } from '../../../core/quiz/setup';
import type { QuizState } from '../../../shared/contract/quiz';
import { readArticlePairs } from '../../files/bundledArticles';
import { aDeck, MORNING } from '../../store/deckSuite';
import { findQuiz } from '../../store/quizzes';
import type { WritableDb } from '../../store/sql';
import { addArticle } from '../addArticle';
import type { PreparedArticle } from '../bringArticle';
import { gradeCard } from '../gradeCard';
import { prepareArticle } from '../prepareArticle';
import { answerQuiz } from './answerQuiz';
import { beginQuiz } from './beginQuiz';

export function bundledArticle(): PreparedArticle {
  const [pair] = readArticlePairs(fileURLToPath(new URL('../../../../data/articles', import.meta.url)));
  if (!pair) throw new Error('There is no bundled article.');
  const article = prepareArticle({ ...pair, format: 'markdown' });
  if (!article.ok) throw new Error(article.problem.message);
  return article.value;
}

export const SETUP: QuizSetup = {
  documents: null,
  kinds: ['person', 'number', 'date'],
  length: 20,
  format: 'mixed',
  mode: 'practice',
  showsTime: false,
  only: null,
};
export const LATER: LocalMoment = { at: asInstant(MORNING.at + 10 * MILLIS_PER_DAY), offsetMinutes: 0 };

/** The bundled article, some of its cards learned on the first morning: by the second one some are due. */
export function aLearnedDeckOf(article: PreparedArticle): WritableDb {
  const db = aDeck();
  const added = addArticle(db, article, 'all', MORNING.at);
  if (!added.ok) throw new Error(added.problem.message);
  for (const card of readCards(db).slice(0, 30)) {
    for (const grade of ['good', 'easy'] as const) {
      const graded = gradeCard(db, { cardId: card, grade, thinkingMillis: 1000, reps: null }, MORNING);
      if (!graded.ok) throw new Error(graded.problem.message);
    }
  }
  return db;
}

export const readCards = (db: WritableDb) =>
  db.connection.prepare('SELECT id FROM cards ORDER BY number').pluck().all() as never[];

let ids = 0;
export function begun(db: WritableDb, setup: Partial<QuizSetup> = {}, at = LATER): QuizState {
  const id = `quiz ${(ids += 1)}`;
  const state = beginQuiz(db, { id, seed: 'seed', setup: { ...SETUP, ...setup } }, at);
  if (!state.ok) throw new Error(state.problem.message);
  return state.value;
}

/** Answers all of it, right or wrong by turns. */
export function play(db: WritableDb, start: QuizState): number {
  let counted = 0;
  let state: QuizState | null = start;
  while (state.asked) {
    const question = findQuiz(db, state.quizId)?.questions[state.asked.index];
    const isRight = state.turn % 2 === 0;
    const given =
      question && 'accepted' in question
        ? ({ kind: 'typed', text: isRight ? question.answer : 'something else' } as const)
        : ({ kind: 'nothing' } as const);
    const answered = answerQuiz(
      db,
      { quizId: state.quizId, turn: state.turn, given, thinkingMillis: 900, language: 'en' },
      LATER,
    );
    if (!answered.ok) throw new Error(answered.problem.message);
    if (answered.value.marked.counted) counted += 1;
    ({ state } = answered.value);
  }
  return counted;
}
