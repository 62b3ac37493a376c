// A backlog and the plan for it, in sentences: what is still there first, then what would clear it. Nothing to be sorry for.
import type { Instant } from '../../../core/base/time';
import type { Overview } from '../../../shared/contract/deck';
import type { CatchUp } from '../../../shared/contract/plan';
import { count, NO_BREAK_SPACE } from '../../ui/words/count';
import { formatComingDay } from '../../ui/words/formatDate';
import { inPercent } from '../../ui/words/recallShare';

type Backlog = NonNullable<Overview['backlog']>;

/** A pause of this many days is called one. */
const A_PAUSE = 2;

/** `You were away 12 days`, or how much waits where the person was not. */
export const backlogTitle = ({ cards, awayDays }: Backlog): string =>
  awayDays >= A_PAUSE ? `You were away ${count(awayDays, 'day')}` : `${count(cards, 'card')} are overdue`;

const minutesADay = (minutes: number): string => `${minutes.toLocaleString('en')}${NO_BREAK_SPACE}min a day`;

/** `15 min a day clears this by 3 March.` */
export function clearedSentence({ minutesPerDay, clearedOn, days }: CatchUp, now: Instant): string {
  const minutes = minutesADay(minutesPerDay);
  if (days.length === 1) return `${minutes} clears this today.`;
  return `${minutes} clears this ${byDay(clearedOn, now)}.`;
}

/** `by tomorrow`, `by Friday`, `by 3 March` */
const byDay = (day: string, now: Instant): string => `by ${formatComingDay(day, now).replace(/^on /, '')}`;

/** `You still likely recall 71 % of what you knew.`; empty where nothing was learned. */
export const stillRecalledSentence = ({ recallNow }: Pick<CatchUp, 'recallNow'>): string =>
  recallNow === null ? '' : `You still likely recall ${inPercent(recallNow)}${NO_BREAK_SPACE}% of what you knew.`;

/** `Spread 214 over 9 days` */
export const spreadWords = ({ overdue, days }: CatchUp): string =>
  days.length === 1
    ? `Put ${overdue.toLocaleString('en')} on today`
    : `Spread ${overdue.toLocaleString('en')} over ${count(days.length, 'day')}`;

/** What the dialog is called: the plan it shows. */
export const planTitle = ({ overdue, days }: CatchUp): string =>
  `${count(overdue, 'overdue card')} over ${count(days.length, 'day')}`;

/** What else follows from keeping a plan: of the minutes where they change, of new cards always. */
export function consequences({ minutesPerDay }: CatchUp, now: number): string {
  const minutes = minutesPerDay === now ? '' : `Your minutes a day change from ${now} to ${minutesPerDay}. `;
  return `${minutes}New cards wait until it is done.`;
}
