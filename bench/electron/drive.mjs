// Studies in a running app: by its keys, as a person does, or through the bridge, as the page does.
import { summary } from '../measure.mjs';

/** Answers timed as one: the page's clock counts tenths of milliseconds. */
const BATCH = 20;
/** Before each answer: nobody answers while the page still shows the last one, and what that set going is not this one's. */
const PAUSE_MILLIS = 25;

export const settled = (/** @type {number} */ millis) => new Promise((resolve) => setTimeout(resolve, millis));

/** From Today into the session, up to its first question. @param {import('@playwright/test').Page} page */
export async function askStudying(page) {
  await page.locator('[data-testid="today"][data-state="ready"]').waitFor({ timeout: 60_000 });
  await page.keyboard.press('s');
  await page.locator('[data-testid="study"][data-state="front"]').waitFor();
}

/**
 * Answers in the bare app and in ours, a batch each in turns. Medians are of batches, the p99 of single answers.
 * @param {import('@playwright/test').Page} bare
 * @param {import('@playwright/test').Page} ours
 * @param {number} answers
 */
export async function answersOf(bare, ours, answers) {
  /** @type {{ of: number[], single: number[] }[]} */
  const taken = [
    { of: [], single: [] },
    { of: [], single: [] },
  ];
  for (let batch = -1; batch < answers / BATCH; batch += 1) {
    for (const [which, page, work] of /** @type {const} */ ([
      [0, bare, bareAnswers],
      [1, ours, ourAnswers],
    ])) {
      const millis = await page.evaluate(work, /** @type {const} */ ([BATCH, PAUSE_MILLIS]));
      const kept = taken[which];
      if (!kept || batch < 0) continue;
      kept.of.push(millis.reduce((sum, one) => sum + one, 0) / BATCH);
      kept.single.push(...millis);
    }
  }
  return /** @type {[Times, Times]} */ (taken.map(({ of, single }) => ({ ...summary(single), p50: summary(of).p50 })));
}

/** @typedef {ReturnType<typeof summary>} Times */

/* In the page. */

/** @param {readonly [count: number, pause: number]} how @returns {Promise<number[]>} */
async function bareAnswers([count, pause]) {
  const taken = [];
  for (let round = 0; round < count; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const start = performance.now();
    await /** @type {any} */ (window).bare.answer();
    taken.push(performance.now() - start);
  }
  return taken;
}

/** @param {readonly [count: number, pause: number]} how @returns {Promise<number[]>} */
async function ourAnswers([count, pause]) {
  const { invoke } = /** @type {any} */ (window).commonplace;
  const taken = [];
  let { value: asked } = await invoke('review/next', { ahead: true });
  for (let round = 0; round < count; round += 1) {
    if (asked.kind !== 'item') asked = (await invoke('review/next', { ahead: true })).value;
    const { cardId, reps } = asked.item;
    await new Promise((resolve) => setTimeout(resolve, pause));
    const start = performance.now();
    const graded = await invoke('review/grade', { cardId, grade: 'good', reps, thinkingMillis: 4_000 });
    taken.push(performance.now() - start);
    if (!graded.ok) throw new Error(graded.problem.message);
    asked = graded.value.next;
  }
  return taken;
}

/**
 * Turns and grades cards by keys. From the key of a grade to the frame after the next question stands in the page; and the
 * longest time between two frames all along.
 * @param {import('@playwright/test').Page} page
 * @param {number} answers
 */
export async function answerByKeys(page, answers) {
  await page.evaluate(watchPaints);
  for (let round = 0; round < answers; round += 1) {
    await page.keyboard.press('Space');
    await page.evaluate(untilGradable);
    await page.keyboard.press('3');
    await page.evaluate(untilAsked);
  }
  const { taken, longestFrame } = await page.evaluate(() => /** @type {any} */ (window).benchWatch);
  return { ...summary(taken), longestFrame };
}

function watchPaints() {
  const watch = { taken: /** @type {number[]} */ ([]), longestFrame: 0, isAsked: true };
  Object.assign(window, { benchWatch: watch });
  let before = performance.now();
  const frame = (/** @type {number} */ at) => {
    watch.longestFrame = Math.max(watch.longestFrame, at - before);
    before = at;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const study = document.querySelector('[data-testid="study"]');
  if (!study) throw new Error('No study screen.');
  let pressedAt = 0;
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== '3') return;
      pressedAt = event.timeStamp;
      watch.isAsked = false;
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (watch.isAsked || !/^(front|waiting|offer)$/.test(study.getAttribute('data-state') ?? '')) return;
    watch.isAsked = true;
    const from = pressedAt;
    // The task after a frame's own callbacks runs when that frame is on its way to the screen.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => watch.taken.push(performance.now() - from);
      channel.port2.postMessage(null);
    });
  }).observe(study, { attributes: true, attributeFilter: ['data-state'] });
}

/** A grade this soon after the answer appeared is refused: nobody can have read it. */
const untilGradable = () =>
  new Promise((resolve) => {
    const look = () => {
      const state = document.querySelector('[data-testid="study"]')?.getAttribute('data-state');
      if (state === 'back') setTimeout(resolve, 170);
      else setTimeout(look, 5);
    };
    look();
  });

const untilAsked = () =>
  new Promise((resolve) => {
    const look = () => {
      // A question that was just shown hears no key yet.
      const study = document.querySelector('[data-testid="study"]:not([data-new])');
      if (study?.getAttribute('data-state') === 'front') setTimeout(resolve, 20);
      else setTimeout(look, 5);
    };
    look();
  });
