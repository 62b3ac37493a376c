// Amounts that could stand in for another: those the article gives in the same unit, then smaller and larger ones of the
// same magnitude. None counts as right, and none is true of what is asked.
import { isCalendarYear } from '../../answering/calendarYear';
import { isSameText } from '../../generation/choices/answerKind';
import { plausibleValues } from '../../generation/choices/plausibleValues';
import { foldText } from '../../answering/foldText';
import { canonicalUnit, kindOfUnit } from '../../answering/units';
import type { Quantity } from '../../knowledge/model';
import type { NumberFigure } from '../figures/figure';
import { writeQuantity } from '../writeQuantity';
import type { Option } from '../question';

/** Options further apart than this are no options. */
const MAGNITUDE = 10;
/** What a calendar year is mistaken for. */
const YEARS = [-1, 2, -3, 5, -8];

/** The right one, worded as all of them are. A unit in several words stands under the scale alone. */
export const asOption = (quantity: Quantity): Option => ({
  text: withoutWords(writeQuantity(quantity), quantity.unit),
  value: { low: quantity.low, high: quantity.high },
});

/** Written with its unit first: 1000 without one would be a year, and stand out among 3,000 and 5,000. */
const withoutWords = (written: string, unit: string): string =>
  unit.includes(' ') && written.endsWith(unit) ? written.slice(0, -unit.length).trim() : written;

/** At most so many, the most plausible first, no two of them alike or within each other. */
export function otherAmounts(figure: NumberFigure, numbers: readonly NumberFigure[], most: number): readonly Option[] {
  const { quantity, tolerance } = figure;
  const isRange = quantity.low < quantity.high;
  const given = numbers
    .filter(({ id, quantity: other }) => id !== figure.id && other.unit === quantity.unit)
    // A range among single figures would be noticed for its looks.
    .filter(({ quantity: other }) => other.low < other.high === isRange)
    .map(({ quantity: { low, high } }) => ({ ...quantity, low, high }));
  const isYear = !isRange && isCalendarYear(quantity.low, quantity.unit);
  const values = isYear ? YEARS.map((years) => [quantity.low + years]) : plausibleValues(quantity);
  const made = [...values, ...(isRange ? [farRange(quantity)] : [])].map(([low = 0, high = low]) => ({
    ...quantity,
    low,
    high,
  }));
  // A figure the article gives for the same thing, at another time or by another count, is true as well.
  const alsoTrue = numbers.filter(
    ({ id, measures }) => id !== figure.id && measures !== '' && isSameText(measures, figure.measures),
  );
  const chosen: Quantity[] = [];
  for (const other of [...given, ...made]) {
    if (chosen.length >= most) break;
    const isFair =
      isOfOneMagnitude(other, quantity) &&
      isWrong(other, tolerance, quantity.bound) &&
      !exceedsAll(other, quantity) &&
      !alsoTrue.some((known) => !isWrong(other, known.tolerance, known.quantity.bound)) &&
      chosen.every((one) => !overlaps(one, other) && writeQuantity(one) !== writeQuantity(other));
    if (isFair) chosen.push(other);
  }
  return chosen.map(asOption);
}

/** Wide ranges leave little room around them: one that lies beyond, still of the same magnitude. */
const farRange = ({ low, high }: Quantity): readonly number[] =>
  [low, high].map((end) => Number((end * FAR).toPrecision(2)));
const FAR = 8;

const isOfOneMagnitude = (other: Quantity, { low, high }: Quantity): boolean => {
  const [size, right] = [Math.max(Math.abs(other.low), Math.abs(other.high)), Math.max(Math.abs(low), Math.abs(high))];
  return size <= right * MAGNITUDE && size * MAGNITUDE >= right;
};

/** Nothing in it counts as right. "More than 500" is no wrong answer where more than 1,000 is the right one. */
function isWrong(other: Quantity, { low, high }: NumberFigure['tolerance'], bound: Quantity['bound']): boolean {
  const [isBelow, isAbove] = [other.high < low, other.low > high];
  if (bound === 'gt' || bound === 'ge') return isAbove;
  if (bound === 'lt' || bound === 'le') return isBelow;
  return isBelow || isAbove;
}

/** A share of more than the whole stands out among shares of it. */
const exceedsAll = (other: Quantity, { unit, high }: Quantity): boolean =>
  kindOfUnit(canonicalUnit(foldText(unit))) === 'percent' && high <= 100 && other.high > 100;

const overlaps = (one: Quantity, other: Quantity): boolean => one.low <= other.high && other.low <= one.high;
