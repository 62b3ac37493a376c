// Even days in a deck: what the buttons promise is kept, what is kept is never decided anew, and without them nothing moves.
import { describe, expect, it } from 'vitest';
import { addDays, studyDayOf, weekdayOf } from '../../core/base/time';
import { fuzzRange, intervalOf } from '../../core/scheduling/fsrs';
import { aDeck, MORNING } from '../store/deckSuite';
import { currentPreset } from '../store/presets';
import { allSchedules, type Schedule } from '../store/schedule';
import type { WritableDb } from '../store/sql';
import { addCards, answer } from './articleSuite';
import { applyCatchUp } from './catchUp';
import { readCardInfo } from './cardInfo';
import { changeSettings } from './changeSettings';
import { rebuildDerived } from './derive';
import { dueCards } from './dueCards';
import { gradeCard } from './gradeCard';
import { redo, undo } from './history';
import { readMinutes } from './minutes';
import { nextReview } from './nextReview';
import { reschedule } from './reschedule';
import { stateHash } from './stateHash';
import { after } from './studiedSuite';
import { verifyDeck } from './verifyDeck';

const SOUND = { ok: true, problems: [] };
const reviews = (db: WritableDb): Schedule[] => [...allSchedules(db)].filter(({ queue }) => queue === 'review');

/** Forty cards that were all learned on one day: without more they come back together. */
function aLumpyDeck(): WritableDb {
  const db = aDeck();
  changeSettings(db, { newCardsPerDay: 40, minutesPerDay: 600 }, MORNING);
  const cards = addCards(db, { cards: 40 });
  changeSettings(db, { evensDays: true, restDays: [3], lightDays: [4] }, MORNING);
  for (const card of cards) answer(db, card, 'easy', MORNING);
  return db;
}

const fullest = (db: WritableDb): number => {
  const days = new Map<number, number>();
  for (const { due } of reviews(db)) if (due) days.set(due.day, (days.get(due.day) ?? 0) + 1);
  return Math.max(...days.values());
};

describe('even days', () => {
  it('spread what was learned together over the days the model leaves free, and never on days of rest', () => {
    const db = aLumpyDeck();
    const preset = currentPreset(db);
    const today = studyDayOf(MORNING, preset.dayStartHour);
    expect(reviews(db)).toHaveLength(40);
    expect(fullest(db)).toBeLessThan(20);
    for (const { due, memory } of reviews(db)) {
      const { from, to } = fuzzRange(preset, intervalOf(preset, memory?.stability ?? 0), 0);
      expect(due?.intervalDays).toBeGreaterThanOrEqual(from);
      expect(due?.intervalDays).toBeLessThanOrEqual(to);
      expect(due?.day).toBe(addDays(today, due?.intervalDays ?? 0));
      expect(due && weekdayOf(due.day)).not.toBe(3);
    }
    expect(verifyDeck(db)).toEqual(SOUND);
  });

  it('are promised by the buttons, and a promise that was kept is not decided anew', () => {
    const db = aLumpyDeck();
    for (let day = 5; day < 12; day += 1) {
      for (let left = dueCards(db, after(day)).length; left > 0; left -= 1) {
        const next = nextReview(db, after(day), { ahead: true });
        if (next.kind !== 'item') break;
        const { cardId, reps, previews } = next.item;
        const info = readCardInfo(db, cardId, after(day));
        const graded = gradeCard(db, { cardId, grade: 'good', thinkingMillis: 0, reps }, after(day));
        if (!graded.ok || !info.ok) throw new Error('It could be answered.');
        const { intervalDays, dueAt } = graded.value;
        expect(previews.good).toEqual({ intervalDays, dueAt });
        expect(info.value.previews.good).toMatchObject({ intervalDays, dueAt });
      }
    }
    const hash = stateHash(db);
    expect(verifyDeck(db)).toEqual(SOUND);
    rebuildDerived(db);
    expect(stateHash(db)).toBe(hash);
    undo(db, after(12).at);
    redo(db, after(12).at);
    expect(stateHash(db)).toBe(hash);
    changeSettings(db, { evensDays: false, restDays: null }, after(12));
    undo(db, after(12).at);
    expect(stateHash(db)).toBe(hash);
  });

  it('taken back and answered again, a card gets the same date', () => {
    const db = aLumpyDeck();
    const next = nextReview(db, after(9), { ahead: true });
    if (next.kind !== 'item') throw new Error('Something is due.');
    const { cardId, reps } = next.item;
    const grade = () => gradeCard(db, { cardId, grade: 'good', thinkingMillis: 0, reps }, after(9));
    const first = grade();
    undo(db, after(9).at);
    expect(grade()).toEqual(first);
  });

  it('are left by a reschedule where a date is as good as the model’s, and made where it is not', () => {
    const db = aLumpyDeck();
    expect(reschedule(db, after(1))).toMatchObject({ ok: false, problem: { code: 'plan/nothing' } });
    changeSettings(db, { evensDays: false }, after(1));
    reschedule(db, after(1));
    expect(fullest(db)).toBe(40);
    const hash = stateHash(db);
    changeSettings(db, { evensDays: true, restDays: [weekdayOf(reviews(db)[0]?.due?.day ?? (0 as never))] }, after(1));
    expect(reschedule(db, after(1))).toMatchObject({ ok: true });
    expect(fullest(db)).toBeLessThan(20);
    expect(verifyDeck(db)).toEqual(SOUND);
    expect(reschedule(db, after(1))).toMatchObject({ ok: false, problem: { code: 'plan/nothing' } });
    undo(db, after(1).at);
    undo(db, after(1).at);
    expect(stateHash(db)).toBe(hash);
  });
});

describe('a light day', () => {
  it('has half the minutes, in the session, in the weeks to come and in a plan', () => {
    const db = aDeck();
    const cards = addCards(db, { cards: 200 });
    for (const card of cards) answer(db, card, 'good', after(-60));
    for (const card of cards) answer(db, card, 'good', after(-59));
    changeSettings(db, { minutesPerDay: 10, lightDays: [1, 2, 3, 4, 5, 6, 7] }, MORNING);
    expect(nextReview(db, MORNING, { ahead: false }).progress.budgetMillis).toBe(5 * 60_000);
    for (const { day, planned, isLight } of readMinutes(db, MORNING).days) {
      expect([day, planned <= 5, isLight]).toEqual([day, true, true]);
    }
    applyCatchUp(db, { minutesPerDay: 10 }, MORNING);
    const light = new Set(reviews(db).map(({ due }) => due?.day)).size;
    undo(db, MORNING.at);
    changeSettings(db, { lightDays: null }, MORNING);
    applyCatchUp(db, { minutesPerDay: 10 }, MORNING);
    expect(light).toBeGreaterThan(new Set(reviews(db).map(({ due }) => due?.day)).size);
  });
});
