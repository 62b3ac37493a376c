// A number as a person of some language types it: its own signs for groups and decimals, and its words for large scales.

const SCALES: readonly (readonly [word: RegExp, factor: number])[] = [
  [/^(?:thousand|thsd|tsd|tausend|mille|k)$/u, 1e3],
  [/^(?:millions?|million(?:en)?|mio|mill|mln|m)$/u, 1e6],
  [/^(?:milliarden?|milliards?|mrd|md|bn)$/u, 1e9],
];
/** `billion` is a thousand million in English, a million million elsewhere. */
const BILLION = /^billion(?:en|s)?$/u;

const SPACES = /[\s\u00a0\u2009\u202f'’]/gu;

/** The value, or null when this language reads no number there. Units and percent signs are passed over. */
export function readNumber(text: string, language: string): number | null {
  const [, sign, digits, rest = ''] = /^\s*([-−–]?)\s*(\d[\d.,\s\u00a0\u2009\u202f'’]*)(.*)$/su.exec(text) ?? [];
  if (digits === undefined) return null;
  const { group, decimal } = signsOf(language);
  const [whole = '', fraction, ...more] = digits.replace(SPACES, '').split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/u.test(fraction))) return null;
  const groups = whole.split(group);
  if (groups.length > 1 && groups.some((part, index) => !(index === 0 ? /^\d{1,3}$/u : /^\d{3}$/u).test(part)))
    return null;
  const value = Number(`${groups.join('')}.${fraction ?? '0'}`);
  return Number.isNaN(value) ? null : (sign ? -1 : 1) * value * scaleOf(rest, language);
}

function signsOf(language: string): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(known(language)).formatToParts(1_234_567.8);
  const of = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value;
  const decimal = of('decimal') ?? '.';
  const group = of('group') ?? ',';
  // Spaces are gone already; then the sign that is not the decimal one groups, as in Swiss and French texts.
  return { decimal, group: /\s/u.test(group) ? (decimal === ',' ? '.' : ',') : group };
}

/** English where a language has no name we know. */
function known(language: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function scaleOf(rest: string, language: string): number {
  const word = /^\s*(\p{L}+)/u.exec(rest.toLowerCase())?.[1] ?? '';
  if (BILLION.test(word)) return language.toLowerCase().startsWith('en') ? 1e9 : 1e12;
  return SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}
