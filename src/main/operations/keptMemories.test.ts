// What is kept between two questions answers as the deck itself would, whatever was done in between.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../core/base/ids';
import { type LocalMoment, MILLIS_PER_DAY } from '../../core/base/time';
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

/** Every question there is, of the deck and of each article, answered from what is kept or (null) from the file alone. */
function asked(db: ReadableDb, moment: LocalMoment, kept: KeptMemories | null): unknown[] {
  const articles: (DocumentId | null)[] = [null, ...documentHeads(db).map(({ id }) => id)];
  return articles.flatMap((documentId) =>
    (['month', 'all'] as const).map((span) => readMemory(db, { documentId, span }, moment, kept ?? new KeptMemories())),
  );
}

describe('what is kept of memory', () => {
  it('says what the file says, after any acts, undone and redone, a restart and a rebuild', { timeout: 60_000 }, () => {
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
          expect(asked(db, at, kept)).toEqual(asked(db, at, null));
        }
        rebuildDerived(db);
        expect(asked(db, at, kept)).toEqual(asked(db, at, null));
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
      expect(asked(db, MORNING, kept)).toEqual(asked(db, MORNING, null));
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
      expect(asked(db, at, kept)).toEqual(asked(db, at, null));
    }
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
