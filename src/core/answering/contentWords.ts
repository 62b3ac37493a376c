// The words of an answer that carry its meaning, and whether it says or denies: "lack of recognition" denies, "the army of
// Belarus" is two words.
import { comparableWords } from './comparableWords';

type Words = Readonly<Record<string, ReadonlySet<string>>>;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that hold others together, folded; by language, since a German "war" is no war. Without them an answer says the same. */
const EMPTY: Words = {
  en: set(
    'of is are was were be been being am has have had having do does did his her hers its their theirs our my your it he she they that which who whom this these those and',
  ),
  de: set('und von vom ist sind war waren sein seine seiner seinen ihr ihre ihrer hat haben hatte dass'),
  fr: set('et de du d est sont etait son sa ses leur leurs qui que'),
  ru: set('и что это его ее их'),
};
/** Words that tell the parts of a sentence apart, but are no part of its meaning by themselves. */
const BETWEEN: Words = {
  en: set('to in on at by for with from about as into onto toward towards through over between among'),
  de: set('zu zum zur im am in an auf aus bei nach mit fur durch uber'),
  fr: set('dans sur avec pour par en au aux a'),
  ru: set('в на с у о к по за из от для'),
};
/** Words that turn an answer round, in any language. */
const NEGATIONS = set(
  'not no never none nor neither without lack lacks lacked lacking absence nicht kein keine keinen keiner nie niemals ohne ne pas non jamais aucun aucune sans не нет без',
);
/** `non-recognition`: its hyphen may be gone. */
const NON = /^non-?(?=\p{L}{4})/u;
const NONE: ReadonlySet<string> = new Set();

export interface ContentWords {
  /** In their order, without words that hold others together, unless there are no others. */
  readonly words: readonly string[];
  /** The same with each "not" in its place and the words between the parts: "from Minsk" is not "to Minsk". */
  readonly inSentence: readonly string[];
  readonly denies: boolean;
}

/** `language`: of two letters. */
export function contentWords(text: string, language: string): ContentWords {
  const all = comparableWords(text)
    .map(({ compared }) => compared)
    .filter(Boolean)
    .flatMap((word) => (NEGATIONS.has(word) ? ['not'] : NON.test(word) ? ['not', word.replace(NON, '')] : [word]));
  const [empty, between] = [EMPTY[language] ?? NONE, BETWEEN[language] ?? NONE];
  const inSentence = all.filter((word) => !empty.has(word));
  const words = inSentence.filter((word) => word !== 'not' && !between.has(word));
  const denies = all.includes('not');
  // "Without", "who": an answer of nothing else is what it says.
  return words.length > 0 ? { words, inSentence, denies } : { words: all, inSentence: all, denies };
}
