// What comes up: reviews of each coming day, or week where more than a season is looked at; what is late apart; and the
// minutes all of it takes.
import { MILLIS_PER_MINUTE } from '../../../../core/base/time';
import type { RetentionFigures } from '../../../../shared/contract/retention';
import { count, NO_BREAK_SPACE } from '../../../ui/words/count';
import { formatPlanDay } from '../../../ui/words/formatDate';
import { countedOr, type MarkRead, type Reading } from './reading';

export interface ForecastMark extends MarkRead {
  /** The first day; null for what is late. */
  readonly day: string | null;
  readonly young: number;
  readonly mature: number;
  readonly steps: number;
}

/** More days than this would be too thin to point at: they are drawn week by week. */
const MOST_BARS = 90;
const WEEK = 7;

export function readForecast({ now, today, forecast }: RetentionFigures, length: number): Reading<ForecastMark> {
  const { overdue, pace } = forecast;
  const days = forecast.days.slice(0, length);
  const isByWeek = days.length > MOST_BARS;
  const bars = isByWeek ? weeksOf(days) : days.map((day) => ({ ...day, to: day.day }));
  const minutesOf = (reviews: number, steps: number) => (reviews * pace.review + steps * pace.step) / MILLIS_PER_MINUTE;
  const late: ForecastMark = {
    ...{ id: 'late', day: null, young: 0, mature: overdue, steps: 0 },
    label: `Late: ${count(overdue, 'review')} of earlier days`,
    counted: countedOr({ mark: { of: 'overdue' }, n: overdue, unit: 'card' }),
  };
  const marks = bars.map(({ day, to, young, mature, steps }): ForecastMark => {
    const n = young + mature + steps;
    const name = isByWeek
      ? `${formatPlanDay(day, now)} to ${formatPlanDay(to, now)}`
      : day === today
        ? 'Today'
        : formatPlanDay(day, now);
    const parts = [`${mature} mature`, `${young} young`, ...(steps > 0 ? [`${steps} being learned`] : [])];
    return {
      ...{ id: day, day, young, mature, steps },
      label: `${name}: ${n === 0 ? 'nothing' : `${count(n, 'card')}, ${parts.join(', ')}`}`,
      counted: countedOr({ mark: { of: 'coming', from: day, to, part: 'all' }, n, unit: 'card' }),
    };
  });
  const first = days[0];
  const dueToday = overdue + (first ? first.young + first.mature : 0);
  const steps = first?.steps ?? 0;
  const finding = findingOf(dueToday, steps, overdue, minutesOf(dueToday, steps), days);
  return {
    finding: isByWeek ? `${finding} Each bar is a week.` : finding,
    isFew: false,
    isEmpty: marks.every(({ counted }) => counted === null) && overdue === 0,
    marks: overdue > 0 ? [late, ...marks] : marks,
    figures: {
      columns: [
        { name: isByWeek ? 'Week of' : 'Day' },
        ...['Mature', 'Young', 'Being learned', 'Late', 'Minutes'].map((name) => ({ name, isNumber: true })),
      ],
      rows: [
        ['earlier', 0, 0, 0, overdue, roundedMinutes(minutesOf(overdue, 0))],
        ...bars.map(({ day, young, mature, steps: learning }) => [
          day,
          mature,
          young,
          learning,
          0,
          roundedMinutes(minutesOf(young + mature, learning)),
        ]),
      ],
    },
  };
}

/** Weeks from today on, the last as long as there are days. */
function weeksOf(days: RetentionFigures['forecast']['days']) {
  return Array.from({ length: Math.ceil(days.length / WEEK) }, (_, week) => {
    const some = days.slice(week * WEEK, (week + 1) * WEEK);
    const sum = (part: 'young' | 'mature' | 'steps') => some.reduce((total, day) => total + day[part], 0);
    return {
      ...{ day: some[0]?.day ?? '', to: some.at(-1)?.day ?? '' },
      ...{ young: sum('young'), mature: sum('mature'), steps: sum('steps') },
    };
  });
}

const roundedMinutes = (minutes: number): number => Math.round(minutes * 10) / 10;

function findingOf(
  reviews: number,
  steps: number,
  overdue: number,
  minutes: number,
  days: RetentionFigures['forecast']['days'],
): string {
  const cards = (some: typeof days) => some.reduce((sum, { young, mature }) => sum + young + mature, 0);
  const after = cards(days.slice(1));
  if (reviews + steps + after === 0) return 'Nothing comes up: no learned card has a day to come yet.';
  const time = minutes < 1 ? `under 1${NO_BREAK_SPACE}min` : `about ${Math.round(minutes)}${NO_BREAK_SPACE}min`;
  const today = reviews + steps === 0 ? 'Nothing comes up today' : `*${count(reviews + steps, 'card')}* today, ${time}`;
  const last = days.slice(-WEEK);
  const mean = Math.round(cards(last) / Math.max(1, last.length));
  const end = mean > 0 ? `, ${mean.toLocaleString('en')} a day at their end` : '';
  const later = `${after === 0 ? 'none' : after.toLocaleString('en')} on the ${count(days.length - 1, 'day')} after${end}, as things stand and new cards aside`;
  const late = overdue > 0 ? ` ${overdue.toLocaleString('en')} ${overdue === 1 ? 'is' : 'are'} late.` : '';
  return `${today}; ${later}.${late}`;
}
