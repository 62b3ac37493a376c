// The words of a draft as they are written in its fields.
import type { CardId } from '../../../core/base/ids';
import type { InboxDraft } from '../../../shared/contract/inbox';
import type { CardDraftWords } from '../../ui/CardForm';

export type DraftWords = CardDraftWords;

export const wordsOf = ({ front, back, hint, accepted }: InboxDraft): DraftWords => ({
  front,
  back,
  hint: hint ?? '',
  accepted: accepted.join('\n'),
});

/** Names what is being written in the fields of a draft; kept with every key press until the words are kept in the deck. */
export const draftName = (cardId: CardId): string => `inbox.${cardId}`;

export const sameWords = (some: DraftWords, others: DraftWords): boolean =>
  JSON.stringify(some) === JSON.stringify(others);
