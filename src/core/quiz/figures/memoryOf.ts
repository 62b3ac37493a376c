import type { AnyFigure, QuizCard } from './figure';

/** What a figure knows from the cards that ask for it. */
export function memoryOf(cards: readonly QuizCard[]): Pick<AnyFigure, 'cards' | 'recall'> {
  const recalls = cards.flatMap(({ recall }) => (recall === null ? [] : [recall]));
  return {
    cards: cards.map(({ cardId }) => cardId),
    recall: recalls.length === 0 ? null : Math.min(...recalls),
  };
}
