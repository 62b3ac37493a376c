// The words numbers are made of in English, German and French, folded (foldText.ts). All three languages are understood
// everywhere, but for words that mean something else elsewhere: "cent" is a hundred in French only.
import { languageOf } from './localeMarks';

export interface WordDialect {
  /** BCP 47; its language decides which words are understood at home only. */
  readonly locale: string;
  /** What a billion is: a million millions in German and French, and people forget it. */
  readonly longScale: boolean;
  /** Whether `9.5m` means millions; otherwise the letter is a unit. */
  readonly lettersCount: boolean;
}

const counted = (words: string, from = 0, step = 1): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index * step]);

const all = (words: string, value: number): [string, number][] => words.split(' ').map((word) => [word, value]);

type Lexicon = readonly (readonly [language: string, words: ReadonlyMap<string, number>])[];

const SMALL: Lexicon = [
  [
    'en',
    new Map([
      ...counted(
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
      ),
      ...counted('seventeen eighteen nineteen', 17),
      ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
      ['nil', 0],
      ['fourty', 40],
    ]),
  ],
  [
    'de',
    new Map([
      ...counted(
        'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn',
      ),
      ...counted('siebzehn achtzehn neunzehn zwanzig', 17),
      ...counted('dreissig vierzig funfzig sechzig siebzig achtzig neunzig', 30, 10),
      ...all('ein eine einer einem einen eines', 1),
      ...all('zwo', 2),
      ...all('fuenf', 5),
      ...all('zwoelf', 12),
      ...all('fuenfzehn', 15),
      ...all('fuenfzig', 50),
      ...all('anderthalb eineinhalb', 1.5),
    ]),
  ],
  [
    'fr',
    new Map([
      ...counted('zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
      ...counted('vingt trente quarante cinquante soixante septante huitante nonante', 20, 10),
      ...all('une', 1),
      ...all('vingts', 20),
      ...all('octante', 80),
    ]),
  ],
];

/** In the singular; the plural of each is understood too (`scaleOf`). */
const SCALES: Lexicon = [
  [
    'en',
    new Map([
      ...all('dozen', 12),
      ...all('score', 20),
      ...all('hundred', 1e2),
      ...all('thousand k thsd', 1e3),
      ...all('million mn mln mil', 1e6),
      ...all('bn bln', 1e9),
      ...all('tn trn', 1e12),
    ]),
  ],
  [
    'de',
    new Map([
      ...all('dutzend', 12),
      ...all('hundert', 1e2),
      ...all('tausend tsd', 1e3),
      ...all('mio mill', 1e6),
      ...all('mrd mia milliarde', 1e9),
      ...all('bio', 1e12),
      ...all('billiarde', 1e15),
    ]),
  ],
  [
    'fr',
    new Map([
      ...all('dizaine', 10),
      ...all('douzaine', 12),
      ...all('centaine cent', 1e2),
      ...all('mille millier', 1e3),
      ...all('milliard md', 1e9),
    ]),
  ],
];
const LETTER_SCALES = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

const SHORT_SCALE = new Map([
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const LONG_SCALE = new Map([
  ['billion', 1e12],
  ['trillion', 1e18],
]);

const FRACTIONS = new Map([
  ...all('half halves halb halbe halber halbes halben halbem halfte demi demie moitie', 1 / 2),
  ...all('third thirds drittel tiers', 1 / 3),
  ...all('zweidrittel', 2 / 3),
  ...all('quarter quarters viertel quart quarts', 1 / 4),
  ...all('dreiviertel', 3 / 4),
  ...all('fifth fifths funftel fuenftel cinquieme cinquiemes', 1 / 5),
  ...all('sixth sixths sechstel sixieme sixiemes', 1 / 6),
  ...all('eighth eighths achtel huitieme huitiemes', 1 / 8),
  ...all('tenth tenths zehntel dixieme dixiemes', 1 / 10),
]);
/** Those that are no ordinal: they are numbers without "a" or "two" before them. */
const STAND_ALONE = new Set([1 / 2, 2 / 3, 3 / 4]);

/** Understood in their own language only. "Sept" is also a month. */
const ONLY_AT_HOME = new Set('cent un une ein eine einer einem einen eines score bio null nil sept'.split(' '));
/** Those a number may begin with; "k" and "Mrd" only follow figures. */
const OPENING = new Set(
  'dozen score hundred thousand million billion trillion dutzend hundert tausend cent mille millier milliard'.split(
    ' ',
  ),
);
const ARTICLES = new Set('a an ein eine einer einem einen eines un une'.split(' '));
const DECIMAL_WORDS = new Set(['point', 'komma', 'comma', 'virgule']);

/** "a million", "une douzaine": an article that counts one where a scale or a fraction follows. */
export const isCountingArticle = (word: string | undefined): boolean => word !== undefined && ARTICLES.has(word);

/** "and", "und", "et". */
export const isAnd = (word: string | undefined): boolean => word === 'and' || word === 'und' || word === 'et';

export const isDecimalWord = (word: string | undefined): boolean => word !== undefined && DECIMAL_WORDS.has(word);

/** A part of one, and whether it may stand alone as "half" does ("third" alone is an ordinal). */
export function fractionOf(word: string | undefined): { readonly value: number; readonly standsAlone: boolean } | null {
  const value = FRACTIONS.get(word ?? '');
  return value === undefined ? null : { value, standsAlone: STAND_ALONE.has(value) };
}

/** The number a single word says without scales of its own; German compounds ("dreiundzwanzig") included. */
export function numberOf(word: string | undefined, { locale }: Pick<WordDialect, 'locale'>): number | null {
  if (word === undefined) return null;
  return lookUp(SMALL, word, locale) ?? germanCompound(word);
}

/** "Hundred" or "mille", but neither a plural ("millions of people") nor an abbreviation. */
export const opensNumber = (word: string | undefined): boolean => OPENING.has(word ?? '');

/** The multiplier a word is, in the singular or plural ("million", "Mrd"); null for any other word. */
export function scaleOf(word: string | undefined, { locale, longScale, lettersCount }: WordDialect): number | null {
  if (word === undefined) return null;
  const letter = lettersCount ? LETTER_SCALES.get(word) : undefined;
  if (letter !== undefined) return letter;
  const inSingular = (form: string) =>
    lookUp(SCALES, form, locale) ?? (longScale ? LONG_SCALE : SHORT_SCALE).get(form) ?? null;
  return inSingular(word) ?? inSingular(word.replace(/(?:s|en|n|e)$/u, ''));
}

function lookUp(lexicon: Lexicon, word: string, locale: string): number | null {
  for (const [language, words] of lexicon) {
    const value = words.get(word);
    if (value !== undefined && (language === languageOf(locale) || !ONLY_AT_HOME.has(word))) return value;
  }
  return null;
}

/** "zweihundertfünfzigtausend", "neunzehnhundertsechsundneunzig", "zweieinhalb"; no part of one stands in for another word. */
function germanCompound(word: string): number | null {
  if (!/und|hundert|tausend|einhalb/.test(word)) return null;
  const half = /^(\p{L}+)einhalb$/u.exec(word);
  if (half) return plus(germanPart(half[1] ?? ''), 0.5);
  for (const [name, scale] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const cut = word.indexOf(name);
    if (cut < 0 || word === name) continue;
    const before = word.slice(0, cut);
    const after = word.slice(cut + name.length).replace(/^und(?=.)/u, '');
    const many = before === '' ? 1 : germanPart(before);
    return many === null ? null : plus(after === '' ? 0 : germanPart(after), many * scale);
  }
  const [, unit = '', ten = ''] =
    /^(ein|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun)und(\p{L}+ss?ig|\p{L}+zig)$/u.exec(word) ?? [];
  return ten === '' ? null : plus(germanPart(ten), germanPart(unit) ?? 0);
}

const germanPart = (word: string): number | null =>
  word === 'hundert' ? 100 : (lookUp(SMALL, word, 'de') ?? germanCompound(word));

const plus = (value: number | null, more: number): number | null => (value === null ? null : value + more);
