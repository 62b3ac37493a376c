// Catching up after a pause: a backlog spread over days, looked at before it is done.
import { z } from 'zod';
import { answers } from './define';
import type { Done } from './history';

export interface PlannedDay {
  /** YYYY-MM-DD */
  readonly day: string;
  /** Overdue cards put on this day. */
  readonly moved: number;
  /** Reviews that were to come on this day anyway. */
  readonly planned: number;
  readonly minutes: number;
}

export interface CatchUp {
  readonly overdue: number;
  /** Minutes the overdue cards take. */
  readonly overdueMinutes: number;
  readonly minutesPerDay: number;
  readonly days: readonly PlannedDay[];
  /** Study day by which nothing is overdue any more. YYYY-MM-DD */
  readonly clearedOn: string;
  /** Chance of recall of what was learned, on average, 0..1; null when nothing was. */
  readonly recallNow: number | null;
}

const budget = z.strictObject({ minutesPerDay: z.int().min(5).max(600) });

export const planChannels = {
  /** Problem `plan/nothing` when nothing is overdue; `plan/too-little` when the minutes never catch up. */
  'plan/preview': answers<CatchUp>().to(budget),
  'plan/apply': answers<Done>().to(budget),
};
