// The notes table: one row for each knowledge item that has cards. Cards of one note are siblings.
import type { NoteId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import { run, sql, type WritableDb } from './sql';

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
