// A card a person writes: with the words of an article it stands on, or without a source, which the app then says.
import type { CardId, DocumentId, NoteId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import type { CardDraft } from '../../core/generation/draft';
import { type CardWords, reworded } from '../../core/generation/reworded';
import type { Evidence } from '../../core/source/evidence';
import { findQuote } from '../../core/source/findQuote';
import { quoted } from '../../core/deck/quoted';
import type { Done } from '../../shared/contract/history';
import { addCard, nextPosition } from '../store/cards';
import { cardChange } from '../store/changes';
import { findDocument, type StoredDocument } from '../store/documents';
import { addNote } from '../store/notes';
import { inTransaction, type WritableDb } from '../store/sql';
import { perform } from './act';

/** The rule every card carries that a person wrote. */
export const OWN_RULE = 'own';

export interface OwnCard extends CardWords {
  readonly documentId: DocumentId | null;
  readonly quote: string | null;
}

/** Fresh ids of the note and the card: UUIDs of version 7, since a person made them. */
export interface FreshIds {
  readonly note: NoteId;
  readonly card: CardId;
}

/** Problems: `document/unknown`, `card/quote-not-found`. */
export function createCard(
  db: WritableDb,
  own: OwnCard,
  ids: FreshIds,
  moment: LocalMoment,
): Result<Done & { readonly cardId: CardId }> {
  return inTransaction(db, () => {
    const document = own.documentId === null ? null : findDocument(db, own.documentId);
    if (own.documentId !== null && !document) return fail('document/unknown', 'This article is not in the deck.');
    const evidence = evidenceOf(own.quote, document);
    if (!evidence) {
      return fail(
        'card/quote-not-found',
        'These words do not stand in the article, or more than once. Copy them from it exactly, or leave the quote empty. Nothing was kept.',
      );
    }
    const number = document?.number ?? null;
    const note = addNote(db, { id: ids.note, document: number, key: `own/${ids.note}` }, moment.at);
    const draft = draftOf(own, ids, evidence);
    addCard(db, { id: ids.card, note, document: number, draft }, moment.at);
    // The row stays for good; the act is what brings the card in, so that undo can take it out again.
    const made = { noteId: ids.note, documentId: own.documentId, draft };
    const change = cardChange(db, ids.card, { removed: 0, accepted_at: moment.at, position: nextPosition(db) });
    const { title } = perform(db, 'createCard', quoted(own.front), [change], moment.at, made);
    return succeed({ operation: 'createCard', title, cardId: ids.card });
  });
}

/** Empty without a quote; null when the quote does not stand in the document. */
function evidenceOf(quote: string | null, document: StoredDocument | null): Evidence[] | null {
  if (quote === null || quote.trim() === '') return [];
  if (!document) return null;
  const found = findQuote(document, quote.trim());
  return found.kind === 'found' ? [found.evidence] : null;
}

const draftOf = (own: OwnCard, ids: FreshIds, evidence: Evidence[]): CardDraft => ({
  key: `own/${ids.card}`,
  noteKey: `own/${ids.note}`,
  ...reworded({ kind: 'qa', back: '', items: null, choices: null, tolerance: null }, own, []),
  type: 'claim',
  evidence,
  originParagraphs: [],
  warnings: [],
  from: [],
  rule: OWN_RULE,
  checks: [],
  rank: 0,
});
