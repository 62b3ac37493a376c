// The page of an article's key figures: each with its cards, its words, and how it is remembered.
import type { DocumentId } from '../../../core/base/ids';
import { fail, type Result, succeed } from '../../../core/base/result';
import type { LocalMoment } from '../../../core/base/time';
import type { AnyFigure, DateFigure, QuizArticle } from '../../../core/quiz/figures/figure';
import { figuresOf } from '../../../core/quiz/figures/figuresOf';
import { isUnchecked } from '../../../core/quiz/figures/isUnchecked';
import { meaningOf } from '../../../core/quiz/figures/meaningOf';
import type { FiguresPage } from '../../../shared/contract/quiz';
import { findDocument } from '../../store/documents';
import { pastOfFigure } from '../../store/practiceLog';
import { inSnapshot, type ReadableDb } from '../../store/sql';
import { citationOf } from '../citation';
import { quizArticles } from './quizArticles';

/** Problem `article/unknown`. */
export function readFigures(db: ReadableDb, documentId: DocumentId, moment: LocalMoment): Result<FiguresPage> {
  return inSnapshot(db, () => {
    const document = findDocument(db, documentId);
    const [article] = quizArticles(db, [documentId], moment);
    if (!document || !article) {
      return fail(
        'article/unknown',
        'This article is not in the deck. Nothing was changed; Today lists those that are.',
      );
    }
    const { people, numbers, dates } = figuresOf(article);
    const all = [...people, ...numbers, ...dates];
    return succeed({
      documentId,
      title: document.title,
      citation: citationOf(document.article, document),
      language: document.article.language,
      unchecked: all.filter((figure) => isUnchecked(figure, article)).length,
      people: people.map((person) => ({
        ...entryOf(db, person, article),
        name: person.name,
        role: person.role,
        deeds: person.deeds.map(({ statement, isSaying, evidence }) => ({
          statement,
          isSaying,
          paragraph: evidence[0]?.paragraph ?? null,
        })),
      })),
      numbers: numbers.map((number) => ({
        ...entryOf(db, number, article),
        answer: number.answer,
        measures: meaningOf(number),
      })),
      dates: dates.toSorted(byTime).map((date) => ({
        ...entryOf(db, date, article),
        answer: date.answer,
        event: date.event ?? date.asked?.prompt ?? date.statement,
        start: date.date.start,
        end: date.date.end,
      })),
    });
  });
}

const byTime = (one: DateFigure, other: DateFigure): number =>
  one.date.start < other.date.start ? -1 : one.date.start > other.date.start ? 1 : 0;

function entryOf(db: ReadableDb, { id, recall, cards, evidence }: AnyFigure, article: QuizArticle) {
  const own = article.cards.filter(({ cardId }) => cards.includes(cardId));
  return {
    id,
    recall,
    cards: own.map(({ cardId, front, recall: chance }) => ({ cardId, front, recall: chance })),
    words: evidence.map(({ paragraph, exact }) => ({ paragraph, exact })),
    past: pastOfFigure(db, article.documentId, id),
  };
}
