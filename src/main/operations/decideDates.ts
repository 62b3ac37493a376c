// What each answer to a card would do, its date included: what the buttons promise, and what answering then keeps.
import type { CardId } from '../../core/base/ids';
import { type LocalMoment, studyDayOf } from '../../core/base/time';
import { evenOutcomes, seedOf } from '../../core/scheduling/evenOutcomes';
import { type Outcome, previewAnswers } from '../../core/scheduling/fsrs';
import type { Grade } from '../../core/scheduling/grade';
import type { Preset } from '../../core/scheduling/preset';
import type { Schedule } from '../store/schedule';
import type { ReadableDb } from '../store/sql';
import { plannedLoad } from './plannedLoad';

/**
 * As the model decides it, or, where a person wants even days, moved within the range the model leaves. It follows from the
 * deck as it stands, so what was shown is what is kept, unless something else was done in between.
 */
export function decideDates(
  db: ReadableDb,
  preset: Preset,
  id: CardId,
  { memory, queue, askDay }: Pick<Schedule, 'memory' | 'queue' | 'askDay'>,
  now: LocalMoment,
): Readonly<Record<Grade, Outcome>> {
  const moment = { at: now.at, day: studyDayOf(now, preset.dayStartHour) };
  const outcomes = previewAnswers(preset, memory, moment);
  const planned = plannedLoad(db);
  if (!planned) return outcomes;
  // A card answered ahead of its day leaves it.
  if (queue === 'review') planned.add(askDay, -1);
  return evenOutcomes(preset, memory, outcomes, moment, planned, seedOf(`${id}/${memory?.reps ?? 0}`));
}
