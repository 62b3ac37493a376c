// Two ways to ask whether files changed: a quick one from sizes and times, a sure one from their bytes.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Every file under the given files and folders, sorted, relative to the root; what does not exist is left out.
 * @param {string} root
 * @param {string[]} places
 * @returns {string[]}
 */
export function filesUnder(root, places) {
  /** @type {string[]} */
  const files = [];
  /** @param {string} place */
  const visit = (place) => {
    let entries;
    try {
      entries = readdirSync(path.join(root, place), { withFileTypes: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') files.push(place);
      return;
    }
    for (const entry of entries) {
      const inner = path.join(place, entry.name);
      if (entry.isFile()) files.push(inner);
      else visit(inner);
    }
  };
  places.forEach(visit);
  return files.sort();
}

/**
 * Changes whenever a file appears, goes, or is written; reads no file.
 * @param {string} root
 * @param {string[]} files
 */
export function quickFingerprint(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const found = statSync(path.join(root, file), { throwIfNoEntry: false });
    hash.update(`${file}\0${found?.size}\0${found?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * Changes exactly when names or contents change.
 * @param {string} root
 * @param {string[]} files
 */
export function contentFingerprint(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
