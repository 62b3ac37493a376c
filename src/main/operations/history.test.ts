import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId, NoteId } from '../../core/base/ids';
import { asInstant, type LocalMoment, MILLIS_PER_DAY } from '../../core/base/time';
import { FLAGS } from '../../core/deck/flag';
import { GRADES } from '../../core/scheduling/grade';
import { findCard } from '../store/cards';
import { aDeck, aDeckFile, aDeckOnDisk, MORNING, openFile } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import { countReviews } from '../store/reviewLog';
import type { WritableDb } from '../store/sql';
import { addCards, anArticle, answer, nth } from './articleSuite';
import { addArticle } from './addArticle';
import { buryCard, editCard, flagCard, suspendCard } from './cardActs';
import { applyCatchUp } from './catchUp';
import { changeSettings, readSettings } from './changeSettings';
import { createCard } from './createCard';
import { readHistory, redo, undo } from './history';
import { createProfile } from './createProfile';
import { stateHash } from './stateHash';
import { verifyDeck } from './verifyDeck';

const after = (days: number): LocalMoment => ({ at: asInstant(MORNING.at + days * MILLIS_PER_DAY), offsetMinutes: 0 });
const sound = { ok: true, problems: [] };

/** Two cards of one note among others, so that siblings move, too. */
function aDeckWithSiblings(): { db: WritableDb; cards: CardId[] } {
  const db = aDeck();
  const cards = addCards(db, { cards: 4 });
  const [first, second] = cards;
  db.connection
    .prepare('UPDATE cards SET note = (SELECT note FROM cards WHERE id = ?) WHERE id = ?')
    .run(first, second);
  db.connection.exec('UPDATE derived_schedule SET note = (SELECT note FROM cards WHERE number = card)');
  return { db, cards };
}

/** One act of any kind; some change nothing. */
const act = fc.oneof(
  fc.record({ kind: fc.constant('grade' as const), card: fc.nat(3), grade: fc.constantFrom(...GRADES) }),
  fc.record({ kind: fc.constant('suspend' as const), card: fc.nat(3), suspended: fc.boolean() }),
  fc.record({ kind: fc.constant('bury' as const), card: fc.nat(3) }),
  fc.record({ kind: fc.constant('flag' as const), card: fc.nat(3), flag: fc.constantFrom(...FLAGS) }),
  fc.record({ kind: fc.constant('edit' as const), card: fc.nat(3), front: fc.string({ minLength: 1, maxLength: 9 }) }),
  fc.record({ kind: fc.constant('create' as const) }),
  fc.record({
    kind: fc.constant('settings' as const),
    changed: fc.constantFrom(
      { minutesPerDay: 30 },
      { desiredRetention: 0.85 },
      { learningSteps: ['5m'] as const },
      { dayStartHour: 0 },
      { theme: 'dark' as const, newCardsPerDay: 3 },
    ),
  }),
  fc.record({ kind: fc.constant('catchUp' as const) }),
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

let fresh = 0;
const freshId = () => `00000000-0000-7000-8000-${String((fresh += 1)).padStart(12, '0')}`;

function perform(db: WritableDb, cards: readonly CardId[], one: Act, at: LocalMoment): void {
  switch (one.kind) {
    case 'grade':
      answer(db, nth(cards, one.card), one.grade, at);
      return;
    case 'suspend':
      suspendCard(db, nth(cards, one.card), one.suspended, at);
      return;
    case 'bury':
      buryCard(db, nth(cards, one.card), at);
      return;
    case 'flag':
      flagCard(db, nth(cards, one.card), one.flag, at);
      return;
    case 'edit':
      editCard(db, nth(cards, one.card), { front: one.front, back: 'b', hint: null, accepted: [] }, at);
      return;
    case 'create': {
      const own = { front: 'mine', back: 'yes', hint: '', accepted: [], documentId: null, quote: null };
      createCard(db, own, { note: freshId() as NoteId, card: freshId() as CardId }, at);
      return;
    }
    case 'settings':
      changeSettings(db, one.changed, at);
      return;
    case 'catchUp':
      applyCatchUp(db, { minutesPerDay: 15 }, at);
  }
}

describe('undo and redo', () => {
  it('bring any sequence of acts back to every state it went through, one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fc.integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 14 }), (acts) => {
        const { db, cards } = aDeckWithSiblings();
        const hashes = [stateHash(db)];
        let day = 0;
        for (const [one, pause] of acts) {
          day += pause;
          perform(db, cards, one, after(day));
          const hash = stateHash(db);
          if (readHistory(db).acts.length === hashes.length) hashes.push(hash);
        }
        expect(verifyDeck(db)).toEqual(sound);
        for (let step = hashes.length - 2; step >= 0; step -= 1) {
          expect(undo(db, after(day).at).ok).toBe(true);
          expect(stateHash(db)).toBe(hashes[step]);
        }
        expect(undo(db, after(day).at)).toMatchObject({ ok: false, problem: { code: 'history/nothing' } });
        expect(verifyDeck(db)).toEqual(sound);
        for (let step = 1; step < hashes.length; step += 1) {
          expect(redo(db, after(day).at).ok).toBe(true);
          expect(stateHash(db)).toBe(hashes[step]);
        }
        expect(redo(db, after(day).at)).toMatchObject({ ok: false, problem: { code: 'history/nothing' } });
        expect(verifyDeck(db)).toEqual(sound);
      }),
      { numRuns: 150 },
    );
  });

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
      value: { operation: 'gradeCard', title: 'rate “Remembered, barely”' },
    });
    expect(stateHash(again)).toBe(before);
    expect(redo(again, MORNING.at).ok).toBe(true);
    expect(stateHash(again)).toBe(answered);
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
    addArticle(db, anArticle(), 'all', MORNING.at);
    createProfile(db, { deviceId: 'x', bundledArticles: () => ({ ok: true, value: [] }) }, MORNING.at);
    expect(undo(db, MORNING.at)).toMatchObject({ ok: false, problem: { code: 'history/nothing' } });
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
});
