// How much of a usual day's load a weekday is to take: all of it, half of it, or none.
import { type StudyDay, type Weekday, weekdayOf } from '../base/time';

export interface EasyDays {
  /** Nothing new, and no review that could stand elsewhere. */
  readonly restDays: readonly Weekday[];
  /** Half of what a usual day takes. */
  readonly lightDays: readonly Weekday[];
}

const SHARE_OF_LIGHT_DAYS = 0.5;

/** 1, 0.5 or 0. A weekday that is both is a day of rest. */
export function shareOf({ restDays, lightDays }: EasyDays, day: StudyDay): number {
  const weekday = weekdayOf(day);
  if (restDays.includes(weekday)) return 0;
  return lightDays.includes(weekday) ? SHARE_OF_LIGHT_DAYS : 1;
}
