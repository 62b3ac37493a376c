// What is kept between two questions answers as the deck itself would, whatever was done in between.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../core/base/ids';
import { type LocalMoment, MILLIS_PER_DAY, MILLIS_PER_MINUTE } from '../../core/base/time';
import type { MemoryFigures } from '../../shared/contract/retention';
import { aDeckFile, aDeckOnDisk, MORNING, openFile } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import { documentHeads } from '../store/documents';
import { inTransaction, type ReadableDb } from '../store/sql';
import { addSiblings, aLife, doAct, later } from './actsSuite';
import { answer, nth } from './articleSuite';
import { rebuildDerived } from './derive';
import { redo, undo } from './history';
import { KeptMemories } from './keptMemories';
import { readMemory } from './memoryFigures';
import { readWorkload, readYear } from './simulation';

/**
 * Every question there is, of the deck and of each article, answered from what is kept or (null) from the file alone; then of
 * the moments `then` says.
 */
function asked(
  db: ReadableDb,
  moment: LocalMoment,
  kept: KeptMemories | null,
  then?: readonly MemoryFigures[],
): MemoryFigures[] {
  const articles: (DocumentId | null)[] = [null, ...documentHeads(db).map(({ id }) => id)];
  const questions = articles.flatMap((documentId) => (['month', 'all'] as const).map((span) => ({ documentId, span })));
  return questions.map((question, place) => {
    const at = then?.[place]?.now ?? moment.at;
    const read = readMemory(db, question, { ...moment, at }, kept ?? new KeptMemories());
    if (!read.ok) throw new Error(read.problem.message);
    return read.value;
  });
}

/** What is kept says what the file says of the same moment, which is less than a minute ago. */
function saysTheSame(db: ReadableDb, moment: LocalMoment, kept: KeptMemories): void {
  const said = asked(db, moment, kept);
  expect(said).toEqual(asked(db, moment, null, said));
  for (const { now } of said) {
    expect(now).toBeLessThanOrEqual(moment.at);
    expect(now).toBeGreaterThan(moment.at - MILLIS_PER_MINUTE);
  }
}

describe('what is kept of memory', () => {
  it('says what the file says, after any acts, undone and redone, a restart and a rebuild', () => {
    fc.assert(
      fc.property(aLife, (life) => {
        const file = aDeckFile();
        let db = aDeckOnDisk(file);
        const cards = addSiblings(db);
        const kept = new KeptMemories();
        let at = MORNING;
        for (const { what, pause, offsetMinutes } of life) {
          at = later(at, pause, offsetMinutes);
          if (what.kind === 'restart') {
            closeDeck(db);
            db = openFile(file);
          } else if (what.kind === 'step') (what.direction === 'undo' ? undo : redo)(db, at.at);
          else doAct(db, cards, what, at);
          saysTheSame(db, at, kept);
        }
        rebuildDerived(db);
        saysTheSame(db, at, kept);
        closeDeck(db);
      }),
      { numRuns: 12 },
    );
  });

  it('takes in answers one by one, of cards never asked before as well', () => {
    const db = aDeckOnDisk(aDeckFile());
    const cards = addSiblings(db);
    const kept = new KeptMemories();
    answer(db, nth(cards, 2), 'good', MORNING);
    const before = asked(db, MORNING, kept);
    // Before and behind the one at hand, and that one itself.
    for (const place of [3, 0, 2, 1]) {
      answer(db, nth(cards, place), 'easy', MORNING);
      saysTheSame(db, MORNING, kept);
    }
    expect(asked(db, MORNING, kept)).not.toEqual(before);
    closeDeck(db);
  });

  it('counts answers of days that were over: a clock was set back, and forward again', () => {
    const db = aDeckOnDisk(aDeckFile());
    const cards = addSiblings(db);
    const kept = new KeptMemories();
    const [first, second, third] = [0, 30, 60].map((days) => later(MORNING, days * MILLIS_PER_DAY, 0));
    if (!first || !second || !third) throw new Error('Three days.');
    for (const [place, given, at] of [
      [0, second, second],
      [1, second, second],
      [2, first, second],
      [0, third, third],
      [1, second, third],
      [2, third, second],
      [3, third, third],
    ] as const) {
      answer(db, nth(cards, place), 'good', given);
      saysTheSame(db, at, kept);
    }
    closeDeck(db);
  });

  it('says for a minute what it said, and then what is true by then; an answer is seen at once', () => {
    const db = aDeckOnDisk(aDeckFile());
    const cards = addSiblings(db);
    const kept = new KeptMemories();
    answer(db, nth(cards, 0), 'good', MORNING);
    const saidAfter = (millis: number) => asked(db, later(MORNING, millis, 0), kept).map(({ now }) => now - MORNING.at);
    const times = (one: number) =>
      documentHeads(db)
        .flatMap(() => [one, one])
        .concat(one, one);
    expect(saidAfter(0)).toEqual(times(0));
    expect(saidAfter(MILLIS_PER_MINUTE - 1)).toEqual(times(0));
    expect(saidAfter(MILLIS_PER_MINUTE)).toEqual(times(MILLIS_PER_MINUTE));
    expect(saidAfter(0)).toEqual(times(0));
    answer(db, nth(cards, 1), 'good', later(MORNING, 1_000, 0));
    expect(saidAfter(2_000)).toEqual(times(2_000));
    closeDeck(db);
  });

  it('simulates a year once, until something is done or another day begins', () => {
    const db = aDeckOnDisk(aDeckFile());
    const cards = addSiblings(db);
    const kept = new KeptMemories();
    answer(db, nth(cards, 0), 'good', MORNING);
    const question = { documentId: null, retentions: [0.8, 0.9], newCardsPerDay: null };
    const within = { desiredRetention: 0.9, newCardsPerDay: 5, minutesPerDay: 10 };
    const both = (moment: LocalMoment, by?: KeptMemories) =>
      [readWorkload(db, question, moment, by), readYear(db, within, moment, by)] as const;
    const first = both(MORNING, kept);
    expect(first).toEqual(both(MORNING));
    // The very same: not worked out again.
    for (const [place, again] of both(later(MORNING, MILLIS_PER_MINUTE * 5, 0), kept).entries())
      expect(again).toBe(first[place]);
    const tomorrow = later(MORNING, MILLIS_PER_DAY, 0);
    expect(both(tomorrow, kept)).toEqual(both(tomorrow));
    expect(both(tomorrow, kept)[0]).not.toBe(first[0]);
    answer(db, nth(cards, 1), 'easy', tomorrow);
    expect(both(tomorrow, kept)).toEqual(both(tomorrow));
    expect(readYear(db, { ...within, minutesPerDay: 1 }, tomorrow, kept)).toEqual(
      readYear(db, { ...within, minutesPerDay: 1 }, tomorrow),
    );
    closeDeck(db);
  });

  it('sees in a snapshot what the snapshot shows', () => {
    const file = aDeckFile();
    const db = aDeckOnDisk(file);
    const cards = addSiblings(db);
    const kept = new KeptMemories();
    const other = openFile(file);
    answer(db, nth(cards, 0), 'good', MORNING);
    expect(asked(other, MORNING, kept)).toEqual(asked(db, MORNING, null));
    expect(() =>
      inTransaction(db, () => {
        answer(db, nth(cards, 1), 'good', MORNING);
        expect(asked(other, MORNING, kept)).toEqual(asked(other, MORNING, null));
        throw new Error('not after all');
      }),
    ).toThrow('not after all');
    expect(asked(other, MORNING, kept)).toEqual(asked(db, MORNING, null));
    closeDeck(other);
    closeDeck(db);
  });
});
