// A stretch of study days cut into steps of whole weeks, Monday to Sunday: what a line of rates is drawn from.
import { addDays, type StudyDay } from '../base/time';
import type { DayRange } from './trueRetention';

/** How far back figures reach: 4, 13 or 53 weeks with this one, or to the first answer. */
export const SPANS = ['month', 'quarter', 'year', 'all'] as const;
export type Span = (typeof SPANS)[number];

const WEEKS = { month: 4, quarter: 13, year: 53 } as const;
const WEEK = 7;
/** More weeks than this are drawn four at a time. */
const MOST_WEEKS = 53;
const COARSE = 4 * WEEK;

/** The Monday of a study day's week. Day 0, 1 January 1970, was a Thursday. */
export const mondayOf = (day: StudyDay): StudyDay => addDays(day, -((((day + 3) % WEEK) + WEEK) % WEEK));

/** The study days of a span, both ends included; `first` is the first one with an answer. */
export function daysOfSpan(span: Span, today: StudyDay, first: StudyDay | null): DayRange {
  const weeks = span === 'all' ? 1 : WEEKS[span];
  const from = addDays(mondayOf(today), -WEEK * (weeks - 1));
  return { from: span === 'all' ? mondayOf(first ?? today) : from, to: today };
}

/** Steps of a week, or of four where there would be too many; the last one ends with the range. */
export function stepsOf({ from, to }: DayRange): DayRange[] {
  const length = (to - from) / WEEK > MOST_WEEKS ? COARSE : WEEK;
  const steps: DayRange[] = [];
  for (let start = from; start <= to; start = addDays(start, length)) {
    steps.push({ from: start, to: Math.min(to, addDays(start, length - 1)) as StudyDay });
  }
  return steps;
}
