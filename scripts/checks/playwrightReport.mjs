// Reads what Playwright's JSON reporter wrote.

/**
 * @param {string} text
 * @returns {import('./totals.mjs').Counts | undefined} undefined when it is not such a report
 */
export function countPlaywright(text) {
  try {
    const { stats, errors } = JSON.parse(text);
    if (typeof stats?.expected !== 'number') return undefined;
    // A test that passed on a second try passed; the list above shows it as flaky.
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + (errors?.length ?? 0),
      skipped: stats.skipped,
    };
  } catch {
    return undefined;
  }
}
