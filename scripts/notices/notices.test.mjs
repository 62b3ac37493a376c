import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAllowed, statedLicence } from './licenceExpression.mjs';
import { composeNotices } from './notices.mjs';
import { productionPackages } from './productionPackages.mjs';

describe('a licence expression', () => {
  it.each([
    'MIT',
    '(MIT)',
    'GPL-3.0 OR MIT',
    '(MPL-2.0 OR Apache-2.0)',
    'MIT AND ISC',
    'MIT AND (GPL-3.0 OR BSD-3-Clause)',
    'GPL-2.0 AND ISC OR MIT',
  ])('%s is allowed', (expression) => expect(isAllowed(expression)).toBe(true));
  it.each([
    'GPL-3.0',
    'MIT AND GPL-3.0',
    '(MIT OR ISC) AND EPL-2.0',
    '',
    'SEE LICENSE IN LICENSE',
    'UNLICENSED',
    'MIT OR',
    '(MIT',
    'MIT)',
    'Apache-2.0 WITH LLVM-exception',
    'MIT ISC',
  ])('%s is not allowed', (expression) => expect(isAllowed(expression)).toBe(false));

  it('is read from older forms too', () => {
    expect(statedLicence({ license: { type: 'MIT' } })).toBe('MIT');
    expect(statedLicence({ licenses: [{ type: 'GPL-2.0' }, { type: 'MIT' }] })).toBe('(GPL-2.0 OR MIT)');
    expect(statedLicence({})).toBe('');
  });
});

describe('the notices', () => {
  const left = { name: 'left', version: '1.0.0', licence: 'MIT', homepage: '', text: 'Same words.' };
  const right = { ...left, name: 'right', homepage: 'git+https://example.org/right.git' };

  it('give one text to packages that share it, and name fonts and Electron', () => {
    const text = composeNotices([left, right], [{ name: 'Plex', text: 'Font words.' }]);
    expect(text).toContain('left 1.0.0 (MIT)\nright 1.0.0 (MIT) https://example.org/right\n\nSame words.');
    expect(text.match(/Same words\./g)).toHaveLength(1);
    expect(text).toContain('Font: Plex (OFL-1.1)\n\nFont words.');
    expect(text).toContain('LICENSES.chromium.html');
  });

  it('are refused for a licence we have not agreed to, naming package and licence', () => {
    const viral = { ...left, name: 'viral', licence: 'AGPL-3.0' };
    expect(() => composeNotices([left, viral, { ...left, name: 'mute', licence: '' }], [])).toThrow(
      /viral 1\.0\.0: AGPL-3\.0\n {2}mute 1\.0\.0: none stated/,
    );
  });
});

describe('the packages that ship', () => {
  /** @type {string} */
  let root;
  /** @param {string} place @param {object} manifest @param {Record<string, string>} [files] */
  function add(place, manifest, files = {}) {
    mkdirSync(path.join(root, place), { recursive: true });
    for (const [name, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files }))
      writeFileSync(path.join(root, place, name), text);
  }
  beforeEach(() => void (root = mkdtempSync(path.join(os.tmpdir(), 'shipped-'))));
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('are the dependencies and theirs, in every version, but no development tools', () => {
    add('.', {
      dependencies: { b: '1', a: '1' },
      devDependencies: { tool: '1' },
      optionalDependencies: { absent: '1' },
    });
    add(
      'node_modules/a',
      { version: '1.0.0', license: 'MIT', dependencies: { c: '2' } },
      { LICENSE: 'A\r\n', NOTICE: 'N' },
    );
    add('node_modules/a/node_modules/c', { version: '2.0.0', license: 'ISC' });
    add(
      'node_modules/b',
      { version: '1.0.0', license: 'MIT', dependencies: { c: '1', a: '1' } },
      { 'licence.md': 'B' },
    );
    add('node_modules/c', { version: '1.0.0', license: 'ISC' });
    add('node_modules/tool', { version: '1.0.0', license: 'GPL-3.0' });
    const packages = productionPackages(root);
    expect(packages.map(({ name, version }) => `${name}@${version}`)).toEqual([
      'a@1.0.0',
      'b@1.0.0',
      'c@1.0.0',
      'c@2.0.0',
    ]);
    expect(packages.map(({ text }) => text)).toEqual(['A\n\nN', 'B', '', '']);
  });

  it('must all be installed', () => {
    add('.', { dependencies: { gone: '1' } });
    expect(() => productionPackages(root)).toThrow(/gone ships with the app but is not in node_modules/);
  });
});
