// The articles a quiz is drawn from. Of very many it is those likeliest to have been lost, which a quiz asks first in any case:
// reading what is known of an article takes some milliseconds.
import type { DocumentId } from '../../../core/base/ids';
import { type LocalMoment, studyDayOf } from '../../../core/base/time';
import type { QuizArticle } from '../../../core/quiz/figures/figure';
import { type DocumentHead, documentHeads } from '../../store/documents';
import { currentPreset } from '../../store/presets';
import { fadingByDocument } from '../../store/schedule';
import type { ReadableDb } from '../../store/sql';
import { ownCards, quizArticles } from './quizArticles';

/** Far more than a quiz of twenty asks about. */
export const MOST_ARTICLES = 40;

export interface Considered {
  /** With the cards that stand on no article where all are wanted. */
  readonly articles: readonly QuizArticle[];
  /** Articles that are wanted, too, and were not looked at. */
  readonly left: number;
}

/** `documents` null: all. */
export function consideredArticles(
  db: ReadableDb,
  documents: readonly DocumentId[] | null,
  moment: LocalMoment,
): Considered {
  const chosen = documents && new Set(documents);
  const wanted = documentHeads(db).filter(({ id }) => chosen === null || chosen.has(id));
  const heads = wanted.length > MOST_ARTICLES ? likeliestLost(db, wanted, moment) : wanted;
  const articles = quizArticles(
    db,
    heads.map(({ id }) => id),
    moment,
  );
  return {
    articles: chosen === null ? [...articles, ...ownCards(db, moment)] : articles,
    left: wanted.length - heads.length,
  };
}

/** Those with a card that has faded furthest; what was never learned cannot be lost and comes after, the newest first. */
function likeliestLost(db: ReadableDb, wanted: readonly DocumentHead[], moment: LocalMoment): readonly DocumentHead[] {
  const fading = fadingByDocument(db, studyDayOf(moment, currentPreset(db).dayStartHour));
  const of = ({ number }: DocumentHead): number => fading.get(number) ?? -1;
  return wanted.toSorted((a, b) => of(b) - of(a) || b.number - a.number).slice(0, MOST_ARTICLES);
}
