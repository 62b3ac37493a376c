// What has to change so that the deck holds an article as it was just read: the one way in for a first run, an import and
// a newer edition alike. Cards of the same key keep their schedule and their place; new ones wait or are accepted; those
// the article has no more stay, and are marked.
import { cardIdOf, type DocumentId, documentIdOf, noteIdOf } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import { askedAlready, askedOtherwise } from '../../core/generation/askedAlready';
import type { CardDraft } from '../../core/generation/draft';
import type { Knowledge } from '../../core/knowledge/model';
import { type Document, textOf } from '../../core/source/document';
import type { Evidence } from '../../core/source/evidence';
import { findQuote } from '../../core/source/findQuote';
import { addCard, allCardsOfDocument, draftFields, nextPosition, type StoredCard } from '../store/cards';
import { cardChange, type CardFields, documentChange, type FieldChange } from '../store/changes';
import { addDocument, documentFields, documentRow } from '../store/documents';
import { fieldsByPerson } from '../store/events';
import { addNote, notesOfDocument } from '../store/notes';
import type { WritableDb } from '../store/sql';

/** An article as core read it and understood it, with the cards drafted from it. */
export interface PreparedArticle {
  /** Says which article it is. A newer edition carries that of the one it takes the place of. */
  readonly fingerprint: string;
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly drafts: readonly CardDraft[];
}

/** Which of the cards that wait are accepted at once; `clean`: those without a warning. */
export const ACCEPTED_AT_ONCE = ['none', 'clean', 'all'] as const;
export type AcceptedAtOnce = (typeof ACCEPTED_AT_ONCE)[number];

export interface Bringing {
  readonly accept: AcceptedAtOnce;
  /** How many of the drafts, best first, are proposed; the others are not missing either. */
  readonly proposed: number;
}

/** What bringing an article in does to its cards, counted. */
export interface Brought {
  /** Accepted cards of a key that was there: they keep their schedule. */
  readonly kept: number;
  /** Those that were there and wait in the Inbox still, or were accepted by this. */
  readonly waited: number;
  /** How many of both read otherwise now. */
  readonly reworded: number;
  /** Proposed for the first time. */
  readonly fresh: number;
  /** Gone from the article. */
  readonly vanished: number;
  /** Waiting before or proposed now, and accepted by this. */
  readonly accepted: number;
}

export interface BroughtArticle extends Brought {
  readonly documentId: DocumentId;
  readonly changes: readonly FieldChange[];
}

/** Adds the rows an article lacks, out of sight, and says which changes bring it in. Call it inside a transaction. */
export function bringArticle(
  db: WritableDb,
  article: PreparedArticle,
  { accept, proposed }: Bringing,
  now: Instant,
): BroughtArticle {
  const { fingerprint, document, drafts } = article;
  const documentId = documentIdOf(fingerprint);
  const number = documentRow(db, documentId)?.number ?? addDocument(db, { id: documentId, ...article }, now);
  const stored = new Map(allCardsOfDocument(db, number).map((card) => [card.id, card]));
  const notes = notesOfDocument(db, number);
  const byPerson = fieldsByPerson(db);
  const changes = [documentChange(db, documentId, { ...documentFields(article), removed: 0 })];
  const tally = { kept: 0, waited: 0, reworded: 0, fresh: 0, vanished: 0, accepted: 0 };
  let position = nextPosition(db);
  const drafted = new Set<string>(drafts.map(({ key }) => cardIdOf(fingerprint, key)));
  const otherwise = askedOtherwise([...stored.values()].filter((card) => isAsked(card) && !drafted.has(card.id)));

  for (const [index, proposal] of drafts.entries()) {
    const id = cardIdOf(fingerprint, proposal.key);
    const before = stored.get(id) ?? null;
    const again = before?.acceptedAt == null ? askedAlready(otherwise(proposal)) : null;
    const draft = again ? { ...proposal, warnings: [again, ...proposal.warnings] } : proposal;
    const isThere = before !== null && !before.removed;
    if (!isThere && index >= proposed) continue;
    if (before === null) {
      const noteId = noteIdOf(fingerprint, draft.noteKey);
      const note = notes.get(noteId) ?? addNote(db, { id: noteId, document: number, key: draft.noteKey }, now);
      notes.set(noteId, note);
      addCard(db, { id, note, document: number, draft }, now);
    }
    const isAccepted =
      before?.acceptedAt == null &&
      before?.rejected == null &&
      (accept === 'all' || (accept === 'clean' && draft.warnings.length === 0));
    const change = cardChange(db, id, {
      ...without(draftFields(draft), byPerson.get(id)),
      removed: 0,
      vanished: 0,
      ...(isAccepted && { accepted_at: now, position }),
    });
    changes.push(change);
    if (isAccepted) position += 1;
    tally.accepted += isAccepted ? 1 : 0;
    const isTurnedDown = before?.rejected != null;
    tally.kept += isThere && !isTurnedDown && before.acceptedAt !== null ? 1 : 0;
    tally.waited += isThere && !isTurnedDown && before.acceptedAt === null ? 1 : 0;
    tally.reworded += isThere && !isTurnedDown && readsOtherwise(change) ? 1 : 0;
    tally.fresh += isThere ? 0 : 1;
  }

  for (const card of stored.values()) {
    if (card.removed || drafted.has(card.id)) continue;
    const isOwn = !isGenerated(card, fingerprint);
    changes.push(
      cardChange(db, card.id, {
        evidence: JSON.stringify(card.evidence.map((place) => placedAgain(document, place))),
        ...(!isOwn && { vanished: 1 }),
      }),
    );
    if (!isOwn && !card.vanished) tally.vanished += 1;
  }
  return { documentId, changes: changes.filter((change) => change !== null), ...tally };
}

/** Whether a card of the deck comes up for review, or will. */
export const isAsked = ({ acceptedAt, removed, suspended }: StoredCard): boolean =>
  acceptedAt !== null && !removed && !suspended;

/** A card a person wrote on the article does not go when the article changes. */
const isGenerated = (card: StoredCard, fingerprint: string): boolean => card.id === cardIdOf(fingerprint, card.key);

/** What a person put there stands, whatever the article says now. */
const without = (fields: CardFields, byPerson: ReadonlySet<string> | undefined): CardFields =>
  byPerson ? Object.fromEntries(Object.entries(fields).filter(([name]) => !byPerson.has(name))) : fields;

const WORDS = ['front', 'back', 'hint', 'items', 'accepted'] as const;

const readsOtherwise = (change: FieldChange | null): boolean =>
  change?.table === 'cards' && WORDS.some((name) => name in change.fields);

/** Words where they stand in another text; words that stand there no more keep their old place, which nobody shows. */
function placedAgain(document: Document, place: Evidence): Evidence {
  if (textOf(document, place) === place.exact) return place;
  const search = findQuote(document, place.exact);
  return search.kind === 'found' ? search.evidence : place;
}
