// A small tagged template over prepared statements: values are always bound, statements are prepared once.
import type BetterSqlite3 from 'better-sqlite3';

/** A connection queries may read from. */
export interface ReadableDb {
  readonly connection: BetterSqlite3.Database;
}

declare const writable: unique symbol;
/** A connection that may also write; the function that asks for one says so in its first argument. */
export interface WritableDb extends ReadableDb {
  readonly [writable]: true;
}

export type SqlValue = string | number | bigint | null | Uint8Array;

export interface Query {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

export const sql = (strings: TemplateStringsArray, ...values: SqlValue[]): Query => ({
  text: strings.join('?'),
  values,
});

const prepared = new WeakMap<BetterSqlite3.Database, Map<string, BetterSqlite3.Statement>>();

/** How rows come: as objects, as lists of their columns, or as the value of their only column. */
type Shape = 'objects' | 'lists' | 'values';

function statement(db: ReadableDb, text: string, shape: Shape = 'objects'): BetterSqlite3.Statement {
  let statements = prepared.get(db.connection);
  if (!statements) prepared.set(db.connection, (statements = new Map<string, BetterSqlite3.Statement>()));
  const key = shape === 'objects' ? text : `${shape} ${text}`;
  let found = statements.get(key);
  if (!found) {
    found = db.connection.prepare(text);
    if (shape === 'lists') found.raw();
    if (shape === 'values') found.pluck();
    statements.set(key, found);
  }
  return found;
}

/** All rows of a query. The row type is the caller's claim: it stands beside the SQL, in the table's own file. */
export const all = <Row>(db: ReadableDb, query: Query): Row[] =>
  statement(db, query.text).all(...query.values) as Row[];

/** All rows, each a list of its columns: a third cheaper than objects, where there are very many. */
export const allLists = <Columns extends readonly SqlValue[]>(db: ReadableDb, query: Query): Columns[] =>
  statement(db, query.text, 'lists').all(...query.values) as Columns[];

/** The values of the only column of all rows. */
export const allValues = <Value extends SqlValue>(db: ReadableDb, query: Query): Value[] =>
  statement(db, query.text, 'values').all(...query.values) as Value[];

/** The first row, or undefined. */
export const first = <Row>(db: ReadableDb, query: Query): Row | undefined =>
  statement(db, query.text).get(...query.values) as Row | undefined;

/** Rows one at a time, for results that should not stand in memory whole. */
export const each = <Row>(db: ReadableDb, query: Query): IterableIterator<Row> =>
  statement(db, query.text).iterate(...query.values) as IterableIterator<Row>;

/** Runs a writing statement; the integer key of the inserted row comes back. */
export const run = (db: WritableDb, query: Query): number =>
  Number(statement(db, query.text).run(...query.values).lastInsertRowid);

/** Runs a writing statement for each of many rows. */
export function runEach<Row>(
  db: WritableDb,
  text: string,
  rows: Iterable<Row>,
  valuesOf: (row: Row) => readonly SqlValue[],
): void {
  const prepared = statement(db, text);
  for (const row of rows) prepared.run(...valuesOf(row));
}

/**
 * Runs `work` in one transaction: all of it is on disk when this returns, or none of it.
 * It takes the write lock at once, so that two processes on one profile queue instead of failing half-way.
 */
export function inTransaction<Value>(db: WritableDb, work: () => Value): Value {
  return db.connection.transaction(work).immediate();
}

/** 128 MB: the log of a million answers. */
const LARGE_CACHE_KIB = 131_072;

/** Lets work that walks all over a large file keep so much of it in memory that pages are read once; only meanwhile. */
export function withLargeCache<Value>({ connection }: ReadableDb, work: () => Value): Value {
  const usual = connection.pragma('cache_size', { simple: true }) as number;
  connection.pragma(`cache_size = ${-LARGE_CACHE_KIB}`);
  try {
    return work();
  } finally {
    connection.pragma(`cache_size = ${usual}`);
  }
}

/** One consistent view over several reads. */
export function inSnapshot<Value>(db: ReadableDb, work: () => Value): Value {
  return db.connection.transaction(work).deferred();
}

/** Does work and takes all of it back, however it ends: what it says of itself is what doing it would say. */
export function asIfDone<Value>(db: WritableDb, work: () => Value): Value {
  const done: Value[] = [];
  const takenBack = new Error('Taken back on purpose.');
  try {
    inTransaction(db, () => {
      done.push(work());
      throw takenBack;
    });
  } catch (error) {
    if (error !== takenBack) throw error;
  }
  return done[0] as Value;
}
