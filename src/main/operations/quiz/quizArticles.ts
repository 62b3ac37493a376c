// Articles as a quiz sees them: what is known of them, and the cards on them with how each is remembered.
import type { DocumentId } from '../../../core/base/ids';
import type { LocalMoment } from '../../../core/base/time';
import type { QuizArticle, QuizCard } from '../../../core/quiz/figures/figure';
import { withoutWrong } from '../../../core/quiz/figures/withoutWrong';
import { recallAt } from '../../../core/scheduling/fsrs';
import type { Preset, Presets } from '../../../core/scheduling/preset';
import { cardsOfDocument, type StoredCard, turnedDownAsWrong } from '../../store/cards';
import { findDocument, knowledgeOf, type StoredDocument } from '../../store/documents';
import { presetsInForce } from '../../store/presets';
import { schedulesOfDocument } from '../../store/schedule';
import type { ReadableDb } from '../../store/sql';

/** How the cards that stand on no article are called. */
const OWN_CARDS = 'Cards without an article';

/** Those asked for, in the order they were added. */
export function quizArticles(
  db: ReadableDb,
  documents: readonly DocumentId[],
  moment: LocalMoment,
): readonly QuizArticle[] {
  const presets = presetsInForce(db);
  return [...new Set(documents)]
    .flatMap((id) => findDocument(db, id) ?? [])
    .sort((a, b) => a.number - b.number)
    .map((document) => articleOf(db, document, presets, moment));
}

/** The cards that stand on no article, as if they stood on one; none where there are none. */
export function ownCards(db: ReadableDb, moment: LocalMoment): readonly QuizArticle[] {
  const cards = cardsSeen(db, null, cardsOfDocument(db, null), presetsInForce(db).deck, moment);
  if (cards.length === 0) return [];
  return [{ documentId: null, title: OWN_CARDS, language: 'und', document: null, knowledge: null, cards }];
}

function articleOf(db: ReadableDb, document: StoredDocument, presets: Presets, moment: LocalMoment): QuizArticle {
  const { number, id, title, article } = document;
  const cards = cardsOfDocument(db, number);
  const knowledge = knowledgeOf(db, number);
  return {
    documentId: id,
    title,
    language: article.language,
    document,
    knowledge: withoutWrong(knowledge, turnedDownAsWrong(db, number), cards),
    cards: cardsSeen(db, number, cards, presets.of(number), moment),
  };
}

function cardsSeen(
  db: ReadableDb,
  document: number | null,
  cards: readonly StoredCard[],
  preset: Preset,
  moment: LocalMoment,
): readonly QuizCard[] {
  const memories = new Map(schedulesOfDocument(db, document).map(({ card, memory }) => [card, memory]));
  const seen = (card: StoredCard): QuizCard => {
    const memory = memories.get(card.number) ?? null;
    return {
      ...card,
      cardId: card.id,
      isAccepted: card.acceptedAt !== null && !card.suspended,
      recall: memory && recallAt(preset, memory, moment.at),
    };
  };
  return cards.map(seen);
}
