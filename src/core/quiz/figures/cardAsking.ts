// The card of the deck that asks what a quiz would ask: its words are better than ours, and only such a card can be graded.
import type { Fact } from '../../knowledge/model';
import { FIGURE_LEFT } from '../../knowledge/rules/facts/figuresLeft';
import type { Asked, QuizCard } from './figure';

/** Answered in one piece, by one recollection; a list or a timeline asks for many things at once. */
const ONE_ANSWER: ReadonlySet<QuizCard['kind']> = new Set(['qa', 'cloze', 'number']);

/** Cards that ask for this item of the knowledge alone, in their order. */
export function cardsOf(cards: readonly QuizCard[], item: string): readonly QuizCard[] {
  let items = byItem.get(cards);
  if (!items) {
    const alone = cards.filter(({ kind, from }) => ONE_ANSWER.has(kind) && from.length === 1);
    byItem.set(cards, (items = grouped(alone)));
  }
  return items.get(item) ?? [];
}

function grouped(cards: readonly QuizCard[]): ReadonlyMap<string, readonly QuizCard[]> {
  const items = new Map<string, QuizCard[]>();
  for (const card of cards) {
    const item = card.from[0] ?? '';
    const others = items.get(item);
    if (others) others.push(card);
    else items.set(item, [card]);
  }
  return items;
}

/** Every fact asks for its cards, person by person. */
const byItem = new WeakMap<readonly QuizCard[], ReadonlyMap<string, readonly QuizCard[]>>();

/** The best card for which `isFit` holds: an accepted one before one that waits. */
export const cardAsking = (cards: readonly QuizCard[], isFit: (card: QuizCard) => boolean): QuizCard | null =>
  cards.find((card) => card.isAccepted && isFit(card)) ?? cards.find(isFit) ?? null;

export const askedBy = ({ front, back, accepted, tolerance, cardId, isAccepted, evidence }: QuizCard): Asked => ({
  prompt: front,
  answer: back,
  accepted,
  tolerance,
  cardId: isAccepted ? cardId : null,
  evidence,
});

/** A figure of which nothing is known but its gap: without that card, another fact of the sentence has it. */
export const isOnlyAGap = ({ found }: Fact): boolean => found?.rule === FIGURE_LEFT;
