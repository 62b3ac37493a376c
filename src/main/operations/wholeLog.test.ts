// The log read as it lies there says of each card what the index says of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDeck, MORNING } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import { logsOfNotes } from '../store/reviewLog';
import type { ReadableDb, WritableDb } from '../store/sql';
import { wholeLog } from '../store/wholeLog';
import { addSiblings } from './actsSuite';
import { undo } from './history';
import { answer, nth } from './articleSuite';

/** Of every card there is, and of one there is not: as the index tells it. */
function told(db: ReadableDb, logs = logsOfNotes(db, { from: 1, to: 1_000 })): unknown[] {
  const cards = db.connection.prepare('SELECT number FROM cards UNION SELECT 4711').pluck().all() as number[];
  return cards.map((card) => {
    const { answers, decided } = logs(card);
    const facts = answers.map(({ at, offsetMinutes, grade, thinkingMillis, phase, intervalDays }) => [
      ...[at, offsetMinutes, grade, thinkingMillis, phase, intervalDays],
    ]);
    return [card, decided, facts];
  });
}

/** An answer of another device: kept later, though it may have been given earlier. */
function receive(db: WritableDb, number: number, card: number, hlc: string, rest: number): void {
  db.connection
    .prepare(
      `INSERT INTO review_log (number, device, seq, hlc, card, reviewed_at, offset_minutes, grade, thinking_millis, phase,
                               preset_version, interval_days, due_at, due_day)
       VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
    )
    .run(
      ...[number, 10_000 + number, hlc, card, MORNING.at - rest, (rest % 1_441) - 720, 1 + (rest % 4), rest],
      ...[['new', 'learning', 'review', 'relearning'][rest % 4], rest % 36_500, MORNING.at + rest, 20_000 + rest],
    );
}

const received = fc.record({
  card: fc.nat(3),
  hlc: fc.constantFrom('0', '1', '2', 'y', 'z'),
  rest: fc.nat(2 ** 31),
});

describe('the whole log', () => {
  it.each([
    ['one after the other', 100],
    ['with row numbers of a damaged file', 2 ** 52],
    ['with row numbers below nothing', -(2 ** 40)],
  ])('reads each card’s answers in event order: kept %s', (_, start) => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 6 }), fc.array(received, { maxLength: 12 }), (own, others) => {
        const db = aDeck();
        const cards = addSiblings(db);
        expect(wholeLog(db)(1)).toEqual({ answers: [], decided: null });
        for (const place of own) answer(db, nth(cards, place), 'good', MORNING);
        others.forEach(({ card, hlc, rest }, index) => receive(db, start + index, card + 1, hlc, rest));
        expect(told(db, wholeLog(db))).toEqual(told(db));
        undo(db, MORNING.at);
        undo(db, MORNING.at);
        expect(told(db, wholeLog(db))).toEqual(told(db));
        closeDeck(db);
      }),
      { numRuns: 20 },
    );
  });

  it('is read in more than one go', () => {
    const db = aDeck();
    addSiblings(db);
    for (let index = 0; index < 4_100; index += 1) receive(db, 100 + index, 1 + (index % 3), `${index % 7}`, index);
    expect(told(db, wholeLog(db))).toEqual(told(db));
    closeDeck(db);
  });
});
