// Catching up after a pause: the backlog spread over days of so many minutes, looked at first, then kept as one act.
import { fail, type Result, succeed } from '../../core/base/result';
import {
  addDays,
  asInstant,
  elapsedStudyDays,
  formatStudyDay,
  type LocalMoment,
  MILLIS_PER_DAY,
  MILLIS_PER_MINUTE,
  type StudyDay,
} from '../../core/base/time';
import { likelyRecall } from '../../core/retention/likelyRecall';
import { type BacklogPlan, type Intervals, planBacklog } from '../../core/scheduling/catchUp';
import { previewAnswers, recallAt, retrievability } from '../../core/scheduling/fsrs';
import type { MemoryState } from '../../core/scheduling/memoryState';
import type { CatchUp } from '../../shared/contract/plan';
import type { Done } from '../../shared/contract/history';
import { addDueMove } from '../store/dueMoves';
import { reviewsUntil } from '../store/queues';
import { findSchedule, learnedCards } from '../store/schedule';
import { inSnapshot, inTransaction, type ReadableDb, type WritableDb } from '../store/sql';
import { perform } from './act';
import { deriveNoteOf } from './derive';
import { type Today, todayOf } from './today';

const FAR_AHEAD_DAYS = 120;

interface Budget {
  readonly minutesPerDay: number;
}

/** What `applyCatchUp` would do. Problems: `plan/nothing`, `plan/too-little`. */
export const previewCatchUp = (db: ReadableDb, { minutesPerDay }: Budget, moment: LocalMoment): Result<CatchUp> =>
  inSnapshot(db, () => {
    const today = todayOf(db, moment);
    const planned = planOf(db, today, minutesPerDay);
    if (!planned.ok) return planned;
    const { days } = planned.value;
    const overdue = days.reduce((sum, { moved }) => sum + moved.length, 0);
    const recall = likelyRecall(chancesNow(db, today));
    return succeed({
      overdue,
      overdueMinutes: Math.ceil((overdue * today.pace.review) / MILLIS_PER_MINUTE),
      minutesPerDay,
      days: days.map((day) => ({
        day: formatStudyDay(day.day),
        moved: day.moved.length,
        planned: day.planned,
        minutes: day.millis / MILLIS_PER_MINUTE,
      })),
      clearedOn: formatStudyDay(days.at(-1)?.day ?? today.day),
      recallNow: recall.expected === null ? null : recall.expected / recall.of,
    });
  });

/** Moves the overdue cards to the days of the plan: one act, and undo brings every date back. */
export function applyCatchUp(db: WritableDb, { minutesPerDay }: Budget, moment: LocalMoment): Result<Done> {
  return inTransaction(db, () => {
    const today = todayOf(db, moment);
    const planned = planOf(db, today, minutesPerDay);
    if (!planned.ok) return planned;
    const { days } = planned.value;
    const overdue = days.reduce((sum, { moved }) => sum + moved.length, 0);
    const about = `${overdue} overdue cards over ${days.length} ${days.length === 1 ? 'day' : 'days'}`;
    const { operation, title, stamp } = perform(db, 'spreadBacklog', about, [], moment.at);
    for (const { day, moved } of days) {
      // A card keeps the hour it was due at: only its day moves.
      const at = asInstant(moment.at + (day - today.day) * MILLIS_PER_DAY);
      for (const card of moved) addDueMove(db, { card, at, day }, stamp);
    }
    for (const { moved } of days) for (const card of moved) deriveNoteOf(db, card);
    return succeed({ operation, title });
  });
}

function planOf(db: ReadableDb, today: Today, minutesPerDay: number): Result<BacklogPlan> {
  const reviews = reviewsUntil(db, addDays(today.day, FAR_AHEAD_DAYS));
  const overdue = reviews.filter(({ askDay }) => askDay < today.day);
  if (overdue.length === 0) return fail('plan/nothing', 'Nothing is overdue, so there is nothing to spread.');
  const memories = new Map<number, MemoryState>();
  for (const { card } of reviews) {
    const memory = findSchedule(db, card)?.memory;
    if (memory) memories.set(card, memory);
  }
  const plan = planBacklog({
    today: today.day,
    overdue: overdue.map(({ card, askDay, stability }) => ({ card, dueDay: askDay, stability })),
    planned: reviews
      .filter(({ askDay }) => askDay >= today.day)
      .map(({ card, askDay, stability }) => ({ card, dueDay: askDay, stability })),
    budgetMillis: minutesPerDay * MILLIS_PER_MINUTE,
    reviewMillis: today.pace.review,
    stepMillis: today.pace.step,
    recallOn: recallOf(today, memories),
    intervalsAfter: intervalsOf(today, memories),
  });
  if (plan.isCleared) return succeed(plan);
  return fail(
    'plan/too-little',
    `With ${minutesPerDay} minutes a day the backlog would not be gone within a year. Choose more minutes. Nothing was changed.`,
  );
}

interface Placed {
  readonly card: number;
}

const recallOf =
  ({ preset }: Today, memories: ReadonlyMap<number, MemoryState>) =>
  ({ card }: Placed, day: StudyDay): number => {
    const memory = memories.get(card);
    return memory ? retrievability(preset, memory.stability, elapsedStudyDays(memory.lastStudyDay, day)) : 1;
  };

const intervalsOf =
  ({ preset, moment, day: today }: Today, memories: ReadonlyMap<number, MemoryState>) =>
  ({ card }: Placed, day: StudyDay): Intervals => {
    const at = asInstant(moment.at + (day - today) * MILLIS_PER_DAY);
    const { good, again } = previewAnswers(preset, memories.get(card) ?? null, { at, day });
    // A forgotten card is learned again on the same day, and comes back when its new stability says.
    return { recalled: good.intervalDays, forgotten: Math.max(1, Math.round(again.memory.stability)) };
  };

function* chancesNow(db: ReadableDb, { preset, moment }: Today): Generator<number> {
  for (const memory of learnedCards(db)) yield recallAt(preset, memory, moment.at);
}
