// Runs Playwright on the built app; each of its workers opens a screen where there is none (e2e/app.ts). Its list is shown as it comes, its report is counted.
import { inRepository } from '../setup/repository.mjs';
import { countPlaywright } from './playwrightReport.mjs';
import { freshReport, readReport } from './runChecks.mjs';
import { runProgram } from './runProgram.mjs';
import { testResult } from './totals.mjs';

/**
 * @param {string[]} args test files or Playwright options
 * @returns {Promise<import('./totals.mjs').Result>}
 */
export async function runEndToEnd(args) {
  const report = freshReport('e2e');
  const given = args.map((argument) => ` "${argument.replace(/(["\\$`])/g, '\\$1')}"`).join('');
  const run = await runProgram(`playwright test --reporter=list,json${given}`, {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: inRepository(report) },
    isShown: true,
  });
  return testResult('e2e', countPlaywright(readReport(report)), run);
}
