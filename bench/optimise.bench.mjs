// P13: fitting the weights to 100,000 answers of a deck, the five tests on the future included, as the app's process does it.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withProduct } from './load.mjs';
import { study } from './studied.mjs';

const NOW = Date.UTC(2026, 2, 2, 21);
const SIZES = [10_000, 100_000];
/** Seconds the largest may take, and how its time may grow. */
const MOST_SECONDS = 10;
const MOST_GROWTH = 1.2;

const folder = mkdtempSync(path.join(os.tmpdir(), 'commonplace-bench-'));
let failed = false;
try {
  await withProduct(async (module) => {
    const { fitDeck } = await module('src/main/operations/fitDeck.ts');
    /** @type {number[]} */
    const seconds = [];
    for (const answers of SIZES) {
      const profile = path.join(folder, String(answers));
      const db = await study(module, { folder: profile, answers, until: NOW });
      const start = performance.now();
      const fitted = fitDeck(db, { at: NOW, offsetMinutes: 0 }, () => undefined);
      const taken = (performance.now() - start) / 1000;
      seconds.push(taken);
      const loss = (/** @type {number | null} */ value) => value?.toFixed(4);
      console.log(
        `optimise ${answers} answers`.padEnd(44),
        `${taken.toFixed(2)} s   log loss ${loss(fitted.before)} before, ${loss(fitted.after)} after`,
      );
      db.connection.close();
      rmSync(profile, { recursive: true, force: true });
    }
    const [first = 1, last = 1] = [seconds[0], seconds.at(-1)];
    const growth = Math.log(last / first) / Math.log((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1));
    console.log(`growth exponent ${growth.toFixed(2)}`);
    failed = last > MOST_SECONDS || growth > MOST_GROWTH;
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failed) {
  console.log(`P13 missed: at most ${MOST_SECONDS} s, growth at most ${MOST_GROWTH}`);
  process.exitCode = 1;
}
