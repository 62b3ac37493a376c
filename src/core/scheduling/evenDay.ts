// Chooses, of the days the model leaves free for a review, the one that keeps the days even.
import { addDays, DAYS_PER_WEEK, type StudyDay } from '../base/time';

/** Whole days after today, both included. */
export interface DaysAhead {
  readonly from: number;
  readonly to: number;
}

/** What is planned. */
export interface Planned {
  /** Reviews that stand on a day. */
  readonly load: (day: StudyDay) => number;
  /** How much of a usual day's load a day is to take, 0..1. */
  readonly share: (day: StudyDay) => number;
}

/** How much, in standard deviations of a day's load, the end of the range counts against the day the model would choose. */
const PULL = 0.6;
/** Tells days apart that are equally good: far less than anything else counts. */
const CHANCE = 0.001;

/**
 * Whole days from today on which a review should come: within `range`, near `ideal`, where little is planned. What counts is
 * how far a day lies from the trend of the days around `ideal`, not how full it is: later days are always emptier, and
 * choosing those would lengthen every interval. `seed`: 0..1.
 */
export function evenDay(
  today: StudyDay,
  ideal: number,
  range: DaysAhead,
  { load, share }: Planned,
  seed: number,
): number {
  const candidates = daysOf(range).filter((ahead) => share(addDays(today, ahead)) > 0);
  if (candidates.length === 0) return ideal;
  const reach = Math.max(ideal - range.from, range.to - ideal);
  const far = Math.max(reach, DAYS_PER_WEEK);
  const around = daysOf({ from: Math.max(1, ideal - far), to: ideal + far }).flatMap((ahead) => {
    const day = addDays(today, ahead);
    return share(day) > 0 ? [{ ahead, full: load(day) / share(day) }] : [];
  });
  const trend = lineThrough(around.map(({ ahead, full }) => [ahead - ideal, full]));
  const mean = around.reduce((sum, { full }) => sum + full, 0) / around.length;
  // The load of a day scatters by about the root of it.
  const scatter = Math.sqrt(mean + 1);
  let [best, least] = [ideal, Infinity];
  for (const ahead of candidates) {
    const day = addDays(today, ahead);
    const over = (load(day) + 1) / share(day) - trend(ahead - ideal);
    const off = (ahead - ideal) / reach;
    const cost = over / scatter + PULL * off * off + CHANCE * wave(seed, ahead);
    if (cost < least) [best, least] = [ahead, cost];
  }
  return best;
}

const daysOf = ({ from, to }: DaysAhead): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Scatters 0..1 over the days by a seed. */
const wave = (seed: number, ahead: number): number => (seed + ahead * GOLDEN) % 1;
const GOLDEN = 0.618_033_988_749_895;

/** Least squares; flat through fewer than three points. */
function lineThrough(points: readonly (readonly [x: number, y: number])[]): (x: number) => number {
  const n = points.length;
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / n;
  const [x0, y0] = [mean(0), mean(1)];
  const square = points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
  const slope = n < 3 ? 0 : points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0) / square;
  return (x) => y0 + slope * (x - x0);
}
