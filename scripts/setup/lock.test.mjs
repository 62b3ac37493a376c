import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock, withLock } from './lock.mjs';
import { isAlive, processName } from './processes.mjs';

/** @type {string} */
let folder;
beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'lock-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = () => path.join(folder, 'some.lock');
const deadProcess = () => `${spawnSync(process.execPath, ['-e', '']).pid}-1`;

describe('a lock', () => {
  it('lets one action at a time run, in turn', async () => {
    /** @type {string[]} */
    const order = [];
    const act = (/** @type {string} */ name) =>
      withLock(file(), 'testing', async () => {
        order.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push(`${name} ends`);
      });
    await Promise.all([act('a'), act('b')]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(existsSync(file())).toBe(false);
  });

  it('is released when the action fails', async () => {
    await expect(withLock(file(), 'testing', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(takeLock(file())).toBe(true);
  });

  it('is not taken from a living process', () => {
    writeFileSync(file(), processName(process.pid));
    expect(takeLock(file())).toBe(false);
  });

  it('is taken over from a dead process', () => {
    writeFileSync(file(), deadProcess());
    expect(takeLock(file())).toBe(true);
    expect(readFileSync(file(), 'utf8')).toBe(processName(process.pid));
  });

  it.runIf(process.platform === 'linux')('is taken over when the id now belongs to another process', () => {
    writeFileSync(file(), `${process.pid}-1`);
    expect(takeLock(file())).toBe(true);
  });
});

it('a process is alive under its own name only', () => {
  expect(isAlive(processName(process.pid))).toBe(true);
  expect(isAlive(deadProcess())).toBe(false);
  expect(isAlive('nonsense')).toBe(false);
});
