// The year ahead, week by week, within the minutes a person gives: what it takes, what comes new, what is known.
import type { KnownFacts, Year, YearDay } from '../../../../shared/contract/simulation';
import { count, NO_BREAK_SPACE } from '../../../ui/words/count';
import { goalPercent, goalWords } from '../../../ui/words/percent';
import { formatPlanDay } from '../../../ui/words/formatDate';
import { FEW_FOR_HABITS, factsWords, minutesWords } from '../../../ui/words/workloadWords';
import { factNumbers, numbers } from './percentWords';
import type { MarkRead, Reading } from './reading';

/** How the year is lived. */
export interface YearPlan {
  readonly retention: number;
  readonly newCardsPerDay: number;
  readonly minutesPerDay: number;
}

export interface YearMark extends MarkRead {
  /** The first day of the week. */
  readonly day: string;
  /** On average, a day. */
  readonly minutes: number;
  readonly reviews: number;
  readonly introduced: number;
  /** Left over when the week ends. */
  readonly waiting: number;
  /** When the week ends. */
  readonly known: KnownFacts;
  /** The same under the setting in force; null where that is the one simulated. */
  readonly before: { readonly minutes: number; readonly known: KnownFacts } | null;
}

const WEEK = 7;

/** `before`: the same year under the desired retention in force; null where no other is looked at. */
export function readYear(
  year: Year,
  plan: YearPlan,
  before: { readonly year: Year; readonly retention: number } | null,
  now: number,
): Reading<YearMark> {
  const { days, facts, basis } = year;
  const weeks = Array.from({ length: Math.floor(days.length / WEEK) }, (_, week) => weekOf(days, week));
  const marks = weeks.map((week, index): YearMark => {
    const other = before && weekOf(before.year.days, index);
    return {
      ...week,
      id: week.day,
      before: other && { minutes: other.minutes, known: other.known },
      label: `Week of ${formatPlanDay(week.day, now as never)}: ${minutesWords(week.minutes)} and ${count(Math.round(week.reviews), 'review')} a day, ${count(Math.round(week.introduced), 'new card')}; ${factsWords(week.known, facts)} known at its end`,
      counted: null,
    };
  });
  return {
    finding: findingOf(year, plan),
    isFew: basis.reviews < FEW_FOR_HABITS,
    isEmpty: facts === 0,
    marks,
    figures: {
      columns: [
        { name: 'Week of' },
        ...numbers('Minutes a day', 'Reviews a day', 'New cards', 'Waiting'),
        ...factNumbers(facts, 'Facts known', 'Low', 'High'),
        ...(before
          ? [
              ...numbers(`Minutes at ${goalWords(before.retention)} %`),
              ...factNumbers(facts, `Known at ${goalWords(before.retention)} %`),
            ]
          : []),
      ],
      rows: marks.map(({ day, minutes, reviews, introduced, waiting, known, before: other }) => [
        day,
        ...[minutes, reviews, introduced, waiting, known.expected, known.low, known.high].map(tenths),
        ...(other ? [other.minutes, other.known.expected].map(tenths) : []),
      ]),
    },
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

function weekOf(all: readonly YearDay[], week: number): Omit<YearMark, 'id' | 'label' | 'counted' | 'before'> {
  const days = all.slice(week * WEEK, (week + 1) * WEEK);
  const mean = (of: (day: YearDay) => number) => days.reduce((sum, day) => sum + of(day), 0) / days.length;
  const last = days.at(-1);
  return {
    day: days[0]?.day ?? '',
    minutes: mean(({ minutes }) => minutes),
    reviews: mean(({ reviews }) => reviews),
    introduced: days.reduce((sum, { introduced }) => sum + introduced, 0),
    waiting: last?.waiting ?? 0,
    known: last?.known ?? { expected: 0, low: 0, high: 0 },
  };
}

function findingOf({ days, facts, basis }: Year, { retention, newCardsPerDay, minutesPerDay }: YearPlan): string {
  const last = days.at(-1);
  if (facts === 0 || !last) return 'There is no card yet to simulate a year with.';
  const mean = days.reduce((sum, { minutes }) => sum + minutes, 0) / days.length;
  const limits = `With at most ${minutesPerDay}${NO_BREAK_SPACE}min and ${count(newCardsPerDay, 'new card')} a day, at ${goalPercent(retention)}`;
  const known = `you know *${factsWords(last.known, facts)}* in a year and study *${minutesWords(mean)}* a day on average`;
  return `${limits}, ${known}. ${restOf(days, basis.coming)}`;
}

/** Whether all cards are begun, and whether the minutes are enough. */
function restOf(days: readonly YearDay[], coming: number): string {
  const begun = days.reduce((sum, { introduced }) => sum + introduced, 0);
  const left = Math.round(coming - begun);
  const cards = left > 0 ? `${count(left, 'card')} that could come would not be begun.` : '';
  const full = days.filter(({ waiting }) => waiting >= 0.5).length;
  const minutes =
    full === 0 ? 'All that comes up fits into the minutes.' : `On ${count(full, 'day')} more comes up than fits.`;
  return [minutes, cards].filter(Boolean).join(' ');
}
