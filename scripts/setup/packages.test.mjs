import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adoptInstallation, arePackagesReady, installPackages } from './packages.mjs';

/** @type {string} */
let root;
const modules = () => path.join(root, 'node_modules');
const lock = {
  lockfileVersion: 3,
  packages: { '': {}, 'node_modules/left': { version: '1.0.0', integrity: 'sha512-x' } },
};

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'packages test '));
  writeFileSync(path.join(root, 'package.json'), JSON.stringify({ dependencies: { left: '1.0.0' } }));
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify(lock));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/**
 * An environment whose npm is the given shell script; it runs in the repository's folder.
 * @param {string} script
 */
function withNpm(script) {
  const folder = path.join(root, 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'npm'), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(folder, 'npm'), 0o755);
  return { ...process.env, npm_execpath: undefined, PATH: `${folder}${path.delimiter}${process.env.PATH}` };
}

describe('the packages of the lock file', () => {
  it('are installed once', () => {
    expect(arePackagesReady(root)).toBe(false);
    installPackages(root, withNpm('mkdir -p node_modules; echo "$@" > node_modules/arguments'));
    expect(arePackagesReady(root)).toBe(true);
    const given = readFileSync(path.join(modules(), 'arguments'), 'utf8');
    expect(given).toMatch(/^ci --ignore-scripts --no-audit --no-fund .*--include=dev --include=optional/);
  });

  it('are installed again when the lock file changes', () => {
    installPackages(root, withNpm('mkdir -p node_modules'));
    writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ ...lock, name: 'other' }));
    expect(arePackagesReady(root)).toBe(false);
  });

  it('are installed again when a dependency changes, but not when a script does', () => {
    installPackages(root, withNpm('mkdir -p node_modules'));
    writeFileSync(
      path.join(root, 'package.json'),
      JSON.stringify({ dependencies: { left: '1.0.0' }, scripts: { a: 'b' } }),
    );
    expect(arePackagesReady(root)).toBe(true);
    writeFileSync(path.join(root, 'package.json'), JSON.stringify({ dependencies: { left: '1.0.1' } }));
    expect(arePackagesReady(root)).toBe(false);
  });

  it('are installed again after an installation that was cut short', () => {
    installPackages(root, withNpm('mkdir -p node_modules'));
    expect(() => installPackages(root, withNpm('touch node_modules/half; exit 1'))).toThrow(/could not install/);
    expect(existsSync(path.join(modules(), 'half'))).toBe(true);
    expect(arePackagesReady(root)).toBe(false);
  });

  it('are installed in full even where the environment asks for production', () => {
    const env = { ...withNpm('mkdir -p node_modules; echo "$NODE_ENV" > node_modules/mode'), NODE_ENV: 'production' };
    installPackages(root, env);
    expect(readFileSync(path.join(modules(), 'mode'), 'utf8').trim()).toBe('development');
  });

  it('leave the cache inside node_modules in place', () => {
    mkdirSync(path.join(modules(), '.cache', 'commonplace'), { recursive: true });
    writeFileSync(path.join(modules(), '.cache', 'commonplace', 'runtime'), 'kept');
    installPackages(root, withNpm('rm -rf node_modules; mkdir node_modules'));
    expect(readFileSync(path.join(modules(), '.cache', 'commonplace', 'runtime'), 'utf8')).toBe('kept');
  });

  it('name npm when it is missing', () => {
    const env = { ...process.env, npm_execpath: undefined, PATH: path.join(root, 'nowhere') };
    expect(() => installPackages(root, env)).toThrow(/npm could not be run/);
  });
});

describe('an installation by plain npm', () => {
  /** @param {object} packages */
  function npmInstalled(packages) {
    mkdirSync(path.join(modules(), 'left'), { recursive: true });
    writeFileSync(path.join(modules(), 'left', 'package.json'), '{}');
    writeFileSync(path.join(modules(), '.package-lock.json'), JSON.stringify({ packages }));
  }

  it('is adopted when it is that of the lock file', () => {
    npmInstalled({ 'node_modules/left': { version: '1.0.0', integrity: 'sha512-x' } });
    expect(adoptInstallation(root)).toBe(true);
    expect(arePackagesReady(root)).toBe(true);
  });

  it('is not adopted when a version differs, a package is missing, or npm never finished', () => {
    npmInstalled({ 'node_modules/left': { version: '1.0.1', integrity: 'sha512-y' } });
    expect(adoptInstallation(root)).toBe(false);
    npmInstalled({});
    expect(adoptInstallation(root)).toBe(false);
    rmSync(path.join(modules(), '.package-lock.json'));
    expect(adoptInstallation(root)).toBe(false);
    expect(arePackagesReady(root)).toBe(false);
  });
});
