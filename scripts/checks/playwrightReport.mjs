// Reads what Playwright's JSON reporter wrote.

/** @typedef {{ error?: { message?: string } }} Attempt */
/** @typedef {{ title: string, file: string, line: number, ok: boolean, tests: { results: Attempt[] }[] }} Spec */
/** @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite */

/**
 * @param {string} text
 * @returns {import('./totals.mjs').Counts | undefined} undefined when it is not such a report
 */
export function countPlaywright(text) {
  try {
    const { stats, errors = [], suites = [] } = JSON.parse(text);
    if (typeof stats?.expected !== 'number') return undefined;
    // A test that passed on a second try passed; the list above shows it as flaky.
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
      failures: [...suites.flatMap(failuresOf), ...errors.map(outsideTests)],
    };
  } catch {
    return undefined;
  }
}

/**
 * @param {Suite} suite
 * @returns {import('./totals.mjs').Failure[]}
 */
function failuresOf({ specs = [], suites = [] }) {
  const failed = specs.filter(({ ok }) => !ok);
  return [
    ...failed.map(({ title, file, line, tests }) => ({
      test: `${file}:${line} › ${title}`,
      message: tests.flatMap(({ results }) => results).find(({ error }) => error)?.error?.message ?? '',
    })),
    ...suites.flatMap(failuresOf),
  ];
}

/** @param {{ message?: string }} error */
const outsideTests = ({ message = '' }) => ({ test: 'outside any test', message });
