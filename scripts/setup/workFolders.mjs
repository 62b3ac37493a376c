// Working folders named after the process that uses them, so what a dead process left can be told from live work.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isAlive, processName } from './processes.mjs';

const prefix = 'preparing-';

/**
 * Runs the action with a working folder of this process inside the cache, and removes it afterwards.
 * @template T
 * @param {string} cache
 * @param {(folder: string) => T | Promise<T>} action
 * @returns {Promise<T>}
 */
export async function inWorkFolder(cache, action) {
  const folder = path.join(cache, `${prefix}${processName(process.pid)}`);
  mkdirSync(folder, { recursive: true });
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    removeLeftovers(cache);
  }
}

/**
 * Working folders whose process is dead.
 * @param {string} cache
 * @returns {string[]}
 */
export function leftovers(cache) {
  return readdirSync(cache)
    .filter((name) => name.startsWith(prefix) && !isAlive(name.slice(prefix.length)))
    .map((name) => path.join(cache, name));
}

/** @param {string} cache */
export function removeLeftovers(cache) {
  for (const folder of leftovers(cache)) {
    // A program its dead process had started may still be writing here; then the next run removes it.
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      continue;
    }
  }
}
