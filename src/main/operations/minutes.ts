// Minutes of study by day: what was given, what today takes, and what the schedule asks of the days to come.
import {
  addDays,
  DAYS_PER_WEEK,
  formatStudyDay,
  type LocalMoment,
  MILLIS_PER_MINUTE,
  type StudyDay,
  weekdayOf,
} from '../../core/base/time';
import { estimateMillis } from '../../core/scheduling/budget';
import { shareOf } from '../../core/scheduling/easyDays';
import { forecastMillis } from '../../core/scheduling/forecast';
import type { MinutesByDay } from '../../shared/contract/deck';
import { firstDay, timeByDay } from '../store/days';
import { newCount, reviewsByDay } from '../store/queues';
import { readEasyDays, readSetting } from '../store/settings';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { askedOf } from './overview';
import { shareLetGo, type Today, todayOf } from './today';

const WEEKS = 2;

/** The Monday of a study day's week. */
const mondayOf = (day: StudyDay): StudyDay => addDays(day, 1 - weekdayOf(day));

export function readMinutes(db: ReadableDb, moment: LocalMoment): MinutesByDay {
  return inSnapshot(db, () => {
    const today = todayOf(db, moment);
    const from = mondayOf(today.day);
    const until = addDays(from, WEEKS * DAYS_PER_WEEK);
    const spent = new Map(timeByDay(db, from, until).map(({ day, millis }) => [day, millis]));
    const { leftMillis } = askedOf(db, today);
    // Never more than the minutes a person gives.
    const todayLeft = Math.min(leftMillis, Math.max(0, today.budgetMillis - today.spentMillis));
    const coming = comingMillis(db, today, leftMillis - todayLeft, until);
    const easyDays = readEasyDays(db);
    const since = firstDay(db);
    return {
      today: formatStudyDay(today.day),
      since: since === null ? null : formatStudyDay(since),
      days: Array.from({ length: until - from }, (_, index) => {
        const day = addDays(from, index);
        const millis = spent.get(day) ?? 0;
        const minutes = inMinutes(millis);
        const isToday = day === today.day;
        // What is left of today is rounded as its title rounds it.
        const planned = isToday ? minutes + Math.ceil(todayLeft / MILLIS_PER_MINUTE) : inMinutes(coming.get(day) ?? 0);
        return {
          day: formatStudyDay(day),
          spent: minutes,
          planned: day < today.day ? minutes : planned,
          isRest: shareOf(easyDays, day) === 0,
          isLight: shareOf(easyDays, day) > 0 && shareOf(easyDays, day) < 1,
        };
      }),
    };
  });
}

const inMinutes = (millis: number): number => Math.round(millis / MILLIS_PER_MINUTE);

function comingMillis(
  db: ReadableDb,
  today: Today,
  carriedMillis: number,
  until: StudyDay,
): ReadonlyMap<StudyDay, number> {
  const tomorrow = addDays(today.day, 1);
  const easyDays = readEasyDays(db);
  const reviews = new Map(reviewsByDay(db, tomorrow, until).map(({ day, cards }) => [day, cards]));
  const days = Array.from({ length: Math.max(0, until - tomorrow) }, (_, index) => addDays(tomorrow, index));
  const millis = forecastMillis({
    budgetMillis: readSetting(db, 'minutesPerDay') * MILLIS_PER_MINUTE,
    carriedMillis,
    reviews: days.map((day) => reviews.get(day) ?? 0),
    shares: days.map((day) => shareOf(easyDays, day)),
    reviewMillis: estimateMillis({ learning: 0, review: 1, new: 0 }, today.pace, shareLetGo(db)),
    unseen: newCount(db) - today.remaining.new,
    newCardMillis: today.pace.newCard,
    dailyLimit: readSetting(db, 'newCardsPerDay'),
  });
  return new Map(days.map((day, index) => [day, millis[index] ?? 0]));
}
