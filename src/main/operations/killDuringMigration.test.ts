// kill -9 while a profile of the first released version is brought to the newest schema. The file is of one version or the
// next, opens again, holds what it held, and copies of it from before each step are whole.
import { copyFileSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundled, canTrace, eachOf } from '../programSuite';
import { aFolder, openFile } from '../store/deckSuite';
import { SCHEMA_VERSION, schemaVersionOf } from '../store/migrate';
import { closeDeck } from '../store/open';
import { bringUpToDate } from './derive';
import { diskCallsOf, killedAt, turnsOf } from './killSuite';
import { stateHash } from './stateHash';
import { verifyDeck } from './verifyDeck';

const RELEASED = path.resolve(import.meta.dirname, '../../../data/history/schema-1.sqlite');
const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);
const isTraceable = canTrace();

let program = '';
let parent = '';

beforeAll(async () => {
  if (!isTraceable) return;
  parent = aFolder();
  program = await bundled(new URL('./actingSuite.ts', import.meta.url));
});

function aReleasedDeck(): string {
  const file = path.join(mkdtempSync(path.join(parent, 'deck-')), 'deck.sqlite');
  copyFileSync(RELEASED, file);
  return file;
}

/** Opens the file as the next start would, and says what it holds. */
function reopened(file: string): string {
  const db = openFile(file);
  bringUpToDate(db);
  expect(schemaVersionOf(db)).toBe(SCHEMA_VERSION);
  expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  const state = stateHash(db);
  closeDeck(db);
  return state;
}

/** The version the crash left. The log beside the file is read with it, and both stay as they are. */
function versionLeft(file: string): number {
  const folder = mkdtempSync(path.join(parent, 'look-'));
  for (const name of ['deck.sqlite', 'deck.sqlite-wal', 'deck.sqlite-journal']) {
    const from = path.join(path.dirname(file), name);
    if (existsSync(from)) copyFileSync(from, path.join(folder, name));
  }
  return versionOf(path.join(folder, 'deck.sqlite'));
}

/** The version of a file, which must be whole. */
function versionOf(file: string): number {
  const connection = new Database(file);
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  const version = schemaVersionOf({ connection });
  connection.close();
  return version;
}

const isUnfinished = (name: string): boolean => name.includes('unfinished');

/** The copies beside a deck file, where there are any yet. */
function copiesOf(file: string): string[] {
  const folder = path.join(path.dirname(file), 'backups');
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
}

describe.skipIf(!isTraceable)('killed while the schema is brought up to date (needs strace and Node)', () => {
  it('opens again with nothing lost, from every turn of the way', async () => {
    const whole = aReleasedDeck();
    const calls = await diskCallsOf(program, [whole]);
    const state = reopened(whole);
    const turns = turnsOf(calls);
    const reached = new Map<number, number>();
    let unfinished = 0;
    await eachOf(turns, 2, async (call) => {
      const file = aReleasedDeck();
      await killedAt(program, [file], call);
      const where = `${call.call} ${call.count} of ${call.file}`;
      const found = versionLeft(file);
      reached.set(found, (reached.get(found) ?? 0) + 1);
      unfinished += copiesOf(file).filter(isUnfinished).length;
      expect(reopened(file), where).toBe(state);
      // From before each step there is a whole copy, and a half-written one makes room for it.
      const copies = copiesOf(file);
      expect(new Set(copies.map(versionOf)), where).toEqual(new Set(VERSIONS.slice(0, -1)));
      expect(copies.filter(isUnfinished), where).toEqual([]);
    });
    process.stdout.write(
      `kill -9 at ${turns.length} of the ${calls.length} writes of bringing schema 1 to ${SCHEMA_VERSION}: ended at ` +
        `${[...reached]
          .sort(([a], [b]) => a - b)
          .map(([version, count]) => `schema ${version} ${count} times`)
          .join(', ')}; ` +
        `${unfinished} half-written copies\n`,
    );
    expect([...reached.keys()].sort((a, b) => a - b)).toEqual(VERSIONS);
    expect(unfinished).toBeGreaterThan(0);
  });
});
