// P1, P2 and P10 in the built app: an answer over IPC beside the bare one; from the key of a grade to the next question on
// the screen; the memory of an app that waits on a card, and after 1,000 answers. COMMONPLACE_BENCH_ANSWERS takes fewer.
import path from 'node:path';
import { BOUNDLESS, profileOf, sizesOr } from './decks.mjs';
import { answerByKeys, answersOf, askStudying, settled } from './electron/drive.mjs';
import { bare, launch, ours } from './electron/launch.mjs';
import { canTell, megabytesOf } from './electron/memory.mjs';
import { makeFloor } from './floor.mjs';
import { withProduct } from './load.mjs';
import { NOW } from './makeDeck.mjs';
import { Report } from './report.mjs';

/** Answers over IPC, and how many of them are timed as one: the page's clock counts tenths of milliseconds. */
const ANSWERS = 1_000;
const KEYED = Number(process.env['COMMONPLACE_BENCH_ANSWERS'] ?? 1_000);
/** The deck that is studied by keys, and left to wait. */
const STUDIED = 100_000;
const REST_MILLIS = 3_000;

const IPC = 'answer over IPC and next card';
const report = new Report('window');

await withProduct(async (module) => {
  const sizes = sizesOr([1_000, 10_000, 100_000, 1_000_000]);
  for (const cards of sizes) {
    const profile = await readyProfile(module, cards);
    const rounds = Math.min(ANSWERS, cards / 4);
    const floorFile = path.join(profile.folder, 'floor.sqlite');
    makeFloor(floorFile, cards);
    // Both stand open, and answer in turns.
    const [one, other] = [
      await launch(bare(path.join(profile.folder, 'bare'), floorFile)),
      await launch(ours(profile.folder)),
    ];
    await askStudying(other.page);
    const [floor, own] = await answersOf(one.page, other.page, rounds);
    await one.app.close();
    await other.app.close();
    const met = own.p50 / floor.p50 <= 1.5 && own.p99 <= 10;
    report.add({
      ...{ goal: 'P1', what: IPC, size: cards, floor: floor.p50, ours: own.p50, p99: own.p99 },
      ...{ wanted: 'at most 1.5 of bare, p99 10 ms', met },
    });
    profile.remove();
  }
  report.growth({ goal: 'P1', what: IPC });
  await byKeys(module, Math.min(STUDIED, Math.max(...sizes)));
});
report.finish();

/** @param {(file: string) => Promise<any>} module @param {number} cards */
async function readyProfile(module, cards) {
  const { openDeck, closeDeck } = await module('src/main/store/open.ts');
  const { changeSettings } = await module('src/main/operations/changeSettings.ts');
  const profile = await profileOf(module, cards);
  const db = openDeck({ file: profile.file, now: new Date(NOW) });
  changeSettings(db, BOUNDLESS, { at: NOW, offsetMinutes: 0 });
  closeDeck(db);
  return profile;
}

/** @param {(file: string) => Promise<any>} module @param {number} cards */
async function byKeys(module, cards) {
  const profile = await readyProfile(module, cards);
  const floorFile = path.join(profile.folder, 'floor.sqlite');
  makeFloor(floorFile, cards);
  const least = await launch(bare(path.join(profile.folder, 'bare'), floorFile));
  await settled(REST_MILLIS);
  const bareMegabytes = megabytesOf(least.app.process().pid ?? 0);
  await least.app.close();

  const { app, page } = await launch(ours(profile.folder));
  const pid = app.process().pid ?? 0;
  await askStudying(page);
  await settled(REST_MILLIS);
  const idle = megabytesOf(pid);
  const first = await answerByKeys(page, Math.ceil(KEYED / 10));
  await settled(REST_MILLIS);
  const warm = megabytesOf(pid);
  const rest = await answerByKeys(page, KEYED);
  await settled(REST_MILLIS);
  const after = megabytesOf(pid);
  await app.close();
  profile.remove();

  report.add({
    ...{ goal: 'P2', what: 'grade key to next question painted (p95)', size: cards, ours: rest.p95, p99: rest.p99 },
    ...{ wanted: 'p95 at most 50 ms', met: rest.p95 <= 50 },
  });
  const longest = Math.max(first.longestFrame, rest.longestFrame);
  report.add({
    ...{ goal: 'P2', what: 'longest frame meanwhile', size: cards, ours: longest },
    ...{ wanted: 'at most 100 ms', met: longest <= 100 },
  });
  if (!canTell) {
    console.log('P10: not measured, this system does not tell the proportional memory of a process');
    return;
  }
  report.add({
    ...{ goal: 'P10', what: 'waiting on a card', size: cards, unit: 'MB', floor: bareMegabytes, ours: idle },
    ...{ wanted: 'at most bare + 120 MB', met: idle - bareMegabytes <= 120 },
  });
  report.add({
    ...{ goal: 'P10', what: `more after ${KEYED} answers`, size: cards, unit: 'MB', ours: after - idle },
    ...{ wanted: 'at most 40 MB', met: after - idle <= 40 },
  });
  const kilobytes = ((after - warm) * 1024) / KEYED;
  report.add({
    ...{ goal: 'P10', what: 'more for each answer, once warm', size: cards, unit: 'kB', ours: kilobytes },
    ...{ wanted: 'at most 10 kB', met: kilobytes <= 10 },
  });
}
