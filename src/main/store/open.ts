// Opens the deck file, or says why not. Every promise about durability starts with the pragmas set here.
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { migrate, refuseNewer } from './migrate';
import { StoreError } from './problem';
import { inSnapshot, type ReadableDb, type WritableDb } from './sql';

/** "Cmmp": tells our files from other SQLite files. */
const APPLICATION_ID = 0x436d6d70;
const BUSY_TIMEOUT_MILLIS = 5_000;
/** Files up to this size are checked whole at every start: it takes some milliseconds. */
const ALWAYS_CHECKED_BYTES = 16 * 1024 * 1024;

export interface OpenOptions {
  readonly file: string;
  readonly now: Date;
}

/**
 * Opens the deck, creating an empty one where there is none, and brings its schema up to date.
 * @throws {StoreError} `store/corrupt`, `store/foreign`, `store/newer`, `store/read-only`; SQLite's own errors else.
 */
export function openDeck({ file, now }: OpenOptions): WritableDb {
  const folder = path.dirname(file);
  makeFolder(folder);
  refuseReadOnly(file);
  const wasLeftOpen = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
  // A connection that may write would carry the log over into the file when it is closed; a refused file stays as it is.
  if (wasLeftOpen) judgeOnly(file);
  const connection = new Database(file, { timeout: BUSY_TIMEOUT_MILLIS });
  const db = { connection } as WritableDb;
  try {
    connection.pragma('trusted_schema = OFF');
    if (!wasLeftOpen) judge(db, statSync(file).size <= ALWAYS_CHECKED_BYTES);
    connection.pragma('journal_mode = WAL');
    keepPromises(db);
    claim(db);
    migrate(db, { backupFolder: path.join(folder, 'backups'), now });
    return db;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Another connection to a deck that is open, for another thread: the file was judged and brought up to date already.
 * A read-only one cannot write, whatever its type says.
 */
export function openBeside(file: string, { readOnly }: { readonly readOnly: boolean }): WritableDb {
  const connection = new Database(file, { timeout: BUSY_TIMEOUT_MILLIS, readonly: readOnly, fileMustExist: true });
  const db = { connection } as WritableDb;
  connection.pragma('trusted_schema = OFF');
  if (!readOnly) keepPromises(db);
  return db;
}

/** What every connection that writes is told. */
function keepPromises({ connection }: WritableDb): void {
  // FULL on every open: better-sqlite3 is built to fall back to NORMAL on a file that already is in WAL mode,
  // and NORMAL loses acknowledged reviews when the power goes.
  connection.pragma('synchronous = FULL');
  if (process.platform === 'darwin') {
    connection.pragma('fullfsync = ON');
    connection.pragma('checkpoint_fullfsync = ON');
  }
  connection.pragma('foreign_keys = ON');
  // Without it REPLACE would remove rows of the log behind the back of the trigger that keeps them.
  connection.pragma('recursive_triggers = ON');
}

export const closeDeck = ({ connection }: ReadableDb): void => {
  connection.close();
};

export const sqliteVersion = ({ connection }: ReadableDb): string =>
  connection.prepare('SELECT sqlite_version()').pluck().get() as string;

/** Changes whenever another connection has committed to the file; never by this connection's own writes. */
export const dataVersion = ({ connection }: ReadableDb): number =>
  connection.pragma('data_version', { simple: true }) as number;

function makeFolder(folder: string): void {
  try {
    // What a person studies is nobody else's business on this computer.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreError(
      'store/read-only',
      `The data folder ${folder} could not be made. Nothing was written. ` +
        'Make the folder above it writable, or choose another one with --profile.',
      { cause: error },
    );
  }
}

/** Asked before SQLite is: it would open a read-only file without a word and fail at the first answer. */
function refuseReadOnly(file: string): void {
  const folder = path.dirname(file);
  try {
    accessSync(folder, constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch (error) {
    throw new StoreError(
      'store/read-only',
      `The deck in ${folder} may be read but not written to, so no answer could be kept. Nothing was changed. ` +
        'Make the folder and the file writable, or choose another folder with --profile.',
      { cause: error },
    );
  }
}

/** Judges a file through a connection that cannot change it. */
function judgeOnly(file: string): void {
  const db = { connection: new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MILLIS }) };
  try {
    db.connection.pragma('trusted_schema = OFF');
    judge(db, true);
  } finally {
    closeDeck(db);
  }
}

/** Refuses a file that is not ours, not for us yet, or damaged, before anything is written to it. */
function judge(db: ReadableDb, whole: boolean): void {
  try {
    // All of it of one moment: while another process brings the schema up to date, SQLite gives a check up half-way.
    inSnapshot(db, () => {
      refuseForeign(db);
      refuseNewer(db);
      if (whole) quickCheck(db);
    });
  } catch (error) {
    // Reading fixed pragmas fails with a general error only where the file says something impossible.
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR') throw corrupt(error.message, error);
    throw error;
  }
}

function refuseForeign(db: ReadableDb): void {
  const tables = db.connection.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
  const id = applicationIdOf(db);
  if (id === APPLICATION_ID || tables === 0) return;
  throw new StoreError(
    'store/foreign',
    `${db.connection.name} is a database of another program. It has been left untouched. ` +
      'Choose another folder with --profile.',
  );
}

const applicationIdOf = ({ connection }: ReadableDb): number =>
  connection.pragma('application_id', { simple: true }) as number;

/** Marks an empty file as ours before it gets tables: after a crash in between, tables alone would look foreign. */
function claim(db: WritableDb): void {
  // Writing it again would cost every start a transaction.
  if (applicationIdOf(db) !== APPLICATION_ID) db.connection.pragma(`application_id = ${APPLICATION_ID}`);
}

function quickCheck(db: ReadableDb): void {
  const found = db.connection.pragma('quick_check(20)', { simple: false }) as { quick_check: string }[];
  const faults = found.map((row) => row.quick_check).filter((line) => line !== 'ok');
  if (faults.length > 0) throw corrupt(faults.slice(0, 3).join('; '));
}

const corrupt = (fault: string, cause?: unknown): StoreError =>
  new StoreError('store/corrupt', `The deck file failed its check: ${fault}`, { cause });
