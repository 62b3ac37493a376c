// Puts an article, its knowledge and its cards into the deck, in one transaction.
import { type DocumentId, documentIdOf } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Instant } from '../../core/base/time';
import { quoted } from '../../core/deck/quoted';
import { nextStamp } from '../store/deviceClock';
import { findDocument } from '../store/documents';
import { recordAct } from '../store/events';
import { inTransaction, type WritableDb } from '../store/sql';
import { perform, turn } from './act';
import { type AcceptedAtOnce, bringArticle, type PreparedArticle } from './bringArticle';

export interface AddedArticle {
  readonly documentId: DocumentId;
  readonly cards: number;
  readonly accepted: number;
}

/**
 * Adds an article as an act of a person, which can be taken back. Cards that are not accepted wait in the Inbox;
 * `proposed` is how many cards there are to be, best first. Problem: `article/known` when the deck already holds it.
 */
export function addArticle(
  db: WritableDb,
  article: PreparedArticle,
  accept: AcceptedAtOnce,
  now: Instant,
  proposed = Infinity,
): Result<AddedArticle> {
  return inTransaction(db, () => {
    const { title } = article.knowledge.article;
    if (findDocument(db, documentIdOf(article.fingerprint))) {
      return fail('article/known', `“${title}” is in the deck already. Nothing was changed.`);
    }
    const { documentId, changes, fresh, accepted } = bringArticle(db, article, { accept, proposed }, now);
    perform(db, 'addArticle', quoted(title), changes, now);
    return succeed({ documentId, cards: fresh, accepted });
  });
}

/** Adds an article with every card accepted, as part of making a profile: no act a person could take back. */
export function furnishArticle(db: WritableDb, article: PreparedArticle, now: Instant): DocumentId {
  return inTransaction(db, () => {
    const { documentId, changes } = bringArticle(db, article, { accept: 'all', proposed: Infinity }, now);
    turn(db, changes, 'forward');
    const payload = { documentId, accept: 'all' };
    recordAct(db, { operation: 'addArticle', payload, undoable: false }, nextStamp(db, now));
    return documentId;
  });
}
