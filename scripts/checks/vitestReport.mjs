// Reads what vitest's JSON reporter wrote.

/**
 * @param {string} text
 * @returns {import('./totals.mjs').Counts | undefined} undefined when it is not such a report
 */
export function countVitest(text) {
  try {
    const report = JSON.parse(text);
    if (!Array.isArray(report.testResults)) return undefined;
    // A file that cannot be loaded fails without a test in it that could.
    const broken = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ { status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    ).length;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    };
  } catch {
    return undefined;
  }
}
