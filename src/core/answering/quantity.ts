// An amount as a person states it: one figure or a range, how firmly it is stated, and of what.

export interface Quantity {
  /** Equal to `high` for a single figure; never above it. */
  readonly low: number;
  readonly high: number;
  /** Whether a word such as "about" stood by it. */
  readonly approximate: boolean;
  /** `above` for "more than 1,000": low and high are then the figure that was named. */
  readonly bound: 'none' | 'above' | 'below';
  /** Canonical (units.ts) where known, else the words as typed in the singular; `%` for percentages, '' for none. */
  readonly unit: string;
}

const ROUNDING = 1e-9;

/** Equal but for the rounding of floating point: 1.1 million is 1,100,000. */
export const isSameNumber = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));

export const isSameQuantity = (a: Quantity, b: Quantity): boolean =>
  isSameNumber(a.low, b.low) &&
  isSameNumber(a.high, b.high) &&
  a.approximate === b.approximate &&
  a.bound === b.bound &&
  a.unit === b.unit;
