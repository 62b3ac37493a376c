// A day on an axis or in a table: short, and with its year only where that is not this year.
import type { Instant } from '../../../core/base/time';

const MONTH = new Intl.DateTimeFormat('en', { month: 'short' });

/** `3 Mar`, or `3 Mar 2031` in another year than `now`. Local time, because a study day is local. */
export function formatDay(at: Instant, now: Instant): string {
  const date = new Date(at);
  const year = date.getFullYear() === new Date(now).getFullYear() ? '' : `\u00a0${date.getFullYear()}`;
  return `${date.getDate()}\u00a0${MONTH.format(date)}${year}`;
}
