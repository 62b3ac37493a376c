// The past as lines under days.
import type { Instant } from '../../../core/base/time';
import type { PastAct } from '../../../shared/contract/history';
import { capitalise } from '../../ui/words/count';
import { formatDay } from '../../ui/words/formatDay';

const TIME = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export interface ActLine extends PastAct {
  readonly words: string;
  /** `09:41` */
  readonly time: string;
  /** How many acts would be taken back with it, itself included; 0 for one that was taken back. */
  readonly takesBack: number;
}

export interface ActDay {
  readonly name: string;
  readonly lines: readonly ActLine[];
}

/** Acts newest first, under the local day they were done on. */
export function daysOfActs(acts: readonly PastAct[], now: Instant): readonly ActDay[] {
  const days: { name: string; lines: ActLine[] }[] = [];
  let standing = 0;
  for (const act of acts) {
    if (!act.isUndone) standing += 1;
    const name = nameOfDay(act.at, now);
    const line: ActLine = {
      ...act,
      words: capitalise(act.title),
      time: TIME.format(act.at),
      takesBack: act.isUndone ? 0 : standing,
    };
    const day = days.at(-1);
    if (day?.name === name) day.lines.push(line);
    else days.push({ name, lines: [line] });
  }
  return days;
}

const midnight = (at: Instant): number => new Date(at).setHours(0, 0, 0, 0);

function nameOfDay(at: Instant, now: Instant): string {
  if (midnight(at) === midnight(now)) return 'Today';
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  return midnight(at) === yesterday.setHours(0, 0, 0, 0) ? 'Yesterday' : formatDay(at, now);
}
