// The window must never stand still: for how long the main process, and the page's frames, stop while a deck of 100,000
// answers gets another day start, and while every figure of a deck of 100,000 cards is asked. COMMONPLACE_BENCH_SIZES
// takes other sizes. Beside it: how long the person waits for what they asked.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { profileOf, sizesOr, temporaryFolder } from './decks.mjs';
import { settled } from './electron/drive.mjs';
import { launch, ours } from './electron/launch.mjs';
import { withProduct } from './load.mjs';
import { NOW } from './makeDeck.mjs';
import { Report } from './report.mjs';
import { study } from './studied.mjs';

const MOST_MILLIS = 100;
/** After an answer the screens ask again: what that takes belongs to the act. */
const AFTERMATH_MILLIS = 2_500;

const report = new Report('freeze');
await withProduct(async (module) => {
  for (const size of sizesOr([100_000])) {
    const folder = temporaryFolder();
    const db = await study(module, { folder, answers: size, until: NOW });
    db.connection.close();
    await measure(folder, `${size.toLocaleString('en')} answers`, [
      ['another day start', 'settings/change', { dayStartHour: 9 }],
      ['taking it back', 'history/undo', {}],
      ['other learning steps', 'settings/change', { learningSteps: ['5m', '20m'] }],
      ['taking that back', 'history/undo', {}],
    ]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

    const profile = await profileOf(module, size);
    const everywhere = { documentId: null, span: 'all' };
    await measure(profile.folder, `${size.toLocaleString('en')} cards`, [
      ['Today, counted', 'deck/overview', {}],
      ['Today, remembered', 'deck/recall', {}],
      ['minutes of two weeks', 'deck/minutes', {}],
      ['a plan for the backlog', 'plan/preview', { minutesPerDay: 600 }],
      ['figures of memory', 'retention/figures', everywhere],
      ['memory of every card', 'retention/memory', everywhere],
      ['the model beside the answers', 'retention/model', { documentId: null, firstGrade: 0 }],
      [
        'what some retentions cost, simulated',
        'simulation/workload',
        { documentId: null, retentions: [0.7, 0.8, 0.9, 0.97], newCardsPerDay: null },
      ],
      ['past acts', 'history/read', {}],
      ['the next card', 'review/next', { ahead: false }],
    ]);
    profile.remove();
  }
});
report.finish();

/**
 * @param {string} folder
 * @param {string} size
 * @param {readonly (readonly [what: string, channel: string, input: object])[]} asked
 */
async function measure(folder, size, asked) {
  const { app, page } = await launch(ours(path.resolve(folder)));
  try {
    await page.locator('[data-testid="today"][data-state="ready"]').waitFor({ timeout: 120_000 });
    await settled(AFTERMATH_MILLIS);
    for (const [what, channel, input] of asked) {
      await app.evaluate(watchLoop);
      await page.evaluate(watchFrames);
      const answered = await page.evaluate(ask, /** @type {const} */ ([channel, input]));
      await settled(AFTERMATH_MILLIS);
      const loop = await app.evaluate(() => /** @type {any} */ (globalThis).benchLoop.stop());
      const frame = await page.evaluate(() => /** @type {any} */ (globalThis).benchFrames.stop());
      const wanted = `at most ${MOST_MILLIS} ms`;
      report.add({ goal: '', what: `${what}: main stands still`, size, ours: loop, wanted, met: loop <= MOST_MILLIS });
      report.add({ goal: '', what: `${what}: longest frame`, size, ours: frame, wanted, met: frame <= MOST_MILLIS });
      report.add({ goal: '', what: `${what}: answered after`, size, ours: answered });
    }
  } finally {
    await app.close();
  }
}

/* In the main process. */

function watchLoop() {
  const EVERY_MILLIS = 4;
  let longest = 0;
  let before = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - before - EVERY_MILLIS);
    before = now;
  }, EVERY_MILLIS);
  const stop = () => {
    clearInterval(timer);
    return longest;
  };
  Object.assign(globalThis, { benchLoop: { stop } });
}

/* In the page. */

function watchFrames() {
  let longest = 0;
  let before = performance.now();
  let isOn = true;
  const frame = (/** @type {number} */ at) => {
    longest = Math.max(longest, at - before);
    before = at;
    if (isOn) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const stop = () => {
    isOn = false;
    return longest;
  };
  Object.assign(globalThis, { benchFrames: { stop } });
}

/** @param {readonly [channel: string, input: object]} question */
async function ask([channel, input]) {
  const start = performance.now();
  const answer = await /** @type {any} */ (globalThis).commonplace.invoke(channel, input);
  if (!answer.ok) throw new Error(`${channel}: ${answer.problem.message}`);
  return performance.now() - start;
}
