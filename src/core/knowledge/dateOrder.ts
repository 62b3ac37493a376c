// Which of two dates comes first, where that is certain.
import type { DateValue } from './values';

/** Whether all of one period lies before all of another: "2020" is not before "August 2020". */
export function isBefore(one: Pick<DateValue, 'start' | 'end'>, other: Pick<DateValue, 'start'>): boolean {
  const last = one.end ?? one.start;
  const length = Math.min(last.length, other.start.length);
  return last.slice(0, length) < other.start.slice(0, length);
}
