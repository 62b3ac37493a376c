// What an Electron on disk is: asked once by running it, then remembered for as long as its files and libraries stand.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../setup/problem.mjs';
import { readStamp, writeStamp } from '../setup/stampFile.mjs';
import { librariesOf } from '../system/libraries.mjs';

/**
 * @typedef {object} Versions
 * @property {string} electron
 * @property {string} node the Node inside it
 * @property {number} napi the N-API version it offers to native modules
 */

/**
 * What was found earlier; undefined if the program or a library it needs has changed or gone since.
 * @param {string} executable
 * @param {string} cache
 * @returns {Versions | undefined}
 */
export function recallVersions(executable, cache) {
  const { electron, node, napi, libraries } = readStamp(stampPath(executable, cache));
  if (typeof electron !== 'string' || typeof node !== 'string' || typeof napi !== 'number') return undefined;
  if (!Array.isArray(libraries) || !libraries.every((library) => existsSync(library))) return undefined;
  return { electron, node, napi };
}

/**
 * Runs the program as Node and writes down what it says. Its libraries must be there.
 * @param {string} executable
 * @param {string} cache
 * @returns {Versions}
 */
export function inspectRuntime(executable, cache) {
  const { stdout, stderr, error } = spawnSync(executable, ['-p', 'JSON.stringify(process.versions)'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  const versions = readVersions(stdout);
  if (!versions)
    throw new Problem(
      `Electron at ${executable} does not run (${error?.message ?? (stderr.trim().split('\n')[0] || 'it said nothing')}). ` +
        'Your study data was not touched. Delete that folder and run the command again, or set ELECTRON_OVERRIDE_DIST_PATH to a working one.',
    );
  const libraries = librariesOf(executable).present;
  writeStamp(stampPath(executable, cache), { ...versions, libraries });
  return versions;
}

/**
 * @param {string | undefined} text
 * @returns {Versions | undefined}
 */
function readVersions(text) {
  try {
    const { electron, node, napi } = JSON.parse(text ?? '');
    return electron && node ? { electron, node, napi: Number(napi) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} executable
 * @param {string} cache
 */
function stampPath(executable, cache) {
  const { size, mtimeMs } = statSync(executable);
  const id = createHash('sha256')
    .update(JSON.stringify([executable, size, mtimeMs]))
    .digest('hex')
    .slice(0, 16);
  return path.join(cache, 'inspected', `${id}.json`);
}
