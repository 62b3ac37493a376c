// The folder that outlives node_modules and is shared by every clone: the runtime and the compiled database live here.
import { accessSync, constants, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRepository, repository } from './repository.mjs';

/**
 * Where the cache would go, best first. The last one always belongs to this clone.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function cacheCandidates(env) {
  const candidates = [];
  if (env.COMMONPLACE_CACHE_DIR) candidates.push(path.resolve(repository, env.COMMONPLACE_CACHE_DIR));
  // The XDG specification asks for relative values to be ignored.
  else if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME))
    candidates.push(path.join(env.XDG_CACHE_HOME, 'commonplace'));
  else {
    const home = homeFolder(env);
    if (home) candidates.push(path.join(home, '.cache', 'commonplace'));
  }
  candidates.push(inRepository('node_modules', '.cache', 'commonplace'));
  return candidates;
}

/**
 * The cache folder to use, created if need be: the first candidate that can be written.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function cacheFolder(env = process.env) {
  const candidates = cacheCandidates(env);
  const own = /** @type {string} */ (candidates.at(-1));
  return candidates.find(isWritableFolder) ?? own;
}

/**
 * Whether files can be written to this folder; it is created if it does not exist.
 * @param {string} folder
 */
export function isWritableFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {NodeJS.ProcessEnv} env */
export function homeFolder(env) {
  if (env.HOME) return path.isAbsolute(env.HOME) ? env.HOME : undefined;
  try {
    return os.homedir();
  } catch {
    return undefined; // a uid without an account and without HOME
  }
}
