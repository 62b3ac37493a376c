// kill -9 while a card is answered: at every write the answer makes, and at moments drawn by lot. Afterwards every
// answer that was acknowledged is in the deck once, none is there twice, and what is stored is the fold of the log.
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canTrace, eachOf, runProgram } from '../programSuite';
import { aFolder, openFile } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import { nth, random } from './articleSuite';
import { diskCallsOf, killedAt } from './killSuite';
import { prepareDeck } from './preparedSuite';
import { verifyDeck } from './verifyDeck';
import { readWal } from './walSuite';

const NOW = '2026-03-02T10:00:00+00:00';
/** Draws the moments of the kills; printed with the result. */
const SEED = 20_260_302;
const RANDOM_KILLS = 30;

const isTraceable = canTrace();

const prepared = prepareDeck();

/** A fresh copy of the prepared profile. */
function aProfile(parent: string): string {
  const profile = mkdtempSync(path.join(parent, 'profile-'));
  copyFileSync(prepared.file, path.join(profile, 'deck.sqlite'));
  return profile;
}

const deckOf = (profile: string): string => path.join(profile, 'deck.sqlite');

/** The deck after a crash: checked, and with the marks (thinking times) of the answers in its log. */
function afterCrash(profile: string): number[] {
  const db = openFile(deckOf(profile));
  expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  const marks = db.connection.prepare('SELECT thinking_millis FROM review_log ORDER BY number').pluck().all();
  closeDeck(db);
  return marks as number[];
}

interface Kill {
  readonly acknowledged: boolean;
  readonly kept: boolean;
  /** Ended with part of the transaction in the log and its commit not there. */
  readonly inside: boolean;
  /** Ended with the commit written, and nobody told yet. */
  readonly unsaid: boolean;
}

describe.skipIf(!isTraceable)('killed at each write of an answer (needs strace and Node)', () => {
  it('keeps an acknowledged answer once, and every answer whole or not at all', async () => {
    const parent = aFolder();
    const kills: Kill[] = [];
    const grading = (profile: string): string[] => [
      ...['grade', nth(prepared.cards, 0), 'good', '--profile', profile, '--now', NOW, '--json'],
    ];
    const whole = aProfile(parent);
    const calls = await diskCallsOf(prepared.deckProgram, grading(whole));
    expect(afterCrash(whole)).toHaveLength(1);
    await eachOf(calls, 2, async (diskCall) => {
      const profile = aProfile(parent);
      const run = await killedAt(prepared.deckProgram, grading(profile), diskCall);
      const acknowledged = run.stdout.trim() !== '';
      const wal = readWal(`${deckOf(profile)}-wal`);
      const answers = afterCrash(profile);
      const least = acknowledged || wal.commits > 0 ? 1 : 0;
      const isRight = answers.length >= least && answers.length <= 1;
      expect({ ...diskCall, answers: answers.length, isRight }).toMatchObject({ isRight: true });
      kills.push({
        acknowledged,
        kept: answers.length === 1,
        inside: wal.commits === 0 && (wal.uncommitted > 0 || wal.torn > 0),
        unsaid: !acknowledged && answers.length === 1,
      });
    });
    const tally = (named: (kill: Kill) => boolean): number => kills.filter(named).length;
    const inside = tally((kill) => kill.inside);
    process.stdout.write(
      `kill -9 at each of the ${kills.length} writes of an answer: ${inside} inside the transaction, ` +
        `${tally((kill) => kill.unsaid)} after its commit and before it was acknowledged, ` +
        `${tally((kill) => kill.acknowledged)} after that; ` +
        `${tally((kill) => kill.kept)} kept the answer, ${tally((kill) => !kill.kept)} none of it\n`,
    );
    expect(inside).toBeGreaterThan(0);
    expect(tally((kill) => kill.kept && kill.inside)).toBe(0);
  });
});

describe('killed at moments drawn by lot', () => {
  it(`loses no acknowledged answer and doubles none, ${RANDOM_KILLS} times on one deck`, async () => {
    const profile = aProfile(aFolder());
    const draw = random(SEED);
    const acknowledged: number[] = [];
    let next = 0;
    let inside = 0;
    for (let kill = 0; kill < RANDOM_KILLS; kill += 1) {
      const wait = draw(12_000) / 100;
      const said: string[] = [];
      await runProgram(prepared.answeringProgram, [deckOf(profile), String(next), '1000000'], {
        onOutput: (piece, child) => {
          // The moment is drawn from when it begins to answer.
          if (said.push(piece) === 1) setTimeout(() => child.kill('SIGKILL'), wait);
        },
      });
      for (const [, number] of said.join('').matchAll(/^kept (\d+)$/gm)) acknowledged.push(Number(number));
      // Bytes past the last valid frame tell nothing here: they may be of an older round of the log.
      inside += readWal(`${deckOf(profile)}-wal`).uncommitted > 0 ? 1 : 0;
      const marks = afterCrash(profile);
      const where = `seed ${SEED}, kill ${kill + 1} after ${wait} ms`;
      expect(new Set(marks).size, `${where}: an answer stands twice`).toBe(marks.length);
      const kept = new Set(marks);
      expect(
        acknowledged.filter((number) => !kept.has(number)),
        `${where}: acknowledged and lost`,
      ).toEqual([]);
      // At most the one answer in flight is there without having been acknowledged.
      expect(marks.length - acknowledged.length, where).toBeLessThanOrEqual(kill + 1);
      next = Math.max(-1, ...marks) + 1;
    }
    process.stdout.write(
      `kill -9 at ${RANDOM_KILLS} moments (seed ${SEED}): ${acknowledged.length} answers acknowledged, none lost, ` +
        `none doubled; ${inside} kills left frames of a transaction without its commit\n`,
    );
    expect(acknowledged.length).toBeGreaterThan(RANDOM_KILLS);
    expect(existsSync(deckOf(profile))).toBe(true);
  });
});
