// How good a range estimate is: the interval score of a central 90 % interval (Gneiting and Raftery 2007, section 6.2),
// lower is better. It is proper: whoever gives the range they are really 90 % sure of does best on average, and nothing is
// gained by a range that is wider or narrower than that.

export const SURE = 0.9;
const MISSED = 1 - SURE;

export interface Estimate {
  readonly low: number;
  readonly high: number;
}

/**
 * Amounts are compared by their order of magnitude, years as they are. Both are rising functions of the amount, under which
 * an interval's ends stay the quantiles they were, so that the score stays proper while people and percent can be averaged.
 */
export const onScale = (value: number, isYear: boolean): number => (isYear ? value / YEARS : Math.asinh(value));
const YEARS = 25;

/** `estimate` and `truth` on one scale; `low` is not above `high`. */
export const intervalScore = ({ low, high }: Estimate, truth: number): number =>
  high - low + (2 / MISSED) * (Math.max(0, low - truth) + Math.max(0, truth - high));

/** Of amounts as they were given. */
export const scoreOf = ({ low, high }: Estimate, truth: number, isYear: boolean): number =>
  intervalScore({ low: onScale(low, isYear), high: onScale(high, isYear) }, onScale(truth, isYear));

export const holds = ({ low, high }: Estimate, truth: number): boolean => low <= truth && truth <= high;
