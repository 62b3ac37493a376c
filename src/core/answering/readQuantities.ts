// Amounts in a text: "more than 1,000 political prisoners", "5-10", "anderthalb Millionen", "$5bn to $6bn". A typed answer
// may mean several amounts, because 1.234 is two numbers and a billion too; the readings are in order of likelihood.
import { foldText } from './foldText';
import { countsInLongScale, type DecimalSign, decimalSignOf } from './localeMarks';
import { qualifiersAfter, qualifiersBefore, type Qualifiers } from './qualifiers';
import { isSameQuantity, type Quantity } from './quantity';
import { type FiguresDialect, readFigures } from './readFigures';
import { type Token, tokensOf } from './tokens';
import { canonicalUnit } from './units';

export interface StatedQuantity extends Quantity {
  /** Offset into the folded text, behind the figures. */
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
    const first = firstOf(folded, quantitiesIn(folded, dialect));
    if (first && !readings.some((reading) => isSameQuantity(reading, first))) readings.push(first);
  }
  return readings;
}

/** Every amount a text states, as its own language reads it; the text need not be folded. */
export const statedQuantities = (text: string, locale: string): readonly StatedQuantity[] => [
  ...quantitiesIn(foldText(text), plainDialect(locale)),
];

/** The first amount, but for a year that only says when: "In 2022: 9.5 million". */
function firstOf(folded: string, quantities: Generator<StatedQuantity>): StatedQuantity | null {
  let year: StatedQuantity | null = null;
  for (const quantity of quantities) {
    if (year || !/\b[12]\d{3}$/.test(folded.slice(0, quantity.end)) || !/^[:,]/.test(folded.slice(quantity.end))) {
      return quantity;
    }
    year = quantity;
  }
  return year;
}

const plainDialect = (locale: string): FiguresDialect => ({
  locale,
  decimal: decimalSignOf(locale),
  longScale: countsInLongScale(locale),
  lettersCount: true,
  asRatio: false,
});

/** As each language reads it; then with its doubtful marks read the other way. */
function dialectsFor(folded: string, locales: readonly string[]): readonly FiguresDialect[] {
  const plain = locales.map(plainDialect);
  const withOtherMarks = plain
    .filter(({ decimal }) => isDoubtful(folded, decimal))
    .map((one): FiguresDialect => ({ ...one, decimal: one.decimal === '.' ? ',' : '.' }));
  const marks = [...plain, ...withOtherMarks];
  const also = (isDoubt: boolean, change: Partial<FiguresDialect>): readonly FiguresDialect[] =>
    isDoubt ? marks.map((one) => ({ ...one, ...change })) : [];
  return [
    ...marks,
    ...also(/\d ?[mbt](?!\p{L})/u.test(folded), { lettersCount: false }),
    // "Billionen" is German beyond doubt.
    ...also(/(?:b|tr)illions?(?!\p{L})/u.test(folded), { longScale: false }),
    ...also(/ (?:in|of|von|sur|auf) /.test(folded), { asRatio: true }),
  ];
}

/** Whether a sign could as well mean the other thing: 1.234, but not 1.5; and nobody writes 1.000 for one. */
const isDoubtful = (folded: string, decimal: DecimalSign): boolean =>
  [...folded.matchAll(/(?<![\d.,])[1-9]\d{0,2}([.,])\d\d(\d)(?![.,]?\d)/g)].some(
    ([, sign, last]) => sign === decimal || last !== '0',
  );

function* quantitiesIn(folded: string, dialect: FiguresDialect): Generator<StatedQuantity> {
  const tokens = tokensOf(folded);
  for (let at = 0; at < tokens.length;) {
    const stated = readAt(folded, tokens, at, dialect);
    if (stated) yield stated.quantity;
    at = stated ? stated.next : at + 1;
  }
}

function readAt(
  folded: string,
  tokens: readonly Token[],
  from: number,
  dialect: FiguresDialect,
): { readonly quantity: StatedQuantity; readonly next: number } | null {
  const figures = readFigures(tokens, from, dialect);
  if (!figures) return null;
  const { low, high, next } = figures;
  const { lead, unit: currency } = currencyBefore(folded.slice(0, tokens[from]?.start));
  const end = tokens[next - 1]?.end ?? folded.length;
  const before = qualifiersBefore(lead);
  const { unit, after } = readUnit(folded.slice(end));
  return {
    quantity: {
      low,
      high,
      approximate: before.approximate || after.approximate,
      bound: before.bound === 'none' ? after.bound : before.bound,
      unit: figures.unit || unit || currency,
      end,
      lead: before.rest,
    },
    next,
  };
}

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
