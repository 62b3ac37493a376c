// "Yesterday", "on Tuesday", "last month" in a report of what happened: the day or month it was, in words that stay true.
import type { DateMention } from './readDates';
import { looksAhead } from './looksAhead';
import { tenseOf } from '../grammar/verbs';
import type { UnitReading } from '../readSentence';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "Yesterday's", and names that begin with a day: "Friday the 13th", "Sunday Times". */
const NAMES_MORE = /^(?:['’]| the \d| \p{Lu})/u;

export interface DayMeant {
  /** "11 September 2015" */
  readonly words: string;
  /** What stands before it where the text has nothing: "on", "in". */
  readonly preposition: string;
}

/** Null where nobody can be sure: what somebody says, what lies ahead, and "yesterday's". */
export function dayMeant(date: DateMention, { unit, words, clauses }: UnitReading): DayMeant | null {
  const { value } = date;
  if (!date.isRelative || value?.end !== null || unit.isQuoted || NAMES_MORE.test(unit.text.slice(date.end)))
    return null;
  // "called for a strike on Friday": the Friday to come. "Yesterday" and "last Friday" are past wherever they stand.
  if (
    /^\p{Lu}/u.test(date.text) &&
    value.precision === 'day' &&
    !/^(?:Last|Yesterday)/.test(date.text) &&
    looksAhead(words, date)
  )
    return null;
  const verb = clauses[0]?.verb;
  const first = verb ? words[verb.auxiliaries[0] ?? verb.main] : undefined;
  const isPast =
    first !== undefined &&
    (/^(?:was|were|had|did)$/.test(first.lower) ||
      (!/^(?:is|are|am|has|have|does|do)$/.test(first.lower) && tenseOf(first, true) === 'past'));
  // "Last year" of a past told elsewhere: only what the sentence itself tells as past.
  if (!isPast || /^(?:this|next)(?!\p{L})/iu.test(date.text)) return null;
  const [year = '', month = '1', day = '1'] = value.start.split('-');
  const inMonth = `${MONTHS[Number(month) - 1]} ${year}`;
  switch (value.precision) {
    case 'day':
      return { words: `${Number(day)} ${inMonth}`, preposition: 'on' };
    case 'month':
      return { words: inMonth, preposition: 'in' };
    case 'year':
      return { words: year, preposition: 'in' };
    default:
      return null;
  }
}
