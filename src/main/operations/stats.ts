// `stats` of a profile: the same figures as of a log, with the dates and the minutes the app itself goes by.
import { addDays, type LocalMoment, MILLIS_PER_MINUTE } from '../../core/base/time';
import { FORECAST_DAYS, forecastOf, heatmapOf, type Stats } from '../../core/retention/stats';
import { trueRetention } from '../../core/retention/trueRetention';
import { answersByDay, retentionByDay } from '../store/days';
import { cardsByDay } from '../store/queues';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { askedOf } from './overview';
import { readRecall } from './recall';
import { todayOf } from './today';

export function readStats(db: ReadableDb, moment: LocalMoment): Stats {
  return inSnapshot(db, () => {
    const todays = todayOf(db, moment);
    const { day: today, ahead } = todays;
    const { due, fresh, leftMillis } = askedOf(db, todays);
    const upcoming = cardsByDay(db, addDays(today, FORECAST_DAYS - 1));
    return {
      now: moment.at,
      due: due + ahead,
      new: fresh,
      minutes: Math.ceil(leftMillis / MILLIS_PER_MINUTE),
      recall: readRecall(db, moment).all,
      trueRetention: trueRetention(retentionByDay(db, today), today),
      forecast: forecastOf(upcoming, today),
      heatmap: heatmapOf(new Map(answersByDay(db, today).map(({ day, answers }) => [day, answers]))),
    };
  });
}
