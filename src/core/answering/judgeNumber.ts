// A typed number against the figures that count as right. Every reading of the answer is tried: right in one is right.
import { isCalendarYear } from './calendarYear';
import { isSpeltAlike } from './comparableWords';
import { foldText } from './foldText';
import { isSameNumber, isSameQuantity, type Quantity } from './quantity';
import { readDates, shortYear } from './readDates';
import { readQuantities } from './readQuantities';
import type { Tolerance } from './tolerance';
import { canonicalUnit, convert, kindOfUnit, knownUnit } from './units';
import { bestOf, judged, type NumberFinding, type NumberVerdict, type Outcome } from './verdict';

export interface NumberQuestion {
  readonly tolerance: Tolerance;
  /** The answer in words, which says more than the tolerance: "more than 1,000 political prisoners". */
  readonly back: string;
  readonly accepted: readonly string[];
}

/** What the card asks for, with the words of its answer read. */
interface Target {
  readonly low: number;
  readonly high: number;
  /** Null where the whole range is the answer. */
  readonly aim: number | null;
  readonly bound: Quantity['bound'];
  readonly unit: string;
  /** A million for a card that counts in "million tonnes". */
  readonly scale: number;
  readonly isYear: boolean;
}

/** `languages`: of the card and of the computer; an answer may be written as either does. */
export function judgeNumber(typed: string, question: NumberQuestion, languages: readonly string[]): NumberVerdict {
  const target = targetOf(question, languages);
  const readings = [...(target.isYear ? yearsIn(typed) : []), ...readQuantities(typed, languages)]
    .map(withoutPlace)
    .filter((read, index, all) => all.findIndex((other) => isSameQuantity(other, read)) === index);
  const verdicts = readings.flatMap((read) => {
    // Metres are no other reading of a number of people.
    const otherReadings = readings.filter(
      (other) => other !== read && convert(other.low, other.unit, target.unit) !== null,
    );
    return inUnitOf(target, read).map((candidate) => ({ ...compare(read, candidate, target), otherReadings }));
  });
  const best = bestOf(verdicts) ?? noNumber(target);
  return isInTheWords(typed, question) ? { ...best, ...judged('right'), finding: 'figure', off: 0 } : best;
}

function targetOf({ tolerance, back }: NumberQuestion, languages: readonly string[]): Target {
  const { low, high, mode } = tolerance;
  const { unit, scale } = unitOf(tolerance.unit, languages);
  const inBand = (value: number): boolean => distanceFrom(value, value, low, high) === 0;
  const stated = readQuantities(back, languages)
    .flatMap((read) =>
      [read.low, read.low / scale].map((figure) => ({ figure, bound: read.bound, isOne: read.low === read.high })),
    )
    .find(({ figure }) => inBand(figure));
  const middle = mode === 'range' ? null : (low + high) / 2;
  return {
    low,
    high,
    aim: stated?.isOne === true && mode !== 'range' ? stated.figure : middle,
    bound: stated?.bound ?? 'none',
    unit,
    scale,
    isYear: mode !== 'percent' && isCalendarYear(Math.round((low + high) / 2), tolerance.unit) && Number.isInteger(low),
  };
}

/** Some cards count in "million tonnes". */
function unitOf(words: string, languages: readonly string[]): { readonly unit: string; readonly scale: number } {
  const folded = foldText(words);
  const [one] = knownUnit(folded) === null ? readQuantities(`1 ${words}`, languages) : [];
  return one && one.low > 1 ? { unit: one.unit, scale: one.low } : { unit: canonicalUnit(folded), scale: 1 };
}

/** The years of dates, and '21 in a question that asks for a year. */
const yearsIn = (typed: string): Quantity[] =>
  [...readDates(typed).map(({ year }) => year), shortYear(typed)].flatMap((year) =>
    year === null ? [] : [{ low: year, high: year, approximate: false, bound: 'none' as const, unit: '' }],
  );

const withoutPlace = ({ low, high, approximate, bound, unit }: Quantity): Quantity => ({
  low,
  high,
  approximate,
  bound,
  unit,
});

/** The reading in the unit of the card, in each way it can be meant; one of another kind of unit stays null. */
function inUnitOf(target: Target, read: Quantity): readonly (Quantity | null)[] {
  const low = convert(read.low, read.unit, target.unit);
  const high = convert(read.high, read.unit, target.unit);
  if (low === null || high === null) return [null];
  const candidate = { ...read, low, high };
  const times = (factor: number): Quantity => ({ ...candidate, low: low * factor, high: high * factor });
  const candidates = [candidate];
  if (target.scale !== 1) candidates.push(times(1 / target.scale));
  // 0.12 is 12 %, both ways.
  if (isPercent(target.unit) && read.unit === '' && Math.abs(high) <= 1) candidates.push(times(100));
  if (kindOfUnit(target.unit) === null && isPercent(read.unit) && Math.abs(target.high) <= 1)
    candidates.push(times(1 / 100));
  return candidates;
}

const isPercent = (unit: string): boolean => kindOfUnit(unit) === 'percent';

type Compared = Omit<NumberVerdict, 'otherReadings'>;

function compare(read: Quantity, candidate: Quantity | null, target: Target): Compared {
  const { aim, isYear } = target;
  const found = (outcome: Outcome, finding: NumberFinding, off = 0): Compared => ({
    kind: 'number',
    ...judged(outcome),
    finding,
    read,
    converted:
      candidate && !(isSameNumber(candidate.low, read.low) && isSameNumber(candidate.high, read.high))
        ? { ...candidate, unit: target.unit }
        : null,
    aim,
    off,
    isYear,
  });
  if (candidate === null) return found('wrong', 'other-unit');

  const distance = distanceFrom(candidate.low, candidate.high, target.low, target.high);
  const reach = (target.high - target.low) / 2;
  const outcome = distance === 0 ? 'right' : distance <= reach || isSameNumber(distance, reach) ? 'near' : 'wrong';
  const off = offBy(candidate, target);
  if (candidate.bound !== 'none' && candidate.bound !== target.bound) {
    if (target.bound !== 'none') return found('wrong', 'opposite-bound', off);
    return found(
      outcome === 'right' ? 'near' : outcome === 'near' && isTrueOf(candidate, target) ? 'near' : 'wrong',
      'only-a-bound',
      off,
    );
  }
  const isWide = candidate.low < target.low && candidate.high > target.high && outcome !== 'right';
  return found(outcome, isWide ? 'wide-range' : 'figure', off);
}

/** How far a figure or range sticks out of what counts; exactly 0 inside. */
function distanceFrom(low: number, high: number, from: number, to: number): number {
  const below = isSameNumber(low, from) ? 0 : from - low;
  const above = isSameNumber(high, to) ? 0 : high - to;
  return Math.max(0, below, above);
}

/** 0 for a range that holds all that is asked for: it is not off, it is wide. */
function offBy({ low, high }: Quantity, target: Target): number {
  const { low: from, high: to } = target.aim === null ? target : { low: target.aim, high: target.aim };
  const short = isSameNumber(low, from) ? 0 : Math.max(0, from - low);
  const over = isSameNumber(high, to) ? 0 : Math.max(0, high - to);
  if (short > 0 && over > 0) return 0;
  return short > 0 ? -short : over;
}

/** Whether "more than 9 million" is true of the figure asked for, though it does not name it. */
const isTrueOf = ({ low, bound }: Quantity, target: Target): boolean => {
  const figure = target.aim ?? (bound === 'above' ? target.low : target.high);
  return bound === 'above' ? figure >= low : figure <= low;
};

const isInTheWords = (typed: string, { back, accepted }: NumberQuestion): boolean =>
  [back, ...accepted].some((answer) => isSpeltAlike(typed, answer));

const noNumber = ({ aim, isYear }: Target): NumberVerdict => ({
  kind: 'number',
  ...judged('wrong'),
  finding: 'no-number',
  read: null,
  converted: null,
  otherReadings: [],
  aim,
  off: 0,
  isYear,
});
