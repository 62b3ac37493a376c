// What the scheduler believes about one card: the fold of its whole log, never edited by hand.
import type { Instant, StudyDay } from '../base/time';

export const PHASES = ['new', 'learning', 'review', 'relearning'] as const;
/** Where a card stands. `new` is only ever said of a card without a log. */
export type Phase = (typeof PHASES)[number];

export interface MemoryState {
  readonly phase: Exclude<Phase, 'new'>;
  /** Index into the (re)learning steps; 0 outside them. */
  readonly step: number;
  /** Days until recall is likely at 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  readonly lastReviewedAt: Instant;
  readonly lastStudyDay: StudyDay;
}

export const phaseOf = (memory: MemoryState | null): Phase => memory?.phase ?? 'new';
