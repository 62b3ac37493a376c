// The closing table: what passed and how long it took.
import { inWords } from '../setup/say.mjs';

/** @param {import('./totals.mjs').Result[]} results */
export function printTable(results) {
  process.stdout.write(`\n${table(results)}\n\n`);
}

/**
 * @param {import('./totals.mjs').Result[]} results
 * @returns {string}
 */
export function table(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, passed, failed, skipped, millis, note }) => {
      const mark = failed > 0 ? '✗' : '✓';
      const counts = passed + failed + skipped > 1 ? `${passed} passed, ${failed} failed, ${skipped} skipped` : '';
      const remark = [counts, note].filter(Boolean).join('; ');
      return `${mark} ${name.padEnd(width)}  ${inWords(millis).padStart(7)}  ${remark}`.trimEnd();
    })
    .join('\n');
}
