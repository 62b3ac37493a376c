// The minutes of two weeks in a sentence, and what stands over each day.
import type { MinutesByDay } from '../../../shared/contract/deck';
import { NO_BREAK_SPACE } from '../../ui/words/count';
import { weekdayOf } from '../../ui/words/formatDate';

type Day = MinutesByDay['days'][number];

/** How a day is drawn. `rest`: nothing was done, or a day of rest is to come; `open`: the deck was not studied yet, or nothing is planned yet. */
export type DayKind = 'open' | 'past' | 'today' | 'planned' | 'rest';

export function kindOfDay({ day, spent, planned, isRest }: Day, { today, since }: MinutesByDay): DayKind {
  if (day === today) return 'today';
  if (day < today) return since === null || day < since ? 'open' : spent > 0 ? 'past' : 'rest';
  return planned > 0 ? 'planned' : isRest ? 'rest' : 'open';
}

/** `14`, `rest`, `5 of 17`; empty where nothing is said. */
export function dayLabel(day: Day, minutes: MinutesByDay): string {
  switch (kindOfDay(day, minutes)) {
    case 'open':
      return '';
    case 'rest':
      return 'rest';
    case 'today':
      if (day.planned === 0) return '';
      return day.spent > 0 && day.planned > day.spent ? `${day.spent} of ${day.planned}` : String(day.planned);
    case 'past':
      return String(day.spent);
    case 'planned':
      return String(day.planned);
  }
}

const min = (minutes: number): string => `${minutes.toLocaleString('en')}${NO_BREAK_SPACE}min`;

const DAYS_PER_WEEK = 7;

/** `58 min so far this week. As planned now, 66 min more until the end of the next. Sundays rest. Wednesdays are light.` */
export function minutesSentence(minutes: MinutesByDay): string {
  const { days, today } = minutes;
  const spent = days.slice(0, DAYS_PER_WEEK).reduce((sum, day) => sum + day.spent, 0);
  const coming = days.reduce((sum, day) => (day.day < today ? sum : sum + day.planned - day.spent), 0);
  const words =
    spent === 0
      ? `As planned now, ${min(coming)} until the end of next week.`
      : `${min(spent)} so far this week. As planned now, ${min(coming)} more until the end of the next.`;
  const week = days.slice(0, DAYS_PER_WEEK);
  const rest = weekdays(week.filter(({ isRest }) => isRest));
  const light = weekdays(week.filter(({ isLight }) => isLight));
  return [words, rest && `${rest} rest.`, light && `${light} are light.`].filter(Boolean).join(' ');
}

/** `Saturdays and Sundays`; empty for none. */
const weekdays = (days: readonly Day[]): string => LIST.format(days.map(({ day }) => `${weekdayOf(day)}s`));

const LIST = new Intl.ListFormat('en');
