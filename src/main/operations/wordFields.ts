// The fields of a card that other words change: its kind, its parts and what counts as right among them.
import { type CardWords, reworded } from '../../core/generation/reworded';
import type { StoredCard } from '../store/cards';
import type { CardFields } from '../store/changes';
import { documentOfNumber } from '../store/documents';
import type { ReadableDb } from '../store/sql';

/** Those an answer on this card may be written in, its article's first. */
export const languagesOf = (db: ReadableDb, { document }: Pick<StoredCard, 'document'>): readonly string[] =>
  document === null ? ['en'] : [documentOfNumber(db, document).article.language, 'en'];

export function wordFields(card: StoredCard, words: CardWords, languages: readonly string[]): CardFields {
  const { kind, front, back, hint, accepted, items, choices, tolerance } = reworded(card, words, languages);
  return {
    kind,
    front,
    back,
    hint,
    accepted: JSON.stringify(accepted),
    items: items && JSON.stringify(items),
    choices: choices && JSON.stringify(choices),
    tolerance: tolerance && JSON.stringify(tolerance),
  };
}
