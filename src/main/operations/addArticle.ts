// Puts an article, its knowledge and its cards into the deck, in one transaction.
import { cardIdOf, type DocumentId, documentIdOf, type NoteId, noteIdOf } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Instant } from '../../core/base/time';
import type { CardDraft } from '../../core/generation/draft';
import type { Knowledge } from '../../core/knowledge/model';
import type { Document } from '../../core/source/document';
import { acceptCard, addCard } from '../store/cards';
import { nextStamp } from '../store/deviceClock';
import { recountFacts } from '../store/documentCounts';
import { addDocument, findDocument } from '../store/documents';
import { recordAct } from '../store/events';
import { addNote } from '../store/notes';
import { startSchedule } from '../store/schedule';
import { inTransaction, type WritableDb } from '../store/sql';

/** An article as core read it and understood it, with the cards drafted from it. */
export interface PreparedArticle {
  readonly fingerprint: string;
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly drafts: readonly CardDraft[];
}

export interface AddedArticle {
  readonly documentId: DocumentId;
  readonly cards: number;
}

/**
 * Adds an article. `accept: 'all'` schedules every card at once, as the bundled deck does; else they wait in the Inbox.
 * Problem: `article/known` when the deck already holds it.
 */
export function addArticle(
  db: WritableDb,
  article: PreparedArticle,
  accept: 'all' | 'none',
  now: Instant,
): Result<AddedArticle> {
  const { fingerprint } = article;
  const documentId = documentIdOf(fingerprint);
  return inTransaction(db, () => {
    if (findDocument(db, documentId)) {
      return fail('article/known', `“${article.knowledge.article.title}” is in the deck already. Nothing was changed.`);
    }
    const document = addDocument(db, { id: documentId, ...article }, now);
    const notes = new Map<NoteId, number>();
    for (const draft of article.drafts) {
      const noteId = noteIdOf(fingerprint, draft.noteKey);
      const note = notes.get(noteId) ?? addNote(db, { id: noteId, document, key: draft.noteKey }, now);
      notes.set(noteId, note);
      const card = addCard(db, { id: cardIdOf(fingerprint, draft.key), note, document, draft }, now);
      if (accept === 'all') startSchedule(db, card, acceptCard(db, card, now));
    }
    if (accept === 'all') recountFacts(db, document);
    recordAct(db, { operation: 'addArticle', payload: { documentId, accept }, undoable: false }, nextStamp(db, now));
    return succeed({ documentId, cards: article.drafts.length });
  });
}
