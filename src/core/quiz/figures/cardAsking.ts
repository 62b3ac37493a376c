// The card of the deck that asks what a quiz would ask: its words are better than ours, and only such a card can be graded.
import type { Asked, QuizCard } from './figure';

/** Answered in one piece, by one recollection; a list or a timeline asks for many things at once. */
const ONE_ANSWER: ReadonlySet<QuizCard['kind']> = new Set(['qa', 'cloze', 'number']);

/** Cards that ask for this item of the knowledge alone. */
export const cardsOf = (cards: readonly QuizCard[], item: string): readonly QuizCard[] =>
  cards.filter(({ kind, from }) => ONE_ANSWER.has(kind) && from.length === 1 && from[0] === item);

/** The best card for which `isFit` holds: an accepted one before one that waits. */
export const cardAsking = (cards: readonly QuizCard[], isFit: (card: QuizCard) => boolean): QuizCard | null =>
  cards.find((card) => card.isAccepted && isFit(card)) ?? cards.find(isFit) ?? null;

export const askedBy = ({ front, back, accepted, tolerance, cardId, isAccepted }: QuizCard): Asked => ({
  prompt: front,
  answer: back,
  accepted,
  tolerance,
  cardId: isAccepted ? cardId : null,
});
