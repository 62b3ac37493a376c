// Why a card is due when it is, in a sentence.
import type { CardInfo } from '../../../shared/contract/card';
import { GRADE_LABELS } from '../../ui/GradeBar';
import { NO_BREAK_SPACE } from '../../ui/words/count';
import { formatDueDay } from '../../ui/words/formatDate';
import { formatDay } from '../../ui/words/formatDay';
import { formatDays } from '../../ui/words/formatInterval';

/** `Due on 3 March: “Remembered” on 2 Feb planned 29 days, by when recall falls to 90 %.`; empty for a card never asked. */
export function dueSentence({ due, dueDay, log, now }: Pick<CardInfo, 'due' | 'dueDay' | 'log' | 'now'>): string {
  const last = log.at(-1);
  if (!due || dueDay === null || !last) return '';
  const start = `Due ${formatDueDay(due.askDay, now)}:`;
  const answer = `“${GRADE_LABELS[last.grade]}” on ${formatDay(last.at, now)}`;
  const then = `recall is about ${Math.round(due.recallThen * 100)}${NO_BREAK_SPACE}% then`;
  switch (due.because) {
    case 'suspended':
      return 'Not asked any more, so it has no day.';
    case 'step':
      return `${start} it is being learned, and ${answer} put it on its next step.`;
    case 'hidden':
      return `${start} you put it aside until then. ${answer} had planned ${formatDays(last.intervalDays)}.`;
    case 'siblings':
      return `${start} another card of the same fact was just asked, and they keep a day apart.`;
    case 'spread':
      return `${start} a plan for a backlog put it on this day; ${then}.`;
    case 'moved':
      return `${start} its date was decided anew from what is remembered; ${then}.`;
    case 'interval':
      return `${start} ${answer} planned ${formatDays(last.intervalDays)}; ${then}.`;
  }
}
