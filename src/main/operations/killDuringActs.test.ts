// kill -9 at each write of the other acts of a person. Afterwards the deck is as it was or as it was to become, never
// between, and an act that was acknowledged is there.
import { copyFileSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundled, canTrace, eachOf } from '../programSuite';
import { aDeckOnDisk, aFolder, MORNING, openFile } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import { addCards, answer, nth } from './articleSuite';
import { undo } from './history';
import { diskCallsOf, killedAt } from './killSuite';
import { stateHash } from './stateHash';
import { verifyDeck } from './verifyDeck';
import { readWal } from './walSuite';

const isTraceable = canTrace();

let program = '';
let parent = '';
let prepared = '';

/** Six cards, all answered, the last answer taken back: there is something to undo, to redo and, in a month, to spread. */
beforeAll(async () => {
  if (!isTraceable) return;
  parent = aFolder();
  prepared = path.join(parent, 'prepared.sqlite');
  const db = aDeckOnDisk(prepared);
  for (const card of addCards(db, { cards: 6 })) answer(db, card, 'easy', MORNING);
  expect(undo(db, MORNING.at).ok).toBe(true);
  closeDeck(db);
  program = await bundled(new URL('./actingSuite.ts', import.meta.url));
});

function aCopy(): string {
  const file = path.join(mkdtempSync(path.join(parent, 'deck-')), 'deck.sqlite');
  copyFileSync(prepared, file);
  return file;
}

/** What a sound deck file holds. */
function stateOf(file: string): string {
  const db = openFile(file);
  expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  const state = stateHash(db);
  closeDeck(db);
  return state;
}

describe.skipIf(!isTraceable)('killed at each write of an act (needs strace and Node)', () => {
  it.each(['suspend', 'bury', 'undo', 'redo', 'catchUp', 'settings'])(
    'leaves the deck before %s or after it, and what was acknowledged is kept',
    async (act) => {
      const before = stateOf(aCopy());
      const whole = aCopy();
      const calls = (await diskCallsOf(program, [whole, act])).filter(({ afterFirstWord }) => afterFirstWord);
      const after = stateOf(whole);
      expect(after).not.toBe(before);

      const tally = { inside: 0, before: 0, after: 0 };
      await eachOf(calls, 2, async (call) => {
        const file = aCopy();
        const run = await killedAt(program, [file, act], call);
        const acknowledged = run.stdout.includes('kept');
        const { uncommitted, torn } = readWal(`${file}-wal`);
        const isInside = !acknowledged && uncommitted + torn > 0;
        const state = stateOf(file);
        const where = `${act}, killed at ${call.call} ${call.count}`;
        expect([before, after], where).toContain(state);
        if (acknowledged) expect(state, where).toBe(after);
        if (isInside) expect(state, where).toBe(before);
        tally.inside += isInside ? 1 : 0;
        tally[state === after ? 'after' : 'before'] += 1;
      });
      process.stdout.write(
        `kill -9 at each of the ${calls.length} writes of ${act}: ${tally.before} left the deck before it ` +
          `(${tally.inside} of them inside the transaction), ${tally.after} after it\n`,
      );
      expect(tally.inside).toBeGreaterThan(0);
      expect(tally.after).toBeGreaterThan(0);
      expect(nth(calls, 0).afterFirstWord).toBe(true);
    },
  );
});
