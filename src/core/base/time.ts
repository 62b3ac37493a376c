// Instants and study days. The core never asks a clock: "now" and the local offset come in as values.

declare const instant: unique symbol;
/** Milliseconds since 1970-01-01T00:00Z, an integer. */
export type Instant = number & { readonly [instant]: true };

declare const studyDay: unique symbol;
/** Days since 1970-01-01 of a local calendar date: an integer that can be subtracted. */
export type StudyDay = number & { readonly [studyDay]: true };

/** A moment as it was lived: the instant, and how far local clocks stood from UTC then (minutes, east positive). */
export interface LocalMoment {
  readonly at: Instant;
  readonly offsetMinutes: number;
}

export const MILLIS_PER_MINUTE = 60_000;
const MILLIS_PER_HOUR = 3_600_000;
export const MILLIS_PER_DAY = 86_400_000;

export const asInstant = (millis: number): Instant => Math.trunc(millis) as Instant;

/**
 * The study day a moment belongs to: the local calendar date, or the date before it while the local wall clock reads
 * less than `dayStartHour` (0-23). It reads the wall clock, so it also holds on nights when clocks change.
 */
export function studyDayOf(moment: LocalMoment, dayStartHour: number): StudyDay {
  const wallClock = moment.at + moment.offsetMinutes * MILLIS_PER_MINUTE;
  return Math.floor((wallClock - dayStartHour * MILLIS_PER_HOUR) / MILLIS_PER_DAY) as StudyDay;
}

/** When a study day begins, by the offset of a clock that shows it. */
export const startOfStudyDay = (day: StudyDay, { offsetMinutes }: LocalMoment, dayStartHour: number): Instant =>
  asInstant(day * MILLIS_PER_DAY + (dayStartHour * 60 - offsetMinutes) * MILLIS_PER_MINUTE);

/** Whole study days from `earlier` to `later`, never negative: a clock set back does not undo time. */
export const elapsedStudyDays = (earlier: StudyDay, later: StudyDay): number => Math.max(0, later - earlier);

export const addDays = (day: StudyDay, days: number): StudyDay => (day + days) as StudyDay;

export const DAYS_PER_WEEK = 7;
/** Study day 0 was a Thursday. */
const DAYS_AFTER_MONDAY = 3;

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const weekdayOf = (day: StudyDay): Weekday =>
  (((((day + DAYS_AFTER_MONDAY) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK) + 1) as Weekday;

/** `YYYY-MM-DD` of a study day. */
export const formatStudyDay = (day: StudyDay): string => new Date(day * MILLIS_PER_DAY).toISOString().slice(0, 10);

/** The study day `YYYY-MM-DD` names; the text is one that `formatStudyDay` wrote. */
export const parseStudyDay = (text: string): StudyDay => (Date.parse(`${text}T00:00:00Z`) / MILLIS_PER_DAY) as StudyDay;
