// P5 and P12: the figures of memory over logs of 10,000 to 1,000,000 answers, and deriving everything anew from the log.
// COMMONPLACE_BENCH_ANSWERS=10000000 adds a larger one (it takes some ten minutes and 3.5 GB).
import { rmSync } from 'node:fs';
import path from 'node:path';
import { sizesOr, temporaryFolder } from './decks.mjs';
import { withProduct } from './load.mjs';
import { time } from './measure.mjs';
import { Report } from './report.mjs';
import { study } from './studied.mjs';

const NOW = Date.UTC(2026, 2, 2, 21);
const SPANS = ['quarter', 'all'];
const more = Number(process.env['COMMONPLACE_BENCH_ANSWERS'] ?? 0);
const SIZES = sizesOr([10_000, 100_000, 1_000_000, ...(more > 0 ? [more] : [])]);
/** Milliseconds the dashboard may take, warm. */
const MOST_MILLIS = 20;
/** Milliseconds everything may take to be derived anew from a million answers; more take as much longer. */
const MOST_DERIVE_MILLIS = 5_000;

const FIGURES = 'figures of memory, the longer span';
const DERIVE = 'everything derived anew from the log';
const report = new Report('retention');
const folder = temporaryFolder();
try {
  await withProduct(async (module) => {
    const { readRetention } = await module('src/main/operations/retention.ts');
    const { rebuildDerived } = await module('src/main/operations/derive.ts');
    for (const answers of SIZES) {
      const profile = path.join(folder, String(answers));
      const db = await study(module, { folder: profile, answers, until: NOW });
      const moment = { at: NOW, offsetMinutes: 0 };
      const times = SPANS.map((span) => time(20, () => readRetention(db, { documentId: null, span }, moment)));
      const figures = Math.max(...times.map(({ p50 }) => p50));
      const wanted = `at most ${MOST_MILLIS} ms`;
      report.add({ goal: 'P5', what: FIGURES, size: answers, ours: figures, wanted, met: figures <= MOST_MILLIS });
      // The least it takes: every answer read, card by card, and folded by nobody.
      const stream = db.connection.prepare('SELECT * FROM review_log ORDER BY card, hlc, device, seq');
      const floor = once(() => {
        for (const answer of stream.iterate()) void answer;
      });
      const derive = once(() => rebuildDerived(db));
      const most = MOST_DERIVE_MILLIS * Math.max(1, answers / 1_000_000);
      report.add({
        ...{ goal: 'P12', what: DERIVE, size: answers, floor, ours: derive },
        ...{ wanted: `at most ${most} ms`, met: derive <= most },
      });
      db.connection.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report.growth({ goal: 'P5', what: FIGURES });
report.growth({ goal: 'P12', what: DERIVE, most: 1.15 });
report.finish();

/** Milliseconds work takes that is done once. @param {() => void} work */
function once(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
