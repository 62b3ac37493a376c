// The bundled_edition table: which edition of the bundled articles this file holds, and what bringing it in changed,
// until a person has read it. One row, of this file alone.
import type { EventStamp } from './deviceClock';
import { first, type ReadableDb, run, sql, type WritableDb } from './sql';

/** The digest of the edition; null for a file that was never asked. */
export const heldEdition = (db: ReadableDb): string | null =>
  first<{ digest: string }>(db, sql`SELECT digest FROM bundled_edition`)?.digest ?? null;

export interface EditionNews<News> {
  readonly news: News;
  /** The act that brought it in. */
  readonly by: Pick<EventStamp, 'device' | 'seq'>;
}

/** Keeps which edition the deck holds; without news what was told of an earlier one stays to be read. */
export function keepEdition(db: WritableDb, digest: string, told: EditionNews<unknown> | null): void {
  run(
    db,
    sql`INSERT INTO bundled_edition (id, digest) VALUES (1, ${digest})
        ON CONFLICT (id) DO UPDATE SET digest = excluded.digest`,
  );
  if (!told) return;
  run(
    db,
    sql`UPDATE bundled_edition
        SET news = ${JSON.stringify(told.news)}, device = ${told.by.device}, seq = ${told.by.seq}`,
  );
}

/** What is still to be read, unless the act was taken back. */
export function unreadNews<News>(db: ReadableDb): News | null {
  const row = first<{ news: string }>(
    db,
    sql`SELECT news FROM bundled_edition e
        WHERE news IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM derived_undone u WHERE u.device = e.device AND u.seq = e.seq)`,
  );
  return row ? (JSON.parse(row.news) as News) : null;
}

export const forgetNews = (db: WritableDb): void => {
  run(db, sql`UPDATE bundled_edition SET news = NULL`);
};
