// Minutes come first: what a day asks is what fits into them, and new cards take what reviews leave.
import { describe, expect, it } from 'vitest';
import { asInstant, type LocalMoment, MILLIS_PER_DAY } from '../../core/base/time';
import { aDeck, MORNING } from '../store/deckSuite';
import { addCards } from './articleSuite';
import { changeSettings } from './changeSettings';
import { aLearner, type StudiedDay, studyDay } from './learnerSuite';
import { readOverview } from './overview';

const after = (days: number): LocalMoment => ({ ...MORNING, at: asInstant(MORNING.at + days * MILLIS_PER_DAY) });
/** The longest answer of the learner, in minutes. */
const ONE_ANSWER = 18 / 60;

interface Life {
  readonly cards: number;
  readonly minutesPerDay: number;
  readonly newCardsPerDay: number;
  readonly days: number;
}

function live({ cards, minutesPerDay, newCardsPerDay, days }: Life, stops: boolean): StudiedDay[] {
  const db = aDeck();
  addCards(db, { cards });
  changeSettings(db, { minutesPerDay, newCardsPerDay }, MORNING);
  const learner = aLearner(minutesPerDay * 100 + cards);
  const stopsAfter = stops ? minutesPerDay : Infinity;
  return Array.from({ length: days }, (_, day) => studyDay(db, learner, after(day), { stopsAfter }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('day after day', () => {
  it.each([5, 10, 20])('%i minutes are given and no more, while there are new cards', (minutesPerDay) => {
    const lived = live({ cards: 900, minutesPerDay, newCardsPerDay: 999, days: 25 }, true);
    for (const { minutes } of lived) {
      expect(minutes).toBeLessThanOrEqual(minutesPerDay + ONE_ANSWER);
      expect(minutes).toBeGreaterThanOrEqual(minutesPerDay * 0.9);
    }
  });

  it.each([10, 20])('hardly more than %i minutes are asked, even of who never stops', (minutesPerDay) => {
    const lived = live({ cards: 900, minutesPerDay, newCardsPerDay: 999, days: 25 }, false);
    for (const { minutes } of lived) expect(minutes).toBeLessThanOrEqual(minutesPerDay * 1.25);
    expect(sum(lived.map(({ minutes }) => minutes)) / lived.length).toBeLessThanOrEqual(minutesPerDay * 1.1);
  });

  it('new cards become fewer as reviews become more', () => {
    const lived = live({ cards: 900, minutesPerDay: 10, newCardsPerDay: 999, days: 20 }, true);
    const introduced = (from: number) => sum(lived.slice(from, from + 5).map((day) => day.introduced)) / 5;
    expect(introduced(0)).toBeGreaterThan(introduced(5));
    expect(introduced(5)).toBeGreaterThan(introduced(15));
    // Some always come: reviews do not crowd them out for good.
    expect(introduced(15)).toBeGreaterThan(0);
  });

  it('the limit by number holds where minutes would allow more', () => {
    const lived = live({ cards: 200, minutesPerDay: 60, newCardsPerDay: 7, days: 12 }, true);
    expect(lived.map(({ introduced }) => introduced)).toEqual(Array(12).fill(7));
    expect(lived.every(({ left }) => left === 0)).toBe(true);
  });
});

describe('a day', () => {
  it('asks for less with every minute given, and for nothing new once they are used', () => {
    const db = aDeck();
    addCards(db, { cards: 100 });
    changeSettings(db, { minutesPerDay: 10, newCardsPerDay: 999 }, MORNING);
    const learner = aLearner(1);
    const fresh = [readOverview(db, MORNING).fresh];
    for (const stopsAfter of [3, 3, 3, 3]) {
      studyDay(db, learner, MORNING, { stopsAfter });
      fresh.push(readOverview(db, MORNING).fresh);
    }
    expect(fresh).toEqual(fresh.toSorted((a, b) => b - a));
    expect(fresh[0]).toBe(26);
    expect(fresh.at(-1)).toBe(0);
    const { minutes } = readOverview(db, MORNING);
    expect(minutes.spent).toBeGreaterThanOrEqual(9);
  });
});
