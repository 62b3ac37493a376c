// What a review leads to: where the card stands once the day is over, and when it comes back.
import { asInstant, MILLIS_PER_DAY, type StudyDay } from '../base/time';
import { advance, intervalOf } from './fsrs';
import type { MemoryState } from './memoryState';
import type { Preset } from './preset';

export interface Return {
  readonly memory: MemoryState;
  /** Whole days until it comes back, at least 1. */
  readonly days: number;
}

/** Steps are over after so many answers, whatever the preset says. */
const MOST_STEPS = 12;

/** A review on a study day, recalled or forgotten; a forgotten card is then learned again on the same day. */
export function returnOf(preset: Preset, memory: MemoryState, day: StudyDay, isRecalled: boolean): Return {
  const moment = { at: asInstant(day * MILLIS_PER_DAY), day };
  let next = advance(preset, memory, isRecalled ? 'good' : 'again', moment);
  for (let step = 0; next.phase !== 'review' && step < MOST_STEPS; step += 1) {
    next = advance(preset, next, 'good', moment);
  }
  return { memory: next, days: intervalOf(preset, next.stability) };
}
