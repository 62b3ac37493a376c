import { describe, expect, it } from 'vitest';
import type { CardId } from '../../core/base/ids';
import { asInstant } from '../../core/base/time';
import { DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import { findCard } from '../store/cards';
import { aDeck, aDeckFile, aDeckOnDisk, MORNING, openFile } from '../store/deckSuite';
import { clockOf, nextStamp } from '../store/deviceClock';
import { markUndone, rebuildUndone, recordAct, undoneActs } from '../store/events';
import { closeDeck } from '../store/open';
import { countReviews } from '../store/reviewLog';
import { inTransaction } from '../store/sql';
import { addCards, anArticle, answer, nth } from './articleSuite';
import { furnishArticle } from './addArticle';
import { editCard, flagCard } from './cardActs';
import { changeSettings, readSettings } from './changeSettings';
import { readHistory, redo, undo } from './history';
import { createProfile } from './createProfile';
import { stateHash } from './stateHash';
import { verifyDeck } from './verifyDeck';

const sound = { ok: true, problems: [] };

describe('undo and redo', () => {
  it('works after the file was closed and opened again', () => {
    const file = aDeckFile();
    const db = aDeckOnDisk(file);
    const cards = addCards(db);
    const before = stateHash(db);
    answer(db, nth(cards, 0), 'hard', MORNING);
    const answered = stateHash(db);
    expect(answered).not.toBe(before);
    closeDeck(db);
    const again = openFile(file);
    expect(undo(again, MORNING.at)).toEqual({
      ok: true,
      value: { operation: 'gradeCard', title: 'rate “When was bridge 1 over the Osk opened?” as “Remembered, barely”' },
    });
    expect(stateHash(again)).toBe(before);
    expect(redo(again, MORNING.at).ok).toBe(true);
    expect(stateHash(again)).toBe(answered);
  });

  it('leaves alone in a session what was done elsewhere, and says what that was', () => {
    const db = aDeck();
    const [card] = addCards(db) as [CardId];
    answer(db, card, 'hard', MORNING);
    changeSettings(db, { dayStartHour: 0 }, MORNING);
    const before = stateHash(db);
    const refused = undo(db, MORNING.at, 'session');
    expect(refused).toMatchObject({ ok: false, problem: { code: 'history/elsewhere' } });
    expect(refused.ok ? '' : refused.problem.message).toMatch(/^Nothing was undone.*: change /);
    expect(stateHash(db)).toBe(before);
    // Where it is in sight it is undone as ever; then the answer is the last act, and belongs to a session.
    expect(undo(db, MORNING.at).ok).toBe(true);
    expect(redo(db, MORNING.at, 'session')).toMatchObject({ ok: false, problem: { code: 'history/elsewhere' } });
    expect(undo(db, MORNING.at, 'session')).toMatchObject({ ok: true, value: { operation: 'gradeCard' } });
    expect(redo(db, MORNING.at, 'session')).toMatchObject({ ok: true, value: { operation: 'gradeCard' } });
  });

  it('deletes nothing: the log holds every answer ever given', () => {
    const db = aDeck();
    const [card] = addCards(db) as [CardId];
    answer(db, card, 'again', MORNING);
    undo(db, MORNING.at);
    answer(db, card, 'good', MORNING);
    expect(countReviews(db)).toBe(2);
    expect(verifyDeck(db)).toEqual(sound);
  });

  it('forgets what was undone once something else is done', () => {
    const db = aDeck();
    const [card, other] = addCards(db) as [CardId, CardId];
    answer(db, card, 'again', MORNING);
    undo(db, MORNING.at);
    flagCard(db, other, 1, MORNING);
    expect(redo(db, MORNING.at)).toMatchObject({ ok: false, problem: { code: 'history/nothing' } });
    expect(readHistory(db)).toMatchObject({
      undo: { operation: 'flagCard' },
      redo: null,
      acts: [
        { operation: 'flagCard', isUndone: false },
        { operation: 'gradeCard', isUndone: true },
      ],
    });
  });

  it('never takes back the profile itself or the articles it came with', () => {
    const db = aDeck();
    furnishArticle(db, anArticle(), MORNING.at);
    createProfile(db, { deviceId: 'x', bundledArticles: () => ({ ok: true, value: [] }) }, MORNING.at);
    expect(undo(db, MORNING.at)).toMatchObject({ ok: false, problem: { code: 'history/nothing' } });
  });

  it('leaves alone what a newer app did: it does not know what else followed from it', () => {
    const db = aDeck();
    const [card] = addCards(db) as [CardId];
    answer(db, card, 'good', MORNING);
    for (const act of [
      { operation: 'mergeNotes', payload: { about: 'two notes', changes: [] } },
      {
        operation: 'editCard',
        payload: { about: 'x', changes: [{ table: 'cards', id: card, fields: { colour: [0, 1] } }] },
      },
      { operation: 'flagCard', payload: { marks: 3 } },
    ]) {
      const stamp = nextStamp(db, MORNING.at);
      recordAct(db, { ...act, undoable: true }, stamp);
      const before = stateHash(db);
      expect(readHistory(db).undo?.operation).toBe(act.operation);
      expect(undo(db, MORNING.at)).toMatchObject({ ok: false, problem: { code: 'history/newer' } });
      expect(stateHash(db)).toBe(before);
      expect(clockOf(db)).toEqual(stamp);
      markUndone(db, { ...stamp, ...act, isUndone: false }, stamp);
      expect(redo(db, MORNING.at)).toMatchObject({ ok: false, problem: { code: 'history/newer' } });
    }
  });

  it('tells other devices which act of which device was taken back', () => {
    const db = aDeck();
    const [card] = addCards(db) as [CardId];
    answer(db, card, 'good', MORNING);
    const { seq } = clockOf(db);
    undo(db, MORNING.at);
    const payload = db.connection
      .prepare(`SELECT payload FROM events WHERE operation = 'undo'`)
      .pluck()
      .get() as string;
    const device = db.connection.prepare('SELECT id FROM devices').pluck().get();
    expect(JSON.parse(payload)).toEqual({ device, seq, operation: 'gradeCard' });
  });

  it('marks as undone what the events say: the marks can be made anew', () => {
    const db = aDeck();
    const [card, other] = addCards(db) as [CardId, CardId];
    answer(db, card, 'good', MORNING);
    answer(db, other, 'good', MORNING);
    undo(db, MORNING.at);
    undo(db, MORNING.at);
    redo(db, MORNING.at);
    const marks = undoneActs(db);
    expect(marks).toHaveLength(1);
    db.connection.exec('DELETE FROM derived_undone');
    expect(verifyDeck(db).problems.join()).toContain('not marked as undone');
    rebuildUndone(db);
    expect(undoneActs(db)).toEqual(marks);
    expect(verifyDeck(db)).toEqual(sound);
  });

  it('keeps the schedule when a card is edited, and brings its words back', () => {
    const db = aDeck();
    const [card] = addCards(db) as [CardId];
    const outcome = answer(db, card, 'easy', MORNING);
    editCard(db, card, { front: 'New?', back: 'Yes', hint: 'a word', accepted: ['yes'] }, MORNING);
    expect(findCard(db, card)).toMatchObject({ front: 'New?', hint: 'a word', accepted: ['yes'] });
    expect(verifyDeck(db)).toEqual(sound);
    undo(db, MORNING.at);
    expect(findCard(db, card)).toMatchObject({ front: 'When was bridge 1 over the Osk opened?', hint: null });
    expect(outcome.memory.reps).toBe(1);
  });

  it('turns a new day start back and forth, with every memory that depends on it', () => {
    const db = aDeck();
    const [card] = addCards(db) as [CardId];
    answer(db, card, 'good', { at: asInstant(Date.UTC(2026, 2, 2, 2)), offsetMinutes: 0 });
    answer(db, card, 'good', { at: asInstant(Date.UTC(2026, 2, 2, 5)), offsetMinutes: 0 });
    const before = stateHash(db);
    expect(changeSettings(db, { dayStartHour: 0 }, MORNING)).toMatchObject({
      ok: true,
      value: { title: 'change the start of the day' },
    });
    expect(readSettings(db).dayStartHour).toBe(0);
    expect(stateHash(db)).not.toBe(before);
    expect(verifyDeck(db)).toEqual(sound);
    undo(db, MORNING.at);
    expect(stateHash(db)).toBe(before);
  });

  it('keeps in the event the preset itself: its number counts in this file only', () => {
    const db = aDeck();
    changeSettings(db, { desiredRetention: 0.85 }, MORNING);
    const payload = db.connection
      .prepare(`SELECT payload FROM events WHERE operation = 'changeSettings'`)
      .pluck()
      .get() as string;
    expect(JSON.parse(payload)).toMatchObject({
      made: { preset: { ...DEFAULT_PRESET, version: 2, desiredRetention: 0.85 } },
    });
  });

  it('is not led astray by a preset that another process gave the number of one that was rolled back', () => {
    const file = aDeckFile();
    const [mine, theirs] = [aDeckOnDisk(file), openFile(file)];
    expect(() =>
      inTransaction(mine, () => {
        changeSettings(mine, { desiredRetention: 0.8 }, MORNING);
        expect(readSettings(mine).desiredRetention).toBe(0.8);
        throw new Error('rolled back');
      }),
    ).toThrow('rolled back');
    changeSettings(theirs, { desiredRetention: 0.95 }, MORNING);
    expect(readSettings(mine).desiredRetention).toBe(0.95);
  });
});
