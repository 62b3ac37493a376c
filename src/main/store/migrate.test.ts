import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { addCards, answer, nth } from '../operations/articleSuite';
import { aDeckFile, aDeckOnDisk, MORNING, openFile, problemOf } from './deckSuite';
import { migrate, SCHEMA_VERSION, schemaVersionOf } from './migrate';
import { MIGRATIONS } from './migrations/index';
import type { Migration } from './migrations/migration';
import { closeDeck } from './open';
import { currentSession } from './session';
import { inTransaction, type ReadableDb, type WritableDb } from './sql';

const NEXT = SCHEMA_VERSION + 1;

/** A step after the newest one; `up` does some work of its own. */
const aStep = (up: Migration['up'], number = NEXT): Migration => ({ number, name: `test step ${number}`, up });

const addsTable = aStep(({ connection }) => {
  connection.exec('CREATE TABLE shelves (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  connection.exec(`INSERT INTO shelves (name) SELECT title FROM documents`);
});

const backupsOf = (file: string): string => path.join(path.dirname(file), 'backups');

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

const migrateWith = (db: WritableDb, ...steps: Migration[]): void =>
  migrate(db, { backupFolder: backupsOf(db.connection.name), now: new Date(MORNING.at) }, [...MIGRATIONS, ...steps]);

function aUsedDeck(file: string): WritableDb {
  const db = aDeckOnDisk(file);
  answer(db, nth(addCards(db), 0), 'good', MORNING);
  return db;
}

/** Everything the deck's own tables hold. */
function contentOf({ connection }: ReadableDb): Record<string, unknown[]> {
  const names = connection.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all();
  return Object.fromEntries(
    (names as string[])
      .filter((name) => !name.startsWith('derived_card_text') && !name.startsWith('sqlite_'))
      .map((name) => [name, connection.prepare(`SELECT * FROM "${name}"`).all()]),
  );
}

const tableExists = ({ connection }: ReadableDb, name: string): boolean =>
  connection.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name) !== undefined;

describe('the steps of the schema', () => {
  it('are numbered from 1 without a gap', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it('leave a session that runs as it is, with no cards of its own', () => {
    const db = { connection: new Database(':memory:') } as unknown as WritableDb;
    const place = { backupFolder: 'never used', now: new Date(MORNING.at) };
    const before = MIGRATIONS.filter(({ number }) => number < 13);
    migrate(db, place, before);
    db.connection.exec(`INSERT INTO study_session (id, started_at, day, after_review, asked, answered, ended, document)
                        VALUES (1, 5, 20000, 0, NULL, 3, 0, NULL)`);
    for (const { up } of MIGRATIONS.filter(({ number }) => number >= 13)) up(db);
    expect(currentSession(db)).toMatchObject({ startedAt: 5, answered: 3, scope: { kind: 'all' }, hasEnded: false });
    db.connection.close();
  });

  it('bring a fresh file to the newest schema, without a copy of nothing', () => {
    const file = aDeckFile();
    expect(schemaVersionOf(openFile(file))).toBe(SCHEMA_VERSION);
    expect(filesIn(backupsOf(file))).toEqual([]);
  });

  it('run once: a file that has them is left alone', () => {
    const file = aDeckFile();
    const db = aUsedDeck(file);
    let runs = 0;
    const counted = aStep(() => (runs += 1));
    migrateWith(db, counted);
    migrateWith(db, counted);
    expect(runs).toBe(1);
    expect(schemaVersionOf(db)).toBe(NEXT);
    expect(filesIn(backupsOf(file))).toHaveLength(1);
  });
});

describe('a step on a file that has a schema', () => {
  it('copies the file first; the copy opens and holds the old data', () => {
    const file = aDeckFile();
    const db = aUsedDeck(file);
    const before = contentOf(db);
    migrateWith(db, addsTable);
    expect(tableExists(db, 'shelves')).toBe(true);
    const copies = filesIn(backupsOf(file));
    expect(copies).toEqual([expect.stringMatching(new RegExp(`^before-schema-${NEXT}-.*\\.sqlite$`))]);
    const copy = openFile(path.join(backupsOf(file), nth(copies, 0)));
    expect(schemaVersionOf(copy)).toBe(SCHEMA_VERSION);
    expect(contentOf(copy)).toEqual(before);
    expect(copy.connection.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('copies before each of several steps', () => {
    const file = aDeckFile();
    const db = aUsedDeck(file);
    migrateWith(
      db,
      addsTable,
      aStep(({ connection }) => connection.exec('DROP TABLE shelves'), NEXT + 1),
    );
    const copies = filesIn(backupsOf(file)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(copies.map((name) => /^before-schema-\d+/.exec(name)?.[0])).toEqual([
      `before-schema-${NEXT}`,
      `before-schema-${NEXT + 1}`,
    ]);
    const [, later = ''] = copies;
    expect(tableExists(openReadOnly(path.join(backupsOf(file), later)), 'shelves')).toBe(true);
  });

  it('replaces a copy left unfinished by a crash', () => {
    const file = aDeckFile();
    const db = aUsedDeck(file);
    const failing = aStep(() => {
      throw new Error('a crash');
    });
    expect(() => migrateWith(db, failing)).toThrow('a crash');
    migrateWith(db, addsTable);
    expect(filesIn(backupsOf(file)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('leaves the old version whole when it fails half-way', () => {
    const file = aDeckFile();
    const db = aUsedDeck(file);
    const before = contentOf(db);
    const failing = aStep((deck) => {
      addsTable.up(deck);
      deck.connection.exec(`UPDATE documents SET title = 'lost'`);
      throw new Error('a crash');
    });
    expect(() => migrateWith(db, failing)).toThrow('a crash');
    closeDeck(db);
    const again = openFile(file);
    expect(schemaVersionOf(again)).toBe(SCHEMA_VERSION);
    expect(tableExists(again, 'shelves')).toBe(false);
    expect(contentOf(again)).toEqual(before);
    migrateWith(again, addsTable);
    expect(schemaVersionOf(again)).toBe(NEXT);
  });

  it('is not run twice when another process was first', () => {
    const file = aDeckFile();
    aUsedDeck(file);
    const [mine, theirs] = [openFile(file), openFile(file)];
    let runs = 0;
    const step = aStep(() => (runs += 1));
    inTransaction(theirs, () => {
      step.up(theirs);
      theirs.connection.pragma(`user_version = ${NEXT}`);
    });
    migrateWith(mine, step);
    expect(runs).toBe(1);
  });
});

describe('a file written by a newer app', () => {
  it.each(['wal', 'delete'])('is refused and left as it is, byte by byte (%s)', (journal) => {
    const file = aDeckFile();
    const db = aUsedDeck(file);
    db.connection.pragma(`user_version = ${NEXT}`);
    db.connection.pragma(`journal_mode = ${journal}`);
    closeDeck(db);
    const before = readFileSync(file);
    expect(problemOf(() => openFile(file))).toBe('store/newer');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(filesIn(path.dirname(file))).toEqual(['deck.sqlite']);
  });
});

function openReadOnly(file: string): ReadableDb {
  return { connection: new Database(file, { readonly: true }) };
}
