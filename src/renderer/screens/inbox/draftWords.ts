// The words of a draft as they are written in its fields.
import type { InboxDraft } from '../../../shared/contract/inbox';
import type { CardDraftWords } from '../../ui/CardForm';

export type DraftWords = CardDraftWords;

export const wordsOf = ({ front, back, hint, accepted }: InboxDraft): DraftWords => ({
  front,
  back,
  hint: hint ?? '',
  accepted: accepted.join('\n'),
});
