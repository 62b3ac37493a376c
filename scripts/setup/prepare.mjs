// The set-up behind every command: packages, runtime, system packages, database module, build; each only if needed.
import { inspectLocated, knownRuntime, locateRuntime } from '../electron/runtime.mjs';
import { ensureSqlite, isSqliteReady, needsCompiler } from '../electron/sqlite.mjs';
import { findOnPath } from '../system/findOnPath.mjs';
import { ensureSystemPackages } from '../system/systemPackages.mjs';
import { buildApp, isBuildReady } from './appBuild.mjs';
import { withLock } from './lock.mjs';
import { adoptInstallation, arePackagesReady, installPackages } from './packages.mjs';
import { inRepository, repository } from './repository.mjs';
import { step } from './say.mjs';

const lockFile = inRepository('.cache', 'set-up.lock');

/**
 * @typedef {object} Preparation what a command needs beside packages, runtime and database module
 * @property {boolean} display
 * @property {boolean} build
 * @property {import('../electron/runtime.mjs').Retry} retry
 */

/**
 * Makes everything ready and gives the runtime.
 * @param {Preparation} wanted
 * @returns {Promise<import('../electron/runtime.mjs').Runtime>}
 */
export async function prepare({ display, build, retry }) {
  await preparePackages();
  const located = await locateRuntime({ retry });
  const known = knownRuntime(located);
  const compiles = needsCompiler(known);
  // Asked for together, so that one command installs all of it.
  const programs = [...(display ? ['Xvfb'] : []), ...(compiles ? ['make', 'g++', 'python3'] : [])];
  if (!known || !programs.every((program) => findOnPath(program)))
    await ensureSystemPackages({ executable: located.executable, programs });
  const ready = known ?? (await inspectLocated(located));
  if (!isSqliteReady(ready)) await withSetUpLock(() => ensureSqlite(ready));
  if (build) await prepareBuild();
  return ready;
}

/** Installs the packages of the lock file if they are not those that stand in node_modules. */
export async function preparePackages() {
  if (arePackagesReady(repository)) return;
  await withSetUpLock(async () => {
    if (arePackagesReady(repository) || adoptInstallation(repository)) return;
    await step('packages', 'installing the packages of the lock file (npm ci)', () => installPackages(repository));
  });
}

/** Builds the app if what stands in out/ is not made from the source as it is now. */
export async function prepareBuild() {
  if (isBuildReady(repository)) return;
  await withSetUpLock(async () => {
    if (isBuildReady(repository)) return;
    await step('build', 'building the app', () => buildApp(repository));
  });
}

/**
 * @template T
 * @param {() => T | Promise<T>} action
 */
export const withSetUpLock = (action) => withLock(lockFile, 'setting up this folder', action);
