import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildApp, isBuildReady } from './appBuild.mjs';

/** @type {string} */
let root;
/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
const build = () => buildApp(root, { build: () => write('out/main/index.js', 'built') });

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'build-'));
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'electron.vite.config.ts'])
    write(file, '{}');
  write('src/main/index.ts', 'one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the built app', () => {
  it('is built once', () => {
    expect(isBuildReady(root)).toBe(false);
    build();
    expect(isBuildReady(root)).toBe(true);
  });

  it.each([
    'src/main/index.ts',
    'src/core/new.ts',
    'resources/icon.svg',
    'data/articles/tides.md',
    'tsconfig.base.json',
    'package-lock.json',
    'electron.vite.config.ts',
  ])('is built again when %s changes', (file) => {
    build();
    write(file, 'changed');
    expect(isBuildReady(root)).toBe(false);
  });

  it('is built again when a source file is removed', () => {
    write('src/core/old.ts', 'old');
    build();
    rmSync(path.join(root, 'src/core/old.ts'));
    expect(isBuildReady(root)).toBe(false);
  });

  it('is not built again for what it is not made from, nor for times alone', () => {
    build();
    write('README.md', 'words');
    utimesSync(path.join(root, 'src/main/index.ts'), new Date(), new Date(0));
    expect(isBuildReady(root)).toBe(true);
    expect(isBuildReady(root)).toBe(true);
  });

  it('is built again when its files are gone or half written', () => {
    build();
    write('out/main/index.js', 'bui');
    expect(isBuildReady(root)).toBe(false);
    build();
    rmSync(path.join(root, 'out/main'), { recursive: true });
    expect(isBuildReady(root)).toBe(false);
  });

  it('is built again after a build that failed, and one during which a file was saved', () => {
    build();
    expect(() =>
      buildApp(root, {
        build: () => {
          throw new Error('broken source');
        },
      }),
    ).toThrow('broken source');
    expect(isBuildReady(root)).toBe(false);
    buildApp(root, {
      build: () => {
        write('out/main/index.js', 'built');
        write('src/main/index.ts', 'saved meanwhile');
      },
    });
    expect(isBuildReady(root)).toBe(false);
  });
});
