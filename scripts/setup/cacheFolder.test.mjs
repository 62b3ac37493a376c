import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheCandidates, cacheFolder } from './cacheFolder.mjs';
import { inRepository } from './repository.mjs';

const own = inRepository('node_modules', '.cache', 'commonplace');
/** @type {string} */
let folder;
beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'cache-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the cache folder', () => {
  it('is the named one, else the XDG one, else the one at home', () => {
    const env = { COMMONPLACE_CACHE_DIR: '/a', XDG_CACHE_HOME: '/b', HOME: '/c' };
    expect(cacheCandidates(env)).toEqual(['/a', own]);
    expect(cacheCandidates({ ...env, COMMONPLACE_CACHE_DIR: '' })).toEqual(['/b/commonplace', own]);
    expect(cacheCandidates({ HOME: '/c' })).toEqual(['/c/.cache/commonplace', own]);
  });

  it('ignores relative XDG and home folders', () => {
    expect(cacheCandidates({ XDG_CACHE_HOME: 'b', HOME: '/c' })).toEqual(['/c/.cache/commonplace', own]);
    expect(cacheCandidates({ HOME: 'c' })).toEqual([own]);
  });

  it('is created where it can be', () => {
    expect(cacheFolder({ COMMONPLACE_CACHE_DIR: path.join(folder, 'new') })).toBe(path.join(folder, 'new'));
  });

  it('is in node_modules where the wanted one cannot be written', () => {
    // A file in the way: root may write to any folder, so permissions prove nothing here.
    writeFileSync(path.join(folder, 'file'), '');
    expect(cacheFolder({ COMMONPLACE_CACHE_DIR: path.join(folder, 'file', 'cache') })).toBe(own);
    expect(cacheFolder({ HOME: path.join(folder, 'file') })).toBe(own);
  });
});
