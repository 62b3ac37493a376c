import { describe, expect, it } from 'vitest';
import { asInstant, type LocalMoment, MILLIS_PER_DAY } from '../../core/base/time';
import type { CatchUp } from '../../shared/contract/plan';
import { aDeck, MORNING } from '../store/deckSuite';
import type { WritableDb } from '../store/sql';
import { addCards } from './articleSuite';
import { applyCatchUp, previewCatchUp } from './catchUp';
import { changeSettings, readSettings } from './changeSettings';
import { redo, undo } from './history';
import { aLearner, type Learner, type StudiedDay, studyDay } from './learnerSuite';
import { readOverview } from './overview';
import { stateHash } from './stateHash';
import { verifyDeck } from './verifyDeck';

const after = (days: number): LocalMoment => ({ ...MORNING, at: asInstant(MORNING.at + days * MILLIS_PER_DAY) });

const STUDIED_DAYS = 40;
const AWAY_DAYS = 30;
/** The morning on which the learner is back: the day after thirty days without an answer. */
const BACK = STUDIED_DAYS + AWAY_DAYS;

interface Past {
  readonly cards: number;
  readonly minutes: number;
  readonly seed: number;
  /** New cards a day, once they are back. */
  readonly newCards: number;
  readonly pace?: Learner['pace'];
}

/** A deck studied for forty days and then left for thirty. */
function aLeftDeck({ cards, minutes, seed, newCards, pace }: Past): { db: WritableDb; learner: Learner } {
  const db = aDeck();
  addCards(db, { cards });
  changeSettings(db, { minutesPerDay: minutes, newCardsPerDay: 40 }, MORNING);
  const learner = aLearner(seed, pace);
  for (let day = 0; day < STUDIED_DAYS; day += 1) studyDay(db, learner, after(day), { stopsAfter: minutes });
  changeSettings(db, { newCardsPerDay: newCards }, after(BACK));
  return { db, learner };
}

function previewOf(db: WritableDb, minutesPerDay: number): CatchUp {
  const preview = previewCatchUp(db, { minutesPerDay }, after(BACK));
  if (!preview.ok) throw new Error(preview.problem.message);
  return preview.value;
}

/** Seventy days and more are lived in each. */

describe('after thirty days away', () => {
  it.each([
    { cards: 300, minutes: 5, seed: 1, newCards: 0 },
    { cards: 300, minutes: 5, seed: 2, newCards: 20 },
    { cards: 300, minutes: 15, seed: 3, newCards: 20 },
    { cards: 600, minutes: 10, seed: 4, newCards: 0 },
    { cards: 600, minutes: 10, seed: 5, newCards: 20 },
    { cards: 900, minutes: 25, seed: 6, newCards: 0 },
    { cards: 400, minutes: 20, seed: 7, newCards: 20, pace: { review: 14_000, step: 10_000, first: 25_000 } },
  ])('the plan of $cards cards keeps every day within a tenth of $minutes minutes ($newCards new a day)', (past) => {
    const { minutes } = past;
    const { db, learner } = aLeftDeck(past);
    expect(readOverview(db, after(BACK)).backlog).toMatchObject({ awayDays: AWAY_DAYS });
    const preview = previewOf(db, minutes);
    // As planned: every day but the last is full, and none is more than full.
    for (const [index, day] of preview.days.entries()) {
      expect(day.minutes).toBeLessThanOrEqual(minutes * 1.1);
      if (index < preview.days.length - 1) expect(day.minutes).toBeGreaterThanOrEqual(minutes * 0.9);
    }
    expect(applyCatchUp(db, { minutesPerDay: minutes }, after(BACK)).ok).toBe(true);

    // As lived: the learner does what Today asks, and stops where it offers to.
    const lived: (StudiedDay & { readonly isCleared: boolean })[] = [];
    const planned = preview.days.length;
    for (let day = 0; day < planned + 2; day += 1) {
      const studied = studyDay(db, learner, after(BACK + day), { stopsAfter: minutes });
      const rest = previewCatchUp(db, { minutesPerDay: minutes }, after(BACK + day + 1));
      const isLeft = studied.left > 0 || rest.ok || readOverview(db, after(BACK + day + 1)).ahead > 0;
      lived.push({ ...studied, isCleared: !isLeft });
    }
    const cleared = lived.findIndex(({ isCleared }) => isCleared);
    const busy = lived.slice(0, Math.max(cleared, planned - 2));
    for (const { minutes: taken } of busy) {
      expect(taken).toBeGreaterThanOrEqual(minutes * 0.9);
      expect(taken).toBeLessThanOrEqual(minutes * 1.1);
    }
    // New cards wait until the backlog is gone.
    expect(busy.slice(0, planned - 2).reduce((sum, { introduced }) => sum + introduced, 0)).toBe(0);
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  });
});

describe('spreading a backlog', () => {
  const past = { cards: 200, minutes: 10, seed: 9, newCards: 10 };

  it('moves what is overdue and nothing else, as one act, and undo brings every date back', () => {
    const { db } = aLeftDeck(past);
    const before = stateHash(db);
    const dates = () => db.connection.prepare('SELECT card, due_at, due_day FROM derived_schedule ORDER BY card').all();
    const datesBefore = dates();
    const { overdue, days } = previewOf(db, 10);
    expect(days.reduce((sum, { moved }) => sum + moved, 0)).toBe(overdue);
    const done = applyCatchUp(db, { minutesPerDay: 10 }, after(BACK));
    expect(done).toMatchObject({ ok: true, value: { operation: 'spreadBacklog' } });
    const spread = stateHash(db);
    expect(spread).not.toBe(before);
    expect(readOverview(db, after(BACK)).backlog).toBeNull();
    expect(previewCatchUp(db, { minutesPerDay: 10 }, after(BACK))).toMatchObject({ problem: { code: 'plan/nothing' } });
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });

    expect(undo(db, after(BACK).at)).toEqual(done);
    expect(stateHash(db)).toBe(before);
    expect(dates()).toEqual(datesBefore);
    expect(redo(db, after(BACK).at)).toEqual(done);
    expect(stateHash(db)).toBe(spread);
  });

  it('keeps the minutes it was made for, since sessions stop by them, and undo brings those back, too', () => {
    const { db } = aLeftDeck(past);
    const before = stateHash(db);
    expect(applyCatchUp(db, { minutesPerDay: 25 }, after(BACK)).ok).toBe(true);
    expect(readSettings(db).minutesPerDay).toBe(25);
    undo(db, after(BACK).at);
    expect(readSettings(db).minutesPerDay).toBe(10);
    expect(stateHash(db)).toBe(before);
  });

  it('needs fewer days with more minutes', () => {
    const { db } = aLeftDeck(past);
    const lengths = [5, 10, 20, 60].map((minutes) => previewOf(db, minutes).days.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(lengths.at(-1)).toBe(1);
  });

  it('says on the day itself what the plan said of it', () => {
    const { db } = aLeftDeck(past);
    const { days } = previewOf(db, 10);
    applyCatchUp(db, { minutesPerDay: 10 }, after(BACK));
    const [first] = days;
    const overview = readOverview(db, after(BACK));
    expect(overview.due).toBe((first?.moved ?? 0) + (first?.planned ?? 0));
    // Today rounds up, and looks at twelve of its cards where the plan looks at each.
    expect(Math.abs(overview.minutes.left - (first?.minutes ?? 0))).toBeLessThanOrEqual(1.5);
    expect(overview.fresh).toBe(0);
  });

  it('has nothing to do where nothing is overdue', () => {
    const db = aDeck();
    addCards(db);
    expect(previewCatchUp(db, { minutesPerDay: 15 }, MORNING)).toMatchObject({ problem: { code: 'plan/nothing' } });
    expect(applyCatchUp(db, { minutesPerDay: 15 }, MORNING)).toMatchObject({ problem: { code: 'plan/nothing' } });
    expect(undo(db, MORNING.at)).toMatchObject({ problem: { code: 'history/nothing' } });
  });
});
