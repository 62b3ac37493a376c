// The log and the events: the database itself refuses to change or lose a row, whatever statement asks.
import { describe, expect, it } from 'vitest';
import { addCards, answer, nth } from '../operations/articleSuite';
import { aDeckOnDisk, MORNING } from './deckSuite';
import type { WritableDb } from './sql';

function anAnsweredDeck(): WritableDb {
  const db = aDeckOnDisk();
  const cards = addCards(db, { cards: 2 });
  answer(db, nth(cards, 0), 'good', MORNING);
  answer(db, nth(cards, 1), 'again', MORNING);
  return db;
}

const STATEMENTS = {
  review_log: [
    'UPDATE review_log SET grade = 4',
    'UPDATE review_log SET reviewed_at = reviewed_at',
    'DELETE FROM review_log',
    'DELETE FROM review_log WHERE number = 1',
    'REPLACE INTO review_log SELECT * FROM review_log',
    'UPDATE OR REPLACE review_log SET seq = 1',
  ],
  events: [`UPDATE events SET payload = '{}'`, 'DELETE FROM events', 'REPLACE INTO events SELECT * FROM events'],
};

describe.each(Object.entries(STATEMENTS))('%s', (table, statements) => {
  it.each(statements)('refuses “%s”', (statement) => {
    const db = anAnsweredDeck();
    const rows = () => db.connection.prepare(`SELECT * FROM ${table}`).all();
    const before = rows();
    expect(before.length).toBeGreaterThan(0);
    expect(() => db.connection.exec(statement)).toThrow('append-only');
    expect(rows()).toEqual(before);
  });
});
