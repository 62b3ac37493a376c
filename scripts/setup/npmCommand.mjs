// How npm is run from here, whatever started us and however its own settings differ.
import path from 'node:path';
import { homeFolder, isWritableFolder } from './cacheFolder.mjs';
import { inRepository } from './repository.mjs';

/**
 * The command and leading arguments that run npm: the npm that started us, else the one on PATH.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ command: string, leading: string[], shell: boolean }}
 */
export function npmCommand(env = process.env) {
  const startedBy = env.npm_execpath;
  // Another package manager sets npm_execpath too; it is not npm.
  if (startedBy && path.basename(startedBy) === 'npm-cli.js')
    return { command: process.execPath, leading: [startedBy], shell: false };
  return { command: 'npm', leading: [], shell: process.platform === 'win32' };
}

/**
 * The environment for npm: as ours, but with a cache it can write when the home folder is missing or read-only.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnvironment(env = process.env) {
  const home = homeFolder(env);
  const configured = env.npm_config_cache ?? (home && path.join(home, '.npm'));
  if (configured && isWritableFolder(configured)) return env;
  return { ...env, npm_config_cache: inRepository('.cache', 'npm') };
}
