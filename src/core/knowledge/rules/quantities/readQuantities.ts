// Numbers of a sentence with all that belongs to them: range, bound, magnitude, currency, percent sign. What they count
// is the noun behind them and is read by whoever knows the words (facts/measured).
import type { Span } from '../../../source/document';
import { MAGNITUDE_PATTERN, MAGNITUDES, NUMBER_PATTERN, numberValue } from './numberWords';

export type Bound = 'eq' | 'gt' | 'ge' | 'lt' | 'le' | 'approx';

export interface QuantityMention extends Span {
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** "percent", "percentage points", a currency, or empty where a noun says what is counted. */
  readonly unit: string;
  /** Offset where the number itself begins, behind "more than". */
  readonly numberStart: number;
  readonly isRange: boolean;
}

const QUALIFIERS: readonly (readonly [string, Bound])[] = [
  ['more than|over|upwards? of|greater than|in excess of|well over|just over', 'gt'],
  ['at least|no (?:fewer|less) than|a minimum of', 'ge'],
  ['less than|fewer than|under|below|just under|well under', 'lt'],
  ['up to|at most|no more than|as (?:many|much) as|a maximum of', 'le'],
  [
    'about|around|roughly|approximately|approx\\.|some|nearly|almost|close to|an estimated|an average of|circa|ca\\.|c\\.',
    'approx',
  ],
  ['exactly|only|just|a total of|all(?: of)?(?: the)?', 'eq'],
];

const CURRENCY = String.raw`(?:US\$|C\$|A\$|[$€£¥₽₹])`;
const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  $: 'dollars',
  US$: 'dollars',
  C$: 'Canadian dollars',
  A$: 'Australian dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen',
  '₽': 'roubles',
  '₹': 'rupees',
};
const SHORT_MAGNITUDE = String.raw`(?:bn|mn|m|k)(?![\p{L}\p{N}])`;
const MAGNITUDE = `(?:[- \u00a0]?${MAGNITUDE_PATTERN}(?![\\p{L}])|${SHORT_MAGNITUDE})`;
const PERCENT = String.raw`(?:[ \u00a0]?%|[- ](?:percentage points?|percent|per cent|pct)(?![\p{L}]))`;

const PATTERN = new RegExp(
  // "7:50" is a time of day, and "No. 235" the name of one.
  String.raw`(?<![\p{L}\p{N}.,/#-])(?<!\d:)(?<!(?:^|\s)Nos?\. ?)` +
    `(?:(?<qualifier>${QUALIFIERS.map(([words]) => words).join('|')}) )?` +
    '(?:(?<opener>between|from) )?' +
    `(?<money>${CURRENCY} ?)?(?<first>${NUMBER_PATTERN})(?<firstMagnitude>${MAGNITUDE})?(?<firstPercent>${PERCENT})?` +
    `(?:(?<link>[-–—]| to | and | or |[ ]?[–—][ ]?)(?:${CURRENCY} ?)?(?<second>${NUMBER_PATTERN})(?<secondMagnitude>${MAGNITUDE})?)?` +
    `(?<percent>${PERCENT})?` +
    // "107 or more"
    '(?<rest> or (?:more|fewer|less)(?!\\p{L}| than))?' +
    String.raw`(?![\p{L}\p{N}]|[.,:/]\d|['’]s?\p{L}|-\d)`,
  'giu',
);

/** All quantities of a text, in order. `taken` are spans that are something else (dates). */
export function readQuantities(text: string, taken: readonly Span[] = []): QuantityMention[] {
  const found: QuantityMention[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(text); match !== null; match = PATTERN.exec(text)) {
    const mention = quantityOf(match);
    if (mention === 'first only') {
      // "1984 and 12 others": not a range. Read the first number alone, then go on behind it.
      const groups = match.groups ?? {};
      const cut = match.index + match[0].indexOf(groups['link'] ?? '', (groups['first'] ?? '').length);
      const alone = readQuantities(text.slice(0, cut), taken).at(-1);
      if (alone !== undefined && alone.start >= match.index) found.push(alone);
      PATTERN.lastIndex = Math.max(cut + (groups['link'] ?? ' ').length, match.index + 1);
      continue;
    }
    if (taken.some((span) => span.start < mention.end && mention.start < span.end)) continue;
    found.push(isDuration(mention, text) ? withoutQualifier(mention) : mention);
  }
  return found;
}

/** "rose over fifteen years": before a stretch of time "over" says how long, unless something else does. */
const isDuration = ({ start, end, text: own }: QuantityMention, text: string): boolean =>
  /^over /i.test(own) &&
  /^[ \u00a0](?:second|minute|hour|day|night|week|month|year|decade|centur)/i.test(text.slice(end)) &&
  !/(?:^|\s)(?:for|after|in|of|took|takes|lasted|last|lasts|waited|is|was|were|are|than|to|by)$/iu.test(
    text.slice(0, start).trimEnd(),
  );

const withoutQualifier = (mention: QuantityMention): QuantityMention => ({
  ...mention,
  start: mention.numberStart,
  text: mention.text.slice(mention.numberStart - mention.start),
  bound: 'eq',
});

function quantityOf(match: RegExpExecArray): QuantityMention | 'first only' {
  const groups = match.groups ?? {};
  const first = numberValue(groups['first'] ?? '');
  const firstScale = scaleOf(groups['firstMagnitude']);
  const second = groups['second'] === undefined ? null : numberValue(groups['second']);
  const secondScale = scaleOf(groups['secondMagnitude']);
  const link = groups['link'] ?? '';
  if (second !== null) {
    // A magnitude said once holds for both ends: "3.5–4 million".
    const low = first * (firstScale ?? secondScale ?? 1);
    const isRange =
      second * (secondScale ?? 1) > low &&
      (link.trim() !== 'and' || groups['opener']?.toLowerCase() === 'between') &&
      (link.trim() !== 'or' || second - first <= first);
    if (!isRange) return 'first only';
  }
  const opener = groups['qualifier'] ?? '';
  const low = first * (firstScale ?? (second !== null ? secondScale : null) ?? 1);
  const high = second === null ? low : second * (secondScale ?? 1);
  // "from 40 in 1796" is no range: the preposition is not the number's.
  const start =
    match.index + (second === null && opener === '' ? (groups['opener'] ?? '').length + (groups['opener'] ? 1 : 0) : 0);
  const numberStart = start + (opener.length > 0 ? opener.length + 1 : 0);
  return {
    start,
    end: match.index + match[0].length,
    text: match[0].slice(start - match.index),
    low,
    high,
    bound: /more$/i.test(groups['rest'] ?? '')
      ? 'ge'
      : groups['rest'] === undefined
        ? boundOf(groups['qualifier'])
        : 'le',
    unit: unitOf(groups),
    numberStart,
    isRange: second !== null,
  };
}

const scaleOf = (written: string | undefined): number | null =>
  written === undefined ? null : (MAGNITUDES[written.replace(/[- \u00a0]/g, '').toLowerCase()] ?? null);

function boundOf(qualifier: string | undefined): Bound {
  if (qualifier === undefined) return 'eq';
  for (const [words, bound] of QUALIFIERS) if (new RegExp(`^(?:${words})$`, 'iu').test(qualifier)) return bound;
  return 'eq';
}

function unitOf(groups: Readonly<Record<string, string | undefined>>): string {
  const percent = (groups['percent'] ?? groups['firstPercent'])?.toLowerCase();
  if (percent !== undefined) return percent.includes('point') ? 'percentage points' : 'percent';
  const sign = groups['money']?.trim().toUpperCase() ?? '';
  return CURRENCY_NAMES[sign] ?? '';
}
