// An amount as a person states it: one figure or a range, how firmly it is stated, and of what.

export interface Quantity {
  /** Equal to `high` for a single figure; never above it. */
  readonly low: number;
  readonly high: number;
  /** Whether a word such as "about" stood by it. */
  readonly approximate: boolean;
  /** `above` for "more than 1,000": low and high are then the figure that was named. */
  readonly bound: 'none' | 'above' | 'below';
  /** Canonical (see units.ts) where known, else the words as typed in the singular; `%` for percentages, '' for none. */
  readonly unit: string;
  readonly isPercent: boolean;
}

/** What was read, and what else the same marks could mean: `1.234` is two numbers, depending on who writes it. */
export interface ReadQuantity extends Quantity {
  /** Without the reading itself; empty when the text is unambiguous. */
  readonly alternatives: readonly Quantity[];
}

const ROUNDING = 1e-9;

/** Equal but for the rounding of floating point: 1.1 million is 1,100,000. */
export const isSameNumber = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
