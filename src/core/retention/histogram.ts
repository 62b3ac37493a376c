// Values counted between borders: [from, to), the last bin open to the end of the scale.

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
}

/** Counts values between rising borders; what lies outside of them is counted in the first or the last bin. */
export class Histogram {
  readonly #borders: readonly number[];
  readonly #counts: number[];

  constructor(borders: readonly number[]) {
    this.#borders = borders;
    this.#counts = new Array<number>(borders.length - 1).fill(0);
  }

  add(value: number): void {
    let [bin, last] = [0, this.#counts.length - 1];
    while (bin < last) {
      const middle = (bin + last + 1) >> 1;
      if (value >= (this.#borders[middle] ?? Infinity)) bin = middle;
      else last = middle - 1;
    }
    this.#counts[bin] = (this.#counts[bin] ?? 0) + 1;
  }

  bins(): HistogramBin[] {
    return this.#counts.map((n, bin) => ({ from: this.#borders[bin] ?? 0, to: this.#borders[bin + 1] ?? 0, n }));
  }
}

/** Days; doubling, because memory grows by factors. */
export const STABILITY_BORDERS = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 36_500] as const;
/** 1 easy to 10 hard. */
export const DIFFICULTY_BORDERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** Chances of recall in steps of a twentieth. */
export const RECALL_BORDERS: readonly number[] = Array.from({ length: 21 }, (_, step) => step / 20);

/** The middle value; the mean of the two in the middle where there is an even number. Null over nothing. Sorts in place. */
export const median = (values: Float64Array): number | null => quartiles(values)?.median ?? null;

export interface Quartiles {
  /** A quarter of the values is this or less. */
  readonly low: number;
  readonly median: number;
  /** A quarter is this or more. */
  readonly high: number;
}

/** Between two values in proportion (Hyndman and Fan's type 7, as in R and most programs). Null over nothing. Sorts in place. */
export function quartiles(values: Float64Array): Quartiles | null {
  if (values.length === 0) return null;
  values.sort();
  const at = (share: number): number => {
    const place = share * (values.length - 1);
    const below = values[Math.floor(place)] ?? NaN;
    return below + (place % 1) * ((values[Math.ceil(place)] ?? NaN) - below);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
