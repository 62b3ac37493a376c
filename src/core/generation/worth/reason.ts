// What a reason is: something that can be seen of a card and told in a sentence, and what it says for or against keeping the card.
import type { WorthReason } from '../draft';
import type { Proposal } from '../proposal';
import type { Subject } from './subject';

export interface Weight {
  readonly name: string;
  /** Null where it says nothing of this card. */
  readonly weigh: (card: Proposal, subject: Subject) => Omit<WorthReason, 'name'> | null;
}
