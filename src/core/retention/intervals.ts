// Intervals for shares and sums, all two-sided 95 %.

/** Normal deviate of a two-sided 95 % interval. */
export const DEVIATE_95 = 1.959963984540054;

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Wilson's interval of a share, 0..1; it stays honest at few answers and near 0 and 1. Null over nothing. */
export function wilson(successes: number, n: number): Bounds | null {
  if (n === 0) return null;
  const z2 = DEVIATE_95 ** 2;
  const share = successes / n;
  const middle = share + z2 / (2 * n);
  const spread = DEVIATE_95 * Math.sqrt((share * (1 - share) + z2 / (4 * n)) / n);
  const scale = 1 + z2 / n;
  return {
    low: successes === 0 ? 0 : (middle - spread) / scale,
    high: successes === n ? 1 : (middle + spread) / scale,
  };
}
