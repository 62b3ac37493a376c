// Opens the deck file, or says why not. Every promise about durability starts with the pragmas set here.
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from './migrate';
import { StoreError } from './problem';
import type { ReadableDb, WritableDb } from './sql';

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
  const connection = new Database(file, { timeout: BUSY_TIMEOUT_MILLIS });
  const db = { connection } as WritableDb;
  try {
    refuseForeign(db);
    // FULL on every open: better-sqlite3 is built to fall back to NORMAL on a file that already is in WAL mode,
    // and NORMAL loses acknowledged reviews when the power goes.
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    if (process.platform === 'darwin') {
      connection.pragma('fullfsync = ON');
      connection.pragma('checkpoint_fullfsync = ON');
    }
    connection.pragma('foreign_keys = ON');
    connection.pragma('trusted_schema = OFF');
    if (wasLeftOpen || statSync(file).size <= ALWAYS_CHECKED_BYTES) quickCheck(db);
    migrate(db, { backupFolder: path.join(folder, 'backups'), now });
    connection.pragma(`application_id = ${APPLICATION_ID}`);
    return db;
  } catch (error) {
    connection.close();
    throw error;
  }
}

export const closeDeck = ({ connection }: ReadableDb): void => {
  connection.close();
};

export const sqliteVersion = ({ connection }: ReadableDb): string =>
  connection.prepare('SELECT sqlite_version()').pluck().get() as string;

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
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

function refuseForeign(db: ReadableDb): void {
  const id = db.connection.pragma('application_id', { simple: true }) as number;
  const tables = db.connection.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
  if (id === APPLICATION_ID || tables === 0) return;
  throw new StoreError(
    'store/foreign',
    `${db.connection.name} is a database of another program. It has been left untouched. ` +
      'Choose another folder with --profile.',
  );
}

function quickCheck(db: ReadableDb): void {
  const found = db.connection.pragma('quick_check(20)', { simple: false }) as { quick_check: string }[];
  const faults = found.map((row) => row.quick_check).filter((line) => line !== 'ok');
  if (faults.length === 0) return;
  throw new StoreError('store/corrupt', `The deck file failed its check: ${faults.slice(0, 3).join('; ')}`);
}
