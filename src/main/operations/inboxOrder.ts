// The order of the Inbox: by article, best first, and last in each article what a person turned down others like.
import { type MovedDown, movedDown } from '../../core/deck/movedDown';
import { decidedOf, waitingDocuments, type WaitingHead, waitingOf } from '../store/cards';
import type { ReadableDb } from '../store/sql';

export interface Waiting extends WaitingHead {
  /** Null where it stands where it was ranked. */
  readonly moved: MovedDown | null;
}

/** The cards of one article that wait. */
export function waitingInOrder(db: ReadableDb, document: number): Waiting[] {
  const reason = movedDown(decidedOf(db, document));
  const waiting = waitingOf(db, document).map((head) => ({ ...head, moved: reason(head) }));
  return [...waiting.filter(({ moved }) => moved === null), ...waiting.filter(({ moved }) => moved !== null)];
}

/** All that waits, or the first of it. */
export function inboxOrder(db: ReadableDb, limit = Infinity): Waiting[] {
  const order: Waiting[] = [];
  for (const document of waitingDocuments(db)) {
    if (order.length >= limit) break;
    order.push(...waitingInOrder(db, document));
  }
  return order.slice(0, limit);
}
