// P1, the part below the window: an answer kept and the next card brought back, in decks of 1,000 to 1,000,000 cards,
// beside the same writes done bare; and how often the disk is asked to keep one.
import path from 'node:path';
import { BOUNDLESS, profileOf, sizesOr } from './decks.mjs';
import { makeFloor, openFloor } from './floor.mjs';
import { syncsOfAnswers } from './fsyncs.mjs';
import { withProduct } from './load.mjs';
import { NOW } from './makeDeck.mjs';
import { timeInTurns } from './measure.mjs';
import { Report } from './report.mjs';

const ROUNDS = 1_000;
/** Growth from 10,000 cards to 1,000,000 the goal allows. */
const MOST_GROWTH = 1.3;
const WHAT = 'answer kept and next card, without IPC';

const report = new Report('answer');
/** @type {Map<number, number>} */
const medians = new Map();
/** @type {string[]} */
const silence = [];

await withProduct(async (module) => {
  const { openDeck, closeDeck } = await module('src/main/store/open.ts');
  const { gradeCard } = await module('src/main/operations/gradeCard.ts');
  const { nextReview } = await module('src/main/operations/nextReview.ts');
  const { beginSession } = await module('src/main/operations/session.ts');
  const { changeSettings } = await module('src/main/operations/changeSettings.ts');
  for (const cards of sizesOr([1_000, 10_000, 100_000, 1_000_000])) {
    const profile = await profileOf(module, cards);
    const floorFile = path.join(profile.folder, 'floor.sqlite');
    makeFloor(floorFile, cards);
    const bare = openFloor(floorFile);
    const db = openDeck({ file: profile.file, now: new Date(NOW) });
    let at = NOW;
    const moment = () => ({ at: (at += 5_000), offsetMinutes: 0 });
    changeSettings(db, BOUNDLESS, moment());
    beginSession(db, moment());
    let asked = nextReview(db, moment(), { ahead: true });
    const answer = () => {
      if (asked.kind !== 'item') throw new Error(`Nothing left to ask of ${cards} cards.`);
      const { cardId, reps } = asked.item;
      const graded = gradeCard(db, { cardId, grade: 'good', thinkingMillis: 4_000, reps }, moment());
      if (!graded.ok) throw new Error(graded.problem.message);
      asked = nextReview(db, moment(), { ahead: true });
    };
    const rounds = Math.min(ROUNDS, cards / 4);
    const [floor, ours] = timeInTurns(rounds, bare.answer, answer);
    if (!floor || !ours) throw new Error('Nothing was measured.');
    report.add({
      ...{ goal: 'P1', what: WHAT, size: cards, floor: floor.p50, ours: ours.p50, p99: ours.p99 },
      ...{ wanted: 'p99 at most 10 ms', met: ours.p99 <= 10 },
    });
    medians.set(cards, ours.p50);
    bare.close();
    closeDeck(db);
    profile.remove();
  }
  const [small, large] = [medians.get(10_000), medians.get(1_000_000)];
  if (small && large) {
    const wanted = `at most ${MOST_GROWTH}`;
    report.add({
      goal: 'P1',
      what: 'from 10,000 to 1,000,000 cards: times',
      unit: '',
      ours: large / small,
      wanted,
      met: large / small <= MOST_GROWTH,
    });
  }
  report.growth({ goal: 'P1', what: WHAT });
  const syncs = await syncsOfAnswers(module);
  if (!syncs) silence.push('syncs of an answer: not counted, strace is not on this machine');
  else {
    const { ofLog, ofOthers, withCheckpoints } = syncs;
    const syncsOf = (/** @type {number} */ ours) => ({ goal: 'P1', unit: '', ours });
    const one = { wanted: 'exactly 1', met: ofLog === 1 && ofOthers === 0 };
    report.add({ ...syncsOf(ofLog + ofOthers), what: 'syncs to disk for an answer', ...one });
    report.add({ ...syncsOf(withCheckpoints), what: 'with those of checkpoints' });
  }
});
for (const sentence of silence) console.log(sentence);
report.finish();
