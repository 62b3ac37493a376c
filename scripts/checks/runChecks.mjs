// The checks behind `npm run check`, two at a time; their commands are those of package.json.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRepository } from '../setup/repository.mjs';
import { inWords } from '../setup/say.mjs';
import { readStamp } from '../setup/stampFile.mjs';
import { runProgram } from './runProgram.mjs';
import { testResult } from './totals.mjs';
import { countVitest } from './vitestReport.mjs';

/** @typedef {import('./totals.mjs').Result} Result */

const atOnce = 2;

/**
 * Runs all checks, prints what each found, and gives the results in the order they are listed here.
 * @param {{ electron?: string }} [options] `electron`: its program; the tests that reach the native module run in it too
 * @returns {Promise<Result[]>}
 */
export function runChecks({ electron } = {}) {
  const commands = /** @type {Record<string, string>} */ (readStamp(inRepository('package.json')).scripts);
  // The slow ones first, so that the others run beside them.
  return runSome(atOnce, [
    () => runUnitTests('unit', `${commands.unit}`),
    () => runStatic('lint', `${commands.lint}`),
    () => runStatic('types', `${commands.types}`),
    ...(electron === undefined ? [] : [() => runStoreTestsInElectron(electron)]),
    () => runStatic('format', 'prettier --check --log-level=warn .'),
    () => runStatic('layers', `${commands.layers}`),
    () => runStatic('unused', `${commands.unused}`),
    () => runStatic('notices', `${commands.notices} --check`),
  ]);
}

/**
 * The tests that reach the native module, once more in the Node inside Electron, where it ships.
 * @param {string} executable
 * @returns {Promise<Result>}
 */
function runStoreTestsInElectron(executable) {
  const vitest = `"${executable}" node_modules/vitest/vitest.mjs run src/main/store src/main/operations`;
  return runUnitTests('store in Electron', vitest, { ELECTRON_RUN_AS_NODE: '1' });
}

/**
 * Where a runner writes its JSON report; an old one is removed, so it is never read for the new one.
 * @param {string} name
 * @returns {string} relative to the repository, without characters a shell would take apart
 */
export function freshReport(name) {
  const folder = 'node_modules/.cache/reports';
  const file = `${folder}/${name.replace(/\W+/g, '-')}.json`;
  mkdirSync(inRepository(folder), { recursive: true });
  rmSync(inRepository(file), { force: true });
  return file;
}

/**
 * The report's text, empty when the runner wrote none.
 * @param {string} file
 */
export function readReport(file) {
  try {
    return readFileSync(inRepository(file), 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} name
 * @param {string} command
 * @returns {Promise<Result>}
 */
async function runStatic(name, command) {
  const run = await runProgram(command);
  const hasPassed = run.code === 0;
  print(name, hasPassed ? { ...run, output: '' } : run);
  return { name, passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, skipped: 0, millis: run.millis };
}

/**
 * @param {string} name
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Result>}
 */
async function runUnitTests(name, command, env = {}) {
  const report = freshReport(name);
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`;
  const run = await runProgram(`${command} ${reporters}`, { env });
  print(name, run);
  return testResult(name, countVitest(readReport(report)), run);
}

/**
 * @param {string} name
 * @param {import('./runProgram.mjs').Run} run
 */
function print(name, { code, output, millis }) {
  const outcome = code === 0 ? 'passed' : 'FAILED';
  process.stdout.write(`── ${name} ${outcome} in ${inWords(millis)}\n${output && `${output.trimEnd()}\n\n`}`);
}

/**
 * Runs the tasks, at most so many side by side; results in the order of the tasks.
 * @template T
 * @param {number} limit
 * @param {(() => Promise<T>)[]} tasks
 * @returns {Promise<T[]>}
 */
export async function runSome(limit, tasks) {
  /** @type {T[]} */
  const results = [];
  let next = 0;
  const lane = async () => {
    for (let i = next++; i < tasks.length; i = next++) results[i] = await /** @type {() => Promise<T>} */ (tasks[i])();
  };
  await Promise.all(Array.from({ length: limit }, lane));
  return results;
}
