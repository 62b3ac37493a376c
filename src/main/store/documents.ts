// The documents table: an article as it was read last. A newer edition of it takes its place, and its cards with it.
import type { DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import type { ArticleReference, Knowledge } from '../../core/knowledge/model';
import type { Block, Document } from '../../core/source/document';
import type { DocumentFields } from './changes';
import { all, first, type ReadableDb, run, sql, type WritableDb } from './sql';

/** A document by its names, without its text or its knowledge, which may be long. */
interface NamedDocument extends Omit<Document, 'text' | 'blocks'> {
  readonly number: number;
  readonly id: DocumentId;
  readonly article: ArticleReference;
  readonly knowledgeSource: Knowledge['source'];
}

/** A document as cards and screens cite it. What was found in it is not read: it may be longer than the text. */
export interface StoredDocument extends NamedDocument, Document {
  readonly fingerprint: string;
}

/** A document as lists of articles show it. */
export interface DocumentHead extends NamedDocument {
  readonly facts: number;
}

interface NamedRow {
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
}

interface Row extends NamedRow {
  fingerprint: string;
  text: string;
  blocks: string;
}

interface HeadRow extends NamedRow {
  facts: number;
}

const NAMES = 'number, id, title, author, published, kind, language, as_of, original, knowledge_source';

const namedFrom = (row: NamedRow): NamedDocument => ({
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
});

const fromRow = (row: Row): StoredDocument => ({
  ...namedFrom(row),
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

/** What of a document comes from the article as it was read last; its id and fingerprint stay. */
export function documentFields({ document, knowledge }: Pick<NewDocument, 'document' | 'knowledge'>) {
  const { article } = knowledge;
  return {
    title: article.title,
    author: document.author,
    published: document.published,
    kind: article.kind,
    language: article.language,
    as_of: article.asOf,
    original: article.original && JSON.stringify(article.original),
    text: document.text,
    blocks: JSON.stringify(document.blocks),
    knowledge_source: knowledge.source,
    knowledge: JSON.stringify(knowledge),
    facts: knowledge.facts.length,
  } satisfies DocumentFields;
}

/** Adds a document, out of sight until the act that brings it in, and returns its row number. */
export function addDocument(db: WritableDb, article: NewDocument, now: Instant): number {
  const fields = documentFields(article);
  const names = Object.keys(fields);
  return run(db, {
    text: `INSERT INTO documents (id, fingerprint, added_at, removed, ${names.join(', ')})
           VALUES (?, ?, ?, 1, ${names.map(() => '?').join(', ')})`,
    values: [article.id, article.fingerprint, now, ...Object.values(fields)],
  });
}

/** A document by its id, taken away or not. */
export const documentRow = (db: ReadableDb, id: DocumentId): { number: number; removed: boolean } | null => {
  const row = first<{ number: number; removed: number }>(
    db,
    sql`SELECT number, removed FROM documents WHERE id = ${id}`,
  );
  return row ? { number: row.number, removed: row.removed === 1 } : null;
};

/** The row number of a document; undefined where there is none. */
export const numberOfDocument = (db: ReadableDb, id: DocumentId): number | undefined =>
  first<{ number: number }>(db, sql`SELECT number FROM documents WHERE id = ${id} AND removed = 0`)?.number;

export const findDocument = (db: ReadableDb, id: DocumentId): StoredDocument | null => {
  const text = `SELECT ${NAMES}, fingerprint, text, blocks FROM documents WHERE id = ? AND removed = 0`;
  const row = first<Row>(db, { text, values: [id] });
  return row ? fromRow(row) : null;
};

export const documentOfNumber = (db: ReadableDb, number: number): StoredDocument => {
  const text = `SELECT ${NAMES}, fingerprint, text, blocks FROM documents WHERE number = ?`;
  const row = first<Row>(db, { text, values: [number] });
  if (!row) throw new Error(`No document ${number}.`);
  return fromRow(row);
};

/** Every document without its text, in the order they were added. */
export const documentHeads = (db: ReadableDb): DocumentHead[] =>
  all<HeadRow>(db, {
    text: `SELECT ${NAMES}, facts FROM documents WHERE removed = 0 ORDER BY number`,
    values: [],
  }).map((row) => ({ ...namedFrom(row), facts: row.facts }));

/** What is known of what a document says. */
export const knowledgeOf = (db: ReadableDb, number: number): Knowledge => {
  const row = first<{ knowledge: string }>(db, sql`SELECT knowledge FROM documents WHERE number = ${number}`);
  if (!row) throw new Error(`No document ${number}.`);
  return JSON.parse(row.knowledge) as Knowledge;
};
