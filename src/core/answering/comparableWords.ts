// The words of an answer as they are compared: case, accents, punctuation and articles make no difference, and "four" is 4.
import { foldText } from './foldText';
import { type Dialect, readNumber } from './numberWords';
import { tokensOf } from './tokens';

/** A word as it stands in the text, and what it is compared by; '' for an article or a mark, which always agrees. */
export interface ComparableWord {
  readonly shown: string;
  readonly compared: string;
}

const ARTICLES = new Set(
  'a an the der die das den dem des ein eine einer einem einen eines le la les l un une'.split(' '),
);
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** Number words are one with their figures, but only where they mean a number in every language. */
const NUMBERS: Dialect = { locale: 'en', decimal: '.', longScale: false, lettersCount: false };
/** All but letters, figures, signs that are part of a name (C++) or figure, and the marks between figures: 1.5 is not 15. */
const PUNCTUATION = /(?!^-\d)(?:(?<!\d)[^\p{L}\p{N}%€$£°+#]|[^\p{L}\p{N}%€$£°+#](?!\d))/gu;
/** People without umlauts on their keyboards write `Oesterreich`. */
const UMLAUTS = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' } as const;

export function comparableWords(text: string): readonly ComparableWord[] {
  const shown = text
    // "l'armée" is an article and a word; "wouldn't" holds the "not" that decides.
    .replace(/(?<=(?<!\p{L})[ld])['’](?=\p{L})/giu, '$& ')
    .replace(/(?<=(?<!\p{L})ca)n(?=['’]t(?!\p{L}))/giu, 'n n')
    .replace(/(?<=\p{L})n['’]t(?!\p{L})/giu, ' $&')
    .replace(/(?<=(?<!\p{L})can)(?=not(?!\p{L}))/giu, ' ')
    .split(/\s+/u);
  return shown.filter(Boolean).map((word) => ({ shown: word, compared: comparable(word) }));
}

function comparable(word: string): string {
  const folded = foldText(word);
  if (folded === "n't") return 'not';
  const bare = folded.replace(/'s$/u, '').replaceAll('&', 'and').replace(PUNCTUATION, '');
  return ARTICLES.has(bare) ? '' : (ordinal(bare) ?? cardinal(folded) ?? bare);
}

/** `2.` of "2nd" and "second", `21.` of "twenty-first" (its hyphen is gone by now). */
function ordinal(word: string): string | null {
  const [, tens = '', ones = ''] = /^(\p{L}+ty)(\p{L}+)$/u.exec(word) ?? [];
  const [ten, one] = [cardinal(tens), ORDINALS.indexOf(ones) + 1];
  if (ten !== null && one > 0 && one < 10) return `${Number(ten) + one}.`;
  const [, figures] = /^(\d+)(?:st|nd|rd|th)$/.exec(word) ?? [];
  const place = figures === undefined ? ORDINALS.indexOf(word) + 1 : Number(figures);
  return place > 0 ? `${place}.` : null;
}

/** `25` of "twenty-five", `1000` of "1,000"; null for a word that is more than a number. */
function cardinal(word: string): string | null {
  const tokens = tokensOf(word.replace(/^["'([]+|["')\].,;:!?]+$/g, ''));
  const number = readNumber(tokens, 0, NUMBERS);
  return number?.next === tokens.length ? String(number.value) : null;
}

/** Whether two texts are the same but for what makes no difference; spaces and hyphens do not either. */
export function isSpeltAlike(a: string, b: string): boolean {
  // An answer may be nothing but an article or a mark.
  if (foldText(a) === foldText(b)) return true;
  const spellings = spellingsOf(b);
  return spellingsOf(a).some((spelling) => spellings.includes(spelling));
}

/** All ways a text may be spelled, run together: `co-operation` is `cooperation`. Empty for a text without words. */
function spellingsOf(text: string): readonly string[] {
  const composed = text.normalize('NFC');
  const spelledOut = composed.replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter as keyof typeof UMLAUTS]);
  return [...new Set([composed, spelledOut])].map(runTogether).filter(Boolean);
}

/** The words without spaces, but for those between figures: "5 10" is not 510. */
export const runTogether = (text: string): string =>
  comparableWords(text)
    .map(({ compared }) => compared)
    .filter(Boolean)
    .join(' ')
    .replace(/(?<!\d) | (?!\d)/g, '');
