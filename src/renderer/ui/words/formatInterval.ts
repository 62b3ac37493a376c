// How long until a card comes back, how long since it was here. One figure and one unit, as a person would say it.
import { type Instant, MILLIS_PER_DAY, MILLIS_PER_MINUTE } from '../../../core/base/time';
import { NO_BREAK_SPACE } from './count';

const DAYS_PER_MONTH = 30.4375;
const DAYS_PER_YEAR = 365.25;
const MINUTES_PER_HOUR = 60;
/** A month and a little more still reads best in days. */
const LONGEST_IN_DAYS = 31;
/** What is past is remembered by days for longer. */
const LONGEST_AGO_IN_DAYS = 99;

const unit = (figure: number | string, singular: string, plural: string): string =>
  `${figure}${NO_BREAK_SPACE}${figure === 1 ? singular : plural}`;

const withOneDecimal = (figure: number): number => Math.round(figure * 10) / 10;

const minutesOrHours = (millis: number): string => {
  const minutes = Math.max(1, Math.round(millis / MILLIS_PER_MINUTE));
  if (minutes < MINUTES_PER_HOUR) return unit(minutes, 'min', 'min');
  const hours = Math.round(minutes / MINUTES_PER_HOUR);
  return hours < 24 ? unit(hours, 'hour', 'hours') : unit(1, 'day', 'days');
};

/** `9 days`, `1.8 months`, `3 years`; whole days up to a month. */
export function formatDays(days: number): string {
  const whole = Math.round(days);
  if (whole <= LONGEST_IN_DAYS) return unit(whole, 'day', 'days');
  const months = withOneDecimal(days / DAYS_PER_MONTH);
  if (months < 12) return unit(months, 'month', 'months');
  return unit(withOneDecimal(days / DAYS_PER_YEAR), 'year', 'years');
}

/** What a grade would do: `10 min`, `1 day`, `1.8 months`. Within a day the minute counts, so `dueAt` decides. */
export function formatInterval(preview: { intervalDays: number; dueAt: Instant }, now: Instant): string {
  return preview.intervalDays < 1 ? minutesOrHours(preview.dueAt - now) : formatDays(preview.intervalDays);
}

/** `in 4 min`, `in less than a minute`: for a wait that is counted down. Rounded as a grade's button rounds it. */
export const formatWait = (millis: number): string =>
  millis < MILLIS_PER_MINUTE ? 'in less than a minute' : `in ${minutesOrHours(millis)}`;

/** `65 days ago`, `12 min ago`, `just now`. */
export function formatAgo(earlier: Instant, now: Instant): string {
  const millis = Math.max(0, now - earlier);
  if (millis < MILLIS_PER_MINUTE) return 'just now';
  if (millis < MILLIS_PER_DAY) return `${minutesOrHours(millis)} ago`;
  const days = Math.round(millis / MILLIS_PER_DAY);
  return `${days <= LONGEST_AGO_IN_DAYS ? unit(days, 'day', 'days') : formatDays(days)} ago`;
}

/** How long a memory holds, in days even beyond a month, since stabilities are compared with each other. */
export function formatStability(days: number): string {
  if (days < 1) return 'less than a day';
  return days < DAYS_PER_YEAR ? unit(Math.round(days), 'day', 'days') : formatDays(days);
}
