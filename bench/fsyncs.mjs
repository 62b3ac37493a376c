// Counts how often an answer asks the disk to keep what was written, with strace on a process of its own.
// As a program (node bench/fsyncs.mjs <deck file>) it is that process.
import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findOnPath } from '../scripts/system/findOnPath.mjs';
import { BOUNDLESS, profileOf } from './decks.mjs';
import { withProduct } from './load.mjs';
import { NOW } from './makeDeck.mjs';

const ANSWERS = 200;
/** Synced between the parts of the run, so that they can be told apart in the trace. */
const MARK = 'between-parts';

/**
 * `ofLog`: syncs of the write-ahead log for an answer while nothing is carried over into the file. `withCheckpoints`: all
 * syncs for an answer as the app runs. Null where there is no strace.
 * @param {(file: string) => Promise<any>} module
 */
export async function syncsOfAnswers(module) {
  const strace = findOnPath('strace');
  if (!strace) return null;
  const profile = await profileOf(module, 10_000);
  try {
    const trace = path.join(profile.folder, 'trace');
    const options = ['-f', '--seccomp-bpf', '-y', '-e', 'trace=fsync,fdatasync', '-o', trace];
    const run = spawnSync(strace, [...options, process.execPath, import.meta.filename, profile.file], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`The traced process failed: ${run.stderr.slice(-400)}`);
    const parts = readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => line.includes('sync('))
      .reduce((found, line) => {
        if (line.includes(MARK)) found.push([]);
        else found.at(-1)?.push(line);
        return found;
      }, /** @type {string[][]} */ ([[]]));
    const [, plain = [], usual = []] = parts;
    return {
      ofLog: plain.filter((line) => line.includes('-wal>')).length / ANSWERS,
      ofOthers: plain.filter((line) => !line.includes('-wal>')).length / ANSWERS,
      withCheckpoints: usual.length / ANSWERS,
    };
  } finally {
    profile.remove();
  }
}

/** @param {string} file */
async function answerUnderTrace(file) {
  await withProduct(async (module) => {
    const { openDeck, closeDeck } = await module('src/main/store/open.ts');
    const { gradeCard } = await module('src/main/operations/gradeCard.ts');
    const { nextReview } = await module('src/main/operations/nextReview.ts');
    const { changeSettings } = await module('src/main/operations/changeSettings.ts');
    const db = openDeck({ file, now: new Date(NOW) });
    let at = NOW;
    const moment = () => ({ at: (at += 5_000), offsetMinutes: 0 });
    changeSettings(db, BOUNDLESS, moment());
    const mark = openSync(path.join(path.dirname(file), MARK), 'w');
    for (const pages of [0, 1_000]) {
      db.connection.pragma(`wal_autocheckpoint = ${pages}`);
      fsyncSync(mark);
      for (let round = 0; round < ANSWERS; round += 1) {
        const asked = nextReview(db, moment(), { ahead: true });
        const answer = { cardId: asked.item.cardId, grade: 'good', thinkingMillis: 4_000, reps: null };
        if (!gradeCard(db, answer, moment()).ok) throw new Error('An answer was refused.');
      }
    }
    fsyncSync(mark);
    closeSync(mark);
    closeDeck(db);
  });
}

const [, program, file] = process.argv;
if (program === import.meta.filename && file) await answerUnderTrace(file);
