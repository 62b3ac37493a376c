// The two ends of a range as a person types them, in the unit that is asked for. People say a scale once: in "8 to 11
// million" both ends are millions.
import { foldText } from '../../answering/foldText';
import { readQuantities } from '../../answering/readQuantities';
import { canonicalUnit, convert, kindOfUnit } from '../../answering/units';
import { fail, type Result, succeed } from '../../base/result';
import type { Estimate } from '../intervalScore';
import type { RangeQuestion } from '../question';

interface Ends {
  readonly low: string;
  readonly high: string;
}
type Wanted = Pick<RangeQuestion, 'unit' | 'language' | 'isYear'>;

/** In either order. Problem `quiz/no-range`. */
export function readEnds(given: Ends, wanted: Wanted, languages: readonly string[]): Result<Estimate> {
  const { low, high } = endsOf(given, wanted, languages);
  const { isYear } = wanted;
  if (low === null || high === null) {
    const unread = given[low === null ? 'low' : 'high'];
    const what =
      unread.trim() === ''
        ? 'One end of the range is missing'
        : `“${unread}” is no ${isYear ? 'year' : 'number'} to us`;
    return fail(
      'quiz/no-range',
      `${what}. Nothing was kept; give two ${isYear ? 'years' : 'figures'} and check again.`,
    );
  }
  return succeed(low <= high ? { low, high } : { low: high, high: low });
}

/** One end as long as the other is not there; null where it cannot be read. */
export const readEnd = (text: string, wanted: Wanted, languages: readonly string[]): number | null =>
  endsOf({ low: text, high: '' }, wanted, languages).low;

/** The end that cannot be read, the first of two; null where both can. */
export function faultyEnd(given: Ends, wanted: Wanted, languages: readonly string[]): keyof Ends | null {
  const { low, high } = endsOf(given, wanted, languages);
  return low === null ? 'low' : high === null ? 'high' : null;
}

/** Whether neither end says thousands or millions where either could be meant: then the reader is shown both readings. */
export const couldBeScaled = ({ low, high }: Ends, { unit, isYear }: Wanted): boolean => {
  const kind = kindOfUnit(canonicalUnit(foldText(unit)));
  return !isYear && kind !== 'percent' && kind !== 'time' && [low, high].every((end) => isBare(end) && isShort(end));
};

/** Figures and their marks alone, without a scale or a unit. */
const isBare = (text: string): boolean => /\d/.test(text) && /^[\s\d.,'’+-]+$/u.test(text);

/** Who writes out seven figures means them. */
const isShort = (text: string): boolean => text.replace(/\D/g, '').length <= 3;

function endsOf(
  given: Ends,
  { unit, language, isYear }: Wanted,
  languages: readonly string[],
): { readonly low: number | null; readonly high: number | null } {
  const read = (text: string): number | null => {
    if (isYear) return /^\s*[12]\d{3}\s*$/.test(text) ? Number(text) : null;
    const [first] = readQuantities(text, [language, ...languages]);
    return first ? convert(first.low, first.unit, canonicalUnit(foldText(unit))) : null;
  };
  const plain = { low: read(given.low), high: read(given.high) };
  if (isYear) return plain;
  if (isBare(given.low) && !isBare(given.high)) {
    const scaled = read(`${given.low.trim()} ${wordsBehind(given.high)}`);
    return { ...plain, low: takes(plain.low, scaled, plain.high, 'low') };
  }
  if (isBare(given.high) && !isBare(given.low)) {
    const scaled = read(`${given.high.trim()} ${wordsBehind(given.low)}`);
    return { ...plain, high: takes(plain.high, scaled, plain.low, 'high') };
  }
  return plain;
}

/** What follows the figure: "million people" of "about 11 million people", or of "eleven million people". */
const wordsBehind = (text: string): string =>
  /\d/.test(text)
    ? text.replace(/^\D*\d[\d.,'’\s]*/u, '').trim()
    : text
        .trim()
        .replace(/^\S+\s*/u, '')
        .trim();

/** From here on a figure is written out: "900000 to 1.2 million" holds no millions of millions. */
const WRITTEN_OUT = 1000;
/** Ends given the wrong way round lie near each other all the same. */
const NEAR = 10;

/** The scale of the other end, unless the range would make no sense by it. */
function takes(plain: number | null, scaled: number | null, other: number | null, end: 'low' | 'high'): number | null {
  if (plain === null || scaled === null || other === null || Math.abs(plain) >= WRITTEN_OUT) return plain;
  const isInOrder = end === 'low' ? scaled <= other : scaled >= other;
  const isNear = Math.abs(scaled) <= Math.abs(other) * NEAR && Math.abs(scaled) * NEAR >= Math.abs(other);
  return isInOrder || isNear ? scaled : plain;
}
