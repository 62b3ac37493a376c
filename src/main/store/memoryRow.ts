// A card's memory as derived_schedule keeps it: its columns, and what they become.
import type { Instant, StudyDay } from '../../core/base/time';
import type { MemoryState, Phase } from '../../core/scheduling/memoryState';

export interface MemoryRow {
  phase: Phase;
  step: number;
  stability: number;
  difficulty: number;
  reps: number;
  lapses: number;
  last_reviewed_at: number;
  last_study_day: number;
}

/** Of a card that was answered, which its phase says: the row of another one has no memory. */
export const memoryOf = (row: MemoryRow, phase: MemoryState['phase']): MemoryState => ({
  phase,
  step: row.step,
  stability: row.stability,
  difficulty: row.difficulty,
  reps: row.reps,
  lapses: row.lapses,
  lastReviewedAt: row.last_reviewed_at as Instant,
  lastStudyDay: row.last_study_day as StudyDay,
});
