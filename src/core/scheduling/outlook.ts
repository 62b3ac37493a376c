// What will be remembered of a card on coming days, if it is answered whenever it comes up, and if it never is. What an
// answer brings is followed both ways, each with its chance, until a way is too unlikely to matter.
import { type Instant, MILLIS_PER_DAY, type StudyDay } from '../base/time';
import { recallAt, retrievability } from './fsrs';
import type { MemoryState } from './memoryState';
import type { Preset } from './preset';
import { returnOf } from './returns';

export interface OutlookCard {
  readonly memory: MemoryState;
  /** The study day from which it is asked; one that is over is made up for today. */
  readonly dueDay: StudyDay;
}

/** A way the card may have gone: how likely, and where it stands then. */
interface Way {
  readonly chance: number;
  readonly memory: MemoryState;
  readonly dueDay: number;
  /** Answered within the outlook: from then on time is counted in study days. */
  readonly isAnswered: boolean;
}

/** Ways less likely than this are not followed by themselves; the likelier one stands for both. */
const LEAST_CHANCE = 0.02;

/** Chances of recall now (first) and at the same hour of each of the `days` after today, if nothing is answered. */
export const chancesIfStopped = (preset: Preset, { memory }: OutlookCard, now: Instant, days: number): number[] =>
  Array.from({ length: days + 1 }, (_, ahead) => recallAt(preset, memory, (now + ahead * MILLIS_PER_DAY) as Instant));

/** The same if every review is answered on the day it comes up; what comes up on a day is not yet answered at its hour. */
export function chancesIfFollowed(
  preset: Preset,
  card: OutlookCard,
  { now, today, days }: { readonly now: Instant; readonly today: StudyDay; readonly days: number },
): number[] {
  let ways: readonly Way[] = [{ chance: 1, ...card, isAnswered: false }];
  return Array.from({ length: days + 1 }, (_, ahead) => {
    if (ahead > 0) ways = ways.flatMap((way) => afterDay(preset, way, (today + ahead - 1) as StudyDay));
    const at = (now + ahead * MILLIS_PER_DAY) as Instant;
    return ways.reduce((sum, way) => sum + way.chance * recallOf(preset, way, at, today + ahead), 0);
  });
}

const recallOf = (preset: Preset, { memory, isAnswered }: Way, at: Instant, day: number): number =>
  isAnswered ? retrievability(preset, memory.stability, day - memory.lastStudyDay) : recallAt(preset, memory, at);

/** Where a way leads over a study day. */
function afterDay(preset: Preset, way: Way, day: StudyDay): Way[] {
  if (way.dueDay > day) return [way];
  const recalled = retrievability(preset, way.memory.stability, Math.max(0, day - way.memory.lastStudyDay));
  const after = (isRecalled: boolean, chance: number): Way => {
    const { memory, days } = returnOf(preset, way.memory, day, isRecalled);
    return { chance, memory, dueDay: day + days, isAnswered: true };
  };
  const [pass, lapse] = [way.chance * recalled, way.chance * (1 - recalled)];
  if (Math.min(pass, lapse) < LEAST_CHANCE) return [after(pass >= lapse, way.chance)];
  return [after(true, pass), after(false, lapse)];
}
