// The figure that an answer in words states, if it is nothing but one: "about 68,000 reports".
import { isWholeQuantity } from './isWholeQuantity';
import { readQuantities } from './readQuantities';
import type { StatedFigure } from './toleranceFor';

const BOUNDS = { none: 'eq', above: 'gt', below: 'lt' } as const;

/** Null where more is said than an amount. `languages`: those the answer may be written in, the likeliest first. */
export function statedFigure(answer: string, languages: readonly string[]): StatedFigure | null {
  const readings = readQuantities(answer, languages).filter((one) => isWholeQuantity(one, answer));
  // "420 m" is a length before it is a number of millions.
  const read = readings.find(({ unit }) => unit !== '') ?? readings[0];
  if (!read) return null;
  const { low, high, unit } = read;
  const bound = read.approximate ? 'approx' : BOUNDS[read.bound];
  return { low, high, unit: unit === '%' ? 'percent' : unit, bound, measures: '', wording: answer };
}
