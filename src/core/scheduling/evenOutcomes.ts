// The four outcomes of an answer with their days moved, within the range FSRS leaves, to where they keep the days even.
import { addDays, asInstant, elapsedStudyDays, MILLIS_PER_DAY } from '../base/time';
import { type DaysAhead, evenDay, type Planned } from './evenDay';
import { fuzzRange, type Outcome, type ReviewMoment } from './fsrs';
import { type Grade, GRADES } from './grade';
import type { MemoryState } from './memoryState';
import type { Preset } from './preset';

type Outcomes = Readonly<Record<Grade, Outcome>>;

/** The answer given most often is placed first, and freely; the others keep their order around it. */
const PLACED: readonly Grade[] = ['good', 'hard', 'easy', 'again'];

/**
 * Outcomes as `previewAnswers` says them, with other days. A better grade never comes earlier than a worse one where it
 * would not have; steps, and intervals too short to be moved, stay. `seed`: 0..1, the same for the same answer.
 */
export function evenOutcomes(
  preset: Preset,
  memory: MemoryState | null,
  outcomes: Outcomes,
  moment: ReviewMoment,
  planned: Planned,
  seed: number,
): Outcomes {
  const days = daysPlaced({ preset, memory, outcomes, moment, planned, seed }, PLACED);
  return Object.fromEntries(
    GRADES.map((grade, at) => [grade, comingAfter(outcomes[grade], days[at]?.from ?? 0, moment)]),
  ) as Outcomes;
}

export interface Evening {
  readonly preset: Preset;
  readonly memory: MemoryState | null;
  readonly outcomes: Readonly<Record<Grade, Pick<Outcome, 'memory' | 'intervalDays'>>>;
  readonly moment: ReviewMoment;
  readonly planned: Planned;
  readonly seed: number;
}

/** Whole days after which the outcome of one grade comes: what `evenOutcomes` says of it, sooner known. */
export function evenInterval(evening: Evening, grade: Grade): number {
  const days = daysPlaced(evening, PLACED.slice(0, PLACED.indexOf(grade) + 1));
  return days[GRADES.indexOf(grade)]?.from ?? evening.outcomes[grade].intervalDays;
}

/** The days left to each grade, worst grade first, once `grades` are placed one after the other. */
function daysPlaced(
  { preset, memory, outcomes, moment, planned, seed }: Evening,
  grades: readonly Grade[],
): readonly DaysAhead[] {
  const elapsed = memory ? elapsedStudyDays(memory.lastStudyDay, moment.day) : 0;
  const ideals = GRADES.map((grade) => outcomes[grade].intervalDays);
  const ranges = GRADES.map((grade) => rangeOf(preset, outcomes[grade], elapsed));
  for (const at of grades.map((grade) => GRADES.indexOf(grade))) {
    keepOrder(ideals, ranges);
    const [ideal, range] = [ideals[at], ranges[at]];
    if (ideal === undefined || !range || range.from === range.to) continue;
    const day = evenDay(moment.day, ideal, range, planned, seed);
    ranges[at] = { from: day, to: day };
  }
  return ranges;
}

/** 0..1, the same for the same text on every machine: FNV-1a. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}

/** What is further away than this makes no day more even. */
const MOST_MOVED = 14;

/** Days an interval may take instead of its own: the model's range, of long ones only the days around. Its own is one. */
export function freeDays(preset: Preset, intervalDays: number, elapsedDays: number): DaysAhead {
  const { from, to } = fuzzRange(preset, intervalDays, elapsedDays);
  // An interval that gives way to a worse grade's may pass the longest there is.
  return {
    from: Math.max(from, intervalDays - MOST_MOVED),
    to: Math.max(intervalDays, Math.min(to, intervalDays + MOST_MOVED)),
  };
}

/** Days an outcome may come after; one alone where FSRS leaves none free. */
function rangeOf(
  preset: Preset,
  { memory, intervalDays }: Pick<Outcome, 'memory' | 'intervalDays'>,
  elapsed: number,
): DaysAhead {
  const isMovable = memory.phase === 'review' && memory.step === 0;
  return isMovable ? freeDays(preset, intervalDays, elapsed) : { from: intervalDays, to: intervalDays };
}

/** Leaves of each range, worst grade first, what leaves room for the others to stand in the order of `ideals`. */
function keepOrder(ideals: readonly number[], ranges: DaysAhead[]): void {
  const apart = (at: number): number => Math.sign((ideals[at] ?? 0) - (ideals[at - 1] ?? 0));
  const bound = (at: number, beside: number, tightened: (range: DaysAhead, other: DaysAhead) => DaysAhead) => {
    const [range, other] = [ranges[at], ranges[beside]];
    if (range && other && apart(Math.max(at, beside)) >= 0) ranges[at] = tightened(range, other);
  };
  for (let at = 1; at < ranges.length; at += 1) {
    bound(at, at - 1, ({ from, to }, other) => ({ from: Math.max(from, other.from + apart(at)), to }));
  }
  for (let at = ranges.length - 2; at >= 0; at -= 1) {
    bound(at, at + 1, ({ from, to }, other) => ({ from, to: Math.min(to, other.to - apart(at + 1)) }));
  }
}

/** The outcome, coming after other whole days than it would; inside steps nothing changes. */
function comingAfter(outcome: Outcome, days: number, { at, day }: ReviewMoment): Outcome {
  if (days === outcome.intervalDays) return outcome;
  return { ...outcome, intervalDays: days, dueAt: asInstant(at + days * MILLIS_PER_DAY), dueDay: addDays(day, days) };
}
