// P5 and P12: the figures of memory over logs of 10,000 to 1,000,000 answers, and deriving everything anew from the log.
// COMMONPLACE_BENCH_ANSWERS=10000000 adds a larger one (it takes some ten minutes and 3.5 GB).
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withProduct } from './load.mjs';
import { show, time } from './measure.mjs';
import { study } from './studied.mjs';

const NOW = Date.UTC(2026, 2, 2, 21);
const SPANS = ['quarter', 'all'];
const more = Number(process.env['COMMONPLACE_BENCH_ANSWERS'] ?? 0);
const SIZES = [10_000, 100_000, 1_000_000, ...(more > 0 ? [more] : [])];
/** Milliseconds the dashboard may take, warm. */
const MOST_MILLIS = 20;

const folder = mkdtempSync(path.join(os.tmpdir(), 'commonplace-bench-'));
let failed = false;
try {
  await withProduct(async (module) => {
    const { readRetention } = await module('src/main/operations/retention.ts');
    const { deriveAll } = await module('src/main/operations/derive.ts');
    const { inTransaction } = await module('src/main/store/sql.ts');
    /** @type {{ answers: number, figures: number, derive: number }[]} */
    const measured = [];
    for (const answers of SIZES) {
      const profile = path.join(folder, String(answers));
      const db = await study(module, { folder: profile, answers, until: NOW });
      const moment = { at: NOW, offsetMinutes: 0 };
      const times = SPANS.map((span) => {
        const taken = time(20, () => readRetention(db, { documentId: null, span }, moment));
        show(`figures, ${answers} answers, ${span}`, taken);
        return taken.p50;
      });
      const start = performance.now();
      inTransaction(db, () => deriveAll(db));
      const derive = performance.now() - start;
      console.log(`derive everything anew, ${answers} answers`.padEnd(44), `    ${derive.toFixed(0)} ms`);
      measured.push({ answers, figures: Math.max(...times), derive });
      db.connection.close();
      rmSync(profile, { recursive: true, force: true });
    }
    const [first, last] = [measured[0], measured.at(-1)];
    if (!first || !last) return;
    const growth = (/** @type {'figures' | 'derive'} */ what) =>
      Math.log(last[what] / first[what]) / Math.log(last.answers / first.answers);
    console.log(`growth exponents: figures ${growth('figures').toFixed(2)}, derive ${growth('derive').toFixed(2)}`);
    failed = last.figures > MOST_MILLIS || growth('derive') > 1.15;
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failed) {
  console.log(`P5 or P12 missed: figures at most ${MOST_MILLIS} ms, growth of deriving at most 1.15`);
  process.exitCode = 1;
}
