// The numbers a text states, as values: digits, number words, scales ("9.5 million"), ordinals. A month is a name here,
// not a number, so an ISO date gives its year and day only.
import { MAGNITUDES, numberValue, SMALL_NUMBER, UNITS } from '../knowledge/rules/quantities/numberWords';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
/** Those written out: the short ones are magnitudes only behind figures. */
const SCALES = Object.fromEntries(Object.entries(MAGNITUDES).filter(([word]) => word.length > 2));

const SCALE = `(?:\\s+(${Object.keys(SCALES).join('|')})s?)`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(${SMALL_NUMBER})(?![\\p{L}]))${SCALE}?`,
  'giu',
);
const LONE_SCALE = new RegExp(`(?<![\\p{L}\\p{N}])(?:a|several|some)${SCALE}`, 'giu');
const ORDINAL = new RegExp(`(?<![\\p{L}])(${ORDINALS.join('|')})(?![\\p{L}])`, 'giu');
const ISO_DATE = /(?<!\d)(\d{4})-\d{2}-(\d{2})(?!\d)/g;

/** A number where it stands in a text. */
export interface StatedNumber {
  /** As written, before any scale. */
  readonly plain: number;
  readonly scale: number;
  readonly isWord: boolean;
  readonly start: number;
  /** After the scale, if one follows. */
  readonly end: number;
}

/**
 * Values a card claims: scaled where a scale follows. The word "one" and ordinals claim no number ("one recipient", "the
 * first reason").
 */
export const claimedNumbers = (text: string): ReadonlySet<number> =>
  new Set(
    statedNumbers(text)
      .filter(({ plain, isWord, scale }) => !(isWord && plain === 1 && scale === 1))
      .map(({ plain, scale }) => plain * scale),
  );

/** Values a source supports: scaled and as written, both ends of a range, and counts that ordinals announce. */
export function supportedNumbers(text: string): ReadonlySet<number> {
  const stated = statedNumbers(text);
  const values = new Set(stated.flatMap(({ plain, scale }) => [plain, plain * scale]));
  for (const [index, next] of stated.entries()) {
    const before = stated[index - 1];
    if (before?.scale === 1 && /^\s*(?:to|and|or|[-–—])\s*$/.test(text.slice(before.end, next.start))) {
      values.add(before.plain * next.scale);
    }
  }
  for (const [, scale] of text.matchAll(LONE_SCALE)) if (scale) values.add(SCALES[scale.toLowerCase()] ?? 1);
  for (const [ordinal] of text.matchAll(ORDINAL)) values.add(ORDINALS.indexOf(ordinal.toLowerCase()) + 1);
  return values;
}

/** In the order they stand in. */
export function statedNumbers(raw: string): StatedNumber[] {
  const text = raw.replace(ISO_DATE, (_, year: string, day: string) => `${year}    ${day}`);
  return [...text.matchAll(NUMBER)].map((match) => ({
    plain: match[1] === undefined ? numberValue(match[2] ?? '') : Number(match[1].replaceAll(',', '')),
    scale: SCALES[match[3]?.toLowerCase() ?? ''] ?? 1,
    isWord: match[1] === undefined,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A number in words where there is one word for it (up to nineteen), else null. */
export const numberInWords = (value: number): string | null => UNITS[value] ?? null;
