// The documents table: an article as it was read, never changed once cards stand on it.
import type { DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import type { ArticleReference, Knowledge } from '../../core/knowledge/model';
import type { Block, Document } from '../../core/source/document';
import { all, first, type ReadableDb, run, sql, type WritableDb } from './sql';

/** A document in the deck, with what cards and screens need to name it. */
export interface StoredDocument extends Document {
  readonly number: number;
  readonly id: DocumentId;
  readonly fingerprint: string;
  readonly article: ArticleReference;
  readonly knowledgeSource: Knowledge['source'];
  readonly facts: number;
}

/** A document without its text: what lists of articles show. */
export type DocumentHead = Omit<StoredDocument, 'text' | 'blocks' | 'fingerprint'>;

interface HeadRow {
  number: number;
  id: string;
  title: string;
  author: string | null;
  published: string | null;
  kind: ArticleReference['kind'];
  language: string;
  as_of: string | null;
  original: string | null;
  knowledge_source: Knowledge['source'];
  facts: number;
}

interface Row extends HeadRow {
  fingerprint: string;
  text: string;
  blocks: string;
}

const headFrom = (row: HeadRow): DocumentHead => ({
  number: row.number,
  id: row.id as DocumentId,
  title: row.title,
  author: row.author,
  published: row.published,
  article: {
    title: row.title,
    kind: row.kind,
    language: row.language,
    asOf: row.as_of,
    original: row.original === null ? null : (JSON.parse(row.original) as ArticleReference['original']),
  },
  knowledgeSource: row.knowledge_source,
  facts: row.facts,
});

const fromRow = (row: Row): StoredDocument => ({
  ...headFrom(row),
  fingerprint: row.fingerprint,
  text: row.text,
  blocks: JSON.parse(row.blocks) as Block[],
});

export interface NewDocument {
  readonly id: DocumentId;
  readonly fingerprint: string;
  readonly document: Document;
  readonly knowledge: Knowledge;
}

/** Adds a document and returns its row number. */
export function addDocument(
  db: WritableDb,
  { id, fingerprint, document, knowledge }: NewDocument,
  now: Instant,
): number {
  const { article } = knowledge;
  return run(
    db,
    sql`INSERT INTO documents (id, fingerprint, title, author, published, kind, language, as_of, original,
                               text, blocks, knowledge_source, knowledge, facts, added_at)
        VALUES (${id}, ${fingerprint}, ${article.title}, ${document.author}, ${document.published}, ${article.kind},
                ${article.language}, ${article.asOf}, ${article.original && JSON.stringify(article.original)},
                ${document.text}, ${JSON.stringify(document.blocks)}, ${knowledge.source},
                ${JSON.stringify(knowledge)}, ${knowledge.facts.length}, ${now})`,
  );
}

/** The row number of a document; undefined where there is none. */
export const numberOfDocument = (db: ReadableDb, id: DocumentId): number | undefined =>
  first<{ number: number }>(db, sql`SELECT number FROM documents WHERE id = ${id}`)?.number;

export const findDocument = (db: ReadableDb, id: DocumentId): StoredDocument | null => {
  const row = first<Row>(db, sql`SELECT * FROM documents WHERE id = ${id}`);
  return row ? fromRow(row) : null;
};

export const documentOfNumber = (db: ReadableDb, number: number): StoredDocument => {
  const row = first<Row>(db, sql`SELECT * FROM documents WHERE number = ${number}`);
  if (!row) throw new Error(`No document ${number}.`);
  return fromRow(row);
};

/** What an article says, as data. */
export const knowledgeOfDocument = (db: ReadableDb, number: number): Knowledge => {
  const row = first<{ knowledge: string }>(db, sql`SELECT knowledge FROM documents WHERE number = ${number}`);
  if (!row) throw new Error(`No document ${number}.`);
  return JSON.parse(row.knowledge) as Knowledge;
};

/** Every document without its text, in the order they were added. */
export const documentHeads = (db: ReadableDb): DocumentHead[] =>
  all<HeadRow>(
    db,
    sql`SELECT number, id, title, author, published, kind, language, as_of, original, knowledge_source, facts
        FROM documents ORDER BY number`,
  ).map(headFrom);

/** What is known of what a document says. */
export const knowledgeOf = (db: ReadableDb, number: number): Knowledge => {
  const row = first<{ knowledge: string }>(db, sql`SELECT knowledge FROM documents WHERE number = ${number}`);
  if (!row) throw new Error(`No document ${number}.`);
  return JSON.parse(row.knowledge) as Knowledge;
};

/** Every document, in the order they were added. */
export const allDocuments = (db: ReadableDb): StoredDocument[] =>
  all<Row>(db, sql`SELECT * FROM documents ORDER BY number`).map(fromRow);
