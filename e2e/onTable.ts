// Brings a card of a wished sort on the table, as a person would who leaves all others for tomorrow.
import type { ReviewItem } from '../src/shared/contract/review';
import type { OpenApp } from './app';

/** The first card in today's queue that is wanted. Those before it are left for tomorrow. */
export async function bringUp({ ask }: OpenApp, isWanted: (item: ReviewItem) => boolean): Promise<ReviewItem> {
  for (;;) {
    const next = await ask('review/next', { ahead: false });
    if (next.kind !== 'item') throw new Error('No such card is due.');
    if (isWanted(next.item)) return next.item;
    await ask('card/bury', { cardId: next.item.cardId });
  }
}
