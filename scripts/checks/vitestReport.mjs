// Reads what vitest's JSON reporter wrote.
import path from 'node:path';
import { repository } from '../setup/repository.mjs';

/** @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} Assertion */
/** @typedef {{ status: string, name?: string, message?: string, assertionResults: Assertion[] }} TestFile */

/**
 * @param {string} text
 * @returns {import('./totals.mjs').Counts | undefined} undefined when it is not such a report
 */
export function countVitest(text) {
  try {
    const report = JSON.parse(text);
    if (!Array.isArray(report.testResults)) return undefined;
    /** @type {TestFile[]} */
    const files = report.testResults;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + files.filter(isBroken).length,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
      failures: files.flatMap(failuresOf),
    };
  } catch {
    return undefined;
  }
}

/** @param {Assertion} test */
const hasFailed = (test) => test.status === 'failed';

/**
 * A file that cannot be loaded fails without a test in it that could.
 * @param {TestFile} file
 */
const isBroken = (file) => file.status === 'failed' && !file.assertionResults.some(hasFailed);

/**
 * @param {TestFile} file
 * @returns {import('./totals.mjs').Failure[]}
 */
function failuresOf(file) {
  const where = file.name ? path.relative(repository, file.name) : 'a file without a name';
  if (isBroken(file)) return [{ test: where, message: file.message ?? '' }];
  return file.assertionResults.filter(hasFailed).map(({ fullName = '', failureMessages = [] }) => ({
    test: `${where} › ${fullName}`,
    message: failureMessages[0] ?? '',
  }));
}
