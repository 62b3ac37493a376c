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
  // Plain loops over two short arrays: a simulated year asks this ten thousand times.
  const reach = Math.max(ideal - range.from, range.to - ideal);
  const far = Math.max(reach, DAYS_PER_WEEK);
  const [off, full]: [number[], number[]] = [[], []];
  for (let ahead = Math.max(1, ideal - far); ahead <= ideal + far; ahead += 1) {
    const day = addDays(today, ahead);
    const part = share(day);
    if (part === 0) continue;
    off.push(ahead - ideal);
    full.push(load(day) / part);
  }
  const trend = lineThrough(off, full);
  // The load of a day scatters by about the root of it.
  const scatter = Math.sqrt(meanOf(full) + 1);
  // Where no day is free of rest: the nearest the range allows, which other grades may have left without the ideal itself.
  let [best, least] = [Math.min(Math.max(ideal, range.from), range.to), Infinity];
  for (let ahead = range.from; ahead <= range.to; ahead += 1) {
    const day = addDays(today, ahead);
    const part = share(day);
    if (part === 0) continue;
    const over = (load(day) + 1) / part - trend(ahead - ideal);
    const pulled = (ahead - ideal) / reach;
    const cost = over / scatter + PULL * pulled * pulled + CHANCE * wave(seed, ahead);
    if (cost < least) [best, least] = [ahead, cost];
  }
  return best;
}

/** Scatters 0..1 over the days by a seed. */
const wave = (seed: number, ahead: number): number => (seed + ahead * GOLDEN) % 1;
const GOLDEN = 0.618_033_988_749_895;

/** Least squares; flat through fewer than three points. */
function lineThrough(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  const [x0, y0] = [meanOf(xs), meanOf(ys)];
  let [square, product] = [0, 0];
  for (const [at, x] of xs.entries()) {
    square += (x - x0) ** 2;
    product += (x - x0) * ((ys[at] ?? 0) - y0);
  }
  const slope = xs.length < 3 ? 0 : product / square;
  return (x) => y0 + slope * (x - x0);
}

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
