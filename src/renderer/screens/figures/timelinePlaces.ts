// Where dates lie on a line, from the first to the last.
import type { DateEntry } from '../../../shared/contract/quiz';

/** Marks nearer to each other than this share of the line would cover each other's numbers. */
const ROOM = 0.02;

export interface TimelinePlace {
  /** 0 at the first date, 1 at the last. */
  readonly from: number;
  /** The end of what is known only to the month, year or decade, or of a span. */
  readonly to: number;
  /** Whether its number stands below the line, because the one before stands so near above it. */
  readonly isBelow: boolean;
}

const MONTHS_A_YEAR = 12;
const DECADE = 10;

/** In the order of the dates; empty for fewer than two. */
export function timelinePlaces(
  dates: readonly Pick<DateEntry, 'start' | 'end' | 'answer'>[],
): readonly TimelinePlace[] {
  const spans = dates.map(({ start, end, answer }) => ({ from: yearOf(start), to: endOf(end ?? start, answer) }));
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  if (spans.length < 2 || last <= first) return [];
  const places: TimelinePlace[] = [];
  for (const span of spans) {
    const [from, to] = [(span.from - first) / (last - first), (span.to - first) / (last - first)];
    const before = places.at(-1);
    const isNear = before !== undefined && (from + to - before.from - before.to) / 2 < ROOM;
    places.push({ from, to, isBelow: isNear && !before.isBelow });
  }
  return places;
}

/** Years, months and days as one number. */
function yearOf(start: string): number {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  return year + (month - 1) / MONTHS_A_YEAR + (day - 1) / 365;
}

const endOf = (start: string, answer: string): number => {
  const from = yearOf(start);
  if (start.length > 7) return from;
  if (start.length > 4) return from + 1 / MONTHS_A_YEAR;
  return from + (/\d0s(?!\p{L})/u.test(answer) ? DECADE : 1);
};
