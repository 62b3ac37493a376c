import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { aDeckFile, aDeckOnDisk, aFolder, MORNING, openFile, problemOf } from './deckSuite';
import { closeDeck, openDeck } from './open';
import type { ReadableDb } from './sql';

const pragma = ({ connection }: ReadableDb, name: string): unknown => connection.pragma(name, { simple: true });

const FULL = 2;

function expectPromises(db: ReadableDb): void {
  expect({
    synchronous: pragma(db, 'synchronous'),
    journal: pragma(db, 'journal_mode'),
    foreignKeys: pragma(db, 'foreign_keys'),
    trustedSchema: pragma(db, 'trusted_schema'),
    recursiveTriggers: pragma(db, 'recursive_triggers'),
  }).toEqual({ synchronous: FULL, journal: 'wal', foreignKeys: 1, trustedSchema: 0, recursiveTriggers: 1 });
}

/** A file of another program, in the journal mode it likes. */
function aForeignFile(file: string, journal: 'delete' | 'wal' = 'delete'): Buffer {
  const foreign = new Database(file);
  foreign.pragma(`journal_mode = ${journal}`);
  foreign.exec(`CREATE TABLE recipes (title TEXT); INSERT INTO recipes VALUES ('Plum cake')`);
  foreign.close();
  return readFileSync(file);
}

/** Makes a table and drops it, over and over, as fast as it can, until it is told to end. */
const CHANGES_SCHEMA = `
  const { parentPort, workerData, receiveMessageOnPort } = require('node:worker_threads');
  const Database = require('better-sqlite3');
  const connection = new Database(workerData, { timeout: 60000 });
  parentPort.postMessage('begun');
  while (!receiveMessageOnPort(parentPort)) connection.exec('CREATE TABLE passing (x); DROP TABLE passing');
  connection.close();
`;

describe('opening a deck', () => {
  it('promises the same on the first open and on every later one', () => {
    const file = aDeckFile();
    const first = openFile(file);
    expectPromises(first);
    closeDeck(first);
    for (let later = 0; later < 2; later += 1) {
      const again = openFile(file);
      expectPromises(again);
      closeDeck(again);
    }
  });

  it('promises the same while another connection has the file open', () => {
    const file = aDeckFile();
    openFile(file);
    expectPromises(openFile(file));
  });

  it('judges the file of one moment, while its schema is being changed elsewhere', async () => {
    const file = aDeckFile();
    openFile(file);
    const changing = new Worker(CHANGES_SCHEMA, { eval: true, workerData: file });
    await once(changing, 'message');
    // Judged outside of a snapshot, about one in a hundred was given up half-way.
    for (let opening = 0; opening < 500; opening += 1) closeDeck(openDeck({ file, now: new Date(MORNING.at) }));
    const ended = once(changing, 'exit');
    changing.postMessage('end');
    expect(await ended).toEqual([0]);
  });

  it('makes the folders above the file', () => {
    const file = path.join(aFolder(), 'not', 'there', 'yet', 'deck.sqlite');
    openFile(file);
    expect(existsSync(file)).toBe(true);
  });

  it('takes an empty file for a deck to be made', () => {
    const file = aDeckFile();
    writeFileSync(file, '');
    expectPromises(openFile(file));
  });

  it('writes nothing when there is nothing to change', () => {
    const file = aDeckFile();
    closeDeck(aDeckOnDisk(file));
    const before = readFileSync(file);
    const db = openFile(file);
    expect(existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`).length : 0).toBe(0);
    closeDeck(db);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is a deck from its first write on: one left by a crash before any table is no stranger', () => {
    const file = aDeckFile();
    const db = openFile(file);
    const id = pragma(db, 'application_id');
    closeDeck(db);
    const started = new Database(aDeckFile());
    started.pragma(`application_id = ${String(id)}`);
    const { name } = started;
    started.close();
    expectPromises(openFile(name));
  });

  it.each(['delete', 'wal'] as const)(
    'refuses the database of another program (%s) and leaves it untouched',
    (journal) => {
      const file = aDeckFile();
      const before = aForeignFile(file, journal);
      expect(problemOf(() => openFile(file))).toBe('store/foreign');
      expect(readFileSync(file).equals(before)).toBe(true);
    },
  );

  it('keeps every table strict', () => {
    const { connection } = openFile(aDeckFile());
    const tables = connection.pragma('table_list') as { name: string; type: string; strict: number }[];
    const ours = tables.filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_'));
    expect(ours.length).toBeGreaterThan(8);
    expect(ours.filter(({ strict }) => strict === 0)).toEqual([]);
  });
});
