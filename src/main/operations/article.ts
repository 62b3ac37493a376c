// An article as its page shows it: the text, the notes on it, and how each of them is remembered now.
import { type Apparatus, apparatusOf } from '../../core/apparatus/apparatus';
import type { CardId, DocumentId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import { formatStudyDay, type LocalMoment } from '../../core/base/time';
import { recallOfStandings, type Standing, standingOf } from '../../core/retention/standing';
import { recallAt } from '../../core/scheduling/fsrs';
import type { Preset } from '../../core/scheduling/preset';
import { textOf } from '../../core/source/document';
import type { ArticleCard, ArticlePage } from '../../shared/contract/article';
import { cardsOfDocument, type StoredCard } from '../store/cards';
import { findDocument, knowledgeOf } from '../store/documents';
import { type Schedule, schedulesOfDocument } from '../store/schedule';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { citationOf } from './citation';
import { askedOf } from './overview';
import { todayOf } from './today';

/** Problem `article/unknown`. */
export function readArticle(db: ReadableDb, id: DocumentId, moment: LocalMoment): Result<ArticlePage> {
  return inSnapshot(db, () => {
    const document = findDocument(db, id);
    if (!document) {
      return fail(
        'article/unknown',
        'This article is not in the deck. Nothing was changed; Today lists those that are.',
      );
    }
    const today = todayOf(db, moment, { kind: 'article', document: document.number });
    const { day } = today;
    const preset = today.presets.of(document.number);
    const stored = cardsOfDocument(db, document.number);
    const schedules = new Map(schedulesOfDocument(db, document.number).map((schedule) => [schedule.card, schedule]));
    const cards = stored.map((card) => cardShown(card, schedules.get(card.number), preset, moment));
    const byId = new Map(cards.map((card) => [card.cardId, card]));
    const standing = (ids: readonly CardId[]): Standing =>
      standingOf(
        ids.flatMap((cardId) => {
          const card = byId.get(cardId);
          return card ? [{ ...card, recall: card.memory?.recall ?? null }] : [];
        }),
      );
    const asked = askedOf(db, today);
    const knowledge = knowledgeOf(db, document.number);
    const apparatus = apparatusOf(document, knowledge, stored);
    const places = placesOf(apparatus);
    return succeed({
      documentId: document.id,
      title: document.title,
      citation: citationOf(document.article, document),
      language: document.article.language,
      knowledgeSource: knowledge.source,
      now: moment.at,
      day: formatStudyDay(day),
      ...counted(apparatus, cards, standing),
      due: asked.due,
      fresh: asked.fresh,
      passages: apparatus.passages.map(({ block, notes, cards: standingThere }) => ({
        kind: block.kind === 'heading' ? 'heading' : 'paragraph',
        paragraph: block.paragraph,
        text: textOf(document, block),
        standing: standing(standingThere),
        notes: notes.map((note) => ({ ...note, standing: standing(note.cards) })),
        cards: standingThere,
      })),
      cards: cards.map((card) => ({ ...card, paragraph: places.get(card.cardId) ?? null })),
      placeless: apparatus.placeless,
    });
  });
}

function cardShown(
  card: StoredCard,
  schedule: Schedule | undefined,
  preset: Preset,
  moment: LocalMoment,
): Omit<ArticleCard, 'paragraph'> {
  const { memory = null, due = null } = schedule ?? {};
  return {
    cardId: card.id,
    kind: card.kind,
    front: card.front,
    isAccepted: card.acceptedAt !== null,
    isSuspended: card.suspended,
    memory: memory &&
      due && {
        recall: recallAt(preset, memory, moment.at),
        stability: memory.stability,
        dueAt: due.at,
        dueDay: formatStudyDay(due.day),
      },
  };
}

/** The paragraph that holds each card's words first. */
function placesOf({ passages }: Apparatus): ReadonlyMap<CardId, number> {
  const places = new Map<CardId, number>();
  for (const { block, cards } of passages.toReversed()) for (const id of cards) places.set(id, block.paragraph);
  return places;
}

/** How many facts there are, have a card, are learned and likely recalled; cards where no facts are known. */
function counted(
  { facts }: Apparatus,
  cards: readonly Pick<ArticleCard, 'cardId'>[],
  standing: (ids: readonly CardId[]) => Standing,
): Pick<ArticlePage, 'unit' | 'units' | 'all' | 'covered' | 'learned' | 'recall'> {
  const hasFacts = facts.length > 0;
  const units = hasFacts ? facts.map((fact) => fact.cards) : cards.map(({ cardId }) => [cardId]);
  const standings = units.map(standing);
  const recall = recallOfStandings(standings);
  return {
    unit: hasFacts ? 'fact' : 'card',
    units,
    all: standings.length,
    covered: standings.filter(({ state }) => state !== 'none' && state !== 'waiting').length,
    learned: recall.of,
    recall,
  };
}
