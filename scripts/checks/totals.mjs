// Results of checks and tests, added up across all runners.

/**
 * @typedef {object} Result what one check or one test runner found
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} millis
 * @property {string} [note] why it failed, when no test of its own says so
 * @property {Failure[]} [failures] the tests that failed
 */

/**
 * @typedef {object} Failure
 * @property {string} test its file and name
 * @property {string} message what the runner said of it, in as many lines as it took
 */

/** @typedef {Pick<Result, 'passed' | 'failed' | 'skipped' | 'failures'>} Counts */

/**
 * A runner that ended without telling what it found counts as one failure.
 * @param {string} name
 * @param {number} [millis]
 * @returns {Result}
 */
export const crashed = (name, millis = 0) => ({
  name,
  passed: 0,
  failed: 1,
  skipped: 0,
  millis,
  note: 'did not finish',
});

/**
 * The result of a test runner from its report and its exit code.
 * @param {string} name
 * @param {Counts | undefined} counts undefined when there is no readable report
 * @param {{ code: number, millis: number }} run
 * @returns {Result}
 */
export function testResult(name, counts, { code, millis }) {
  if (!counts) return crashed(name, millis);
  // An error outside any test, such as an unhandled rejection, shows only in the exit code.
  if (code !== 0 && counts.failed === 0) return { name, ...counts, failed: 1, millis, note: `exit code ${code}` };
  return { name, ...counts, millis };
}

/**
 * The line that ends `npm test`.
 * @param {Counts[]} results
 */
export function totalsLine(results) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
