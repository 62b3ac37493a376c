// One set-up at a time: a lock file naming its holder, taken over when the holder is dead.
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive, processName } from './processes.mjs';
import { say } from './say.mjs';

const pollMillis = 100;
const takeoverMillis = 10_000;

/**
 * Runs the action while no other process holds the same lock.
 * @template T
 * @param {string} file
 * @param {string} what what the other process is doing, for the line shown while waiting
 * @param {() => T | Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withLock(file, what, action) {
  mkdirSync(path.dirname(file), { recursive: true });
  let hasSaid = false;
  while (!takeLock(file)) {
    if (!hasSaid) say('set-up', `another process is ${what}; waiting for it`);
    hasSaid = true;
    await new Promise((resolve) => setTimeout(resolve, pollMillis));
  }
  try {
    return await action();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Takes the lock if it is free or its holder is dead.
 * @param {string} file
 * @returns {boolean}
 */
export function takeLock(file) {
  if (createWhole(file, processName(process.pid))) return true;
  const holder = readHolder(file);
  if (holder === undefined || isAlive(holder)) return false;
  // Two waiters may find the same dead holder; only the one with the second lock may clear it away.
  const takeover = `${file}.takeover`;
  if (!createWhole(takeover, processName(process.pid))) {
    if (ageMillis(takeover) > takeoverMillis) rmSync(takeover, { force: true });
    return false;
  }
  try {
    if (readHolder(file) === holder) rmSync(file, { force: true });
    return createWhole(file, processName(process.pid));
  } finally {
    rmSync(takeover, { force: true });
  }
}

/**
 * Creates a file with its content in one step, so no reader meets it empty; false if it exists.
 * @param {string} file
 * @param {string} content
 */
function createWhole(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {string | undefined} undefined when the lock was released meanwhile
 */
function readHolder(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function ageMillis(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
