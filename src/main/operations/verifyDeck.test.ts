// A check that never finds anything checks nothing: each kind of damage is done here once, and must be named.
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { MILLIS_PER_DAY } from '../../core/base/time';
import { aDeck, aDeckFile, aDeckOnDisk, MORNING, openFile } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import type { WritableDb } from '../store/sql';
import { addArticle } from './addArticle';
import { addCards, anArticle, answer, nth } from './articleSuite';
import { verifyDeck } from './verifyDeck';

function aStudiedDeck(db: WritableDb = aDeck()): WritableDb {
  const cards = addCards(db, { cards: 4 });
  answer(db, nth(cards, 0), 'good', MORNING);
  answer(db, nth(cards, 1), 'easy', MORNING);
  answer(db, nth(cards, 1), 'again', { ...MORNING, at: (MORNING.at + 12 * MILLIS_PER_DAY) as typeof MORNING.at });
  addArticle(db, anArticle({ name: 'The ferries of Osk' }), 'none', MORNING.at);
  return db;
}

const damaged = (...statements: string[]): readonly string[] => {
  const db = aStudiedDeck();
  expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  db.connection.pragma('foreign_keys = OFF');
  for (const statement of statements) db.connection.exec(statement);
  const { ok, problems } = verifyDeck(db);
  expect(ok).toBe(problems.length === 0);
  return problems;
};

/** Rows of the log refuse to change: a fault in the file does not ask. */
const withoutGuards = (...statements: string[]): string[] => [
  'DROP TRIGGER review_log_keeps_rows',
  'DROP TRIGGER review_log_keeps_values',
  ...statements,
];

describe('verifying a deck', () => {
  it('finds nothing wrong with a fresh one, nor with one that was studied', () => {
    expect(verifyDeck(aDeck())).toEqual({ ok: true, problems: [] });
    expect(verifyDeck(aStudiedDeck())).toEqual({ ok: true, problems: [] });
  });

  it.each([
    ['a tampered stability', 'UPDATE derived_schedule SET stability = stability + 0.001 WHERE card = 1', 'stability'],
    ['a tampered difficulty', 'UPDATE derived_schedule SET difficulty = 5 WHERE card = 1', 'difficulty'],
    ['a wrong count of answers', 'UPDATE derived_schedule SET reps = reps + 1 WHERE card = 1', 'reps'],
    ['a wrong count of lapses', 'UPDATE derived_schedule SET lapses = 0 WHERE card = 2', 'lapses'],
    ['a wrong phase', `UPDATE derived_schedule SET phase = 'review' WHERE card = 1`, 'phase'],
    [
      'a wrong study day',
      'UPDATE derived_schedule SET last_study_day = last_study_day - 1 WHERE card = 1',
      'lastStudyDay',
    ],
    [
      'memory of a card never answered',
      `UPDATE derived_schedule SET phase = 'review', stability = 3, difficulty = 5, reps = 1, last_reviewed_at = 1, last_study_day = 1, interval_days = 1, due_at = 1, due_day = 1 WHERE card = 3`,
      'card 3',
    ],
    ['a wrong due time', 'UPDATE derived_schedule SET due_at = due_at + 1 WHERE card = 1', 'due date'],
    ['a wrong due day', 'UPDATE derived_schedule SET due_day = due_day - 1 WHERE card = 2', 'due date'],
    ['a wrong interval', 'UPDATE derived_schedule SET interval_days = interval_days + 1 WHERE card = 2', 'due date'],
    ['a missing schedule of an answered card', 'DELETE FROM derived_schedule WHERE card = 1', 'card 1'],
    ['a missing schedule of an accepted card never answered', 'DELETE FROM derived_schedule WHERE card = 3', 'card 3'],
    [
      'a schedule of a card still in the Inbox',
      `INSERT INTO derived_schedule (card, note, document, phase, position, suspended, hidden_until, spaced_until, step, reps, lapses) VALUES (5, 5, 2, 'new', 9, 0, 0, 0, 0, 0, 0)`,
      'card 5',
    ],
    [
      'a place in the queue that is not the card’s',
      'UPDATE derived_schedule SET position = 99 WHERE card = 3',
      'card 3',
    ],
    ['a card asked although it is suspended', 'UPDATE cards SET suspended = 1 WHERE number = 3', 'card 3'],
    ['wrong totals of a day', 'UPDATE derived_answers SET answers = answers + 1', 'study day'],
    ['a day that is missing', 'DELETE FROM derived_answers', 'study day'],
    [
      'a day on which nothing was answered',
      `INSERT INTO derived_answers VALUES (1, 1, 'date', 'new', 3, 1, 0)`,
      'study day 1',
    ],
    ['wrong sums of a day', 'UPDATE derived_days SET answers = answers + 1', 'sums over all articles'],
    ['a sum of a day that is missing', 'DELETE FROM derived_days', 'sums over all articles'],
    ['a count of mature cards that is wrong', 'INSERT INTO derived_mature VALUES (1, 20000, 1)', 'mature cards'],
    [
      'a prediction nobody made',
      `INSERT INTO derived_predictions VALUES (1, 'days', 3, 9, 1, 1, 900000, 105361)`,
      'predictions 1/days/3/9',
    ],
    ['a wrong count of an article’s queue', 'UPDATE derived_load SET cards = cards + 1', 'queue new of article 1'],
    ['a wrong length of a queue', 'UPDATE derived_queues SET cards = cards + 1', 'queue new, day 0'],
    ['a queue that is missing', 'DELETE FROM derived_queues', 'queue new, day 0'],
    ['a wrong count of an article’s cards', 'UPDATE derived_documents SET cards = 9', 'cards of article 1'],
    ['a wrong count of an article’s facts', 'UPDATE derived_documents SET covered = 9', 'article 1: 9 facts'],
    ['an act that counts as undone without having been', 'INSERT INTO derived_undone VALUES (1, 2, 3)', 'act 1/2'],
    [
      'a card that follows too close on another',
      'UPDATE derived_schedule SET spaced_until = 99999 WHERE card = 3',
      'siblings',
    ],
    ['a reference to nothing', 'UPDATE cards SET note = 99 WHERE number = 4', 'notes'],
    [
      'full text out of step',
      `INSERT INTO derived_card_text (derived_card_text, rowid, front, back) SELECT 'delete', number, front, back FROM cards WHERE number = 2`,
      'full-text',
    ],
    [
      'full text of a card that is gone',
      `INSERT INTO derived_card_text (rowid, front, back) VALUES (77, 'a', 'b')`,
      'full-text',
    ],
  ])('names %s', (_, statement, named) => {
    const problems = damaged(statement);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).toContain(named);
  });

  it.each([
    ['a lost answer', 'DELETE FROM review_log WHERE number = 1', 'card 1'],
    ['a changed answer', 'UPDATE review_log SET grade = 4 WHERE number = 1', 'card 1'],
    ['a changed decision', 'UPDATE review_log SET due_day = due_day + 1 WHERE number = 3', 'card 2'],
    [
      'a doubled answer',
      `INSERT INTO review_log SELECT 99, device, 99, hlc, card, reviewed_at, offset_minutes, grade, thinking_millis, phase, preset_version, interval_days, due_at, due_day, mode, suggested, typed FROM review_log WHERE number = 1`,
      'card 1',
    ],
  ])('names %s in the log', (_, statement, named) => {
    expect(damaged(...withoutGuards(statement)).join('\n')).toContain(named);
  });

  it('names an index that lost a row', () => {
    const file = aDeckFile();
    closeDeck(aStudiedDeck(aDeckOnDisk(file)));
    forgetInIndex(file, 'derived_schedule_new', 'card < 4');
    const { ok, problems } = verifyDeck(openFile(file));
    expect(ok).toBe(false);
    expect(problems.join('\n')).toContain('derived_schedule_new');
  });

  it('stops at a hundred lines: more of the same says nothing new', () => {
    const db = aDeck();
    addCards(db, { cards: 150 });
    db.connection.exec('DELETE FROM derived_schedule');
    expect(verifyDeck(db).problems).toHaveLength(100);
  });
});

/** Rebuilds an index while it claims to hold fewer rows than it does. */
function forgetInIndex(file: string, index: string, only: string): void {
  const rewrite = (change: string): void => {
    const connection = new Database(file);
    connection.unsafeMode(true);
    connection.pragma('writable_schema = ON');
    connection.prepare(`UPDATE sqlite_schema SET sql = ${change} WHERE name = ?`).run(index);
    connection.close();
  };
  rewrite(`sql || ' AND ${only}'`);
  const connection = new Database(file);
  connection.exec(`REINDEX ${index}`);
  connection.close();
  rewrite(`replace(sql, ' AND ${only}', '')`);
}
