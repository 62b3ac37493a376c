// The Inbox: cards that were proposed and wait for a person's word. Nothing here is scheduled.
import { z } from 'zod';
import type { Tolerance } from '../../core/answering/tolerance';
import type { CardId } from '../../core/base/ids';
import type { MovedDown } from '../../core/deck/movedDown';
import { REJECTIONS } from '../../core/deck/rejection';
import type { CardKind, CardType, Warning } from '../../core/generation/draft';
import { cardId, cardWords } from './card';
import { answers } from './define';
import type { Done } from './history';
import type { ReviewSource } from './review';

export interface InboxWarning extends Warning {
  /** What one key does about it, as its button says it; null where words have to be found. */
  readonly mend: string | null;
}

export interface InboxDraft {
  readonly cardId: CardId;
  readonly kind: CardKind;
  readonly type: CardType;
  readonly front: string;
  readonly back: string;
  readonly hint: string | null;
  readonly accepted: readonly string[];
  readonly items: readonly string[] | null;
  readonly tolerance: Tolerance | null;
  /** BCP 47 */
  readonly language: string;
  /** The rule that made it, and what in the text made the rule apply; null where a curator worded it. */
  readonly rule: string;
  readonly because: string | null;
  readonly warnings: readonly InboxWarning[];
  /** The words it stands on, in the sentences around them; null where the text does not hold them. */
  readonly source: ReviewSource | null;
  /** Why it comes later than it was ranked; null where it does not. */
  readonly moved: MovedDown | null;
  /** Another card on the same words. */
  readonly near: { readonly front: string; readonly back: string; readonly isAccepted: boolean } | null;
}

export interface Inbox {
  /** In the order of articles, best first, those moved down last: the first of them; `waiting` counts all. */
  readonly drafts: readonly InboxDraft[];
  readonly waiting: number;
  /** Waiting, and without a warning. */
  readonly clean: number;
  /** On this study day, by acts that stand. */
  readonly accepted: number;
  readonly rejected: number;
  /** Of the cards accepted today, those that are still to be asked today. */
  readonly asked: number;
  /** Of the cards accepted today, those that were answered since. */
  readonly answered: number;
  /** New cards a day. */
  readonly budget: number;
}

/** `movedDown`: how many more cards of the article come later because of it. */
export type Rejected = Done & { readonly movedDown: number };

const rule = z.string().min(1).max(64);

export const inboxChannels = {
  'inbox/read': answers<Inbox>().to(z.strictObject({})),
  /** `words` are kept with it, where the person changed them. Problem `inbox/gone` when the card waits no more. */
  'inbox/accept': answers<Done>().to(z.strictObject({ cardId, words: cardWords.nullable() })),
  /** Accepts every card without a warning. Problem `inbox/none`. */
  /** `except`: drafts whose words are being written. */
  'inbox/acceptClean': answers<Done & { readonly cards: number }>().to(
    z.strictObject({ except: z.array(cardId).optional() }),
  ),
  'inbox/reject': answers<Rejected>().to(z.strictObject({ cardId, reason: z.enum(REJECTIONS) })),
  /** Keeps other words; the card is judged again and waits on. */
  'inbox/edit': answers<Done>().to(z.strictObject({ cardId, words: cardWords })),
  /** Does what a warning proposes. Problem `inbox/no-remedy`. */
  'inbox/mend': answers<Done>().to(z.strictObject({ cardId, rule })),
  /** Sets a warning aside. */
  'inbox/keep': answers<Done>().to(z.strictObject({ cardId, rule })),
};
