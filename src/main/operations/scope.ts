// What a session asks, from how the window names it to the cards it means.
import type { LocalMoment } from '../../core/base/time';
import type { StudyScope } from '../../shared/contract/scope';
import { documentOfNumber, findDocument } from '../store/documents';
import { nextLearning } from '../store/queues';
import { findQuiz, quizOfNumber } from '../store/quizzes';
import { ALL, articleOf, NOTHING, type Scope } from '../store/scope';
import { currentSession } from '../store/session';
import type { ReadableDb } from '../store/sql';
import { missedCards } from './quiz/missedCards';
import { titleOfQuiz } from './quiz/titleOfQuiz';
import { nextStepOf, type When } from './readyCards';

/** An article or quiz that is not in the deck has no cards to ask. A session that runs keeps the cards it began with. */
export function scopeOf(db: ReadableDb, wanted: StudyScope | undefined, moment: LocalMoment): Scope {
  switch (wanted?.kind) {
    case undefined:
    case 'all':
      return ALL;
    case 'article': {
      const document = findDocument(db, wanted.documentId)?.number;
      return document === undefined ? NOTHING : { kind: 'article', document };
    }
    case 'misses': {
      const quiz = findQuiz(db, wanted.quizId);
      if (!quiz) return NOTHING;
      const session = currentSession(db);
      const isKept = session?.scope.kind === 'cards' && session.scope.quiz === quiz.number && !session.hasEnded;
      return isKept ? session.scope : { kind: 'cards', quiz: quiz.number, cards: missedCards(db, quiz, moment).cards };
    }
  }
}

/** Whether two sessions ask the same. */
export const isSameScope = (one: Scope, other: Scope): boolean =>
  articleOf(one) === articleOf(other) && quizOf(one) === quizOf(other);

const quizOf = (scope: Scope): number | null => (scope.kind === 'cards' ? scope.quiz : null);

export interface NamedScope {
  readonly scope: Exclude<StudyScope, { kind: 'all' }>;
  readonly title: string;
}

/** How the window names it, and the title of what it is on; null for all that is due. */
export function namedScope(db: ReadableDb, scope: Scope): NamedScope | null {
  switch (scope.kind) {
    case 'all':
      return null;
    case 'article': {
      const { id, title } = documentOfNumber(db, scope.document);
      return { scope: { kind: 'article', documentId: id }, title };
    }
    case 'cards': {
      if (scope.quiz === null) return null;
      const quiz = quizOfNumber(db, scope.quiz);
      return { scope: { kind: 'misses', quizId: quiz.id }, title: titleOfQuiz(quiz) };
    }
  }
}

/** The learning step that ends first among the cards of a scope, if one ends on this study day. */
export function nextStep(
  db: ReadableDb,
  scope: Scope,
  when: When,
): { readonly card: number; readonly at: LocalMoment['at'] } | null {
  if (scope.kind === 'cards') {
    const step = nextStepOf(db, scope.cards, when);
    return step?.due ? { card: step.card, at: step.due.at } : null;
  }
  const running = nextLearning(db, articleOf(scope));
  return running !== null && running.day <= when.day ? running : null;
}
