// The one rule by which a figure of so many is shortened, wherever it is shown.

/** Decimals beyond these tell nobody more. */
const MOST_DECIMALS = 2;
/** What counting in floating point leaves over. */
const NOISE = 1e-9;

/**
 * Decimals of `value`, of `all`: as few as there may be (`least`), but so many that what is not all of them is not shown as
 * all, and what is not none is not shown as none: 11.4 of 12 is 11, 11.993 is 11.99.
 */
export function decimalsFor(value: number, all: number, least = 0): number {
  if (isNear(value, all) || isNear(value, 0)) return least;
  for (let decimals = least; decimals < MOST_DECIMALS; decimals += 1) {
    const shown = rounded(value, decimals);
    if (shown !== 0 && shown !== all) return decimals;
  }
  return Math.max(least, MOST_DECIMALS);
}

/** `value`, of `all`, rounded by that rule; nearer to all or none than its decimals can say, it stays a step short. */
export function roundedOf(value: number, all: number, least = 0): number {
  if (isNear(value, all)) return all;
  if (isNear(value, 0)) return 0;
  const decimals = decimalsFor(value, all, least);
  const shown = rounded(value, decimals);
  const step = 10 ** -decimals;
  if (shown === all) return rounded(all + (value < all ? -step : step), decimals);
  return shown === 0 ? Math.sign(value) * step : shown;
}

/** A share, 0..1, in percent. */
export const percentOf = (share: number, least = 0): number => roundedOf(share * 100, 100, least);

const isNear = (value: number, end: number): boolean => Math.abs(value - end) <= NOISE * Math.max(1, Math.abs(end));

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
