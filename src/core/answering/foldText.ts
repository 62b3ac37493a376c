// Texts made comparable: what differs only by case, accents, width of spaces or the look of quotes and dashes is one.
// Punctuation and articles stay; comparableWords.ts drops them.

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Spaces of all widths become one space, quotes and dashes their plain forms; case and accents stay. */
export const plainMarks = (text: string): string =>
  text
    .replace(/[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, plainExponent)
    .replace(/(?<=\d)(?=[¼½¾⅐-⅞])/gu, ' ')
    .normalize('NFKC')
    .replaceAll('⁄', '/')
    .replace(/[’‘‛ʼ′`´]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim();

/** `10⁶` would otherwise become 106. */
const plainExponent = (raised: string): string =>
  '^' + Array.from(raised, (sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '' : SUPERSCRIPT.indexOf(sign))).join('');

/** Lower case without accents: `Äquator` is `aquator`, `Straße` is `strasse`. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');

/** Both of the above. */
export const foldText = (text: string): string => withoutAccents(plainMarks(text));
