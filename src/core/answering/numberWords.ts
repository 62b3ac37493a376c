// A number as it is said or written: "9.5 million", "two thousand five hundred", "quatre-vingt-dix", "anderthalb Millionen",
// "half a million", "3/4". Which marks and words are understood how is the dialect's to say.
import type { DecimalSign } from './localeMarks';
import {
  fractionOf,
  isAnd,
  isCountingArticle,
  isDecimalWord,
  numberOf,
  opensNumber,
  scaleOf,
  type WordDialect,
} from './numberLexicon';
import { readNumeral } from './numeral';
import type { Token } from './tokens';

export interface Dialect extends WordDialect {
  readonly decimal: DecimalSign;
}

export interface ReadNumber {
  readonly value: number;
  /** What it was counted in: a million in "9.5 million". Where a range names it once, it holds for both ends. */
  readonly scale: number;
  /** The token behind it. */
  readonly next: number;
}

/** "Several hundred" names no number. */
const VAGUE = new Set('several many few paar einige mehrere viele plusieurs quelques'.split(' '));

/** The number that begins at a token, or null. `withAnd` is off where an "and" parts two numbers: "between five and ten". */
export function readNumber(
  tokens: readonly Token[],
  from: number,
  dialect: Dialect,
  withAnd = true,
): ReadNumber | null {
  return (
    readFraction(tokens, from, dialect) ??
    readFractionInFigures(tokens, from, dialect) ??
    new NumberReader(tokens, from, dialect, withAnd).read()
  );
}

/**
 * Reads as one hears a number: a group below a thousand grows ("two hundred" "and five") until a large scale closes it
 * ("thousand"); the sum of closed groups and the open one is the number.
 */
class NumberReader {
  readonly #tokens: readonly Token[];
  readonly #dialect: Dialect;
  readonly #withAnd: boolean;
  readonly #from: number;
  #next: number;
  /** Groups with their scales: the "two million" of "two million five hundred". */
  #closed = 0;
  /** What is being said below a scale; null before the first word and after a scale. */
  #group: number | null = null;
  /** Whether the group is in figures, which no word goes on with: "20 five" are two numbers. */
  #isInFigures = false;
  #scale = 1;

  constructor(tokens: readonly Token[], from: number, dialect: Dialect, withAnd: boolean) {
    this.#tokens = tokens;
    this.#dialect = dialect;
    this.#withAnd = withAnd;
    this.#from = from;
    this.#next = from;
  }

  read(): ReadNumber | null {
    if (isCountingArticle(this.#word(this.#from)) && opensNumber(this.#word(this.#from + 1))) {
      this.#group = 1;
      this.#next++;
    }
    while (this.#takeHalf() || this.#takeDecimals() || this.#takeScale() || this.#takeSmall());
    if (this.#next === this.#from) return null;
    return { value: this.#closed + (this.#group ?? 0), scale: this.#scale, next: this.#next };
  }

  get #isBegun(): boolean {
    return this.#next > this.#from;
  }

  #word(at: number): string | undefined {
    return this.#tokens[at]?.text;
  }

  /** Where the number may go on behind a hyphen or an "and", which belong to it only if it does. */
  #afterJoint(): { readonly at: number; readonly joint: 'none' | 'hyphen' | 'and' } {
    const at = this.#next;
    if (!this.#isBegun) return { at, joint: 'none' };
    const isHyphen = (index: number) => this.#word(index) === '-' && this.#tokens[index]?.spaceBefore === false;
    const behindHyphen = isHyphen(at) && this.#tokens[at + 1]?.spaceBefore === false ? at + 1 : at;
    if (this.#withAnd && isAnd(this.#word(behindHyphen))) {
      return { at: isHyphen(behindHyphen + 1) ? behindHyphen + 2 : behindHyphen + 1, joint: 'and' };
    }
    return { at: behindHyphen, joint: behindHyphen > at ? 'hyphen' : 'none' };
  }

  /** "two and a half", "a million and a half", "deux millions et demi". */
  #takeHalf(): boolean {
    if (!this.#isBegun || !isAnd(this.#word(this.#next))) return false;
    const at = isCountingArticle(this.#word(this.#next + 1)) ? this.#next + 2 : this.#next + 1;
    const fraction = fractionOf(this.#word(at));
    if (!fraction || fraction.value >= 1) return false;
    if (this.#group === null) this.#closed += fraction.value * this.#scale;
    else this.#group += fraction.value;
    this.#next = at + 1;
    return true;
  }

  /** "nine point five", "neuf virgule vingt-cinq". */
  #takeDecimals(): boolean {
    if (this.#group === null || !isDecimalWord(this.#word(this.#next))) return false;
    let digits = '';
    let at = this.#next + 1;
    for (; digits.length < 15; at++) {
      const digit = numberOf(this.#word(at), this.#dialect);
      if (digit === null || !Number.isInteger(digit) || digit > 99 || (digits !== '' && digit > 9)) break;
      digits += String(digit);
    }
    if (digits === '') return false;
    this.#group += Number(`0.${digits}`);
    this.#next = at;
    return true;
  }

  #takeScale(): boolean {
    const { at, joint } = this.#afterJoint();
    const scale = this.#scaleAt(at);
    if (scale === null || joint === 'and') return false;
    if (!this.#isBegun && (!opensNumber(this.#word(at)) || this.#isVague())) return false;
    if (scale < 1000) {
      if (this.#group !== null && this.#group >= 100) return false;
      this.#group = (this.#group ?? 1) * scale;
      this.#isInFigures = false;
    } else if (this.#group !== null) {
      if (this.#closed > 0 && scale >= this.#scale) return false;
      this.#closed += this.#group * scale;
      this.#group = null;
      this.#scale = scale;
    } else {
      // "A hundred thousand million": the scale multiplies all that was said.
      this.#closed = (this.#isBegun ? this.#closed : 1) * scale;
      this.#scale *= scale;
    }
    this.#next = at + 1;
    return true;
  }

  #scaleAt(at: number): ReturnType<typeof scaleOf> {
    const word = this.#word(at);
    // A single letter counts only right behind figures, and where it is no part of "m/s".
    const isLetter = word?.length === 1 && word !== 'k';
    const isUnit = this.#tokens[at - 1]?.kind !== 'numeral' || this.#word(at + 1) === '/';
    return scaleOf(word, isLetter && isUnit ? { ...this.#dialect, lettersCount: false } : this.#dialect);
  }

  #isVague(): boolean {
    return VAGUE.has(this.#word(this.#from - 1) ?? '');
  }

  /** A numeral, or a word below a thousand. */
  #takeSmall(): boolean {
    const { at, joint } = this.#afterJoint();
    const token = this.#tokens[at];
    if (token?.kind === 'numeral') {
      const value = readNumeral(token.text, this.#dialect.decimal);
      // "Two 5" are two numbers, "2 million 500 thousand" is one.
      if (value === null || this.#group !== null || joint !== 'none' || (this.#isBegun && value >= this.#scale)) {
        return false;
      }
      this.#group = value;
      this.#isInFigures = true;
      this.#next = at + 1 + this.#ordinalEnding(at + 1);
      return true;
    }
    const value = numberOf(token?.text, this.#dialect);
    // "Ein paar hundert" is not one.
    if (value === null || (isCountingArticle(token?.text) && VAGUE.has(this.#word(at + 1) ?? ''))) return false;
    if (this.#group === null) {
      if (this.#isBegun && (value === 0 || value >= this.#scale)) return false;
      this.#group = value;
      this.#isInFigures = false;
    } else {
      if (this.#isInFigures) return false;
      const joined = joinWords(this.#group, value, token?.text ?? '', joint);
      if (joined === null) return false;
      this.#group = joined;
    }
    this.#next = at + 1;
    return true;
  }

  /** 1 for the "th" of "24th". */
  #ordinalEnding(at: number): 0 | 1 {
    const token = this.#tokens[at];
    return token && !token.spaceBefore && /^(?:st|nd|rd|th|ter|te|e|er|eme|ere)$/u.test(token.text) ? 1 : 0;
  }
}

/**
 * A small number said after another one: "twenty" "five", "soixante" "douze", "quatre" "vingt", "nineteen" "eighty". Null
 * where the two are two numbers.
 */
function joinWords(group: number, small: number, word: string, joint: 'none' | 'hyphen' | 'and'): number | null {
  const tail = group % 100;
  if (small === 0 || !Number.isInteger(group)) return null;
  // "Two hundred and five", "vingt et un", "soixante et onze", but "twenty and five" are two numbers.
  if (joint === 'and' && tail !== 0 && small !== 1 && small !== 11) return null;
  if (tail === 4 && word.startsWith('vingt')) return group + 76;
  if (tail === 0 && small < 100) return group + small;
  if (group >= 1000 && group % 1000 === 0 && small < 1000) return group + small;
  if ((tail === 60 || tail === 80) && small < 20) return group + small;
  if (tail >= 20 && tail % 10 === 0 && small < 10) return group + small;
  // "dix-sept", "quatre-vingt-dix-neuf"
  if (tail % 20 === 10 && small >= 7 && small < 10) return group + small;
  // A year in two halves.
  if (group >= 11 && group <= 20 && small >= 10 && small < 100 && joint !== 'and') return group * 100 + small;
  return null;
}

/** "half a million", "two thirds", "three quarters of a million", "une demi-douzaine", "a quarter". */
function readFraction(tokens: readonly Token[], from: number, dialect: Dialect): ReadNumber | null {
  const word = (at: number): string | undefined => tokens[at]?.text;
  const counted = isCountingArticle(word(from)) ? 1 : numberOf(word(from), dialect);
  const isCounted = counted !== null && counted >= 1 && counted < 10 && Number.isInteger(counted);
  let at = isCounted ? from + 1 : from;
  if (isCounted && word(at) === '-') at++;
  const fraction = fractionOf(word(at));
  if (!fraction || (!isCounted && !fraction.standsAlone)) return null;
  const value = (isCounted ? counted : 1) * fraction.value;
  const next = at + 1;

  at = next;
  if (word(at) === '-') at++;
  if (word(at) === 'of' || word(at) === 'de' || word(at) === 'd') at++;
  if (word(at) === "'") at++;
  if (isCountingArticle(word(at))) at++;
  const scale = scaleOf(word(at), { ...dialect, lettersCount: false });
  if (scale === null) return { value, scale: 1, next };
  return { value: value * scale, scale: scale, next: at + 1 };
}

/** "3/4", "9 1/2"; a scale may follow. */
function readFractionInFigures(tokens: readonly Token[], from: number, dialect: Dialect): ReadNumber | null {
  const figure = (at: number): number | null =>
    tokens[at]?.kind === 'numeral' && /^\d{1,3}$/.test(tokens[at].text) ? Number(tokens[at].text) : null;
  const fractionAt = (at: number): number | null => {
    const [over, under] = [figure(at), figure(at + 2)];
    const isBar = tokens[at + 1]?.text === '/' && tokens[at + 1]?.spaceBefore === false;
    return isBar && over !== null && under !== null && under > 0 ? over / under : null;
  };
  const whole = figure(from);
  const part = fractionAt(from + 1);
  const isMixed = whole !== null && part !== null && part < 1;
  const value = isMixed ? whole + part : fractionAt(from);
  if (value === null) return null;
  const next = from + (isMixed ? 4 : 3);
  const scale = scaleOf(tokens[next]?.text, dialect);
  return scale ? { value: value * scale, scale: scale, next: next + 1 } : { value, scale: 1, next };
}
