// Reads a line that is nothing but a date. English month names and ISO only: a guess between day and month
// (03/04/2022) would put a wrong date on an article, so such a line is not a date here.

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const LABEL = /^(?:(?:first )?published|posted|updated|date)(?: on)?:?\s+/i;
const CLOCK =
  /(?:,|\s+at|\s+|T)\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

export interface DateLine {
  /** ISO date, of the month alone where the line names no day (`2022-05`); null where there is no such day. */
  readonly date: string | null;
}

/** The date a line consists of, or null when the line says anything else. */
export function readDateLine(line: string): DateLine | null {
  const bare = line.trim().replace(LABEL, '').replace(WEEKDAY, '').replace(CLOCK, '').replace(/[.,]$/, '').trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(bare);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(bare);
  if (dayFirst) return dateOf(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(bare);
  if (monthFirst) return dateOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const monthOnly = /^(\p{L}+)\.?,?\s+(\d{4})$/u.exec(bare);
  const month = monthOf(monthOnly?.[1]);
  return monthOnly && month > 0 ? { date: `${monthOnly[2]}-${String(month).padStart(2, '0')}` } : null;
}

/** 1-12, or 0 for a word that is no English month (three letters are enough). */
function monthOf(word: string | undefined): number {
  const name = word?.toLowerCase() ?? '';
  return name.length < 3
    ? 0
    : MONTHS.findIndex((month) => month.startsWith(name) || (name === 'sept' && month.startsWith('s'))) + 1;
}

function dateOf(year: number, month: number, day: number): DateLine | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { date: date.toISOString().slice(0, 10) } : null;
}
