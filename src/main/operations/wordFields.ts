// The fields of a card that other words change, its kind and parts among them.
import { type CardWords, reworded } from '../../core/generation/reworded';
import type { StoredCard } from '../store/cards';
import type { CardFields } from '../store/changes';

export function wordFields(card: StoredCard, words: CardWords): CardFields {
  const { kind, front, back, hint, accepted, items } = reworded(card, words);
  return { kind, front, back, hint, accepted: JSON.stringify(accepted), items: items && JSON.stringify(items) };
}
