// `stats` of a profile: the same figures as of a log, with the dates and the minutes the app itself goes by.
import { addDays, type LocalMoment } from '../../core/base/time';
import { FORECAST_DAYS, forecastOf, heatmapOf, minutesFor, type Stats } from '../../core/retention/stats';
import { trueRetention } from '../../core/retention/trueRetention';
import { answersByDay, retentionByDay } from '../store/days';
import { cardsByDay } from '../store/queues';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { readRecall } from './recall';
import { todayOf } from './today';

export function readStats(db: ReadableDb, moment: LocalMoment): Stats {
  return inSnapshot(db, () => {
    const { day: today, remaining, pace } = todayOf(db, moment);
    const upcoming = cardsByDay(db, addDays(today, FORECAST_DAYS - 1));
    return {
      now: moment.at,
      due: remaining.learning + remaining.review,
      new: remaining.new,
      minutes: minutesFor(remaining, pace),
      recall: readRecall(db, moment).all,
      trueRetention: trueRetention(retentionByDay(db, today), today),
      forecast: forecastOf(upcoming, today),
      heatmap: heatmapOf(new Map(answersByDay(db).map(({ day, answers }) => [day, answers]))),
    };
  });
}
