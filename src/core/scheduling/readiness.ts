// Whether a card that was asked for by itself can be answered now, and what the answer is then. The queues ask what the day
// asks for; whoever names cards may also answer one before its day.
import type { Instant, StudyDay } from '../base/time';
import type { Queue } from './queue';

/**
 * `step`: its learning step is over. `running`: it is not yet. `due`: on this study day or before. `early`: a review before its
 * day, which FSRS follows as any other, by the days that passed since the last one. `later`: answered on this study day and
 * planned for another, so that one more answer would say nothing. `aside`: the person does not want to see it.
 */
export type Readiness = 'step' | 'running' | 'due' | 'early' | 'new' | 'later' | 'aside';

interface Scheduled {
  readonly queue: Queue | 'suspended';
  readonly hiddenUntil: StudyDay;
  /** Null for a card never answered, like `due`. */
  readonly memory: { readonly lastStudyDay: StudyDay } | null;
  readonly due: { readonly at: Instant; readonly day: StudyDay } | null;
}

/**
 * Cards of one note are not kept a day apart here: whoever names both wants both.
 */
export function readinessOf(
  { queue, hiddenUntil, memory, due }: Scheduled,
  { at, day }: { readonly at: Instant; readonly day: StudyDay },
): Readiness {
  if (queue === 'suspended' || hiddenUntil > day) return 'aside';
  if (queue === 'new' || !memory || !due) return 'new';
  if (queue === 'learning') return due.day > day ? 'later' : due.at <= at ? 'step' : 'running';
  if (due.day <= day) return 'due';
  return memory.lastStudyDay < day ? 'early' : 'later';
}
