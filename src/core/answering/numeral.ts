// Digits with separators, read and written. Reading takes the decimal sign as an argument: which of the two readings of
// 1.234 is meant is decided above.
import { type DecimalSign, decimalSignOf, languageOf } from './localeMarks';

/** Where a numeral can stand in a text that went through `plainMarks`; sticky, to be tried at a place. */
export const NUMERAL =
  /10 ?\^ ?[+-]?\d+|(?:\d{1,3}([ '])\d{3}(?:\1\d{3})*(?:[.,]\d+)?(?![.,]?\d)|\d+(?:[.,]\d+)*|(?<![.,])[.,]\d+)(?:e[+-]?\d+(?![\p{L}\d])| ?[x×·*] ?10 ?\^ ?[+-]?\d+)?/uy;

/**
 * The value of such a numeral, or null for what is no number (24.02.2022). A sign that cannot separate thousands where it
 * stands is a decimal sign, whatever the locale: 1.5 is one and a half in German too.
 */
export function readNumeral(text: string, decimal: DecimalSign): number | null {
  const power = /^10 ?\^ ?\+?(-?\d+)$/.exec(text);
  if (power) return finite(Number(`1e${power[1] ?? ''}`));
  const [, mantissa = '', exponent, raised] = /^(.*?)(?:e\+?(-?\d+)| ?[x×·*] ?10 ?\^ ?\+?(-?\d+))?$/u.exec(text) ?? [];
  const digits = plainDigits(mantissa.replace(/[ ']/g, ''), decimal);
  if (digits === null) return null;
  return finite(Number(`${digits}e${exponent ?? raised ?? '0'}`));
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function plainDigits(text: string, decimal: DecimalSign): string | null {
  const signs = [...text.matchAll(/[.,]/g)].map(([sign]) => sign);
  const last = signs.at(-1);
  if (last === undefined) return text;
  const isGrouped = (sign: string, part: string) =>
    (sign === '.' ? /^[1-9]\d{0,2}(?:\.\d{3})+$/ : /^[1-9]\d{0,2}(?:,\d{3})+$/).test(part);
  const cut = text.lastIndexOf(last);
  const [whole, rest] = [text.slice(0, cut), text.slice(cut + 1)];
  // Two different signs: the last one is the decimal sign, the other one separates thousands.
  if (new Set(signs).size === 2) {
    const first = signs[0] ?? '';
    return first !== last && isGrouped(first, whole) ? `${whole.replaceAll(first, '')}.${rest}` : null;
  }
  if (isGrouped(last, text) && (last !== decimal || signs.length > 1)) return text.replaceAll(last, '');
  return signs.length === 1 ? `${whole || '0'}.${rest}` : null;
}

/** A number as people of a locale read it, with up to `places` decimal places: `1,234.5`, `1.234,5`, `1 234,5`. */
export function writeNumber(value: number, locale: string, places = 6): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const magnitude = Math.abs(value);
  if (magnitude >= 1e15 || (magnitude > 0 && magnitude < 1e-6)) return String(value).replace('-', '−');
  const [whole = '0', fraction = ''] = magnitude.toFixed(places).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, groupSignOf(locale));
  return `${value < 0 ? '−' : ''}${separated}${decimals && decimalSignOf(locale) + decimals}`;
}

function groupSignOf(locale: string): string {
  if (languageOf(locale) === 'fr') return '\u202f';
  return decimalSignOf(locale) === '.' ? ',' : '.';
}
