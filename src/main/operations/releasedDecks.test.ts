// Decks written by released versions: each opens, is sound, and remembers what it remembered.
import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { addDays, studyDayOf } from '../../core/base/time';
import { aDeckFile, moment, openFile } from '../store/deckSuite';
import { allSchedules } from '../store/schedule';
import { bringUpToDate } from './derive';
import { dueCards } from './dueCards';
import { readOverview } from './overview';
import { verifyDeck } from './verifyDeck';

const FOLDER = path.resolve(import.meta.dirname, '../../../data/history');
const released = readdirSync(FOLDER).filter((name) => name.endsWith('.sqlite'));

interface Remembered {
  card: number;
  phase: string;
  stability: number;
  due_at: number;
}

const remembered = (file: string): Remembered[] => {
  const connection = new Database(file, { readonly: true });
  const rows = connection
    .prepare(`SELECT card, phase, stability, due_at FROM derived_schedule WHERE phase <> 'new' ORDER BY card`)
    .all();
  connection.close();
  return rows as Remembered[];
};

describe.each(released)('a deck of a released version: %s', (name) => {
  it('opens, is sound, and remembers the same', () => {
    const file = aDeckFile();
    copyFileSync(path.join(FOLDER, name), file);
    const before = remembered(file);
    const db = openFile(file);
    bringUpToDate(db);
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
    const after = [...allSchedules(db)].filter(({ memory }) => memory !== null);
    expect(
      after.map(({ card, memory, due }) => ({
        card,
        phase: memory?.phase,
        stability: memory?.stability,
        due_at: due?.at,
      })),
    ).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });

  it('counts its answers on the days they were given', () => {
    const file = aDeckFile();
    copyFileSync(path.join(FOLDER, name), file);
    const db = openFile(file);
    bringUpToDate(db);
    expect(readOverview(db, moment('2026-03-20T10:30:00-05:00'))).toMatchObject({ answeredToday: 2, answeredEver: 9 });
    const now = moment('2026-04-30T10:30:00-05:00');
    const today = studyDayOf(now, 4);
    expect(dueCards(db, now).length).toBeGreaterThan(0);
    expect([...allSchedules(db)].every(({ spacedUntil }) => spacedUntil <= addDays(today, 1))).toBe(true);
  });
});
