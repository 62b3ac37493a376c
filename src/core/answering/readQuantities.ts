// Amounts in a text: "more than 1,000 political prisoners", "5-10", "anderthalb Millionen", "$5bn to $6bn". A typed answer
// may mean several amounts, because 1.234 is two numbers and a billion too; the readings are in order of likelihood.
import { foldText } from './foldText';
import { countsInLongScale, type DecimalSign, decimalSignOf } from './localeMarks';
import { isAnd } from './numberLexicon';
import { type Dialect, readNumber, type ReadNumber } from './numberWords';
import { type Qualifiers, qualifiersAfter, qualifiersBefore } from './qualifiers';
import { isSameQuantity, type Quantity } from './quantity';
import { type Token, tokensOf } from './tokens';
import { canonicalUnit, knownUnit } from './units';

export interface StatedQuantity extends Quantity {
  /** Offsets into the folded text, of the figures alone. */
  readonly start: number;
  readonly end: number;
  /** The words before the figures and their qualifiers. */
  readonly lead: string;
}

/** No figure anybody types is longer, and no reading of one takes long. */
const LONGEST_ANSWER = 400;

/** What the first amount in an answer can mean to people of these languages, likeliest first; empty where there is none. */
export function readQuantities(text: string, locales: readonly string[]): readonly StatedQuantity[] {
  const folded = foldText(text.slice(0, LONGEST_ANSWER));
  const readings: StatedQuantity[] = [];
  for (const dialect of dialectsFor(folded, locales)) {
    const [first] = quantitiesIn(folded, dialect);
    if (first && !readings.some((reading) => isSameQuantity(reading, first))) readings.push(first);
  }
  return readings;
}

/** Every amount a text states, as its own language reads it; the text need not be folded. */
export const statedQuantities = (text: string, locale: string): readonly StatedQuantity[] => [
  ...quantitiesIn(foldText(text), plainDialect(locale)),
];

const plainDialect = (locale: string): Dialect => ({
  locale,
  decimal: decimalSignOf(locale),
  longScale: countsInLongScale(locale),
  lettersCount: true,
});

/** As each language reads it; then with its doubtful marks read the other way. */
function dialectsFor(folded: string, locales: readonly string[]): readonly Dialect[] {
  const plain = locales.map(plainDialect);
  const withOtherMarks = plain
    .filter(({ decimal }) => isDoubtful(folded, decimal))
    .map((one): Dialect => ({ ...one, decimal: one.decimal === '.' ? ',' : '.' }));
  const marks = [...plain, ...withOtherMarks];
  const letters = /\d ?[mbt](?!\p{L})/u.test(folded) ? marks.map((one) => ({ ...one, lettersCount: false })) : [];
  // "Billionen" is German beyond doubt.
  const shortScale = /(?:b|tr)illions?(?!\p{L})/u.test(folded)
    ? marks.map((one) => ({ ...one, longScale: false }))
    : [];
  return [...marks, ...letters, ...shortScale];
}

/** Whether a sign could as well mean the other thing: 1.234, but not 1.5; and nobody writes 1.000 for one. */
const isDoubtful = (folded: string, decimal: DecimalSign): boolean =>
  [...folded.matchAll(/(?<![\d.,])[1-9]\d{0,2}([.,])\d\d(\d)(?![.,]?\d)/g)].some(
    ([, sign, last]) => sign === decimal || last !== '0',
  );

function* quantitiesIn(folded: string, dialect: Dialect): Generator<StatedQuantity> {
  const tokens = tokensOf(folded);
  for (let at = 0; at < tokens.length;) {
    const stated = readAt(folded, tokens, at, dialect);
    if (stated) yield stated.quantity;
    at = stated ? stated.next : at + 1;
  }
}

/** Figures without what surrounds them. */
interface Figures {
  readonly low: number;
  readonly high: number;
  readonly next: number;
  /** A unit between the two ends of a range: "25% to 35%". */
  readonly unit: string;
}

function readAt(
  folded: string,
  tokens: readonly Token[],
  from: number,
  dialect: Dialect,
): { readonly quantity: StatedQuantity; readonly next: number } | null {
  const isBetween = /^(?:between|zwischen|entre)$/.test(tokens[from - 1]?.text ?? '');
  const figures = readFigures(tokens, from, isBetween, dialect);
  if (!figures) return null;

  const start = tokens[from]?.start ?? 0;
  const { lead, unit: currency } = currencyBefore(folded.slice(0, start));
  const end = tokens[figures.next - 1]?.end ?? folded.length;
  const before = qualifiersBefore(lead);
  const { unit, after } = readUnit(folded.slice(end));
  const decade = isDecade(tokens, figures);
  return {
    quantity: {
      low: figures.low,
      high: decade ? figures.low + 9 : figures.high,
      approximate: before.approximate || after.approximate,
      bound: before.bound === 'none' ? after.bound : before.bound,
      unit: decade ? '' : unit || figures.unit || currency,
      start,
      end,
      lead: before.rest,
    },
    next: figures.next,
  };
}

function readFigures(tokens: readonly Token[], from: number, isBetween: boolean, dialect: Dialect): Figures | null {
  // "Between one hundred and two hundred": the "and" parts two numbers; otherwise it may be within one.
  const first =
    (isBetween ? readSigned(tokens, from, dialect, false) : null) ?? readSigned(tokens, from, dialect, true);
  if (!first) return null;
  return (
    readRange(tokens, first, isBetween, dialect) ?? {
      low: first.value,
      high: first.value,
      next: first.next,
      unit: '',
    }
  );
}

function readSigned(tokens: readonly Token[], from: number, dialect: Dialect, withAnd: boolean): ReadNumber | null {
  const token = tokens[from];
  // "au moins" is "at least".
  const isMinus = token?.text === 'minus' || (token?.text === 'moins' && tokens[from - 1]?.text !== 'au');
  const isSign = token?.text === '-' && token.spaceBefore && (from === 0 || tokens[from + 1]?.spaceBefore === false);
  if (!isMinus && !isSign) return readNumber(tokens, from, dialect, withAnd);
  const number = readNumber(tokens, from + 1, dialect, withAnd);
  return number && { ...number, value: -number.value };
}

const RANGE_WORDS = new Set(['to', 'through', 'till', 'until', 'bis', 'a', 'or', 'oder', 'ou']);

function readRange(tokens: readonly Token[], first: ReadNumber, isBetween: boolean, dialect: Dialect): Figures | null {
  let at = first.next;
  let unit = '';
  const word = tokens[at]?.text ?? '';
  if (knownUnit(word) !== null && !RANGE_WORDS.has(word)) {
    unit = canonicalUnit(word);
    at++;
  }
  const margin = readMargin(tokens, at, first, dialect);
  if (margin) return { ...margin, unit };

  const joint = tokens[at]?.text ?? '';
  const isDash = joint === '-' || joint === '~';
  const dots = tokens.slice(at, at + 3).findIndex(({ text }) => text !== '.');
  const isDotted = dots < 0 || dots > 1;
  if (!isDash && !isDotted && !RANGE_WORDS.has(joint) && !(isBetween && isAnd(joint))) return null;
  at += isDotted ? (dots < 0 ? 3 : dots) : 1;
  while (isPassedOver(tokens[at])) at++;
  const second = readSigned(tokens, at, dialect, true);
  if (!second) return null;
  const [a, b] = alignEnds(first, second, tokens, isDash);
  return { low: Math.min(a, b), high: Math.max(a, b), next: second.next, unit };
}

/** "to about $10", "a environ 12" */
const isPassedOver = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:about|around|etwa|rund|environ|nearly|almost|even)$/.test(token.text) || isCurrency(token.text));

/** "5 ± 0.5", "5 +/- 0.5". */
function readMargin(
  tokens: readonly Token[],
  from: number,
  { value }: ReadNumber,
  dialect: Dialect,
): Omit<Figures, 'unit'> | null {
  const marks = tokens
    .slice(from, from + 3)
    .map(({ text }) => text)
    .join('');
  const length = marks.startsWith('±') ? 1 : marks === '+/-' ? 3 : 0;
  const margin = length === 0 ? null : readNumber(tokens, from + length, dialect);
  return margin && { low: value - margin.value, high: value + margin.value, next: margin.next };
}

/** A scale named once holds for both ends ("9-10 million"); a year may be shortened ("1990-95"). */
function alignEnds(
  first: ReadNumber,
  second: ReadNumber,
  tokens: readonly Token[],
  isDash: boolean,
): readonly [number, number] {
  const plainSecond = second.value / second.scale;
  if (first.scale === 1 && second.scale > 1 && first.value < plainSecond)
    return [first.value * second.scale, second.value];
  const [a, b] = [tokens[first.next - 1]?.text ?? '', tokens[second.next - 1]?.text ?? ''];
  if (isDash && /^\d{4}$/.test(a) && /^\d{2}$/.test(b) && second.value > first.value % 100) {
    return [first.value, first.value - (first.value % 100) + second.value];
  }
  return [first.value, second.value];
}

/** The "1980s", "1980er". */
function isDecade(tokens: readonly Token[], { low, high, next }: Figures): boolean {
  const ending = tokens[next];
  return (
    low === high &&
    low % 10 === 0 &&
    low >= 1000 &&
    low < 2100 &&
    /^(?:s|er)$/.test(ending?.text ?? '') &&
    ending?.spaceBefore === false
  );
}

const isCurrency = (word: string): boolean => /^(?:us\$|[€$£¥₽₹₴]|eur|usd|gbp|chf|jpy|rub)$/.test(word);

/** "US$ 5": the currency before a figure is its unit. */
function currencyBefore(text: string): { readonly lead: string; readonly unit: string } {
  const [found = '', currency = ''] =
    /(?:(?<!\p{L})us ?)?(?<!\p{L})(us\$|[€$£¥₽₹₴]|eur|usd|gbp|chf|jpy|rub) ?$/u.exec(text) ?? [];
  return { lead: text.slice(0, text.length - found.length), unit: canonicalUnit(currency) };
}

/** The unit behind a figure, and the qualifiers behind either: "5 or more percent", "5 percent or more". */
function readUnit(rest: string): { readonly unit: string; readonly after: Qualifiers } {
  const direct = qualifiersAfter(rest);
  const [words = ''] = /^[^,;:()[\]!?"=<>|]*/u.exec(rest.slice(direct.length).replace(/^[-\s.]+/u, '')) ?? [];
  for (const { index } of words.matchAll(/(?<=\S) /gu)) {
    const after = qualifiersAfter(words.slice(index));
    if (after.length > 0) return { unit: canonicalUnit(words.slice(0, index)), after };
  }
  return { unit: canonicalUnit(words), after: direct };
}
