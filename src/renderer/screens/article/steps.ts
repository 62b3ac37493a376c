// From note to note and from paragraph to paragraph, in the order of the text.
import type { CardId } from '../../../core/base/ids';
import type { ArticlePage, ArticlePassage } from '../../../shared/contract/article';
import type { Looked } from './useMarks';

/** What is looked at after a step. Null at either end, where a step leads nowhere. `note` -1 is the paragraph itself. */
export function stepFrom(
  passages: readonly ArticlePassage[],
  from: Looked | null,
  by: 1 | -1,
  what: 'note' | 'paragraph',
): Looked | null {
  const stops = passages.flatMap(({ paragraph, kind, notes }): Looked[] =>
    what === 'note'
      ? notes.map((_, note) => ({ paragraph, note }))
      : kind === 'heading' && notes.length === 0
        ? []
        : [{ paragraph, note: -1 }],
  );
  if (!from) return (by > 0 ? stops[0] : stops.at(-1)) ?? null;
  const isAfter = (stop: Looked): boolean =>
    stop.paragraph > from.paragraph || (stop.paragraph === from.paragraph && stop.note > from.note);
  const isBefore = (stop: Looked): boolean =>
    stop.paragraph < from.paragraph || (stop.paragraph === from.paragraph && stop.note < from.note);
  return (by > 0 ? stops.find(isAfter) : stops.findLast(isBefore)) ?? null;
}

/** The note on a card's words: in the paragraph it stands on first, and of several the one with the fewest cards. */
export function placeOfCard({ passages, cards }: Pick<ArticlePage, 'passages' | 'cards'>, id: CardId): Looked | null {
  const home = cards.find(({ cardId }) => cardId === id)?.paragraph ?? null;
  const notes = passages.flatMap(({ paragraph, notes: there }) =>
    there.flatMap((note, index) =>
      note.cards.includes(id) ? [{ paragraph, note: index, cards: note.cards.length }] : [],
    ),
  );
  const near = notes.filter(({ paragraph }) => paragraph === home);
  const [best] = (near.length > 0 ? near : notes).toSorted((a, b) => a.cards - b.cards);
  if (best) return { paragraph: best.paragraph, note: best.note };
  return home === null ? null : { paragraph: home, note: -1 };
}
