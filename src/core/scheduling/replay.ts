// Replays a review log as if it were answered again: what was remembered before each answer and what followed.
import { elapsedStudyDays, type Instant, type LocalMoment, studyDayOf, type StudyDay } from '../base/time';
import { advance, previewAnswers, retrievability } from './fsrs';
import { type Grade, type GradeNumber, gradeNumber, GRADES } from './grade';
import type { MemoryState, Phase } from './memoryState';
import type { Preset } from './preset';

/** One answer of a log, in any zone. */
export interface LoggedAnswer extends LocalMoment {
  readonly cardId: string;
  readonly grade: Grade;
}

/** One answer replayed; see `replay --log` in the README for each field. */
export interface ReplayedReview {
  readonly cardId: string;
  readonly reviewedAt: Instant;
  readonly grade: GradeNumber;
  readonly elapsedDays: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly state: Phase;
  readonly intervalDays: number;
  readonly dueAt: Instant;
  readonly dueDay: StudyDay;
  /** Before the answer, over whole study days; null for a first one. */
  readonly retrievability: number | null;
  readonly preview: Readonly<Record<Grade, Instant>>;
}

/**
 * Replays answers in the order given (the caller sorts). Memory is folded from nothing with one preset throughout.
 */
export function replay(preset: Preset, answers: readonly LoggedAnswer[]): ReplayedReview[] {
  const memories = new Map<string, MemoryState>();
  return answers.map((answer) => {
    const memory = memories.get(answer.cardId) ?? null;
    const day = studyDayOf(answer, preset.dayStartHour);
    const elapsedDays = memory ? elapsedStudyDays(memory.lastStudyDay, day) : 0;
    const outcomes = previewAnswers(preset, memory, { at: answer.at, day });
    const outcome = outcomes[answer.grade];
    memories.set(answer.cardId, outcome.memory);
    return {
      cardId: answer.cardId,
      reviewedAt: answer.at,
      grade: gradeNumber(answer.grade),
      elapsedDays,
      stability: outcome.memory.stability,
      difficulty: outcome.memory.difficulty,
      state: outcome.memory.phase,
      intervalDays: outcome.intervalDays,
      dueAt: outcome.dueAt,
      dueDay: outcome.dueDay,
      retrievability: memory ? retrievability(preset, memory.stability, elapsedDays) : null,
      preview: Object.fromEntries(GRADES.map((grade) => [grade, outcomes[grade].dueAt])) as Record<Grade, Instant>,
    };
  });
}

/** The memory state a card's log adds up to; null for an empty log. Entries in log order. */
export function foldLog(
  preset: Preset,
  entries: Iterable<LocalMoment & { readonly grade: Grade }>,
): MemoryState | null {
  let memory: MemoryState | null = null;
  for (const entry of entries) {
    memory = advance(preset, memory, entry.grade, { at: entry.at, day: studyDayOf(entry, preset.dayStartHour) });
  }
  return memory;
}
