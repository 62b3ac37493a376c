// Builders for tests of the store: folders that go away again, decks in memory and on disk.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll } from 'vitest';
import type { LocalMoment } from '../../core/base/time';
import { parseIsoInstant } from '../../core/exchange/instantText';
import { DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import { createDevice } from './deviceClock';
import { migrate } from './migrate';
import { closeDeck, openDeck } from './open';
import { addPreset } from './presets';
import type { ReadableDb, WritableDb } from './sql';

const folders: string[] = [];
const decks: ReadableDb[] = [];

afterAll(() => {
  for (const deck of decks) if (deck.connection.open) closeDeck(deck);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** An empty folder, removed after the file's last test. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'commonplace-test-'));
  folders.push(folder);
  return folder;
}

export const aDeckFile = (): string => path.join(aFolder(), 'deck.sqlite');

/** Closes a deck at the end, should the test not do it. */
export function closedLater<Deck extends ReadableDb>(deck: Deck): Deck {
  decks.push(deck);
  return deck;
}

/** The moment an ISO time with offset names. */
export function moment(iso: string): LocalMoment {
  const read = parseIsoInstant(iso, 'refuse');
  if (!read) throw new Error(`${iso} is not an ISO time with offset.`);
  return read;
}

/** A Monday morning. */
export const MORNING = moment('2026-03-02T09:00:00+00:00');

/** Opens a file as the app does. */
export const openFile = (file: string): WritableDb => closedLater(openDeck({ file, now: new Date(MORNING.at) }));

/** A deck of its own in memory, with a device and a preset but no card, for tests to which the file does not matter. */
export function aDeck(): WritableDb {
  const db = { connection: new Database(':memory:') } as unknown as WritableDb;
  db.connection.pragma('foreign_keys = ON');
  migrate(db, { backupFolder: 'never used', now: new Date(MORNING.at) });
  return closedLater(furnish(db));
}

/** A deck in a file, with a device and a preset but no card. */
export const aDeckOnDisk = (file: string = aDeckFile()): WritableDb => furnish(openFile(file));

function furnish(db: WritableDb): WritableDb {
  createDevice(db, '00000000-0000-4000-8000-000000000001', MORNING.at);
  addPreset(db, DEFAULT_PRESET, MORNING.at);
  return db;
}

/** The code of the Problem something throws, or `nothing thrown`. */
export function problemOf(work: () => unknown): string {
  try {
    work();
    return 'nothing thrown';
  } catch (error) {
    if (error instanceof Error && 'problem' in error) return (error.problem as { code: string }).code;
    throw error;
  }
}
