import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../core/base/result';
import { DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import { aDeckFile, MORNING, openFile } from '../store/deckSuite';
import type { ReadableDb } from '../store/sql';
import { anArticle } from './articleSuite';
import { createProfile, type ProfileStart } from './createProfile';
import { undo } from './history';
import { listCards } from './listCards';
import { verifyDeck } from './verifyDeck';

const aStart = (more: Partial<ProfileStart> = {}): ProfileStart => ({
  deviceId: '11111111-1111-4111-8111-111111111111',
  bundledArticles: () => succeed([anArticle({ name: 'One' }), anArticle({ name: 'Two', cards: 2 })]),
  ...more,
});

const TABLES = ['devices', 'event_clock', 'documents', 'notes', 'cards', 'presets', 'events', 'derived_schedule'];

const rowsOf = (db: ReadableDb): unknown[][] =>
  TABLES.map((table) => db.connection.prepare(`SELECT * FROM ${table}`).all());

describe('making a profile', () => {
  it('gives it a device, a preset and the bundled cards, accepted', () => {
    const db = openFile(aDeckFile());
    expect(createProfile(db, aStart(), MORNING.at)).toEqual({ ok: true, value: { created: true } });
    expect(listCards(db)).toHaveLength(5);
    expect(db.connection.prepare('SELECT id FROM devices').pluck().all()).toEqual([aStart().deviceId]);
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  });

  it('is an event like any other, with the preset it began with, and not one to take back', () => {
    const db = openFile(aDeckFile());
    createProfile(db, aStart({ bundledArticles: () => succeed([]) }), MORNING.at);
    const events = db.connection.prepare('SELECT seq, operation, payload, undoable FROM events').all();
    expect(events).toEqual([
      { seq: 1, operation: 'createProfile', payload: JSON.stringify({ preset: DEFAULT_PRESET }), undoable: 0 },
    ]);
    expect(undo(db, MORNING.at)).toMatchObject({ ok: false, problem: { code: 'history/nothing' } });
  });

  it('changes nothing the second time, and does not even read the articles', () => {
    const db = openFile(aDeckFile());
    createProfile(db, aStart(), MORNING.at);
    const before = rowsOf(db);
    const again = aStart({
      deviceId: '22222222-2222-4222-8222-222222222222',
      bundledArticles: () => {
        throw new Error('read again');
      },
    });
    expect(createProfile(db, again, MORNING.at)).toEqual({ ok: true, value: { created: false } });
    expect(rowsOf(db)).toEqual(before);
  });

  it('makes nothing when an article cannot be read', () => {
    const db = openFile(aDeckFile());
    const start = aStart({ bundledArticles: () => fail('knowledge/malformed', 'Line 3 is wrong.') });
    expect(createProfile(db, start, MORNING.at)).toMatchObject({ ok: false, problem: { code: 'knowledge/malformed' } });
    expect(rowsOf(db).flat()).toEqual([]);
  });

  it('makes all of it or nothing', () => {
    const db = openFile(aDeckFile());
    db.connection.exec(`CREATE TRIGGER fault BEFORE INSERT ON cards WHEN new.back = '1802'
                        BEGIN SELECT RAISE (ABORT, 'the test says no'); END`);
    expect(() => createProfile(db, aStart(), MORNING.at)).toThrow('the test says no');
    expect(rowsOf(db).flat()).toEqual([]);
    db.connection.exec('DROP TRIGGER fault');
    expect(createProfile(db, aStart(), MORNING.at)).toEqual({ ok: true, value: { created: true } });
  });

  it('is done once when another connection was first while this one read the articles', () => {
    const file = aDeckFile();
    const [mine, theirs] = [openFile(file), openFile(file)];
    const slow = aStart({
      bundledArticles: () => {
        createProfile(theirs, aStart({ deviceId: '22222222-2222-4222-8222-222222222222' }), MORNING.at);
        return aStart().bundledArticles();
      },
    });
    expect(createProfile(mine, slow, MORNING.at)).toEqual({ ok: true, value: { created: false } });
    expect(listCards(mine)).toHaveLength(5);
    expect(mine.connection.prepare('SELECT count(*) FROM devices').pluck().get()).toBe(1);
  });
});
