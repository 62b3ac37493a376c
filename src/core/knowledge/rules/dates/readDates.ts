// Dates of a sentence, with how precise they are. A date relative to the article ("last month", "Tuesday") is found and,
// where the article is dated, resolved. A month or day without a year takes the year that brings it nearest to the
// article's date. What might be something else (a bare number that is no year) is left alone.
import type { Span } from '../../../source/document';
import type { DateValue } from '../../model';
import { type MonthNames, monthNames } from './monthNames';

export interface DateMention extends Span {
  readonly text: string;
  /** Null where nobody can say which day or year is meant. */
  readonly value: DateValue | null;
  /** The words are only true on the article's day: "today", "last month". */
  readonly isRelative: boolean;
  /** Whether the words themselves name the year. */
  readonly hasYear: boolean;
}

const YEAR = String.raw`(?:1[0-9]\d{2}|20\d{2}|21\d{2})`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const NO_LETTER = String.raw`(?![\p{L}\p{N}])`;

interface Reading {
  readonly value: DateValue | null;
  readonly isRelative?: boolean;
  readonly hasYear?: boolean;
}

type Reader = (
  groups: Readonly<Record<string, string | undefined>>,
  published: string | null,
  today: string | null,
) => Reading | null;

interface Pattern {
  readonly expression: RegExp;
  readonly read: Reader;
}

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const patternsOf = new Map<string, readonly Pattern[]>();

/** `published`: the day that dates without a year lie near; `today`: the day of writing, which "yesterday" counts from. */
export function readDates(
  text: string,
  published: string | null,
  language = 'en',
  today: string | null = published,
): DateMention[] {
  let patterns = patternsOf.get(language);
  if (!patterns) {
    patterns = makePatterns(monthNames(language), language);
    patternsOf.set(language, patterns);
  }
  const found: DateMention[] = [];
  for (const { expression, read } of patterns) {
    expression.lastIndex = 0;
    for (const match of text.matchAll(expression)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const reading = read(match.groups ?? {}, published, today);
      if (reading === null) continue;
      found.push({
        ...span,
        text: match[0],
        value: reading.value,
        isRelative: reading.isRelative ?? false,
        hasYear: reading.hasYear ?? true,
      });
    }
  }
  return spansOf(
    inItsYear(
      found.sort((a, b) => a.start - b.start),
      text,
      language,
    ),
    text,
  );
}

/** "between July 2003 and December 2004", "from May 1920 until late 1931": one stretch of time. */
function spansOf(dates: readonly DateMention[], text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const date of dates) {
    const first = found.at(-1);
    const isEither = first !== undefined && /^ or (?:on )?$/.test(text.slice(first.end, date.start));
    const opener = first && /(?:^|\s)(between|from) $/i.exec(text.slice(0, first.start))?.[1]?.toLowerCase();
    const joint =
      first && /^ (and|to|until|till) (?:(?:early|mid|late)[- ])?$/.exec(text.slice(first.end, date.start))?.[1];
    // "on 2 May or 4 May 1923": nobody knows which of the two, and neither alone is the answer.
    const isSpan =
      isEither || (opener !== undefined && joint !== undefined && (opener === 'between') === (joint === 'and'));
    const [value, last] = [first?.value, date.value];
    if (
      isSpan &&
      first &&
      value?.end === null &&
      last &&
      !first.isRelative &&
      !date.isRelative &&
      value.start < last.start
    ) {
      const isBetween = opener === 'between';
      const start = isBetween ? first.start - 'between '.length : first.start;
      found[found.length - 1] = {
        ...first,
        start,
        end: date.end,
        text: text.slice(start, date.end),
        value: { ...value, end: last.end ?? last.start },
        hasYear: first.hasYear || date.hasYear,
      };
    } else found.push(date);
  }
  return found;
}

const BESIDE = /^(?: (?:or|and|to|until|till) (?:on )?| ?[-–] ?)$/;

/** "In 2014 she left Kesten, but came back on May 17": the sentence has said of which year. */
function inItsYear(dates: readonly DateMention[], text: string, language: string): DateMention[] {
  return dates.map((date, at) => {
    if (date.hasYear || date.isRelative) return date;
    // "on 2 May or 4 May 1923", "28 August to 3 September 2004": the year behind the second is that of both.
    const next = dates[at + 1];
    if (next?.hasYear && next.value && !next.isRelative && BESIDE.test(text.slice(date.end, next.start))) {
      const own = readDates(date.text, `${next.value.start.slice(0, 4)}-07-02`, language)[0]?.value ?? null;
      return own === null || own.start > next.value.start ? date : { ...date, value: own, hasYear: true };
    }
    const before = dates.slice(0, at).findLast(({ value, hasYear }) => value !== null && hasYear);
    if (before?.value?.end !== null || !/^\d{4}$/.test(before.text)) return date;
    // "the 2014 plan" is a plan of that year, and "(2014)" the year of something else.
    const isTime =
      /(?:^|\s)(?:in|was) (?:(?:early|mid|late)[- ]|(?:the )?(?:spring|summer|autumn)(?: of)? )?$/i.test(
        text.slice(0, before.start),
      ) || /^(?: in| at|, and| and| but|, but) /.test(text.slice(before.end));
    if (!isTime) return date;
    const value = readDates(date.text, `${before.text}-07-02`, language)[0]?.value ?? null;
    return value === null ? date : { ...date, value };
  });
}

function makePatterns(months: MonthNames, language: string): Pattern[] {
  const month = `(?<month>${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const make = (source: string, read: Reader): Pattern => ({
    expression: new RegExp(`(?<![\\p{L}\\p{N}.,/-])${source}${NO_LETTER}`, 'giu'),
    read,
  });
  const number = (text: string | undefined): number => Number(text);
  const monthOf = (text: string | undefined): number => months.get(text?.toLowerCase() ?? '') ?? 0;
  const of = String.raw`(?:\.|st|nd|rd|th)?(?: of| de)?`;
  const inYear = String.raw`(?:,? (?:de )?(?<year>${YEAR})(?: года| г\.)?)`;
  const isEnglish = language === 'en';
  const patterns: Pattern[] = [
    make(`(?<year>${YEAR})-(?<m>0[1-9]|1[0-2])-(?<day>${DAY})`, ({ year, m, day }) =>
      onDay(dayValue(number(year), number(m), number(day))),
    ),
    // "April 12, 1981", "12 April 1981", "12. April 1981", "12 апреля 1981 года"
    make(`${month}\\.? (?<day>${DAY})(?:st|nd|rd|th)?${inYear}`, (groups) =>
      onDay(dayValue(number(groups['year']), monthOf(groups['month']), number(groups['day']))),
    ),
    make(`(?<day>${DAY})${of} ${month}\\.?${inYear}`, (groups) =>
      onDay(dayValue(number(groups['year']), monthOf(groups['month']), number(groups['day']))),
    ),
    make(`(?:(?:early|mid|late)[- ])?${month}\\.?${inYear}`, (groups) => ({
      value: monthValue(number(groups['year']), monthOf(groups['month'])),
    })),
    make(`(?<year>${YEAR})(?:[-–—/]| [-–—] | to )(?<end>${YEAR}|\\d{2})`, ({ year, end }) => {
      const last = end?.length === 2 ? number(`${year?.slice(0, 2)}${end}`) : number(end);
      return last > number(year) ? { value: { start: `${year}`, end: String(last), precision: 'year' } } : null;
    }),
    make(`between (?<year>${YEAR}) and (?<end>${YEAR})`, ({ year, end }) =>
      number(end) > number(year) ? { value: { start: String(year), end: String(end), precision: 'year' } } : null,
    ),
    make(`(?:the )?(?:(?:early|mid|late)[- ])?(?<decade>1\\d{2}0|20\\d0)(?:s|er)`, ({ decade }) => ({
      value: { start: String(decade), end: null, precision: 'decade' },
    })),
  ];
  if (isEnglish) {
    patterns.push(
      make(`(?<year>\\d{1,4}) (?:BCE?|CE|AD)`, () => ({ value: null })),
      make(`AD (?<year>\\d{1,4})`, () => ({ value: null })),
      make(
        `(?:the )?(?:(?:early|mid|late)[- ]|first half of the |second half of the )?(?:\\d{1,2}(?:st|nd|rd|th)|(?:fif|six|seven|eigh|nine)teenth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|twentieth|twenty-first) century(?: (?:BCE?|AD|CE)(?![\\p{L}]))?`,
        () => ({ value: null }),
      ),
      make(`${month}\\.? (?<day>${DAY})(?:st|nd|rd|th)?`, partial(monthOf)),
      make(`(?<day>${DAY})${of} ${month}`, partial(monthOf)),
      make(`(?<=(?<!\\p{L})(?:in|since|until|last|early|late|mid|by) )(?<full>march|may)`, (groups, published) => ({
        value: nearestMonth(monthOf(groups['full']), published),
        hasYear: false,
      })),
      make(
        `(?:(?:early|mid|late)[- ])?(?<full>january|february|april|june|july|august|september|october|november|december)`,
        (groups, published) => ({
          value: nearestMonth(monthOf(groups['full']), published),
          hasYear: false,
        }),
      ),
      make(`yesterday(?: (?:morning|afternoon|evening|night))?`, (_, published, today) => ({
        value: daysBefore(today, 1),
        isRelative: true,
        hasYear: published === null,
      })),
      make(`last (?<span>week|month|year)`, ({ span }, published, today) => ({
        value: spanBefore(span ?? '', today),
        isRelative: true,
        hasYear: published === null,
      })),
      make(
        `(?:today|tonight|tomorrow|(?:last|next|this|earlier this|later this|the past|the previous) (?:week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter))`,
        (_, published) => ({ value: null, isRelative: true, hasYear: published === null }),
      ),
      make(
        `(?:(?:last|next|this) )?(?<weekday>${WEEKDAYS.join('|')})(?: (?:morning|afternoon|evening|night))?`,
        ({ weekday }, _, today) => ({
          value: weekdayBefore(weekday ?? '', today),
          isRelative: true,
          hasYear: false,
        }),
      ),
    );
  } else {
    patterns.push(make(`(?<day>${DAY})${of} ${month}`, partial(monthOf)));
  }
  // A bare year is one only where words around it say so, or where it stands in parentheses or behind a season.
  patterns.push({
    expression: new RegExp(
      `(?<=(?:^|[\\p{L}(–—-]|,) ?)(?<![$€£#.,\\d]\\s?|(?:about|around|nearly|almost|over|than|least|most|some|only|of the|route|flight|room|no\\.|number|page|boeing|vol\\.) )(?<year>${YEAR})(?![\\p{L}\\p{N}]|[.,]\\d|-[\\p{L}\\d]|['’]s\\b| ?%| (?:percent|per cent|people|men|women|members|miles|km|kilomet|met|feet|tons|tonnes|years|days|dollars|employees|soldiers|students|seats|votes|words|copies|pages|species|homes|houses|jobs|cases|deaths|points|million|billion|thousand|euro|pounds|hours|GMT|UTC|BST|CET|EST|EDT|PST|PDT))`,
      'giu',
    ),
    read: ({ year }) => ({ value: { start: String(year), end: null, precision: 'year' } }),
  });
  return patterns;
}

const partial =
  (monthOf: (name: string | undefined) => number): Reader =>
  (groups, published) => ({
    value: nearestDay(monthOf(groups['month']), Number(groups['day']), published),
    hasYear: false,
  });

/** A day that does not exist is no date. */
const onDay = (value: DateValue | null): Reading | null => (value === null ? null : { value });

const two = (value: number): string => String(value).padStart(2, '0');

function dayValue(year: number, month: number, day: number): DateValue | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return { start: `${year}-${two(month)}-${two(day)}`, end: null, precision: 'day' };
}

const monthValue = (year: number, month: number): DateValue => ({
  start: `${year}-${two(month)}`,
  end: null,
  precision: 'month',
});

/** The month of the year before, of or after the article's that lies nearest to it. */
function nearestMonth(month: number, published: string | null): DateValue | null {
  const found = nearestDay(month, 15, published);
  return found && { ...found, start: found.start.slice(0, 7), precision: 'month' };
}

function nearestDay(month: number, day: number, published: string | null): DateValue | null {
  if (published === null) return null;
  const [year = 0] = published.split('-').map(Number);
  const at = Date.parse(published);
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => dayValue(candidate, month, day) ?? []);
  const distance = (value: DateValue): number => Math.abs(Date.parse(value.start) - at);
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function daysBefore(today: string | null, days: number): DateValue | null {
  if (today === null || today.length < 10) return null;
  const at = new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000);
  return { start: at.toISOString().slice(0, 10), end: null, precision: 'day' };
}

/** "Last week" is a month where all of that week lies in it. */
function spanBefore(span: string, today: string | null): DateValue | null {
  if (today === null || today.length < 10) return null;
  const [year = 0, month = 0] = today.split('-').map(Number);
  if (span === 'year') return { start: String(year - 1), end: null, precision: 'year' };
  if (span === 'month') return month === 1 ? monthValue(year - 1, 12) : monthValue(year, month - 1);
  const first = daysBefore(today, 10)?.start.slice(0, 7);
  return first === daysBefore(today, 4)?.start.slice(0, 7) && first !== undefined
    ? { start: first, end: null, precision: 'month' }
    : null;
}

/** The weekday on or before the article's date, which is how news speak. */
function weekdayBefore(name: string, published: string | null): DateValue | null {
  if (published === null || published.length < 10) return null;
  const at = new Date(`${published}T00:00:00Z`);
  const back = (at.getUTCDay() - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
  return {
    start: new Date(at.getTime() - back * 86_400_000).toISOString().slice(0, 10),
    end: null,
    precision: 'day',
  };
}
