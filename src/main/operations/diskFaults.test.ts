// A disk that is full or failing: an answer that is not kept is refused in words, and nothing of it stays behind.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { asInstant } from '../../core/base/time';
import { canTrace, eachOf, has, isRoot, runProgram, tampering } from '../programSuite';
import { aFolder, MORNING, openFile } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import { storeProblem } from '../store/problem';
import type { WritableDb } from '../store/sql';
import { nth } from './articleSuite';
import { gradeCard } from './gradeCard';
import { prepareDeck } from './preparedSuite';
import { verifyDeck } from './verifyDeck';

const MINUTE = 60_000;

const prepared = prepareDeck();

function aDeckIn(folder: string): string {
  const file = path.join(folder, 'deck.sqlite');
  copyFileSync(prepared.file, file);
  return file;
}

const marksOf = (db: WritableDb): unknown[] =>
  db.connection.prepare('SELECT thinking_millis FROM review_log ORDER BY number').pluck().all();

/** Answers number `mark`; the code of the problem, or `kept`. */
function tryAnswer(db: WritableDb, mark: number): string {
  const at = { at: asInstant(MORNING.at + mark * MINUTE), offsetMinutes: 0 };
  try {
    const cardId = nth(prepared.cards, mark % prepared.cards.length);
    return gradeCard(db, { cardId, grade: 'good', thinkingMillis: mark, reps: null }, at).ok ? 'kept' : 'refused';
  } catch (error) {
    return storeProblem(error)?.code ?? String(error);
  }
}

const mounted: string[] = [];
afterAll(() => {
  for (const folder of mounted) spawnSync('umount', ['-l', folder]);
});

/** A small disk of its own, or null where it cannot be had. */
function aSmallDisk(megabytes: number): string | null {
  const folder = aFolder();
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (mount.status !== 0) return null;
  mounted.push(folder);
  return folder;
}

const canMount = isRoot() && has('mount') && aSmallDisk(1) !== null;

describe.skipIf(!canMount)('a full disk (needs root for a small one)', () => {
  it('refuses the answer, keeps nothing of it, and goes on when there is room again', () => {
    const disk = aSmallDisk(2);
    if (disk === null) throw new Error('skipped above');
    const db = openFile(aDeckIn(disk));
    expect(tryAnswer(db, 0)).toBe('kept');
    const filler = path.join(disk, 'filler');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, Buffer.alloc(bavail * bsize));
    let kept = 1;
    let outcome = tryAnswer(db, kept);
    // What fits into the log's own room is kept.
    for (; outcome === 'kept' && kept < 500; outcome = tryAnswer(db, kept)) kept += 1;
    expect(outcome).toBe('store/full');
    expect(tryAnswer(db, kept)).toBe('store/full');
    expect(marksOf(db)).toEqual(Array.from({ length: kept }, (_, mark) => mark));
    rmSync(filler);
    expect(tryAnswer(db, kept)).toBe('kept');
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
    closeDeck(db);
    const again = openFile(path.join(disk, 'deck.sqlite'));
    expect(marksOf(again)).toHaveLength(kept + 1);
    expect(verifyDeck(again)).toEqual({ ok: true, problems: [] });
  });
});

describe.skipIf(!has('prlimit'))('a file that may not grow (needs prlimit)', () => {
  it('refuses the answer, keeps nothing of it, and goes on when it may', async () => {
    const file = aDeckIn(aFolder());
    let lines = '';
    const limit = statSync(file).size + 8192;
    // It answers only once the limit stands, and goes on only once it is lifted.
    const run = await runProgram(prepared.answeringProgram, [file, '0', '300', 'waits'], {
      onOutput: (piece, child) => {
        lines += piece;
        const [isReady, isRefused] = [piece.includes('ready'), piece.includes('refused')];
        if (!isReady && !isRefused) return;
        const fileSize = isReady ? `${limit}:unlimited` : 'unlimited:unlimited';
        spawnSync('prlimit', ['--pid', String(child.pid), `--fsize=${fileSize}`]);
        child.stdin?.write('\n');
      },
    });
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    const refused = [...lines.matchAll(/^refused (\d+) (.*)$/gm)];
    expect(refused.length).toBeGreaterThan(0);
    for (const [, , code] of refused) expect(['store/io', 'store/full']).toContain(code);
    const db = openFile(file);
    expect(marksOf(db)).toEqual(Array.from({ length: 300 }, (_, mark) => mark));
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  });
});

const NOW = '2026-03-02T10:00:00+00:00';

describe.skipIf(!canTrace())('a disk that fails (needs strace and Node)', () => {
  const faults: readonly (readonly [string, string, string])[] = [
    ['an fsync that fails', 'fsync,fdatasync', 'EIO'],
    ['a write that fails', 'pwrite64', 'EIO'],
    ['a write without room', 'pwrite64', 'ENOSPC'],
  ];

  it.each(faults)('%s is never taken for an answer kept', async (_, calls, error) => {
    const parent = aFolder();
    const outcomes: string[] = [];
    // The one call that fails, and all after it: a disk that hiccups, and one that is gone.
    const last = calls === 'pwrite64' ? 34 : 7;
    const trials = Array.from({ length: last }, (__, index) => index + 1).flatMap((count) => [`${count}`, `${count}+`]);
    const chosen = calls === 'pwrite64' ? trials.filter((___, index) => index % 3 === 0) : trials;
    await eachOf(chosen, 2, async (when) => {
      const profile = mkdtempSync(path.join(parent, 'profile-'));
      const file = aDeckIn(profile);
      const run = await runProgram(
        prepared.deckProgram,
        ['grade', nth(prepared.cards, 0), 'good', '--profile', profile, '--now', NOW, '--json'],
        { under: tampering(calls, `error=${error}:when=${when}`) },
      );
      const acknowledged = run.stdout.trim() !== '';
      outcomes.push(acknowledged ? 'kept' : 'refused');
      expect({ when, code: run.code, said: run.stderr !== '' }).toEqual({
        when,
        code: acknowledged ? 0 : 1,
        said: !acknowledged,
      });
      expect(run.stderr).not.toMatch(/should not|Error:|\n\s+at /);
      const db = openFile(file);
      expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
      const answers = marksOf(db).length;
      expect({ when, answers }).toEqual({ when, answers: acknowledged ? 1 : 0 });
      closeDeck(db);
    });
    process.stdout.write(
      `${error} at ${calls}: ${outcomes.length} trials, ${outcomes.filter((one) => one === 'refused').length} answers refused\n`,
    );
    expect(outcomes).toContain('refused');
  });
});
