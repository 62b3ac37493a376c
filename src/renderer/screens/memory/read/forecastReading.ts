// What comes up: reviews of each coming day, what is late apart, with the minutes they take.
import { MILLIS_PER_MINUTE } from '../../../../core/base/time';
import type { RetentionFigures } from '../../../../shared/contract/retention';
import { count, NO_BREAK_SPACE } from '../../../ui/words/count';
import { formatPlanDay } from '../../../ui/words/formatDate';
import { countedOr, type MarkRead, type Reading } from './reading';

export interface ForecastMark extends MarkRead {
  /** Null for what is late. */
  readonly day: string | null;
  readonly young: number;
  readonly mature: number;
  readonly steps: number;
}

export function readForecast({ now, today, forecast }: RetentionFigures, length: number): Reading<ForecastMark> {
  const { overdue, pace } = forecast;
  const days = forecast.days.slice(0, length);
  const minutesOf = (reviews: number, steps: number) => (reviews * pace.review + steps * pace.step) / MILLIS_PER_MINUTE;
  const late: ForecastMark = {
    ...{ id: 'late', day: null, young: 0, mature: overdue, steps: 0 },
    label: `Late: ${count(overdue, 'review')} of earlier days`,
    counted: countedOr({ mark: { of: 'overdue' }, n: overdue, unit: 'card' }),
  };
  const marks = days.map(({ day, young, mature, steps }): ForecastMark => {
    const n = young + mature + steps;
    const name = day === today ? 'Today' : formatPlanDay(day, now);
    const parts = [`${mature} mature`, `${young} young`, ...(steps > 0 ? [`${steps} being learned`] : [])];
    return {
      ...{ id: day, day, young, mature, steps },
      label: `${name}: ${n === 0 ? 'nothing' : `${count(n, 'card')}, ${parts.join(', ')}`}`,
      counted: countedOr({ mark: { of: 'coming', day, part: 'all' }, n, unit: 'card' }),
    };
  });
  const first = days[0];
  const dueToday = overdue + (first ? first.young + first.mature : 0);
  const steps = first?.steps ?? 0;
  return {
    finding: findingOf(dueToday, steps, overdue, minutesOf(dueToday, steps), days.slice(-7), days.length),
    isFew: false,
    isEmpty: marks.every(({ counted }) => counted === null) && overdue === 0,
    marks: overdue > 0 ? [late, ...marks] : marks,
    figures: {
      columns: [
        { name: 'Day' },
        ...['Mature', 'Young', 'Being learned', 'Late', 'Minutes'].map((name) => ({ name, isNumber: true })),
      ],
      rows: [
        ['earlier', 0, 0, 0, overdue, roundedMinutes(minutesOf(overdue, 0))],
        ...days.map(({ day, young, mature, steps: learning }) => [
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

const roundedMinutes = (minutes: number): number => Math.round(minutes * 10) / 10;

function findingOf(
  reviews: number,
  steps: number,
  overdue: number,
  minutes: number,
  lastDays: readonly { readonly young: number; readonly mature: number }[],
  length: number,
): string {
  const time = minutes < 1 ? `under 1${NO_BREAK_SPACE}min` : `about ${Math.round(minutes)}${NO_BREAK_SPACE}min`;
  const today = reviews + steps === 0 ? 'Nothing comes up today' : `*${count(reviews + steps, 'card')}* today, ${time}`;
  const mean = lastDays.reduce((sum, { young, mature }) => sum + young + mature, 0) / Math.max(1, lastDays.length);
  const later = `${mean < 0.5 ? 'hardly one' : Math.round(mean)} a day in the last of ${length} days, as things stand`;
  const late = overdue > 0 ? ` ${overdue.toLocaleString('en')} ${overdue === 1 ? 'is' : 'are'} late.` : '';
  return `${today}; ${later}.${late}`;
}
