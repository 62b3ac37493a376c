// Catching up after a pause: the backlog spread over days of so many minutes, looked at first, then kept as one act.
import { fail, type Result, succeed } from '../../core/base/result';
import {
  addDays,
  asInstant,
  formatStudyDay,
  type LocalMoment,
  MILLIS_PER_DAY,
  MILLIS_PER_MINUTE,
} from '../../core/base/time';
import { likelyRecall } from '../../core/retention/likelyRecall';
import { estimateMillis } from '../../core/scheduling/budget';
import { type BacklogPlan, planBacklog, type PlannedReview } from '../../core/scheduling/catchUp';
import { shareOf } from '../../core/scheduling/easyDays';
import { recallAt } from '../../core/scheduling/fsrs';
import type { CatchUp } from '../../shared/contract/plan';
import type { Done } from '../../shared/contract/history';
import { addDueMove } from '../store/dueMoves';
import { learnedCards, moveDue, reviewsUntil } from '../store/schedule';
import { readEasyDays, readSetting, settingChange } from '../store/settings';
import { inSnapshot, inTransaction, type ReadableDb, type WritableDb } from '../store/sql';
import { perform } from './act';
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
    const { days, overdue } = planned.value;
    const recall = likelyRecall(chancesNow(db, today));
    return succeed({
      overdue,
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

/**
 * Moves the overdue cards to the days of the plan, and keeps the minutes it was made for: one act, and undo brings every
 * date back. Problems: as `previewCatchUp`.
 */
export function applyCatchUp(db: WritableDb, { minutesPerDay }: Budget, moment: LocalMoment): Result<Done> {
  return inTransaction(db, () => {
    const today = todayOf(db, moment);
    const planned = planOf(db, today, minutesPerDay);
    if (!planned.ok) return planned;
    const { days, overdue } = planned.value;
    const about = `${overdue} overdue ${overdue === 1 ? 'card' : 'cards'} over ${days.length} ${days.length === 1 ? 'day' : 'days'}`;
    // Sessions stop by the minutes of the settings: a plan of other minutes could not be followed.
    const changes = [settingChange(db, 'minutesPerDay', minutesPerDay)];
    const keepsMinutes = readSetting(db, 'minutesPerDay') === minutesPerDay;
    const { operation, title, stamp } = perform(db, 'spreadBacklog', about, keepsMinutes ? [] : changes, moment.at);
    for (const { day, moved } of days) {
      const at = asInstant(moment.at + (day - today.day) * MILLIS_PER_DAY);
      for (const card of moved) {
        addDueMove(db, { card, at, day, kind: 'spread' }, stamp);
        moveDue(db, card, { at, day, isMoved: true });
      }
    }
    return succeed({ operation, title });
  });
}

function planOf(
  db: ReadableDb,
  today: Today,
  minutesPerDay: number,
): Result<BacklogPlan & { readonly overdue: number }> {
  const overdue: PlannedReview[] = [];
  const planned: PlannedReview[] = [];
  for (const { card, note, document, askDay, memory } of reviewsUntil(db, addDays(today.day, FAR_AHEAD_DAYS))) {
    if (!memory) continue;
    const preset = today.presets.of(document);
    (askDay < today.day ? overdue : planned).push({ card, note, preset, dueDay: askDay, memory });
  }
  if (overdue.length === 0) return fail('plan/nothing', 'Nothing is overdue, so there is nothing to spread.');
  const easyDays = readEasyDays(db);
  const steps = { learning: today.remaining.learning, review: 0, new: 0 };
  const plan = planBacklog({
    today: today.day,
    overdue,
    planned,
    budgetMillis: minutesPerDay * MILLIS_PER_MINUTE,
    share: (day) => shareOf(easyDays, day),
    takenMillis: today.spentMillis + estimateMillis(steps, today.pace, 0),
    reviewMillis: today.pace.review,
    lapseMillis: today.pace.lapse,
  });
  if (plan.isCleared) return succeed({ ...plan, overdue: overdue.length });
  return fail(
    'plan/too-little',
    `With ${minutesPerDay} minutes a day the backlog would not be gone within a year. Choose more minutes. Nothing was changed.`,
  );
}

function* chancesNow(db: ReadableDb, { presets, moment }: Today): Generator<number> {
  for (const memory of learnedCards(db)) yield recallAt(presets.of(memory.document), memory, moment.at);
}
