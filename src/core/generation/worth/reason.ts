// What a reason is: something that can be seen of a card and told in a sentence, and what it says for or against keeping the card.
import type { Proposal } from '../proposal';
import type { Subject } from './subject';

/** One reason as it weighs on one card, as `--full` shows it. */
export interface WorthReason {
  readonly name: string;
  /** Tenths of a logit: ten more make it 2.7 times as likely, against the odds before, that a reader keeps the card. */
  readonly points: number;
  /** In a sentence. */
  readonly because: string;
}

export interface Weight {
  readonly name: string;
  /** Null where it says nothing of this card. */
  readonly weigh: (card: Proposal, subject: Subject) => Omit<WorthReason, 'name'> | null;
}
