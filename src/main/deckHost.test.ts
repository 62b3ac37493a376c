import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { succeed } from '../core/base/result';
import { DeckHost } from './deckHost';
import { BUNDLED_ARTICLES } from './files/appRoot';
import { deckFile } from './files/profileFolder';
import { addCards, answer, nth } from './operations/articleSuite';
import { listCards } from './operations/listCards';
import { verifyDeck } from './operations/verifyDeck';
import { countReviews } from './store/reviewLog';
import { SCHEMA_VERSION } from './store/migrate';
import { aFolder, MORNING } from './store/deckSuite';

function aHost(folder = aFolder()): DeckHost {
  const host = new DeckHost(folder, null);
  onTestFinished(() => {
    host.close();
  });
  return host;
}

const NOISE = 'no database, though it is long enough to have been one, and says so again. '.repeat(40);

const fails = (code: string) => (): never => {
  throw new Database.SqliteError('a fault made by the test', code);
};

describe('the deck of the app', () => {
  it('is not there before it is opened', () => {
    expect(aHost().use(() => succeed(1))).toMatchObject({ ok: false, problem: { code: 'deck/closed' } });
  });

  it('is ready once it is open, also when it is opened twice', () => {
    const host = aHost();
    expect(host.open()).toEqual({ state: 'ready' });
    expect(host.open()).toEqual({ state: 'ready' });
    expect(host.use((db) => succeed(countReviews(db)))).toEqual({ ok: true, value: 0 });
  });

  it('says why it could not be opened, and is opened when that is mended', () => {
    const folder = aFolder();
    writeFileSync(deckFile(folder), NOISE);
    const host = aHost(folder);
    const status = host.open();
    expect(status).toMatchObject({ state: 'problem', problem: { code: 'store/corrupt' } });
    expect(JSON.stringify(status)).toContain(JSON.stringify(deckFile(folder)).slice(1, -1));
    expect(host.use(() => succeed(1))).toMatchObject({ ok: false, problem: { code: 'store/corrupt' } });
    expect(readFileSync(deckFile(folder), 'utf8')).toBe(NOISE);
    rmSync(deckFile(folder));
    expect(host.open()).toEqual({ state: 'ready' });
    expect(host.use(() => succeed(1)).ok).toBe(true);
  });

  it('makes a deck once the one of a newer app that stood in its place is gone', async () => {
    const folder = aFolder();
    const made = new DeckHost(folder, BUNDLED_ARTICLES);
    await made.start();
    made.close();
    const db = new Database(deckFile(folder));
    db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    db.close();
    const host = new DeckHost(folder, BUNDLED_ARTICLES);
    onTestFinished(() => host.close());
    expect(await host.start()).toMatchObject({ state: 'problem', problem: { code: 'store/newer' } });
    rmSync(deckFile(folder));
    expect(await host.start()).toEqual({ state: 'ready' });
    const cards = host.use((open) => succeed(listCards(open).length));
    expect(cards.ok && cards.value).toBeGreaterThan(0);
  });

  it('turns expected failures into problems and goes on', () => {
    const host = aHost();
    host.open();
    expect(host.use(fails('SQLITE_FULL'))).toMatchObject({ ok: false, problem: { code: 'store/full' } });
    expect(host.status()).toEqual({ state: 'ready' });
    expect(host.use(() => succeed(1)).ok).toBe(true);
  });

  it('lets a bug through', () => {
    const host = aHost();
    host.open();
    expect(() =>
      host.use(() => {
        throw new TypeError('a bug');
      }),
    ).toThrow('a bug');
  });

  it('starts from the file again after an I/O error', () => {
    const host = aHost();
    host.open();
    const before = host.use((db) => {
      answer(db, nth(addCards(db), 0), 'good', MORNING);
      return succeed(db);
    });
    expect(host.use(fails('SQLITE_IOERR_FSYNC'))).toMatchObject({ ok: false, problem: { code: 'store/io' } });
    const after = host.use((db) => succeed(db));
    if (!before.ok || !after.ok) throw new Error('The deck is not open.');
    expect(after.value).not.toBe(before.value);
    expect(before.value.connection.open).toBe(false);
    expect(countReviews(after.value)).toBe(1);
    expect(verifyDeck(after.value).ok).toBe(true);
  });

  it('says so when after an I/O error the file cannot be opened any more', () => {
    const folder = aFolder();
    const host = aHost(folder);
    host.open();
    const result = host.use((db) => {
      db.connection.close();
      writeFileSync(deckFile(folder), NOISE);
      return fails('SQLITE_IOERR_READ')();
    });
    expect(result).toMatchObject({ ok: false, problem: { code: 'store/io' } });
    expect(host.status()).toMatchObject({ state: 'problem', problem: { code: 'store/corrupt' } });
    expect(host.use(() => succeed(1))).toMatchObject({ ok: false, problem: { code: 'store/corrupt' } });
  });

  it('leaves no open file behind when it is closed', () => {
    const folder = path.join(aFolder(), 'profile');
    mkdirSync(folder);
    const host = aHost(folder);
    host.open();
    const db = host.use((deck) => succeed(deck));
    host.close();
    host.close();
    expect(db.ok && db.value.connection.open).toBe(false);
  });
});
