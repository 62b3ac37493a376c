// P3 and P4: the next card of a deck, and the list of articles with what is due, in decks of 1,000 to 1,000,000 cards,
// each beside the bare query a program could make do with.
import { BOUNDLESS, profileOf, sizesOr } from './decks.mjs';
import { withProduct } from './load.mjs';
import { NOW } from './makeDeck.mjs';
import { timeInTurns } from './measure.mjs';
import { Report } from './report.mjs';

const ROUNDS = 500;
const DAY_START_MILLIS = 4 * 3_600_000;
const TODAY = Math.floor((NOW - DAY_START_MILLIS) / 86_400_000);
const MOMENT = { at: NOW, offsetMinutes: 0 };

const NEXT = 'next card of a deck';
const LIST = 'list of 20 articles with counts';
const ITEM = 'next card with all its screen shows';
const report = new Report('queues');
/** @type {Map<number, number>} */
const next = new Map();

await withProduct(async (module) => {
  const { openDeck, closeDeck } = await module('src/main/store/open.ts');
  const { changeSettings } = await module('src/main/operations/changeSettings.ts');
  const { firstInQueues, todayOf } = await module('src/main/operations/today.ts');
  const { nextReview } = await module('src/main/operations/nextReview.ts');
  const { readOverview } = await module('src/main/operations/overview.ts');
  for (const cards of sizesOr([1_000, 10_000, 100_000, 1_000_000])) {
    const profile = await profileOf(module, cards);
    const db = openDeck({ file: profile.file, now: new Date(NOW) });
    changeSettings(db, BOUNDLESS, MOMENT);
    const { connection } = db;
    const bareNext = connection.prepare(
      `SELECT * FROM derived_schedule WHERE queue = 'review' AND ask_day <= ? ORDER BY ask_day, position LIMIT 1`,
    );
    const [floor, ours] = timeInTurns(
      ROUNDS,
      () => bareNext.get(TODAY),
      () => firstInQueues(db, todayOf(db, MOMENT)),
    );
    next.set(cards, ours.p50);
    report.add({
      ...{ goal: 'P3', what: NEXT, size: cards, floor: floor.p50, ours: ours.p50, p99: ours.p99 },
      ...{ wanted: 'at most 3 of bare; 2 ms', met: ours.p50 <= 3 * floor.p50 && ours.p50 <= 2 },
    });
    const [, item] = timeInTurns(
      ROUNDS,
      () => bareNext.get(TODAY),
      () => nextReview(db, MOMENT, { ahead: false }),
    );
    report.add({ goal: 'P3', what: ITEM, size: cards, ours: item.p50, p99: item.p99 });

    const bareList = connection.prepare(
      `SELECT d.title, (SELECT sum(cards) FROM derived_load l WHERE l.document = d.number
                          AND l.queue IN ('learning', 'review') AND l.day <= ?) AS due FROM documents d`,
    );
    const [bare, list] = timeInTurns(
      ROUNDS / 5,
      () => bareList.all(TODAY),
      () => readOverview(db, MOMENT),
    );
    const most = cards > 100_000 ? 10 : 3;
    report.add({
      ...{ goal: 'P4', what: LIST, size: cards, floor: bare.p50, ours: list.p50, p99: list.p99 },
      ...{ wanted: `at most ${most} ms`, met: list.p50 <= most },
    });
    closeDeck(db);
    profile.remove();
  }
});
const [small, large] = [next.get(10_000), next.get(1_000_000)];
if (small && large) {
  const wanted = 'at most 5';
  report.add({
    goal: 'P3',
    what: '1,000,000 cards to 10,000: times',
    unit: '',
    ours: large / small,
    wanted,
    met: large / small <= 5,
  });
}
report.growth({ goal: 'P3', what: NEXT, most: 0.2 });
report.growth({ goal: 'P3', what: ITEM, most: 0.2 });
report.growth({ goal: 'P4', what: LIST });
report.finish();
