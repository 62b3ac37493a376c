// The figures of an amount, without the words around them: one number, a range, a number with its margin or in two units.
import { fractionOf, isAnd, isCountingArticle } from './numberLexicon';
import { type Dialect, readNumber, type ReadNumber } from './numberWords';
import type { Token } from './tokens';
import { convert, kindOfUnit, knownUnit } from './units';

export interface FiguresDialect extends Dialect {
  /** Whether "1 in 8" is an eighth; otherwise it is one of something. */
  readonly asRatio: boolean;
}

export interface Figures {
  readonly low: number;
  readonly high: number;
  /** The token behind them. */
  readonly next: number;
  /** Canonical, where a unit stands among the figures: "25% to 35%", "1 h 30 min". */
  readonly unit: string;
}

/** The figures that begin at a token, or null. */
export function readFigures(tokens: readonly Token[], from: number, dialect: FiguresDialect): Figures | null {
  const isBetween = /^(?:between|zwischen|entre)$/.test(tokens[from - 1]?.text ?? '');
  // "Between one hundred and two hundred": the "and" parts two numbers; otherwise it may be within one.
  const first =
    (isBetween ? readSigned(tokens, from, dialect, false) : null) ??
    readSigned(tokens, from, dialect, true) ??
    readArticle(tokens, from);
  if (!first) return null;
  return (
    readInTwoUnits(tokens, first, dialect) ??
    readRange(tokens, first, dialect) ??
    readRatio(tokens, first, dialect) ??
    readDecade(tokens, first) ??
    single(first)
  );
}

const single = ({ value, next }: Pick<ReadNumber, 'value' | 'next'>, unit = ''): Figures => ({
  low: value,
  high: value,
  next,
  unit,
});

function readSigned(tokens: readonly Token[], from: number, dialect: Dialect, withAnd: boolean): ReadNumber | null {
  const token = tokens[from];
  // "au moins" is "at least".
  const isMinus = token?.text === 'minus' || (token?.text === 'moins' && tokens[from - 1]?.text !== 'au');
  const isSign = token?.text === '-' && token.spaceBefore && (from === 0 || tokens[from + 1]?.spaceBefore === false);
  if (!isMinus && !isSign) return readNumber(tokens, from, dialect, withAnd);
  const number = readNumber(tokens, from + 1, dialect, withAnd);
  return number && { ...number, value: -number.value };
}

/** The "an" of "an hour and a half". */
const readArticle = (tokens: readonly Token[], from: number): ReadNumber | null =>
  isCountingArticle(tokens[from]?.text) && unitAt(tokens, from + 1) !== null
    ? { value: 1, scale: 1, next: from + 1 }
    : null;

const unitAt = (tokens: readonly Token[], at: number): string | null => knownUnit(tokens[at]?.text ?? '');

/** "An hour and a half", "deux ans et demi", "1 h 30 min", "5 feet 11 inches", "1h30": in the first unit. */
function readInTwoUnits(tokens: readonly Token[], first: ReadNumber, dialect: Dialect): Figures | null {
  const unit = unitAt(tokens, first.next);
  if (unit === null || !COMPOUND.has(kindOfUnit(unit) ?? '')) return null;
  let at = first.next + 1;
  const hasAnd = isAnd(tokens[at]?.text);
  if (hasAnd) at++;
  const half = fractionOf(tokens[isCountingArticle(tokens[at]?.text) ? at + 1 : at]?.text);
  if (hasAnd && half && half.value < 1) {
    const next = isCountingArticle(tokens[at]?.text) ? at + 2 : at + 1;
    return single({ value: first.value + half.value, next }, unit);
  }
  const second = readNumber(tokens, at, dialect);
  if (!second) return null;
  const smaller = unitAt(tokens, second.next) ?? (isClock(tokens, at, unit) ? 'minute' : null);
  const more = smaller === null || smaller === unit ? null : convert(second.value, smaller, unit);
  if (more === null || more >= 1) return null;
  return single(
    { value: first.value + more, next: unitAt(tokens, second.next) === null ? second.next : second.next + 1 },
    unit,
  );
}

/** What people state in two units at once. */
const COMPOUND = new Set(['time', 'length', 'mass']);

const isClock = (tokens: readonly Token[], at: number, unit: string): boolean =>
  unit === 'hour' && tokens[at]?.spaceBefore === false && /^\d{2}$/.test(tokens[at].text);

const RANGE_WORDS = new Set(['to', 'through', 'till', 'until', 'bis', 'a', 'or', 'oder', 'ou']);

function readRange(tokens: readonly Token[], first: ReadNumber, dialect: Dialect): Figures | null {
  const named = RANGE_WORDS.has(tokens[first.next]?.text ?? '') ? null : unitAt(tokens, first.next);
  const unit = named ?? '';
  const at = named === null ? first.next : first.next + 1;
  const margin = readMargin(tokens, at, dialect);
  if (margin) return { low: first.value - margin.value, high: first.value + margin.value, next: margin.next, unit };

  const joint = jointLength(tokens, at);
  if (joint === 0) return null;
  let behind = at + joint;
  while (isPassedOver(tokens[behind])) behind++;
  const second = readSigned(tokens, behind, dialect, true);
  if (!second) return null;
  const [a, b] = alignEnds(first, second, tokens);
  return { low: Math.min(a, b), high: Math.max(a, b), next: second.next, unit };
}

/** How many tokens join the two ends of a range: a word, a dash, dots; 0 for none. */
function jointLength(tokens: readonly Token[], at: number): number {
  const joint = tokens[at]?.text ?? '';
  if (joint === '-' || joint === '~' || RANGE_WORDS.has(joint) || isAnd(joint)) return 1;
  const dots = tokens.slice(at, at + 3).filter(({ text }) => text === '.').length;
  return joint === '.' && dots > 1 ? dots : 0;
}

/** "to about $10", "a environ 12" */
const isPassedOver = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:about|around|etwa|rund|environ|nearly|almost|even|[€$£¥₽₹₴]|us\$|eur|usd|gbp|chf|jpy|rub)$/u.test(token.text);

/** The 0.5 of "5 ± 0.5", "5 +/- 0.5". */
function readMargin(tokens: readonly Token[], at: number, dialect: Dialect): ReadNumber | null {
  if (tokens[at]?.text === '±') return readNumber(tokens, at + 1, dialect);
  const isSpelled = ['+', '/', '-'].every((mark, index) => tokens[at + index]?.text === mark);
  return isSpelled ? readNumber(tokens, at + 3, dialect) : null;
}

/** A scale named once holds for both ends ("9-10 million"); a year may be shortened ("1990-95"). */
function alignEnds(first: ReadNumber, second: ReadNumber, tokens: readonly Token[]): readonly [number, number] {
  if (first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale) {
    return [first.value * second.scale, second.value];
  }
  const [a, b] = [tokens[first.next - 1]?.text ?? '', tokens[second.next - 1]?.text ?? ''];
  const century = first.value - (first.value % 100);
  if (/^\d{4}$/.test(a) && /^\d{2}$/.test(b) && century + second.value > first.value) {
    return [first.value, century + second.value];
  }
  return [first.value, second.value];
}

/** "1 in 8", "3 out of 4", "drei von vier", "un sur dix". */
function readRatio(tokens: readonly Token[], first: ReadNumber, dialect: FiguresDialect): Figures | null {
  if (!dialect.asRatio) return null;
  const [joint, more] = [tokens[first.next]?.text ?? '', tokens[first.next + 1]?.text];
  const length = joint === 'out' && more === 'of' ? 2 : /^(?:in|of|von|sur|auf)$/.test(joint) ? 1 : 0;
  const whole = length === 0 ? null : readNumber(tokens, first.next + length, dialect);
  if (!whole || whole.value <= 0 || first.value < 0 || first.value > whole.value) return null;
  return single({ value: first.value / whole.value, next: whole.next });
}

/** The "1980s", "1980er". */
function readDecade(tokens: readonly Token[], { value, next }: ReadNumber): Figures | null {
  const ending = tokens[next];
  const isPlural = ending?.spaceBefore === false && /^(?:s|er)$/.test(ending.text);
  if (!isPlural || value % 10 !== 0 || value < 1000 || value > 2990) return null;
  return { low: value, high: value + 9, next: next + 1, unit: '' };
}
