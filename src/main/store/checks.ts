// SQLite's own checks of a file: pages and indexes, foreign keys, the full-text index.
import { all, type ReadableDb, run, sql, type WritableDb } from './sql';

/** Faults in pages, indexes and constraints, a line each; empty when there are none. */
export const integrityFaults = (db: ReadableDb): string[] =>
  all<{ integrity_check: string }>(db, sql`PRAGMA integrity_check`)
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');

/** Rows that point to nothing, a line each. */
export const foreignKeyFaults = (db: ReadableDb): string[] =>
  all<{ table: string; rowid: number; parent: string }>(db, sql`PRAGMA foreign_key_check`).map(
    ({ table, rowid, parent }) => `row ${rowid} of ${table} points to a row of ${parent} that is not there`,
  );

/** Whether the full-text index says what the cards say. */
export function isFullTextConsistent(db: WritableDb): boolean {
  try {
    run(db, sql`INSERT INTO derived_card_text (derived_card_text, rank) VALUES ('integrity-check', 1)`);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT')) return false;
    throw error;
  }
}

/** Makes the full-text index anew from the cards. */
export const rebuildFullText = (db: WritableDb): void => {
  run(db, sql`INSERT INTO derived_card_text (derived_card_text) VALUES ('rebuild')`);
};
