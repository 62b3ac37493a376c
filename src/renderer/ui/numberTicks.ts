// Round ticks of an axis, and figures written as short as they stay true.

const STEPS = [1, 2, 2.5, 5, 10];

/** About `most` round values from `low` to `high`, ends included where they are round. */
export function roundTicks(low: number, high: number, most = 6): readonly number[] {
  const span = high - low;
  if (!(span > 0)) return [low];
  const rough = span / (most - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

export interface Scale {
  readonly factor: number;
  /** ` million`, or nothing. */
  readonly word: string;
}

/** What large figures are counted in. */
export function scaleOf(largest: number): Scale {
  if (Math.abs(largest) >= 1e9) return { factor: 1e9, word: 'billion' };
  return Math.abs(largest) >= 1e6 ? { factor: 1e6, word: 'million' } : { factor: 1, word: '' };
}

const YEAR_FROM = 1000;
const YEAR_TO = 2999;

/** `9.5`, `1,240`, but `1996` where it is a year. */
export function figure(value: number, { factor }: Scale, isYear = false): string {
  const scaled = value / factor;
  const useGrouping = !(isYear && Number.isInteger(scaled) && scaled >= YEAR_FROM && scaled <= YEAR_TO);
  return new Intl.NumberFormat('en', { maximumFractionDigits: 3, useGrouping }).format(scaled);
}
