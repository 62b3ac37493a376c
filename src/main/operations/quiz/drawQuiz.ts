// Draws the questions of a quiz from what is known of its articles: from all of few, from many as they come in turn. A quiz
// of ten or twenty looks at articles until those still to come hold nothing likelier lost; one on all of them goes on
// article by article while it is answered, so that it may be on any number.
import type { DocumentId } from '../../../core/base/ids';
import type { LocalMoment } from '../../../core/base/time';
import { compose } from '../../../core/quiz/compose';
import type { Figures } from '../../../core/quiz/figures/figure';
import { figuresOf } from '../../../core/quiz/figures/figuresOf';
import { candidatesOf, reasonFor } from '../../../core/quiz/formats';
import type { Candidate } from '../../../core/quiz/formats/common';
import { FORMATS, type Question } from '../../../core/quiz/question';
import type { QuizSetup } from '../../../core/quiz/setup';
import { type ArticlePlan, keepDrawn, type StoredQuiz } from '../../store/quizzes';
import type { ReadableDb, WritableDb } from '../../store/sql';
import { articlesInTurn, type ArticleTurn, AT_ONCE } from './articlesInTurn';
import { ownCards, quizArticles } from './quizArticles';

export interface Drawn {
  readonly questions: readonly Question[];
  readonly articles: ArticlePlan;
  /** Why there is no question, in a sentence; empty where there are. */
  readonly reason: string;
}

/** A quiz that is full looks no further, whatever its least faded question: the window waits. */
const MOST_SEARCHED = 2 * AT_ONCE;

export function drawQuiz(db: ReadableDb, setup: QuizSetup, seed: string, moment: LocalMoment): Drawn {
  const turns = articlesInTurn(db, documentsOf(setup), moment);
  const candidates: Candidate[] = [];
  let questions: readonly Question[];
  let drawn = 0;
  let reason = '';
  do {
    const batch = turns.slice(drawn, drawn + AT_ONCE);
    const isFirst = drawn === 0;
    const own = isFirst && setup.documents === null ? ownCards(db, moment) : [];
    const articles = quizArticles(db, idsOf(batch), moment);
    const figures = [...articles, ...own].map(figuresOf);
    drawn += batch.length;
    candidates.push(...candidatesFor(figures, setup, seed));
    questions = compose(candidates, setup, seed);
    if (isFirst) reason = reasonOf(figures, setup, turns.length);
  } while (drawn < turns.length && !isEnough(questions, candidates, setup, turns, drawn));
  const toCome = setup.length === 'all' ? idsOf(turns.slice(drawn)) : [];
  return { questions, articles: { drawn, toCome }, reason: questions.length > 0 ? '' : reason };
}

const idsOf = (turns: readonly ArticleTurn[]): readonly DocumentId[] => turns.map(({ id }) => id);

const candidatesFor = (figures: readonly Figures[], { format }: QuizSetup, seed: string): readonly Candidate[] =>
  candidatesOf(figures, seed, format === 'mixed' ? FORMATS : [format]);

const reasonOf = (figures: readonly Figures[], { format }: QuizSetup, articles: number): string => {
  if (articles > AT_ONCE) return `None of the ${articles.toLocaleString('en')} articles can be asked so.`;
  return format === 'mixed' ? '' : reasonFor(format, figures);
};

/** Whether the articles to come could change nothing: they hold no card likelier lost than what is asked. */
function isEnough(
  questions: readonly Question[],
  candidates: readonly Candidate[],
  { length }: QuizSetup,
  turns: readonly ArticleTurn[],
  drawn: number,
): boolean {
  if (length === 'all') return questions.length > 0;
  const next = turns[drawn]?.recall ?? null;
  if (questions.length < length) return false;
  if (next === null || drawn >= MOST_SEARCHED) return true;
  const recalls = new Map(candidates.map(({ question, recall }) => [question.key, recall]));
  return questions.every(({ key }) => (recalls.get(key) ?? 2) <= next);
}

/** Where only some figures are wanted, only their articles are. */
function documentsOf({ documents, only }: QuizSetup): readonly DocumentId[] | null {
  if (only === null || only.some(({ documentId }) => documentId === null)) return documents;
  const named = only.flatMap(({ documentId }) => (documentId === null ? [] : [documentId]));
  return documents === null ? named : named.filter((id) => documents.includes(id));
}

/** With fewer questions than this left, more are drawn. */
const AHEAD = 10;
/** An answer is not kept waiting while there are questions left: reading so many articles takes some tens of milliseconds. */
const MOST_AT_AN_ANSWER = 8;

/** The quiz with at least one question more than were answered, if any article still to come holds one. */
export function drawOn(db: WritableDb, quiz: StoredQuiz, answered: number, moment: LocalMoment): StoredQuiz {
  const { setup, seed, startedAt } = quiz;
  const { toCome, drawn } = quiz.articles;
  const questions = [...quiz.questions];
  let looked = 0;
  const isWanted = (): boolean => {
    const left = questions.length - answered;
    return looked < toCome.length && (left === 0 || (left < AHEAD && looked < MOST_AT_AN_ANSWER));
  };
  while (isWanted()) {
    const next = toCome.slice(looked, looked + 1);
    looked += 1;
    // As it stood when the quiz began: the same seed gives the same quiz, however long it takes.
    const figures = quizArticles(db, next, { ...moment, at: startedAt }).map(figuresOf);
    questions.push(...compose(candidatesFor(figures, setup, seed), setup, seed, questions));
  }
  if (looked === 0) return quiz;
  const longer = { ...quiz, questions, articles: { drawn: drawn + looked, toCome: toCome.slice(looked) } };
  keepDrawn(db, longer);
  return longer;
}
