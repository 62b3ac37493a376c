// The official Electron in node_modules: recognised as Electron's own installer does, downloaded by that installer.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { homeFolder, isWritableFolder } from '../setup/cacheFolder.mjs';
import { filesUnder } from '../setup/fingerprint.mjs';
import { withLock } from '../setup/lock.mjs';
import { inRepository } from '../setup/repository.mjs';
import { readStamp, writeStamp } from '../setup/stampFile.mjs';
import { inWorkFolder } from '../setup/workFolders.mjs';

const electronPackage = inRepository('node_modules', 'electron');
const patienceMillis = 30_000;
const dayMillis = 24 * 60 * 60 * 1000;

/** The program inside an unpacked Electron. */
export const programName =
  { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[String(process.platform)] ?? 'electron';

/** The version package.json asks for. */
export function officialVersion() {
  return String(readStamp(path.join(electronPackage, 'package.json')).version ?? '');
}

/**
 * The folder of the official Electron, undefined until its download is complete.
 * @returns {string | undefined}
 */
export function officialFolder() {
  const folder = path.join(electronPackage, 'dist');
  try {
    // The installer writes path.txt last, so a download cut short is never taken for a complete one.
    const isNamed = readFileSync(path.join(electronPackage, 'path.txt'), 'utf8') === programName;
    const version = readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
    const isThere = existsSync(path.join(folder, programName));
    return isNamed && version === officialVersion() && isThere ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} cache */
const triedStamp = (cache) => path.join(cache, `official-${officialVersion()}-tried.json`);

/**
 * Whether the last attempt at the official download is more than a day old.
 * @param {string} cache
 */
export function isAttemptDue(cache, now = Date.now()) {
  const { at } = readStamp(triedStamp(cache));
  return typeof at !== 'number' || now - at > dayMillis || at > now;
}

/**
 * Tries to download the official Electron.
 * @param {string} cache
 * @returns {Promise<string | undefined>} why it failed; undefined when it is there
 */
export function downloadOfficial(cache) {
  return withLock(inRepository('.cache', 'official.lock'), 'downloading Electron', async () => {
    if (officialFolder()) return undefined;
    writeStamp(triedStamp(cache), { at: Date.now() });
    return inWorkFolder(cache, async (staging) => {
      const installer = path.join(electronPackage, 'install.js');
      const why = await runWithPatience([installer], {
        env: installerEnvironment(cache, staging),
        watched: [staging, path.join(electronPackage, 'dist')],
        patienceMillis,
      });
      return officialFolder() ? undefined : (why ?? 'the installer left no runtime');
    });
  });
}

/**
 * Electron's installer downloads to the temporary folder, so giving it one of its own shows how far it is.
 * @param {string} cache
 * @param {string} staging
 * @returns {NodeJS.ProcessEnv}
 */
function installerEnvironment(cache, staging) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, TMPDIR: staging, TEMP: staging, TMP: staging };
  const home = homeFolder(process.env);
  if (!env.electron_config_cache && !(home && isWritableFolder(path.join(home, '.cache'))))
    env.electron_config_cache = path.join(cache, 'electron-download');
  return env;
}

/**
 * Runs a Node program and ends it when the watched folders stop growing.
 * @param {string[]} command
 * @param {{ env: NodeJS.ProcessEnv, watched: string[], patienceMillis: number, pollMillis?: number }} options
 * @returns {Promise<string | undefined>} why it failed, undefined if it did not
 */
export function runWithPatience(command, { env, watched, patienceMillis, pollMillis = 1000 }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let report = '';
    let size = -1;
    let progressAt = Date.now();
    let isStalled = false;
    child.stderr.setEncoding('utf8').on('data', (text) => (report += text));
    const watch = setInterval(() => {
      const now = sizeOf(watched);
      if (now !== size) progressAt = Date.now();
      size = now;
      if (Date.now() - progressAt < patienceMillis) return;
      isStalled = true;
      child.kill('SIGKILL');
    }, pollMillis);
    child.on('error', (error) => (report += error.message));
    child.on('close', (code) => {
      clearInterval(watch);
      if (isStalled) resolve(`no progress for ${patienceMillis / 1000} s`);
      else
        resolve(
          code === 0
            ? undefined
            : (report
                .split('\n')
                .find((line) => line.trim())
                ?.trim() ?? `exit code ${code}`),
        );
    });
  });
}

/** @param {string[]} folders */
function sizeOf(folders) {
  let total = 0;
  for (const folder of folders)
    for (const file of filesUnder(folder, ['.']))
      total += statSync(path.join(folder, file), { throwIfNoEntry: false })?.size ?? 0;
  return total;
}
