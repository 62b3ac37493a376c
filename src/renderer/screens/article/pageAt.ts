// The page of an article as it will be on a coming day: the same text, with what will be remembered of it then.
import { recallOfStandings, type Standing, standingOf } from '../../../core/retention/standing';
import type { ArticleOutlook, ArticlePage } from '../../../shared/contract/article';

export interface Ahead {
  /** Days from today; 0 is now. */
  readonly days: number;
  /** Whether everything is answered on the day it comes up. */
  readonly followsPlan: boolean;
}

export const NOW: Ahead = { days: 0, followsPlan: true };

/** The page itself for now, or while the outlook is not known. */
export function pageAt(page: ArticlePage, outlook: ArticleOutlook | null, { days, followsPlan }: Ahead): ArticlePage {
  if (days === 0 || !outlook) return page;
  const chances = new Map<string, number | undefined>(
    outlook.cards.map(({ cardId, stopped, followed }) => [cardId, (followsPlan ? followed : stopped)[days]]),
  );
  const cards = page.cards.map((card) => {
    const recall = chances.get(card.cardId);
    return card.memory && recall !== undefined ? { ...card, memory: { ...card.memory, recall } } : card;
  });
  const byId = new Map<string, (typeof cards)[number]>(cards.map((card) => [card.cardId, card]));
  const standing = (ids: readonly string[]): Standing =>
    standingOf(
      ids.flatMap((id) => {
        const card = byId.get(id);
        return card ? [{ ...card, recall: card.memory?.recall ?? null }] : [];
      }),
    );
  return {
    ...page,
    cards,
    recall: recallOfStandings(page.units.map(standing)),
    passages: page.passages.map((passage) => ({
      ...passage,
      standing: standing(passage.cards),
      notes: passage.notes.map((note) => ({ ...note, standing: standing(note.cards) })),
    })),
  };
}
