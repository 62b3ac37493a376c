// Lives drawn by lot: every act there is, at clocks that go forward and back, in many zones, with undo, redo and
// restarts in between. Whatever happens, the deck is sound, and its history leads back and forth through every state.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId } from '../../core/base/ids';
import type { LocalMoment } from '../../core/base/time';
import { aDeck, aDeckFile, aDeckOnDisk, MORNING, openFile } from '../store/deckSuite';
import { clockOf, type EventStamp } from '../store/deviceClock';
import { closeDeck } from '../store/open';
import type { ReadableDb, WritableDb } from '../store/sql';
import { addSiblings, aLife, doAct, later } from './actsSuite';
import { rebuildDerived } from './derive';
import { redo, undo } from './history';
import { stateHash } from './stateHash';
import { verifyDeck } from './verifyDeck';

type Life = typeof aLife extends fc.Arbitrary<infer Value> ? Value : never;

const SOUND = { ok: true, problems: [] };
const NOTHING = { ok: false, problem: { code: 'history/nothing' } };

/** A deck, and every state its history can lead to. */
interface Lived {
  db: WritableDb;
  at: LocalMoment;
  /** Hashes of the states from the start on, those that redo leads to included. */
  states: string[];
  /** Which of them is the one now. */
  place: number;
}

/** Rows that are only ever added to. */
const kept = ({ connection }: ReadableDb): number[] =>
  ['events', 'review_log', 'due_moves', 'presets', 'cards', 'notes', 'documents'].map(
    (table) => connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number,
  );

/** What was recorded under a stamp: exactly one row, in the log of answers or among the other events. */
const recorded = ({ connection }: ReadableDb, { device, seq, hlc }: EventStamp): unknown[] =>
  connection
    .prepare(
      `SELECT device, seq, hlc FROM review_log WHERE device = :device AND seq = :seq AND hlc = :hlc
       UNION ALL SELECT device, seq, hlc FROM events WHERE device = :device AND seq = :seq AND hlc = :hlc`,
    )
    .all({ device, seq, hlc });

/** Lives one life, and after every step of it looks at the deck. */
function live(db: WritableDb, cards: readonly CardId[], life: Life, reopen: (db: WritableDb) => WritableDb): Lived {
  const lived: Lived = { db, at: MORNING, states: [stateHash(db)], place: 0 };
  for (const { what, pause, offsetMinutes } of life) {
    lived.at = later(lived.at, pause, offsetMinutes);
    const before = { clock: clockOf(lived.db), rows: kept(lived.db), state: stateHash(lived.db) };
    if (what.kind === 'restart') {
      lived.db = reopen(lived.db);
      expect(stateHash(lived.db)).toBe(before.state);
    } else if (what.kind === 'step') {
      stepThrough(lived, what.direction);
    } else {
      const { ok } = doAct(lived.db, cards, what, lived.at);
      const after = stateHash(lived.db);
      const isAct = clockOf(lived.db).seq > before.clock.seq;
      // What is refused, what changes nothing and what only moves the session leave no trace in the deck.
      if (!ok || !isAct) expect(after).toBe(before.state);
      if (isAct) lived.states.splice((lived.place += 1), Infinity, after);
    }
    const clock = clockOf(lived.db);
    if (clock.seq !== before.clock.seq) {
      expect(clock.seq).toBe(before.clock.seq + 1);
      expect(clock.hlc > before.clock.hlc).toBe(true);
      expect(recorded(lived.db, clock)).toEqual([clock]);
    }
    kept(lived.db).forEach((count, index) => expect(count).toBeGreaterThanOrEqual(before.rows[index] ?? 0));
    expect(verifyDeck(lived.db)).toEqual(SOUND);
  }
  return lived;
}

function stepThrough(lived: Lived, direction: 'undo' | 'redo'): void {
  const to = lived.place + (direction === 'undo' ? -1 : 1);
  const wanted = lived.states[to];
  const done = (direction === 'undo' ? undo : redo)(lived.db, lived.at.at);
  if (wanted === undefined) expect(done).toMatchObject(NOTHING);
  else {
    expect(done.ok).toBe(true);
    lived.place = to;
  }
  expect(stateHash(lived.db)).toBe(lived.states[lived.place]);
}

/** Back to the start and forth to the end, through every state in between. */
function walkHistory(lived: Lived): void {
  while (lived.place > 0) stepThrough(lived, 'undo');
  stepThrough(lived, 'undo');
  expect(verifyDeck(lived.db)).toEqual(SOUND);
  while (lived.place < lived.states.length - 1) stepThrough(lived, 'redo');
  stepThrough(lived, 'redo');
  expect(verifyDeck(lived.db)).toEqual(SOUND);
}

/** All rows of the derived tables, each table by its key. */
function derivedRows({ connection }: ReadableDb): Record<string, unknown[]> {
  const names = connection
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'derived_%' AND name NOT LIKE 'derived_card_text%'
       ORDER BY name`,
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(names.map((name) => [name, connection.prepare(`SELECT * FROM ${name}`).all()]));
}

describe('a life with the deck', () => {
  it('leads back and forth through every state, sound at every step', () => {
    fc.assert(
      fc.property(aLife, (life) => {
        const db = aDeck();
        const cards = addSiblings(db);
        walkHistory(live(db, cards, life, (same) => same));
        closeDeck(db);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves derived tables that can be dropped and made anew, row by row the same', () => {
    fc.assert(
      fc.property(aLife, fc.constantFrom('kept', 'emptied', 'wrong'), (life, before) => {
        const db = aDeck();
        const { place } = live(db, addSiblings(db), life, (same) => same);
        // Undone acts are part of what is derived, too.
        if (place > 0) undo(db, MORNING.at);
        const rows = derivedRows(db);
        expect(Object.keys(rows).length).toBeGreaterThan(5);
        if (before === 'emptied') for (const table of Object.keys(rows)) db.connection.exec(`DELETE FROM ${table}`);
        if (before === 'wrong') {
          db.connection.exec(`UPDATE derived_queues SET cards = 7; UPDATE derived_documents SET covered = 9;
                              UPDATE derived_days SET answers = answers + 1; UPDATE derived_answers SET answers = 5;
                              UPDATE derived_mature SET cards = 0; UPDATE derived_schedule SET step = 3, reps = 8`);
        }
        rebuildDerived(db);
        expect(derivedRows(db)).toEqual(rows);
        expect(verifyDeck(db)).toEqual(SOUND);
        closeDeck(db);
      }),
      { numRuns: 100 },
    );
  });

  it('is remembered by the file: closed and opened again at any point', () => {
    const reopen = (db: WritableDb): WritableDb => {
      const file = db.connection.name;
      closeDeck(db);
      return openFile(file);
    };
    fc.assert(
      fc.property(aLife, (life) => {
        const db = aDeckOnDisk(aDeckFile());
        const lived = live(db, addSiblings(db), life, reopen);
        lived.db = reopen(lived.db);
        walkHistory(lived);
        closeDeck(lived.db);
      }),
      { numRuns: 40 },
    );
  });
});
