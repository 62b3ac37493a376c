// True retention: of the cards in review that came up, how many were recalled. Measured, never predicted.
import { addDays, type StudyDay } from '../base/time';
import { wilson } from './intervals';

/** Interval from which a card counts as mature, days (Anki's border, so that figures can be compared). */
const MATURE_DAYS = 21;

export const MATURITIES = ['young', 'mature'] as const;
export type Maturity = (typeof MATURITIES)[number];

/** How settled a card was that came up after an interval, days. */
export const maturityAt = (intervalDays: number): Maturity => (intervalDays < MATURE_DAYS ? 'young' : 'mature');

/** First answers of a study day to cards in review: how many, by how they ended. */
export interface RetentionCount {
  readonly day: StudyDay;
  readonly maturity: Maturity;
  readonly pass: number;
  readonly fail: number;
}

/** A rate with its counts and 95 % interval (Wilson); null over nothing. */
export interface Rate {
  readonly pass: number;
  readonly fail: number;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export const PERIODS = ['today', 'yesterday', 'week', 'month', 'year', 'all'] as const;
export type Period = (typeof PERIODS)[number];

export type TrueRetention = Readonly<Record<Period, Readonly<Record<Maturity | 'all', Rate>>>>;

export interface DayRange {
  readonly from: StudyDay;
  readonly to: StudyDay;
}

/** The study days of a period, both included. All but yesterday end with today. */
export function daysOf(period: Period, today: StudyDay): DayRange {
  const lastDays = (count: number): DayRange => ({ from: addDays(today, 1 - count), to: today });
  switch (period) {
    case 'today':
      return lastDays(1);
    case 'yesterday':
      return { from: addDays(today, -1), to: addDays(today, -1) };
    case 'week':
      return lastDays(7);
    case 'month':
      return lastDays(30);
    case 'year':
      return lastDays(365);
    case 'all':
      return { from: -Infinity as StudyDay, to: today };
  }
}

export function rateOf(pass: number, fail: number): Rate {
  const bounds = wilson(pass, pass + fail);
  return { pass, fail, rate: bounds && pass / (pass + fail), low: bounds?.low ?? null, high: bounds?.high ?? null };
}

export function trueRetention(counts: readonly RetentionCount[], today: StudyDay): TrueRetention {
  const ofPeriod = (period: Period) => {
    const { from, to } = daysOf(period, today);
    const within = counts.filter(({ day }) => day >= from && day <= to);
    const of = (maturity: Maturity | 'all'): Rate => {
      const counted = within.filter((count) => maturity === 'all' || count.maturity === maturity);
      return rateOf(
        counted.reduce((sum, { pass }) => sum + pass, 0),
        counted.reduce((sum, { fail }) => sum + fail, 0),
      );
    };
    return { young: of('young'), mature: of('mature'), all: of('all') };
  };
  return Object.fromEntries(PERIODS.map((period) => [period, ofPeriod(period)])) as unknown as TrueRetention;
}

/** An answer, with what its card was when it came up; null where an answer says nothing of memory. */
export interface Recollection {
  readonly cardId: string | number;
  readonly day: StudyDay;
  readonly recalled: boolean;
  readonly maturity: Maturity | null;
}

/**
 * Counts answers by day and maturity. Of one card only the first on a study day counts, whatever follows it on that day.
 * Each card's answers in order of time.
 */
export function countRecollections(answers: Iterable<Recollection>): RetentionCount[] {
  const lastCounted = new Map<string | number, StudyDay>();
  const totals = new Map<string, RetentionCount>();
  for (const { cardId, day, maturity, recalled } of answers) {
    if (maturity === null || lastCounted.get(cardId) === day) continue;
    lastCounted.set(cardId, day);
    const key = `${day}/${maturity}`;
    const { pass, fail } = totals.get(key) ?? { pass: 0, fail: 0 };
    totals.set(key, { day, maturity, pass: pass + (recalled ? 1 : 0), fail: fail + (recalled ? 0 : 1) });
  }
  return [...totals.values()];
}
