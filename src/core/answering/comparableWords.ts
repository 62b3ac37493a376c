// The words of an answer as they are compared: case, accents, punctuation and articles make no difference, and "four" is 4.
import { foldText } from './foldText';
import { numberOf } from './numberLexicon';

/** A word as it stands in the text, and what it is compared by; '' for an article or a mark, which always agrees. */
export interface ComparableWord {
  readonly shown: string;
  readonly compared: string;
}

const ARTICLES = new Set(
  'a an the der die das den dem des ein eine einer einem einen eines le la les l un une'.split(' '),
);
/** Number words are one with their figures, but only where they mean a number in every language. */
const NUMBERS = { locale: 'en' };
/** All but letters, figures, a sign before a figure and the marks between figures: 1.5 is not 15. */
const PUNCTUATION = /(?!^-\d)(?:(?<!\d)[^\p{L}\p{N}%€$£°]|[^\p{L}\p{N}%€$£°](?!\d))/gu;
/** People without umlauts on their keyboards write `Oesterreich`. */
const UMLAUTS = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' } as const;

export function comparableWords(text: string): readonly ComparableWord[] {
  // "l'armée" is an article and a word.
  const shown = text.replace(/(?<=(?<!\p{L})[ld])['’](?=\p{L})/giu, '$& ').split(/\s+/u);
  return shown.filter(Boolean).map((word) => ({ shown: word, compared: comparable(word) }));
}

function comparable(word: string): string {
  const bare = foldText(word.replace(/['’]s$/u, ''))
    .replaceAll('&', 'and')
    .replace(PUNCTUATION, '');
  return ARTICLES.has(bare) ? '' : String(numberOf(bare, NUMBERS) ?? bare);
}

/** Whether two texts are the same but for what makes no difference; spaces and hyphens do not either. */
export function isSpeltAlike(a: string, b: string): boolean {
  const spellings = spellingsOf(b);
  return spellingsOf(a).some((spelling) => spellings.includes(spelling));
}

/** All ways a text may be spelled, run together: `co-operation` is `cooperation`. Empty for a text without words. */
function spellingsOf(text: string): readonly string[] {
  const composed = text.normalize('NFC');
  const spelledOut = composed.replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter as keyof typeof UMLAUTS]);
  return [composed, spelledOut].map(runTogether).filter(Boolean);
}

/** The words without spaces, but for those between figures: "5 10" is not 510. */
export const runTogether = (text: string): string =>
  comparableWords(text)
    .map(({ compared }) => compared)
    .filter(Boolean)
    .join(' ')
    .replace(/(?<!\d) | (?!\d)/g, '');
