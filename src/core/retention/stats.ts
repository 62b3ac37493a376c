// The figures of `stats`: what is due, what is likely recalled, true retention, what is to come and what was done.
// Put together here from answers and cards, whichever log or deck they come from.
import { formatStudyDay, type Instant, type StudyDay } from '../base/time';
import { estimateMillis, type Pace } from '../scheduling/budget';
import type { Queue } from '../scheduling/queue';
import type { LikelyRecall } from './likelyRecall';
import type { TrueRetention } from './trueRetention';

/** See `stats` in the README for each field. */
export interface Stats {
  readonly now: Instant;
  /** Reviews and steps of today's study day, overdue ones included. */
  readonly due: number;
  readonly new: number;
  /** Whole minutes that what is due and new today is likely to take. */
  readonly minutes: number;
  readonly recall: LikelyRecall;
  readonly trueRetention: TrueRetention;
  /** Cards that come up on each of the next 30 study days, today first with whatever is overdue. */
  readonly forecast: readonly number[];
  readonly heatmap: readonly { readonly day: string; readonly reviews: number }[];
}

export const FORECAST_DAYS = 30;
const MILLIS_PER_MINUTE = 60_000;

/** Cards by the study day on which they come up: what is overdue joins today, what comes later is left out. */
export function forecastOf(cards: Iterable<{ readonly day: StudyDay; readonly cards: number }>, today: StudyDay) {
  const forecast = new Array<number>(FORECAST_DAYS).fill(0);
  for (const { day, cards: count } of cards) {
    const ahead = Math.max(0, day - today);
    if (ahead < FORECAST_DAYS) forecast[ahead] = (forecast[ahead] ?? 0) + count;
  }
  return forecast;
}

/** Whole minutes, rounded up: nothing takes none. `forgotten`: share of the reviews that is likely forgotten. */
export const minutesFor = (cards: Readonly<Record<Queue, number>>, pace: Pace, forgotten: number): number =>
  Math.ceil(estimateMillis(cards, pace, forgotten) / MILLIS_PER_MINUTE);

/** Answers by study day, the earliest first; days without any are left out. */
export const heatmapOf = (reviews: ReadonlyMap<StudyDay, number>): Stats['heatmap'] =>
  [...reviews]
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => a - b)
    .map(([day, count]) => ({ day: formatStudyDay(day), reviews: count }));
