// Brings a file to this app's schema, one step at a time, and copies the file before each step.
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { MIGRATIONS } from './migrations/index';
import type { Migration } from './migrations/migration';
import { StoreError } from './problem';
import { inTransaction, type ReadableDb, type WritableDb } from './sql';

/** The newest schema this app knows. */
export const SCHEMA_VERSION = MIGRATIONS.length;

export const schemaVersionOf = ({ connection }: ReadableDb): number =>
  connection.pragma('user_version', { simple: true }) as number;

export interface MigrationPlace {
  /** Where copies of the file go, made before each step. */
  readonly backupFolder: string;
  readonly now: Date;
}

/**
 * Runs the steps a file still lacks, each in one transaction, so that a crash leaves the old schema or the new one.
 * @throws {StoreError} `store/newer` when the file was written by a newer app; it is left untouched.
 */
export function migrate(db: WritableDb, place: MigrationPlace, migrations: readonly Migration[] = MIGRATIONS): void {
  refuseNewer(db, migrations.length);
  // A file that was empty a moment ago holds nothing worth a copy.
  const isFresh = schemaVersionOf(db) === 0;
  for (const migration of migrations) {
    if (schemaVersionOf(db) >= migration.number) continue;
    if (!isFresh) copyFile(db, place);
    inTransaction(db, () => {
      // Another process may have been first while this one waited for the lock.
      if (schemaVersionOf(db) >= migration.number) return;
      migration.up(db);
      db.connection.pragma(`user_version = ${migration.number}`);
    });
  }
}

/** @throws {StoreError} `store/newer` when the file has a schema this app does not know. */
export function refuseNewer(db: ReadableDb, known: number = SCHEMA_VERSION): void {
  const found = schemaVersionOf(db);
  if (found <= known) return;
  throw new StoreError(
    'store/newer',
    `This deck was written by a newer Commonplace (its schema is ${found}, this app knows ${known}). ` +
      'It has been left untouched. Open it with the newer app, or choose another data folder.',
  );
}

/** A whole, readable copy: until it is one it carries another name, of its process, since two may start at once. */
function copyFile(db: ReadableDb, { backupFolder, now }: MigrationPlace): void {
  mkdirSync(backupFolder, { recursive: true });
  removeUnfinished(backupFolder);
  const stamp = now.toISOString().replaceAll(':', '').replace(/\..*$/, 'Z');
  const target = path.join(backupFolder, `before-schema-${schemaVersionOf(db) + 1}-${stamp}.sqlite`);
  const unfinished = `${target}.${process.pid}${UNFINISHED}`;
  db.connection.prepare('VACUUM INTO ?').run(unfinished);
  renameSync(unfinished, target);
}

const UNFINISHED = '.unfinished';

/** What copies ended by a crash left behind; one that another process is writing now stays. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.includes(UNFINISHED))) {
    const writer = Number(/\.(\d+)\.unfinished/.exec(name)?.[1] ?? process.pid);
    if (writer === process.pid || !isRunning(writer)) rmSync(path.join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of someone else may not be asked, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
