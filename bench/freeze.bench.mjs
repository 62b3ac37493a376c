// The window must never stand still: for how long the main process, and the page's frames, stop while a deck of 100,000
// answers gets another day start, and while every figure of a deck of 100,000 cards is asked. COMMONPLACE_BENCH_SIZES
// takes other sizes. Beside it: how long the person waits for what they asked, and how long main was at work at a stretch,
// in processor time: on a busy machine that tells its own work from waiting for a turn.
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

const everywhere = { documentId: null, span: 'all' };
const report = new Report('freeze');
await withProduct(async (module) => {
  for (const size of sizesOr([100_000])) {
    const folder = temporaryFolder();
    const db = await study(module, { folder, answers: size, until: NOW });
    const [cardId, documentId, answers] = db.connection
      .prepare(
        `SELECT c.id, d.id, count(*) AS answers FROM review_log r JOIN cards c ON c.number = r.card
         JOIN documents d ON d.number = c.document GROUP BY c.number ORDER BY answers DESC LIMIT 1`,
      )
      .raw()
      .get();
    db.connection.close();
    const quiz = {
      kinds: ['person', 'number', 'date'],
      format: 'mixed',
      mode: 'practice',
      showsTime: false,
      only: null,
    };
    const mark = { of: 'answers', from: '2020-01-01', to: '2026-03-02', type: null, grade: null };
    await measure(folder, `${size.toLocaleString('en')} answers`, [
      ['figures of memory', 'retention/figures', everywhere],
      ['memory of every card', 'retention/memory', everywhere],
      ['the same of one article', 'retention/memory', { documentId, span: 'all' }],
      ['the answers behind a mark', 'retention/behind', { documentId: null, at: NOW, mark }],
      ['a year, day by day', 'simulation/year', { desiredRetention: 0.9, newCardsPerDay: 20, minutesPerDay: 60 }],
      [`a card with ${answers} answers`, 'card/info', { cardId }],
      ['an article’s page', 'article/read', { documentId }],
      ['three months of its memory', 'article/outlook', { documentId }],
      ['an answer', 'review/grade', { cardId, grade: 'good', reps: answers, thinkingMillis: 4_000 }],
      ['what a quiz could ask', 'quiz/offer', { documents: null, seed: 'a' }],
      ['a quiz, drawn', 'quiz/begin', { seed: 'a', setup: { ...quiz, documents: null, length: 'all' } }],
      ['its page', 'quiz/read', {}],
      ['its sheet', 'quiz/sheet', (/** @type {string} */ quizId) => ({ quizId })],
      ['figures of an article, quiz by quiz', 'quiz/figures', { documentId }],
      ['weights fitted', 'model/fit', { documentId: null }],
      ['what deciding dates anew would move', 'model/moves', {}],
      ['another day start', 'settings/change', { dayStartHour: 9 }],
      ['taking it back', 'history/undo', {}],
      ['other learning steps', 'settings/change', { learningSteps: ['5m', '20m'] }],
      ['taking that back', 'history/undo', {}],
    ]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

    const profile = await profileOf(module, size);
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
 * @param {readonly (readonly [what: string, channel: string, input: object | ((quizId: any) => object)])[]} asked a function
 *   makes its input of the quiz that was spoken of last
 */
async function measure(folder, size, asked) {
  const { app, page } = await launch(ours(path.resolve(folder)));
  try {
    await page.locator('[data-testid="today"][data-state="ready"]').waitFor({ timeout: 120_000 });
    await settled(AFTERMATH_MILLIS);
    /** @type {string | undefined} of the last answer that named one */
    let quizId;
    for (const [what, channel, input] of asked) {
      await app.evaluate(watchLoop);
      await page.evaluate(watchFrames);
      const given = typeof input === 'function' ? input(quizId) : input;
      const { answered, value } = await page.evaluate(ask, /** @type {const} */ ([channel, given]));
      quizId = value ?? quizId;
      await settled(AFTERMATH_MILLIS);
      const { longest, most } = await app.evaluate(() => /** @type {any} */ (globalThis).benchLoop.stop());
      const frame = await page.evaluate(() => /** @type {any} */ (globalThis).benchFrames.stop());
      const wanted = `at most ${MOST_MILLIS} ms`;
      report.add({
        goal: '',
        what: `${what}: main stands still`,
        size,
        ours: longest,
        wanted,
        met: longest <= MOST_MILLIS,
      });
      report.add({ goal: '', what: `${what}: main at work at a stretch`, size, ours: most });
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
  const fs = process.getBuiltinModule('node:fs');
  /** Processor time of this thread alone, where the system tells it (Linux): not what others made it wait. */
  const worked = () => {
    try {
      return Number(fs.readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
    } catch {
      return NaN;
    }
  };
  let [longest, most] = [0, 0];
  let [before, workedBefore] = [performance.now(), worked()];
  const timer = setInterval(() => {
    const [now, workedNow] = [performance.now(), worked()];
    longest = Math.max(longest, now - before - EVERY_MILLIS);
    most = Math.max(most, workedNow - workedBefore);
    [before, workedBefore] = [now, workedNow];
  }, EVERY_MILLIS);
  const stop = () => {
    clearInterval(timer);
    return { longest, most };
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
  return { answered: performance.now() - start, value: answer.value?.quizId };
}
