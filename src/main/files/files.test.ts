import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../store/deckSuite';
import { BUNDLED_ARTICLES } from './appRoot';
import { readArticlePairs } from './bundledArticles';
import { logEvent, startLog } from './log';
import { deckFile, defaultProfileFolder } from './profileFolder';
import { runtimeSource } from './runtimeSource';
import { writeWhole } from './writeWhole';

describe('writing a file whole', () => {
  it('makes it, and replaces it', () => {
    const file = path.join(aFolder(), 'a.json');
    expect(writeWhole(file, 'one')).toEqual({ ok: true, value: null });
    expect(writeWhole(file, 'two')).toEqual({ ok: true, value: null });
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(path.dirname(file))).toEqual(['a.json']);
  });

  it('says in words when it cannot, and leaves nothing', () => {
    const folder = aFolder();
    const result = writeWhole(path.join(folder, 'not there', 'a.json'), 'one');
    expect(result).toMatchObject({ ok: false, problem: { code: 'file/unwritable' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('bundled articles', () => {
  it('are read as pairs, by name', () => {
    const folder = aFolder();
    for (const name of ['b', 'a']) {
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, `${name}.md`), `# ${name}`);
      writeFileSync(path.join(folder, name, `${name}.knowledge.yaml`), `of: ${name}`);
    }
    writeFileSync(path.join(folder, 'a stray file'), '');
    expect(readArticlePairs(folder)).toEqual([
      { name: 'a', text: '# a', knowledge: 'of: a' },
      { name: 'b', text: '# b', knowledge: 'of: b' },
    ]);
  });

  it('come with the app', () => {
    expect(readArticlePairs(BUNDLED_ARTICLES).length).toBeGreaterThan(0);
  });
});

describe('the log', () => {
  it('writes a line of JSON for each event, and sets a full file aside', () => {
    logEvent('before it is started');
    const folder = aFolder();
    startLog(folder);
    const file = path.join(folder, 'logs', 'app.log');
    logEvent('first', { code: 'store/io', count: 2 });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ event: 'first', code: 'store/io', count: 2 });
    writeFileSync(file, 'x'.repeat(600 * 1024));
    logEvent('second');
    expect(statSync(`${file}.1`).size).toBe(600 * 1024);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ event: 'second' });
  });

  it('does not stop anything when it cannot be written', () => {
    const folder = aFolder();
    writeFileSync(path.join(folder, 'logs'), 'a file where the folder should be');
    startLog(folder);
    expect(() => {
      logEvent('lost');
    }).not.toThrow();
    expect(existsSync(path.join(folder, 'logs', 'app.log'))).toBe(false);
  });
});

describe('the folder of a profile', () => {
  it('is where each system keeps such things', () => {
    const home = path.join('/home', 'ada');
    expect(defaultProfileFolder({}, 'linux', home)).toBe(path.join(home, '.config', 'Commonplace'));
    expect(defaultProfileFolder({ XDG_CONFIG_HOME: '' }, 'linux', home)).toBe(
      path.join(home, '.config', 'Commonplace'),
    );
    expect(defaultProfileFolder({ XDG_CONFIG_HOME: '/etc/x' }, 'linux', home)).toBe(path.join('/etc/x', 'Commonplace'));
    expect(defaultProfileFolder({}, 'darwin', home)).toBe(
      path.join(home, 'Library', 'Application Support', 'Commonplace'),
    );
    expect(defaultProfileFolder({ APPDATA: '/roaming' }, 'win32', home)).toBe(path.join('/roaming', 'Commonplace'));
    expect(deckFile(home)).toBe(path.join(home, 'deck.sqlite'));
  });
});

describe('the runtime', () => {
  it('is official unless a stamp beside it says otherwise', () => {
    const executable = path.join(aFolder(), 'electron');
    expect(runtimeSource(executable)).toBe('official');
    writeFileSync(
      path.join(path.dirname(executable), '.runtime.json'),
      '{"package": "some-package", "electron": "1.2.3"}',
    );
    expect(runtimeSource(executable)).toContain('some-package');
    writeFileSync(path.join(path.dirname(executable), '.runtime.json'), 'not JSON');
    expect(runtimeSource(executable)).toBe('official');
  });
});
