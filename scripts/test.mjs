// npm test: sets up everything, runs every check and test, and ends with one line of totals on stdout.
import { runEndToEnd } from './checks/endToEnd.mjs';
import { runChecks } from './checks/runChecks.mjs';
import { printTable } from './checks/table.mjs';
import { crashed, totalsLine } from './checks/totals.mjs';
import { needsPrivateDisplay } from './electron/display.mjs';
import { announceRuntime } from './electron/runtime.mjs';
import { runCommand } from './launch/runCommand.mjs';
import { prepare, prepareBuild } from './setup/prepare.mjs';
import { sentenceOf } from './setup/problem.mjs';
import { wishFor } from './system/systemPackages.mjs';

/** @typedef {import('./checks/totals.mjs').Result} Result */

await runCommand(async () => {
  /** @type {Result[]} */
  const results = [];
  await part('set-up', results, async () => {
    const runtime = await prepare({ display: needsPrivateDisplay(), build: false, retry: 'now' });
    announceRuntime(runtime);
    await wishFor('strace', 'Without it the tests that need it are skipped.');
    await part('build', results, async () => {
      // First of all: the tests of the command line run what was built.
      await prepareBuild();
      results.push(...(await runChecks({ electron: runtime.executable })));
      results.push(await runEndToEnd([]));
    });
  });
  printTable(results);
  process.stdout.write(`${totalsLine(results)}\n`);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
});

/**
 * Runs a part of the whole; what stops it counts as one failure and the totals are still told.
 * @param {string} name
 * @param {Result[]} results
 * @param {() => Promise<void>} action
 */
async function part(name, results, action) {
  try {
    await action();
  } catch (thrown) {
    process.stderr.write(`\n${sentenceOf(thrown)}\n`);
    results.push(crashed(name));
  }
}
