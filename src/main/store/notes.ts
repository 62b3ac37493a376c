// The notes table: one row for each knowledge item that has cards. Cards of one note are siblings.
import type { NoteId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import { all, first, type ReadableDb, run, sql, type WritableDb } from './sql';

export interface NewNote {
  readonly id: NoteId;
  readonly document: number | null;
  readonly key: string;
}

/** Adds a note and returns its row number. */
export const addNote = (db: WritableDb, note: NewNote, now: Instant): number =>
  run(
    db,
    sql`INSERT INTO notes (id, document, key, created_at) VALUES (${note.id}, ${note.document}, ${note.key}, ${now})`,
  );

/** The row numbers of a document's notes by their ids. */
export const notesOfDocument = (db: ReadableDb, document: number): Map<NoteId, number> =>
  new Map(
    all<{ id: NoteId; number: number }>(db, sql`SELECT id, number FROM notes WHERE document = ${document}`).map(
      ({ id, number }) => [id, number],
    ),
  );

/** Row numbers of notes, both included: a deck is read a stretch of notes at a time, so that siblings stay together. */
export interface NoteRange {
  readonly from: number;
  readonly to: number;
}

export const onlyNote = (note: number): NoteRange => ({ from: note, to: note });

const NOTES_AT_A_TIME = 1_000;

/** All notes, so many at a time. */
export function* noteRanges(db: ReadableDb): Generator<NoteRange> {
  const last = first<{ n: number | null }>(db, sql`SELECT max(number) AS n FROM notes`)?.n ?? 0;
  for (let from = 1; from <= last; from += NOTES_AT_A_TIME) yield { from, to: from + NOTES_AT_A_TIME - 1 };
}
