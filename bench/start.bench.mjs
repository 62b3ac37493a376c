// P9: from spawn to ready and to the first words on the screen, beside a bare Electron window, started in turns.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { profileOf, sizesOr, temporaryFolder } from './decks.mjs';
import { bare, BARE, environment, executable, ours, SWITCHES } from './electron/launch.mjs';
import { withProduct } from './load.mjs';
import { summary } from './measure.mjs';
import { Report } from './report.mjs';

const ROUNDS = 10;
const PROBE = path.join(BARE, 'startProbe.cjs');
/** What the first contentful paint may be of bare Electron's: up to 100,000 cards, and at a million. */
const mostAt = (/** @type {number} */ cards) => (cards > 100_000 ? 1.4 : 1.3);

const report = new Report('start');
const program = await executable();
await withProduct(async (module) => {
  const folder = temporaryFolder();
  try {
    for (const cards of sizesOr([1_000, 100_000, 1_000_000])) {
      const profile = await profileOf(module, cards);
      /** @type {{ main: number, ready: number, paint: number }[][]} */
      const taken = [[], []];
      // The first round warms both profiles and is not counted.
      for (let round = 0; round <= ROUNDS; round += 1) {
        for (const [which, what] of [bare(folder), ours(profile.folder)].entries()) {
          const times = await start(what, path.join(profile.folder, 'times.json'));
          if (round > 0) taken[which]?.push(times);
        }
      }
      for (const [name, what] of /** @type {const} */ ([
        ['ready', 'spawn to app ready'],
        ['paint', 'spawn to first contentful paint'],
      ])) {
        const [floor, own] = taken.map((rounds) => summary(rounds.map((times) => times[name])));
        if (!floor || !own) continue;
        const most = mostAt(cards);
        const asked = name === 'paint' ? { wanted: `at most ${most} of bare`, met: own.p50 / floor.p50 <= most } : {};
        report.add({ goal: 'P9', what, size: cards, floor: floor.p50, ours: own.p50, p99: own.most, ...asked });
      }
      profile.remove();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});
report.growth({ goal: 'P9', what: 'spawn to first contentful paint' });
report.finish();

/**
 * @param {{ args: string[], env: Record<string, string> }} what
 * @param {string} times
 * @returns {Promise<{ main: number, ready: number, paint: number }>}
 */
async function start({ args, env }, times) {
  rmSync(times, { force: true });
  const more = { ...env, BENCH_TIMES: times, BENCH_SPAWNED_AT: String(Date.now()) };
  const child = spawn(program, [...SWITCHES, '-r', PROBE, ...args], { env: environment(more), stdio: 'ignore' });
  const late = setTimeout(() => child.kill('SIGKILL'), 60_000);
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(late);
  if (!existsSync(times)) throw new Error(`An app did not paint anything: ${args.join(' ')}`);
  return JSON.parse(readFileSync(times, 'utf8'));
}
