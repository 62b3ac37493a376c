// Today's queues of a deck: which cards are due at a moment, in the order they are asked.
import { type LocalMoment, type StudyDay, studyDayOf } from '../../core/base/time';
import type { Preset } from '../../core/scheduling/preset';
import { newCardAllowance, type Queue } from '../../core/scheduling/queue';
import { totalsOfDay } from '../store/days';
import { currentPreset } from '../store/presets';
import { dueLearning, dueReviews, newCards, queueLengths, type Schedule } from '../store/schedule';
import { readSetting } from '../store/settings';
import type { ReadableDb } from '../store/sql';

export interface Today {
  readonly moment: LocalMoment;
  readonly preset: Preset;
  readonly day: StudyDay;
  /** New cards the daily limit still allows. */
  readonly newAllowed: number;
}

export interface QueuedCard {
  readonly queue: Queue;
  readonly schedule: Schedule;
}

export function todayOf(db: ReadableDb, moment: LocalMoment): Today {
  const preset = currentPreset(db);
  const day = studyDayOf(moment, preset.dayStartHour);
  const introduced = totalsOfDay(db, day).introduced;
  return { moment, preset, day, newAllowed: newCardAllowance(readSetting(db, 'newCardsPerDay'), introduced) };
}

/** The first cards of today's queues, at most `limit`. */
export function queuedCards(db: ReadableDb, today: Today, limit: number): QueuedCard[] {
  const queued: QueuedCard[] = [];
  const take = (queue: Queue, read: (room: number) => Schedule[]) => {
    const room = limit - queued.length;
    if (room > 0) queued.push(...read(room).map((schedule) => ({ queue, schedule })));
  };
  take('learning', (room) => dueLearning(db, today.moment.at, room));
  take('review', (room) => dueReviews(db, today.day, room));
  take('new', (room) => newCards(db, Math.min(room, today.newAllowed)));
  return queued;
}

/** How many cards each of today's queues holds; learning counts only steps that are over. */
export function queueCounts(db: ReadableDb, today: Today): Record<Queue, number> {
  const lengths = queueLengths(db, today.moment.at, today.day);
  return { ...lengths, new: Math.min(lengths.new, today.newAllowed) };
}
