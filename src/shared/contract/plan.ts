// Catching up after a pause: a backlog spread over days, looked at before it is done.
import { z } from 'zod';
import { answers } from './define';
import type { Done } from './history';

export interface PlannedDay {
  /** YYYY-MM-DD */
  readonly day: string;
  /** Cards put on this day: overdue ones, and such as would not fit into the minutes of their own day. */
  readonly moved: number;
  /** Reviews that come on this day anyway: planned for it, or expected back from days before. */
  readonly planned: number;
  readonly minutes: number;
}

export interface CatchUp {
  readonly overdue: number;
  readonly minutesPerDay: number;
  readonly days: readonly PlannedDay[];
  /** Study day by which nothing is overdue any more. YYYY-MM-DD */
  readonly clearedOn: string;
  /** Chance of recall of what was learned, on average, 0..1; null when nothing was. */
  readonly recallNow: number | null;
}

const budget = z.strictObject({ minutesPerDay: z.int().min(1).max(600) });

export const planChannels = {
  /** Problem `plan/nothing` when nothing is overdue; `plan/too-little` when the minutes never catch up. */
  'plan/preview': answers<CatchUp>().to(budget),
  /** Also keeps the minutes as those of every day, in the same act. */
  'plan/apply': answers<Done>().to(budget),
};
