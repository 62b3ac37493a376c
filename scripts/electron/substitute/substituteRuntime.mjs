// The substitute in the cache: prepared once, moved into place whole, recognised as ready by sizes alone.
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesUnder } from '../../setup/fingerprint.mjs';
import { withLock } from '../../setup/lock.mjs';
import { say, step } from '../../setup/say.mjs';
import { readStamp, writeStamp } from '../../setup/stampFile.mjs';
import { inWorkFolder } from '../../setup/workFolders.mjs';
import { fetchArchive } from './fetchArchive.mjs';
import { substitutePin } from './pin.mjs';
import { defaultAppPath, unpackArchive } from './unpackArchive.mjs';

/**
 * The folder this pin is unpacked to; another pin or another default app gets another folder.
 * @param {string} cache
 */
export function substituteFolder(cache) {
  const id = createHash('sha256').update(JSON.stringify(substitutePin)).update(readFileSync(defaultAppPath));
  return path.join(cache, `electron-${substitutePin.electron}-linux-x64-${id.digest('hex').slice(0, 8)}`);
}

/**
 * Whether the folder holds the whole runtime: every file it was moved into place with, at its size.
 * @param {string} folder
 */
export function isWhole(folder) {
  const sizes = Object.entries(readStamp(path.join(folder, '.files.json')));
  if (sizes.length === 0) return false;
  return sizes.every(([file, size]) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.size === size);
}

/**
 * Prepares the substitute unless it is there; safe to call from several processes at once.
 * @param {string} cache
 * @param {typeof prepare} [prepareFolder] stands in for the real preparation in tests
 * @returns {Promise<string>} its folder
 */
export async function ensureSubstitute(cache, prepareFolder = prepare) {
  const folder = substituteFolder(cache);
  if (isWhole(folder)) return folder;
  return withLock(path.join(cache, 'substitute.lock'), 'preparing the runtime', async () => {
    if (isWhole(folder)) return folder;
    if (statSync(folder, { throwIfNoEntry: false })) {
      say('electron', 'the cached runtime is damaged; removed it, preparing it again');
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    await inWorkFolder(cache, async (work) => {
      const dist = await prepareFolder(cache, work);
      writeSizes(dist);
      renameSync(dist, folder);
    });
    return folder;
  });
}

/**
 * @param {string} cache
 * @param {string} work
 * @returns {Promise<string>} the unpacked runtime, still in the working folder
 */
async function prepare(cache, work) {
  const archive = await fetchArchive(substitutePin, { cache, folder: work });
  const dist = path.join(work, 'dist');
  await step('electron', `unpacking it into ${cache}`, () => unpackArchive(substitutePin, archive, dist));
  const { electron, node, napi } = substitutePin;
  // Read by the app's About.
  const name = `${substitutePin.package}@${substitutePin.version}`;
  writeStamp(path.join(dist, '.runtime.json'), { source: 'substitute', package: name, electron, node, napi });
  return dist;
}

/** @param {string} dist */
function writeSizes(dist) {
  const sizes = filesUnder(dist, ['.']).map((file) => [file, statSync(path.join(dist, file)).size]);
  writeStamp(path.join(dist, '.files.json'), Object.fromEntries(sizes));
}
