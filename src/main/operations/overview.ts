// The deck, counted: what stands in it and what is due.
import { formatStudyDay, type LocalMoment } from '../../core/base/time';
import type { ArticleRow, Overview } from '../../shared/contract/deck';
import { answersEver, totalsOfDay } from '../store/days';
import { allDocuments, type StoredDocument } from '../store/documents';
import { countLearning, countsOfDocument, nextLearning, nextReviewDay } from '../store/schedule';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { queueCounts, type Today, todayOf } from './today';

export function readOverview(db: ReadableDb, moment: LocalMoment): Overview {
  return inSnapshot(db, () => {
    const today = todayOf(db, moment);
    const counts = queueCounts(db, today);
    const articles = allDocuments(db).map((document) => articleRow(db, today, document));
    // A step that ends later today is today's work, too: without it a half-learned card would vanish from sight.
    const due = countLearning(db, today.day) + counts.review;
    return {
      now: moment.at,
      articles,
      cards: articles.reduce((sum, article) => sum + article.cards, 0),
      due,
      fresh: counts.new,
      answeredToday: totalsOfDay(db, today.day).answers,
      answeredEver: answersEver(db),
      next: due + counts.new > 0 ? null : nextDue(db, today),
    };
  });
}

function articleRow(db: ReadableDb, today: Today, document: StoredDocument): ArticleRow {
  return {
    documentId: document.id,
    title: document.title,
    author: document.author,
    published: document.published,
    kind: document.article.kind,
    original: document.article.original,
    knowledgeSource: document.knowledgeSource,
    facts: document.facts,
    ...countsOfDocument(db, document.number, today.day),
  };
}

function nextDue(db: ReadableDb, today: Today): Overview['next'] {
  const step = nextLearning(db)?.due;
  if (step) return { day: formatStudyDay(step.day), cards: 1 };
  const review = nextReviewDay(db, today.day);
  return review && { day: formatStudyDay(review.day), cards: review.cards };
}
