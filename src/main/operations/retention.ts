// The figures of memory that are read from sums kept beside the log. Nothing here reads the log or walks the cards.
import type { DocumentId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import { addDays, formatStudyDay, type LocalMoment, type StudyDay } from '../../core/base/time';
import { daysOfSpan, mondayOf, type Span, stepsOf } from '../../core/retention/steps';
import { type DayRange, daysOf, PERIODS, rateOf, type TrueRetention } from '../../core/retention/trueRetention';
import { GRADES } from '../../core/scheduling/grade';
import type { Days, RetentionFigures } from '../../shared/contract/retention';
import { numberOfDocument } from '../store/documents';
import {
  activityByDay,
  answersOf,
  comingCards,
  type DocumentScope,
  gradesByDay,
  retentionWithin,
} from '../store/figures';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { todayOf } from './today';

const FORECAST_DAYS = 365;
const WEEKS_OF_ACTIVITY = 53;

export interface RetentionQuestion {
  readonly documentId: DocumentId | null;
  readonly span: Span;
}

/** Problem `document/unknown`. */
export function readRetention(
  db: ReadableDb,
  { documentId, span }: RetentionQuestion,
  moment: LocalMoment,
): Result<RetentionFigures> {
  return inSnapshot(db, () => {
    const scope = documentId === null ? null : numberOfDocument(db, documentId);
    if (scope === undefined) return fail('document/unknown', 'This article is not in the deck any more.');
    const { day: today, presets, pace, remaining } = todayOf(db, moment);
    const { answers, since } = answersOf(db, scope);
    const range = daysOfSpan(span, today, since);
    return succeed({
      now: moment.at,
      today: formatStudyDay(today),
      desiredRetention: presets.of(scope).desiredRetention,
      answers,
      since: since === null ? null : formatStudyDay(since),
      span: written(range),
      trueRetention: periodsOf(db, scope, today),
      rates: ratesOf(db, scope, range),
      steps: stepsWithRates(db, scope, range),
      forecast: {
        ...forecastOf(db, scope, today),
        fresh: remaining.new,
        pace: { review: pace.review, step: pace.step },
      },
      activity: activityByDay(db, scope, {
        from: addDays(mondayOf(today), -7 * (WEEKS_OF_ACTIVITY - 1)),
        to: today,
      }).map(({ day, ...done }) => ({ day: formatStudyDay(day), ...done })),
    });
  });
}

const written = ({ from, to }: DayRange): Days => ({ from: formatStudyDay(from), to: formatStudyDay(to) });

function ratesOf(db: ReadableDb, scope: DocumentScope, range: DayRange): RetentionFigures['rates'] {
  const counts = { young: { pass: 0, fail: 0 }, mature: { pass: 0, fail: 0 } };
  for (const { maturity, pass, fail: failed } of retentionWithin(db, scope, range)) {
    counts[maturity] = { pass, fail: failed };
  }
  const { young, mature } = counts;
  return {
    young: rateOf(young.pass, young.fail),
    mature: rateOf(mature.pass, mature.fail),
    all: rateOf(young.pass + mature.pass, young.fail + mature.fail),
  };
}

const periodsOf = (db: ReadableDb, scope: DocumentScope, today: StudyDay): TrueRetention =>
  Object.fromEntries(
    PERIODS.map((period) => [period, ratesOf(db, scope, daysOf(period, today))]),
  ) as unknown as TrueRetention;

function stepsWithRates(db: ReadableDb, scope: DocumentScope, range: DayRange): RetentionFigures['steps'] {
  const days = gradesByDay(db, scope, range);
  let next = 0;
  return stepsOf(range).map((step) => {
    const sums = { again: 0, hard: 0, good: 0, easy: 0 };
    for (let row = days[next]; row && row.day <= step.to; row = days[(next += 1)]) {
      for (const grade of GRADES) sums[grade] += row[grade];
    }
    const { again, hard, good, easy } = sums;
    return { ...written(step), grades: [again, hard, good, easy], rate: rateOf(hard + good + easy, again) };
  });
}

function forecastOf(db: ReadableDb, scope: DocumentScope, today: StudyDay) {
  const days = Array.from({ length: FORECAST_DAYS }, (_, ahead) => ({
    day: formatStudyDay(addDays(today, ahead)),
    young: 0,
    mature: 0,
    steps: 0,
  }));
  let overdue = 0;
  for (const { day, reviews, mature, steps } of comingCards(db, scope, addDays(today, FORECAST_DAYS - 1))) {
    const place = days[Math.max(0, day - today)];
    if (!place) continue;
    // A step left over from an earlier day is asked today, and is no backlog.
    place.steps += steps;
    if (day < today) overdue += reviews;
    else {
      place.young += reviews - mature;
      place.mature += mature;
    }
  }
  return { overdue, days };
}
