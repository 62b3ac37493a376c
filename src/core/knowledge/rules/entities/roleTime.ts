// When somebody was what the text calls them: at the time the clause tells of. "In 1815 Ann Lee, the governor of Alder, ..." is no
// governor of the article's day.
import type { DateValue } from '../../model';
import type { Clause } from '../grammar/clause';
import { tenseOf } from '../grammar/verbs';
import type { UnitReading } from '../readSentence';
import type { NameMention } from './nameMentions';
import { isForATime } from './roleWords';

/** A year this near to the article's is its own time. */
const NEAR = 1;

/** Words that complete "who was X": "in April 1815"; empty for some other time; null for the day of the article. */
export function roleTime(mention: NameMention, role: string, published: string | null): string | null {
  const time = timeOf(mention, published);
  // Of a text without a date nobody knows when it is so.
  if (time === null) return published === null ? '' : null;
  return isForATime(role) ? time : '';
}

function timeOf({ reading, from }: NameMention, published: string | null): string | null {
  const { clauses, words, toldOf } = reading;
  const around = clausesAround(clauses, from);
  // "focusing on Ann Lee" happens when the verb around it does.
  const verb = around.find((clause) => clause.verb !== null && clause.verb.form !== 'ing')?.verb;
  const first = verb ? words[verb.auxiliaries[0] ?? verb.main] : undefined;
  const isPresent =
    first !== undefined &&
    (/^(?:is|are|has|have|does|do|will|can|may|must)$/.test(first.lower) ||
      (tenseOf(first, true) ?? '').includes('present'));
  if (isPresent) return null;
  // "In 1910 she went to Kesten, where she met Tom Berg, the founder of ...": he may have founded it at any time.
  const relative = around.findIndex(({ kind }) => kind === 'relative');
  const own = relative < 0 ? around : around.slice(0, relative + 1);
  const date = own.map((clause) => dateIn(clause, reading)).find((found) => found !== null);
  if (date === undefined && own.length < around.length) return '';
  if (date === 'relative') return null;
  if (date) return isOwnTime(date, published) ? null : inWords(date);
  return toldOf !== null || published === null ? '' : null;
}

/** The clause a word stands in and those around it, the nearest first. */
function clausesAround(clauses: readonly Clause[], word: number): Clause[] {
  const holds = ({ chunks }: Clause): boolean => chunks.some(({ from, to }) => from <= word && word < to);
  const around: Clause[] = [];
  for (let at = clauses.findLast(holds) ?? null; at !== null; at = at.parent) around.push(at);
  return around;
}

function dateIn({ chunks }: Clause, { dates, words }: UnitReading): DateValue | 'relative' | null {
  const spans = chunks.map(({ from, to }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }));
  const own = dates.filter((date) => spans.some(({ start, end }) => start <= date.start && date.end <= end));
  if (own.some(({ isRelative }) => isRelative)) return 'relative';
  return own.find(({ value }) => value !== null)?.value ?? null;
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

const isOwnTime = ({ start, end }: DateValue, published: string | null): boolean =>
  published !== null && Math.abs(yearOf(end ?? start) - yearOf(published)) <= NEAR;

function inWords({ start, end, precision }: DateValue): string {
  if (end !== null && yearOf(end) - yearOf(start) <= 1) return `in ${yearOf(start)}–${String(yearOf(end)).slice(2)}`;
  if (end !== null) return `between ${yearOf(start)} and ${yearOf(end)}`;
  if (precision === 'decade') return `in the ${start}s`;
  if (precision === 'year') return `in ${yearOf(start)}`;
  const month = new Date(`${start.slice(0, 7)}-01T00:00:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return `in ${month} ${yearOf(start)}`;
}
