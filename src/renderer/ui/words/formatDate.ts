// Dates as this book writes them: day, month, year. Local time, because a study day is local.
import { asInstant, type Instant, MILLIS_PER_DAY } from '../../../core/base/time';
import { formatDay } from './formatDay';

const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long' });

const MONTH = new Intl.DateTimeFormat('en', { month: 'long' });

const dayAndMonth = (date: Date): string => `${date.getDate()}\u00a0${MONTH.format(date)}`;

/** Midnight of an ISO date in local time; undefined when the text is no full date. */
function localDate(iso: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year && month && day ? new Date(Number(year), Number(month) - 1, Number(day)) : undefined;
}

/** `Saturday, 22 November` */
export const formatToday = (now: Instant): string => {
  const date = new Date(now);
  return `${WEEKDAY.format(date)}, ${dayAndMonth(date)}`;
};

/** The ISO date of a moment where the reader is. */
export function localDay(at: Instant): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `20 May 2022` of `2022-05-20`, `May 2022` of `2022-05`; any other text stays as the article gave it. */
export function formatPublished(text: string, precision: 'day' | 'month' = 'day'): string {
  const date = localDate(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);
  if (!date) return text;
  const hasDay = precision === 'day' && text.length > 'YYYY-MM'.length;
  return `${hasDay ? dayAndMonth(date) : MONTH.format(date)}\u00a0${date.getFullYear()}`;
}

/** Local days from now until an ISO date; null when the text is no date. */
function daysUntil(day: string, now: Instant): number | null {
  const date = localDate(day);
  if (!date) return null;
  const today = new Date(now);
  const midnight = new Date(today.getFullYear(), today.getMonth(), today.getDate());
  // Rounded, because a day is 23 or 25 hours long where clocks change.
  return Math.round((date.getTime() - midnight.getTime()) / MILLIS_PER_DAY);
}

/** Whether a study day is this one, or began before midnight and still runs. */
export const isToday = (day: string, now: Instant): boolean => (daysUntil(day, now) ?? 1) <= 0;

/** `Monday`, of an ISO date. */
export function weekdayOf(day: string): string {
  const date = localDate(day);
  return date ? WEEKDAY.format(date) : day;
}

/** `3 Mar`, of an ISO date; with the year where it is another. */
export function formatPlanDay(day: string, now: Instant): string {
  const date = localDate(day);
  return date ? formatDay(asInstant(date.getTime()), now) : day;
}

/** When a study day was, seen from now: `today`, `yesterday`, `19 Nov`, `19 Nov 2024`. */
export function formatPastDay(day: string, now: Instant): string {
  const date = localDate(day);
  const days = daysUntil(day, now);
  if (!date || days === null) return day;
  if (days >= 0) return 'today';
  if (days === -1) return 'yesterday';
  return formatDay(asInstant(date.getTime()), now);
}

/** When a study day comes, seen from now: `later today`, `tomorrow`, `on Tuesday`, `on 3 March`, `on 3 March 2031`. */
export function formatComingDay(day: string, now: Instant): string {
  const date = localDate(day);
  const days = daysUntil(day, now);
  if (!date || days === null) return `on ${day}`;
  if (days <= 0) return 'later today';
  if (days === 1) return 'tomorrow';
  if (days < 7) return `on ${WEEKDAY.format(date)}`;
  return `on ${withYear(date, now)}`;
}

/** When a card is or was due: as above for days to come, `today`, or `since yesterday`, `since 3 March` once it is over. */
export function formatDueDay(day: string, now: Instant): string {
  const date = localDate(day);
  const days = daysUntil(day, now);
  if (!date || days === null || days > 0) return formatComingDay(day, now);
  if (days === 0) return 'today';
  return days === -1 ? 'since yesterday' : `since ${withYear(date, now)}`;
}

/** The year only where it is not this one. */
function withYear(date: Date, now: Instant): string {
  const year = date.getFullYear() === new Date(now).getFullYear() ? '' : `\u00a0${date.getFullYear()}`;
  return `${dayAndMonth(date)}${year}`;
}
