// The closing table: what passed and how long it took, and by name what failed.
import { stripVTControlCharacters } from 'node:util';
import { inWords } from '../setup/say.mjs';

/** @param {import('./totals.mjs').Result[]} results */
export function printTable(results) {
  process.stdout.write(`\n${table(results)}\n\n`);
  const failures = failureList(results);
  if (failures) process.stdout.write(`${failures}\n\n`);
}

/** As many lines of a message as tell what went wrong, without the stack below them. */
const linesOfMessage = 12;

/**
 * Names the failed tests once more, beside the totals: of a long run often only the end is kept.
 * @param {import('./totals.mjs').Result[]} results
 * @returns {string} empty when nothing failed
 */
export function failureList(results) {
  return results
    .flatMap(({ name, failures = [] }) =>
      failures.map(({ test, message }) => {
        const lines = stripVTControlCharacters(message).split('\n').slice(0, linesOfMessage);
        return [`✗ ${name}: ${test}`, ...lines.map((line) => `    ${line}`.trimEnd())].join('\n');
      }),
    )
    .join('\n');
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
