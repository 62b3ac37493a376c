// Numbers in English, German and French words. All three are understood everywhere, except for words that mean something
// else in the language of the answer: "cent" is a hundred in French only.
import { countsInLongScale, languageOf } from './localeMarks';

const counted = (words: string, from = 0, step = 1): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index * step]);

const SMALL: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: new Map([
    ...counted('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
    ...counted('seventeen eighteen nineteen', 17),
    ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    ['nil', 0],
    ['fourty', 40],
  ]),
  de: new Map([
    ...counted(
      'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn',
    ),
    ...counted('siebzehn achtzehn neunzehn zwanzig', 17),
    ...counted('dreissig vierzig funfzig sechzig siebzig achtzig neunzig', 30, 10),
    ...(['ein', 'eine', 'einer', 'einem', 'einen', 'eines'] as const).map((word) => [word, 1] as const),
    ['zwo', 2],
    ['fuenf', 5],
    ['zwoelf', 12],
    ['fuenfzehn', 15],
    ['fuenfzig', 50],
  ]),
  fr: new Map([
    ...counted('zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
    ...counted('vingt trente quarante cinquante soixante septante huitante nonante', 20, 10),
    ['une', 1],
    ['vingts', 20],
    ['octante', 80],
  ]),
};

const SCALES: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: new Map([
    ['dozen', 12],
    ['score', 20],
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['k', 1e3],
    ['million', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['bn', 1e9],
    ['bln', 1e9],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
  de: new Map([
    ['dutzend', 12],
    ['hundert', 1e2],
    ['hunderte', 1e2],
    ['tausend', 1e3],
    ['tausende', 1e3],
    ['tsd', 1e3],
    ['mio', 1e6],
    ['mill', 1e6],
    ['millionen', 1e6],
    ['mrd', 1e9],
    ['mia', 1e9],
    ['milliarde', 1e9],
    ['milliarden', 1e9],
    ['bio', 1e12],
  ]),
  fr: new Map([
    ['dizaine', 10],
    ['douzaine', 12],
    ['centaine', 1e2],
    ['cent', 1e2],
    ['mille', 1e3],
    ['millier', 1e3],
    ['milliard', 1e9],
    ['md', 1e9],
    ['mds', 1e9],
  ]),
};

const HALVES = new Map([
  ['half', 0.5],
  ['halb', 0.5],
  ['halbe', 0.5],
  ['halben', 0.5],
  ['demi', 0.5],
  ['demie', 0.5],
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
]);

/** Understood in their own language only. */
const ONLY_AT_HOME = new Set('cent un une ein eine einer einem einen eines score mille bio mill null nil'.split(' '));
/** "a million", "eine halbe Million": one, when a scale follows. */
const ARTICLES = new Set('a an one ein eine einer einem einen eines un une'.split(' '));
const JOINTS = new Set(['and', 'und', 'et']);

export interface WordDialect {
  readonly locale: string;
  /** What a billion is; German and French count a million millions, and people forget it. */
  readonly longScale: boolean;
}

/** A word of the text and whether a space stands before it; hyphens are words of their own here. */
export interface SpokenWord {
  readonly text: string;
  readonly spaceBefore: boolean;
}

/** The multiplier a word is ("million", "Mrd", "dozens"), or null. */
export function scaleOf(word: string, { locale, longScale }: WordDialect): number | null {
  const billion = longScale ? [1e12, 1e18] : [1e9, 1e12];
  if (/^billion(?:s|en)?$/.test(word)) return billion[0] ?? null;
  if (/^trillion(?:s|en)?$/.test(word)) return billion[1] ?? null;
  for (const form of [word, word.replace(/s$/, '')]) {
    for (const [language, scales] of Object.entries(SCALES)) {
      const scale = scales.get(form);
      if (scale !== undefined && isSpoken(form, language, locale)) return scale;
    }
  }
  return null;
}

/** Whether a billion could be meant the other way in this locale. */
export const doubtsBillions = (locale: string): boolean => countsInLongScale(locale);

/** The number that begins at a word, and how many words it takes; null when none begins there. */
export function readNumberWords(
  words: readonly SpokenWord[],
  dialect: WordDialect,
): { readonly value: number; readonly length: number } | null {
  const first = words[0];
  if (first === undefined) return null;
  const half = readHalf(words, dialect);
  if (half) return half;

  let total = 0;
  let current = 0;
  let isBegun = false;
  let length = 0;
  let index = 0;
  for (;;) {
    // A hyphen or an "and" belongs to the number only if the number goes on behind it.
    let at = index;
    let joint: 'none' | 'hyphen' | 'and' = 'none';
    if (isBegun && words[at]?.text === '-' && !words[at]?.spaceBefore && !words[at + 1]?.spaceBefore) {
      joint = 'hyphen';
      at++;
    }
    if (isBegun && JOINTS.has(words[at]?.text ?? '')) {
      joint = 'and';
      at++;
      if (words[at]?.text === '-') at++;
    }
    const word = words[at]?.text;
    if (word === undefined) break;
    const small = smallOf(word, dialect.locale);
    const scale = scaleOf(word, dialect);
    if (small !== null && joins(current, small, joint, isBegun, total)) {
      current = combine(current, small);
    } else if (scale !== null && joint !== 'and' && word.length > 1 && (isBegun || mayOpen(word, dialect))) {
      if (scale < 1000) current = (isBegun && current === 0 && total > 0 ? 1 : current || 1) * scale;
      else {
        total = (total + (isBegun ? current : 1)) * (current === 0 && isBegun ? scale : 1) + 0;
        if (!(current === 0 && isBegun)) total = total - (isBegun ? current : 1) + (isBegun ? current : 1) * scale;
        current = 0;
      }
    } else if (!isBegun && ARTICLES.has(word)) {
      const next = words[at + 1]?.text;
      if (next === undefined || (scaleOf(next, dialect) === null && smallOf(word, dialect.locale) === null))
        return null;
      if (scaleOf(next, dialect) === null) return null;
      current = 1;
    } else break;
    isBegun = true;
    index = at + 1;
    length = index;
  }
  return isBegun ? { value: total + current, length } : null;
}

/** "half a million", "eine halbe Million", "un demi-million", "anderthalb Millionen". */
function readHalf(words: readonly SpokenWord[], dialect: WordDialect): { value: number; length: number } | null {
  let at = ARTICLES.has(words[0]?.text ?? '') ? 1 : 0;
  const half = HALVES.get(words[at]?.text ?? '');
  if (half === undefined) return null;
  at++;
  if (['a', 'an', '-', 'of'].includes(words[at]?.text ?? '')) at++;
  const scale = scaleOf(words[at]?.text ?? '', dialect);
  return scale === null ? null : { value: half * scale, length: at + 1 };
}

/** A word below a thousand, German compounds ("dreiundzwanzig", "zweihundertfünfzig") included. */
function smallOf(word: string, locale: string): number | null {
  for (const [language, words] of Object.entries(SMALL)) {
    const value = words.get(word);
    if (value !== undefined && isSpoken(word, language, locale)) return value;
  }
  return germanCompound(word);
}

function germanCompound(word: string): number | null {
  if (word === '') return null;
  for (const [name, scale] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const cut = word.indexOf(name);
    if (cut < 0 || word === name) continue;
    const [before, after] = [word.slice(0, cut), word.slice(cut + name.length).replace(/^und(?=.)/, '')];
    const many = before === '' ? 1 : germanPart(before);
    const rest = after === '' ? 0 : germanPart(after);
    return many === null || rest === null ? null : many * scale + rest;
  }
  const joined = /^(ein|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun)und(\p{L}+zig|dreissig)$/u.exec(word);
  const [unit, ten] = [SMALL['de']?.get(joined?.[1] ?? ''), SMALL['de']?.get(joined?.[2] ?? '')];
  return unit === undefined || ten === undefined ? null : unit + ten;
}

const germanPart = (word: string): number | null => SMALL['de']?.get(word) ?? germanCompound(word);

const isSpoken = (word: string, language: string, locale: string): boolean =>
  language === languageOf(locale) || !ONLY_AT_HOME.has(word);

/** A number may begin with "hundred" or "mille", but "k" and "Md" only follow digits. */
const mayOpen = (word: string, dialect: WordDialect): boolean => word.length > 3 && (scaleOf(word, dialect) ?? 0) >= 12;

/** Whether a small number goes on with what was said: "twenty" "five", "soixante" "douze", "nineteen" "eighty". */
function joins(
  current: number,
  small: number,
  joint: 'none' | 'hyphen' | 'and',
  isBegun: boolean,
  total: number,
): boolean {
  if (!isBegun) return true;
  if (small === 0) return false;
  if (current === 0) return total > 0;
  const tail = current % 100;
  if (tail === 0) return small < 100;
  if (isQuatreVingt(tail, small)) return true;
  if (tail === 60 || tail === 80) return small < 20;
  if (tail >= 20 && tail % 10 === 0) return small < 10 || (small === 11 && joint === 'and');
  if (tail === 70 || tail === 90 || tail === 10) return small < 10 && small >= 7;
  return joint === 'none' && current >= 11 && current <= 19 && small >= 10;
}

const isQuatreVingt = (tail: number, small: number): boolean => tail === 4 && small === 20;

function combine(current: number, small: number): number {
  const tail = current % 100;
  if (isQuatreVingt(tail, small)) return current - 4 + 80;
  if (tail >= 11 && tail <= 19 && small >= 10) return current * 100 + small;
  return current + small;
}
