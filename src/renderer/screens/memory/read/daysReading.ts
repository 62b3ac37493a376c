// Days: what was answered on each, and what is to come.
import { addDays, formatStudyDay, MILLIS_PER_MINUTE, parseStudyDay } from '../../../../core/base/time';
import { mondayOf } from '../../../../core/retention/steps';
import type { RetentionFigures } from '../../../../shared/contract/retention';
import { count, NO_BREAK_SPACE } from '../../../ui/words/count';
import { formatPlanDay } from '../../../ui/words/formatDate';
import { countedOr, type MarkRead, type Reading } from './reading';

export interface DayMark extends MarkRead {
  readonly day: string;
  /** Column, from the left, and row: Monday is 0. */
  readonly week: number;
  readonly weekday: number;
  readonly answers: number;
  /** Cards to come; 0 on past days. */
  readonly coming: number;
  readonly isToday: boolean;
}

const WEEKS_BACK = 44;
const WEEKS_AHEAD = 8;
const WEEK = 7;

export function readDays(figures: RetentionFigures): Reading<DayMark> {
  const { now, today: todayText, activity, forecast } = figures;
  const today = parseStudyDay(todayText);
  const first = addDays(mondayOf(today), -WEEK * (WEEKS_BACK - 1));
  const done = new Map(activity.map((day) => [day.day, day]));
  const ahead = new Map(forecast.days.map(({ day, young, mature, steps }) => [day, young + mature + steps]));
  const marks = Array.from({ length: WEEK * (WEEKS_BACK + WEEKS_AHEAD) }, (_, index): DayMark => {
    const at = addDays(first, index);
    const day = formatStudyDay(at);
    const answers = done.get(day)?.answers ?? 0;
    const minutes = Math.round((done.get(day)?.millis ?? 0) / MILLIS_PER_MINUTE);
    const coming = at > today ? (ahead.get(day) ?? 0) : 0;
    const name = at === today ? 'Today' : formatPlanDay(day, now);
    return {
      ...{ id: day, day, answers, coming, isToday: at === today },
      week: Math.floor(index / WEEK),
      weekday: index % WEEK,
      label:
        at > today
          ? `${name}: ${coming === 0 ? 'nothing to come' : `${count(coming, 'card')} to come`}`
          : `${name}: ${answers === 0 ? 'no answer' : `${count(answers, 'answer')}, ${minutes}${NO_BREAK_SPACE}min`}`,
      counted:
        at > today
          ? countedOr({ mark: { of: 'coming', from: day, to: day, part: 'all' }, n: coming, unit: 'card' })
          : countedOr({
              mark: { of: 'answers', from: day, to: day, type: null, grade: null },
              n: answers,
              unit: 'answer',
            }),
    };
  });
  return {
    finding: finding(figures),
    isFew: false,
    isEmpty: marks.every(({ counted }) => counted === null),
    marks,
    figures: weekTable(marks, done),
  };
}

function weekTable(
  marks: readonly DayMark[],
  done: ReadonlyMap<string, { readonly millis: number }>,
): Reading['figures'] {
  const weeks = Array.from({ length: WEEKS_BACK + WEEKS_AHEAD }, (_, week) =>
    marks.filter((mark) => mark.week === week),
  );
  const sum = (some: readonly DayMark[], of: (mark: DayMark) => number) =>
    some.reduce((total, mark) => total + of(mark), 0);
  return {
    columns: [
      { name: 'Week of' },
      ...['Days studied', 'Answers', 'Minutes', 'To come'].map((name) => ({ name, isNumber: true })),
    ],
    rows: weeks
      .map((week) => [
        week[0]?.day ?? '',
        week.filter(({ answers }) => answers > 0).length,
        sum(week, ({ answers }) => answers),
        Math.round(sum(week, ({ day }) => done.get(day)?.millis ?? 0) / MILLIS_PER_MINUTE),
        sum(week, ({ coming }) => coming),
      ])
      .filter(([, days, , , coming]) => days !== 0 || coming !== 0),
  };
}

function finding({ now, activity, since, answers }: RetentionFigures): string {
  if (since === null) return 'No day of study yet.';
  const most = Math.max(...activity.map(({ millis }) => millis)) / MILLIS_PER_MINUTE;
  const days = activity.length === 0 ? 'No day' : count(activity.length, 'day');
  const longest =
    activity.length === 0 ? '' : `, ${most < 1 ? 'under 1' : Math.round(most)}${NO_BREAK_SPACE}min at most`;
  return `${days} of study within a year${longest}; ${count(answers, 'answer')} since ${formatPlanDay(since, now)}. Outlines: cards to come.`;
}
