// The cards table: what is asked and what it stands on. What is remembered of it stands in schedule.ts.
import type { CardId } from '../../core/base/ids';
import type { Instant, StudyDay } from '../../core/base/time';
import type { Flag } from '../../core/deck/flag';
import type { Decided, Likeness } from '../../core/deck/movedDown';
import type { Rejection } from '../../core/deck/rejection';
import type { CardDraft, CardKind, CardType } from '../../core/generation/draft';
import type { Evidence } from '../../core/source/evidence';
import type { CardFields } from './changes';
import type { NoteRange } from './notes';
import { all, first, type ReadableDb, run, sql, type WritableDb } from './sql';

/** A card in the deck. Its checks are not kept: they can be run again. */
export interface StoredCard extends Omit<CardDraft, 'noteKey' | 'checks' | 'worth'> {
  readonly number: number;
  readonly id: CardId;
  readonly document: number | null;
  readonly acceptedAt: Instant | null;
  readonly note: number;
  readonly position: number | null;
  readonly suspended: boolean;
  /** Taken away by undoing the act that wrote it. */
  readonly removed: boolean;
  readonly hiddenUntil: StudyDay;
  readonly flag: Flag;
  /** The edition of its article that the deck holds has no such card any more. */
  readonly vanished: boolean;
  /** Why a person turned it down. */
  readonly rejected: string | null;
}

interface Row {
  number: number;
  id: string;
  document: number | null;
  key: string;
  kind: string;
  type: string;
  front: string;
  back: string;
  items: string | null;
  accepted: string;
  choices: string | null;
  tolerance: string | null;
  evidence: string;
  origin_paragraphs: string;
  warnings: string;
  made_from: string;
  rule: string;
  rank: number;
  note: number;
  position: number | null;
  accepted_at: number | null;
  suspended: number;
  removed: number;
  hidden_until: number;
  flag: number;
  hint: string | null;
  vanished: number;
  rejected: string | null;
}

const readJson = <Value>(text: string): Value => JSON.parse(text) as Value;
const readOptional = <Value>(text: string | null): Value | null => (text === null ? null : readJson<Value>(text));
const writeOptional = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

const fromRow = (row: Row): StoredCard => ({
  number: row.number,
  id: row.id as CardId,
  document: row.document,
  key: row.key,
  kind: row.kind as CardKind,
  type: row.type as CardType,
  front: row.front,
  back: row.back,
  items: readOptional(row.items),
  accepted: readJson(row.accepted),
  choices: readOptional(row.choices),
  tolerance: readOptional(row.tolerance),
  evidence: readJson(row.evidence),
  originParagraphs: readJson(row.origin_paragraphs),
  warnings: readJson(row.warnings),
  from: readJson(row.made_from),
  rule: row.rule,
  rank: row.rank,
  acceptedAt: row.accepted_at as Instant | null,
  note: row.note,
  position: row.position,
  suspended: row.suspended === 1,
  removed: row.removed === 1,
  hiddenUntil: row.hidden_until as StudyDay,
  flag: row.flag as Flag,
  vanished: row.vanished === 1,
  rejected: row.rejected,
  hint: row.hint,
});

export interface NewCard {
  readonly id: CardId;
  readonly note: number;
  readonly document: number | null;
  readonly draft: CardDraft;
}

/** What of a card comes from its draft; where it stands in the deck is not of it. */
export const draftFields = (draft: CardDraft) =>
  ({
    kind: draft.kind,
    type: draft.type,
    front: draft.front,
    back: draft.back,
    hint: draft.hint,
    items: writeOptional(draft.items),
    accepted: JSON.stringify(draft.accepted),
    choices: writeOptional(draft.choices),
    tolerance: writeOptional(draft.tolerance),
    evidence: JSON.stringify(draft.evidence),
    origin_paragraphs: JSON.stringify(draft.originParagraphs),
    warnings: JSON.stringify(draft.warnings),
    made_from: JSON.stringify(draft.from),
    rule: draft.rule,
    rank: draft.rank,
  }) satisfies CardFields;

/** Adds a card, neither accepted nor in sight until the act that brings it in, and returns its row number. */
export function addCard(db: WritableDb, { id, note, document, draft }: NewCard, now: Instant): number {
  const fields = draftFields(draft);
  const names = Object.keys(fields);
  return run(db, {
    text: `INSERT INTO cards (id, note, document, key, created_at, removed, ${names.join(', ')})
           VALUES (?, ?, ?, ?, ?, 1, ${names.map(() => '?').join(', ')})`,
    values: [id, note, document, draft.key, now, ...Object.values(fields)],
  });
}

/** The place behind all cards that were ever accepted. */
export const nextPosition = (db: ReadableDb): number =>
  (first<{ position: number | null }>(db, sql`SELECT max(position) AS position FROM cards`)?.position ?? 0) + 1;

export const findCard = (db: ReadableDb, id: CardId): StoredCard | null => {
  const row = first<Row>(db, sql`SELECT * FROM cards WHERE id = ${id} AND removed = 0`);
  return row ? fromRow(row) : null;
};

export const cardOfNumber = (db: ReadableDb, number: number): StoredCard => {
  const row = first<Row>(db, sql`SELECT * FROM cards WHERE number = ${number}`);
  if (!row) throw new Error(`No card ${number}.`);
  return fromRow(row);
};

/** How many notes have accepted cards. */
export const countAcceptedNotes = (db: ReadableDb): number =>
  first<{ n: number }>(
    db,
    sql`SELECT count(DISTINCT note) AS n FROM cards WHERE accepted_at IS NOT NULL AND removed = 0`,
  )?.n ?? 0;

/** Every accepted card, by article, then rank. */
export const acceptedCards = (db: ReadableDb): StoredCard[] =>
  all<Row>(
    db,
    sql`SELECT * FROM cards WHERE accepted_at IS NOT NULL AND removed = 0 ORDER BY document IS NULL, document, rank, number`,
  ).map(fromRow);

/** A card that is answered in parts: what it asks and which parts it has. */
export interface CardInParts {
  readonly note: number;
  readonly kind: CardKind;
  readonly front: string;
  readonly items: readonly string[];
  /** Ids in the knowledge it is made from. */
  readonly from: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Accepted cards in parts that stand on a document (null: on none), best first. */
export const cardsInParts = (db: ReadableDb, document: number | null): CardInParts[] =>
  all<{ note: number; kind: CardKind; front: string; items: string; made_from: string; evidence: string }>(
    db,
    sql`SELECT note, kind, front, items, made_from, evidence FROM cards
        WHERE document IS ${document} AND items IS NOT NULL AND accepted_at IS NOT NULL AND removed = 0
        ORDER BY rank`,
  ).map(({ items, made_from, evidence, ...card }) => ({
    ...card,
    items: readJson(items),
    from: readJson(made_from),
    evidence: readJson(evidence),
  }));

/** Every card of a document (null: that stands on none), whether accepted or waiting, best first; not those that were turned down. */
export const cardsOfDocument = (db: ReadableDb, document: number | null): StoredCard[] =>
  all<Row>(
    db,
    sql`SELECT * FROM cards
        WHERE document IS ${document} AND removed = 0 AND rejected IS NULL
          AND (vanished = 0 OR accepted_at IS NOT NULL)
        ORDER BY rank, number`,
  ).map(fromRow);

/** What each draft of a document that was turned down as wrong was made from: ids in the knowledge. */
export const turnedDownAsWrong = (db: ReadableDb, document: number): readonly (readonly string[])[] =>
  all<Pick<Row, 'made_from'>>(
    db,
    sql`SELECT made_from FROM cards WHERE document = ${document} AND rejected = ${'wrong' satisfies Rejection}`,
  ).map(({ made_from }) => readJson(made_from));

/** A card, as far as it tells whether another one is near it. */
export interface NearCard {
  readonly id: CardId;
  readonly front: string;
  readonly back: string;
  readonly isAccepted: boolean;
  readonly evidence: StoredCard['evidence'];
}

/** The cards of a document that another one may be near to, best first: all but those turned down or vanished. */
export const nearCards = (db: ReadableDb, document: number): NearCard[] =>
  all<Pick<Row, 'id' | 'front' | 'back' | 'evidence' | 'accepted_at'>>(
    db,
    sql`SELECT id, front, back, evidence, accepted_at FROM cards
        WHERE document IS ${document} AND removed = 0 AND rejected IS NULL AND vanished = 0
        ORDER BY rank, number`,
  ).map(({ id, accepted_at, evidence, ...words }) => ({
    ...words,
    id: id as CardId,
    isAccepted: accepted_at !== null,
    evidence: readJson(evidence),
  }));

const WAITING = 'accepted_at IS NULL AND removed = 0 AND rejected IS NULL AND vanished = 0';

/** Cards in the Inbox, by article, then rank. */
export const waitingCards = (db: ReadableDb, limit = -1): StoredCard[] =>
  all<Row>(db, {
    text: `SELECT * FROM cards WHERE ${WAITING} ORDER BY document, rank, number LIMIT ?`,
    values: [limit],
  }).map(fromRow);

/** The articles of the cards in the Inbox, in their order. */
export const waitingDocuments = (db: ReadableDb): number[] =>
  all<{ document: number }>(db, {
    text: `SELECT DISTINCT document FROM cards WHERE ${WAITING} AND document IS NOT NULL ORDER BY document`,
    values: [],
  }).map(({ document }) => document);

/** As much of a card as tells whether it is like another. */
interface LikenessRow {
  number: number;
  id: string;
  sort: string;
  place: number | null;
}
const LIKENESS = `number, id, rule || '/' || type || '/' || kind AS sort, evidence ->> '$[0].start' AS place`;

export interface WaitingHead extends Likeness {
  readonly number: number;
  readonly id: CardId;
  readonly isClean: boolean;
}

/** The cards of an article that wait, best first. */
export const waitingOf = (db: ReadableDb, document: number): WaitingHead[] =>
  all<LikenessRow & { warnings: string }>(db, {
    text: `SELECT ${LIKENESS}, warnings FROM cards WHERE document = ? AND ${WAITING} ORDER BY rank, number`,
    values: [document],
  }).map(({ warnings, id, ...head }) => ({ ...head, id: id as CardId, isClean: warnings === '[]' }));

/** What a person turned down or accepted of an article. */
export const decidedOf = (db: ReadableDb, document: number): Decided[] =>
  all<LikenessRow & { rejected: string | null }>(db, {
    text: `SELECT ${LIKENESS}, rejected FROM cards
           WHERE document = ? AND removed = 0 AND (rejected IS NOT NULL OR accepted_at IS NOT NULL)`,
    values: [document],
  }).map(({ sort, place, rejected }) => ({ sort, place, rejected: rejected as Rejection | null }));

/** How many cards are in the Inbox. */
export const countWaiting = (db: ReadableDb): number =>
  first<{ n: number }>(db, { text: `SELECT count(*) AS n FROM cards WHERE ${WAITING}`, values: [] })?.n ?? 0;

/** A card in the Inbox; null where it waits no more. */
export const findWaiting = (db: ReadableDb, id: CardId): StoredCard | null => {
  const row = first<Row>(db, { text: `SELECT * FROM cards WHERE id = ? AND ${WAITING}`, values: [id] });
  return row ? fromRow(row) : null;
};

/** Cards in the Inbox that carry no warning, by article, then rank: their ids. */
export const cleanWaiting = (db: ReadableDb): CardId[] =>
  all<{ id: CardId }>(db, {
    text: `SELECT id FROM cards WHERE ${WAITING} AND warnings = '[]' ORDER BY document, rank, number`,
    values: [],
  }).map(({ id }) => id);

/** Every card that was ever made for a document, whatever became of it. */
export const allCardsOfDocument = (db: ReadableDb, document: number): StoredCard[] =>
  all<Row>(db, sql`SELECT * FROM cards WHERE document = ${document} ORDER BY rank, number`).map(fromRow);

/** The row number of a card, taken away or not. */
export const numberOfCard = (db: ReadableDb, id: string): number => {
  const row = first<{ number: number }>(db, sql`SELECT number FROM cards WHERE id = ${id}`);
  if (!row) throw new Error(`No card ${id}.`);
  return row.number;
};

/** What the schedule takes from a card itself. */
export type CardPlace = Pick<
  StoredCard,
  'number' | 'note' | 'document' | 'type' | 'position' | 'suspended' | 'hiddenUntil'
>;

/** The cards of notes that are part of the deck, note by note. */
export const placesOfNotes = (db: ReadableDb, { from, to }: NoteRange): CardPlace[] =>
  all<Row>(
    db,
    sql`SELECT number, note, document, type, position, suspended, hidden_until FROM cards
        WHERE note BETWEEN ${from} AND ${to} AND accepted_at IS NOT NULL AND removed = 0 ORDER BY note, number`,
  ).map((row) => ({
    number: row.number,
    note: row.note,
    document: row.document,
    type: row.type as CardType,
    position: row.position,
    suspended: row.suspended === 1,
    hiddenUntil: row.hidden_until as StudyDay,
  }));

/** The row number of a card's note. */
export const noteOfCard = (db: ReadableDb, number: number): number => {
  const row = first<{ note: number }>(db, sql`SELECT note FROM cards WHERE number = ${number}`);
  if (!row) throw new Error(`No card ${number}.`);
  return row.note;
};
