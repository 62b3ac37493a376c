// The study days of a fixed period, as text: what leads from a rate to its answers.
import { formatStudyDay, parseStudyDay } from '../../../../core/base/time';
import { daysOf, type Period } from '../../../../core/retention/trueRetention';
import type { Days } from '../../../../shared/contract/retention';

/** `since`: the first day with an answer, or null. */
export function daysOfPeriod(period: Period, today: string, since: string | null): Days {
  const { from, to } = daysOf(period, parseStudyDay(today));
  return { from: Number.isFinite(from) ? formatStudyDay(from) : (since ?? today), to: formatStudyDay(to) };
}
