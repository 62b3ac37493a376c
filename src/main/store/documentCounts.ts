// The derived_documents table: how many cards of each article are in the deck, counted by triggers, and how many of its
// facts they ask, counted whenever cards come in or go.
import { all, type ReadableDb, run, sql, type WritableDb } from './sql';

export interface DocumentCounts {
  readonly document: number;
  readonly cards: number;
  /** Never answered, and neither suspended nor put aside. */
  readonly unseen: number;
}

/** Counts of every article; number 0 stands for cards without one. */
export const countsByDocument = (db: ReadableDb): DocumentCounts[] =>
  all(
    db,
    sql`SELECT d.document, d.cards,
               (SELECT coalesce(sum(l.cards), 0) FROM derived_load l
                WHERE l.document = d.document AND l.queue = 'new') AS unseen
        FROM derived_documents d`,
  );

/** How many cards of each article are in the deck; number 0 stands for cards without one. */
export const cardsByDocument = (db: ReadableDb): Pick<DocumentCounts, 'document' | 'cards'>[] =>
  all(db, sql`SELECT d.document, d.cards FROM derived_documents d`);

/** How many facts of each article the deck asks. */
export const coveredFacts = (db: ReadableDb): ReadonlyMap<number, number> =>
  new Map(
    all<{ document: number; covered: number }>(db, sql`SELECT document, covered FROM derived_documents`).map(
      ({ document, covered }) => [document, covered],
    ),
  );

/**
 * Facts of an article (the row `d` of documents) that a card of the deck was made from. Each list is read once: asked for
 * fact by fact, the cards of the article would be read as often as it has facts.
 */
const COVERED = `(SELECT count(*) FROM (
  SELECT f.value ->> 'id' FROM json_each(d.knowledge, '$.facts') f
  INTERSECT SELECT m.value FROM cards c, json_each(c.made_from) m
            WHERE c.document = d.number AND c.accepted_at IS NOT NULL AND c.removed = 0))`;

/** Counts the facts of an article anew: one of its cards came into the deck, or left it. */
export const recountFacts = (db: WritableDb, document: number): void => {
  run(db, {
    text: `UPDATE derived_documents SET covered = (SELECT ${COVERED} FROM documents d WHERE d.number = document)
           WHERE document = ?`,
    values: [document],
  });
};

/** Articles whose facts are not counted right, a line each. */
export const factFaults = (db: ReadableDb): string[] =>
  all<{ document: number; kept: number | null; counted: number }>(db, {
    text: `SELECT d.number AS document, k.covered AS kept, ${COVERED} AS counted
           FROM documents d LEFT JOIN derived_documents k ON k.document = d.number
           WHERE counted <> coalesce(kept, 0)`,
    values: [],
  }).map(({ document, kept, counted }) => `article ${document}: ${kept ?? 0} facts counted, ${counted} asked`);
