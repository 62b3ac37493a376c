// `stats` of a profile: the same figures as of a log, with the dates and the minutes the app itself goes by.
import { addDays, type LocalMoment, studyDayOf } from '../../core/base/time';
import { FORECAST_DAYS, forecastOf, heatmapOf, minutesFor, type Stats } from '../../core/retention/stats';
import { countRecollections, maturityAt, type Recollection, trueRetention } from '../../core/retention/trueRetention';
import { answersByDay } from '../store/days';
import { cardsByDay } from '../store/queues';
import { logByCard, type ReviewLogEntry } from '../store/reviewLog';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { readRecall } from './recall';
import { todayOf } from './today';

export function readStats(db: ReadableDb, moment: LocalMoment): Stats {
  return inSnapshot(db, () => {
    const { day: today, preset, remaining, pace } = todayOf(db, moment);
    const upcoming = cardsByDay(db, addDays(today, FORECAST_DAYS - 1));
    return {
      now: moment.at,
      due: remaining.learning + remaining.review,
      new: remaining.new,
      minutes: minutesFor(remaining, pace),
      recall: readRecall(db, moment).all,
      trueRetention: trueRetention(countRecollections(recollections(db, preset.dayStartHour)), today),
      forecast: forecastOf(upcoming, today),
      heatmap: heatmapOf(new Map(answersByDay(db).map(({ day, answers }) => [day, answers]))),
    };
  });
}

function* recollections(db: ReadableDb, dayStartHour: number): Generator<Recollection> {
  let before: ReviewLogEntry | null = null;
  for (const entry of logByCard(db)) {
    const intervalBefore: number = before?.card === entry.card ? before.intervalDays : 0;
    before = entry;
    yield {
      cardId: entry.card,
      day: studyDayOf(entry, dayStartHour),
      recalled: entry.grade !== 'again',
      maturity: entry.phase === 'review' ? maturityAt(intervalBefore) : null,
    };
  }
}
