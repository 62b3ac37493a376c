// Dates that could stand in for another: those the article gives to other things, then its neighbours in time.
import type { DateValue, Fact } from '../../knowledge/model';
import { writeDate } from '../months';

/** Steps away, in units of the date's own precision; near ones are the plausible ones. */
const STEPS = [-1, 1, -2, 2, -3, 3];
/** What took a winter can be said of the year before or after as well, so those are no options. */
const STEPS_OF_YEARS = [-2, 2, -3, 3, -4, 4];
/** A step between days. */
const DAYS = 9;

/**
 * Worded like `answer`, none of them the date itself nor after `latest`; empty where the answer is worded in a way of its
 * own, such as "the late 1980s".
 */
export function otherDates(
  answer: string,
  date: DateValue,
  facts: readonly Pick<Fact, 'date'>[],
  latest: string | null,
): string[] {
  if (date.end !== null || writeDate(date.start) !== answer) return [];
  const given = facts.flatMap((fact) =>
    fact.date?.precision === date.precision && fact.date.end === null ? [fact.date.start] : [],
  );
  const steps = date.precision === 'year' ? STEPS_OF_YEARS : STEPS;
  return [...given, ...steps.map((step) => shifted(date.start, step))]
    .filter((start) => start !== date.start && (latest === null || start <= latest))
    .map(writeDate);
}

/** By days, months or years, whichever the date is written in. */
function shifted(start: string, steps: number): string {
  const [year = 0, month, day] = start.split('-').map(Number);
  if (month === undefined) return String(year + steps);
  const moved =
    day === undefined ? Date.UTC(year, month - 1 + steps, 1) : Date.UTC(year, month - 1, day + steps * DAYS);
  return new Date(moved).toISOString().slice(0, start.length);
}
