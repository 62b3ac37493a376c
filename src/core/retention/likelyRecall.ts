// What is likely recalled now: never to be confused with true retention, which is measured from answers.
import { DEVIATE_95 } from './intervals';

/** Cards, not shares. All but the count is null over nothing. */
export interface LikelyRecall {
  /** Cards learned. */
  readonly of: number;
  /** Cards likely recalled: the sum of all chances. */
  readonly expected: number | null;
  /** Bounds of the 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Adds up chances one by one, so that a million cards need no array. */
export class RecallSum {
  #of = 0;
  #expected = 0;
  #variance = 0;

  /** `chance` of recall, 0..1. */
  add(chance: number): void {
    this.#of += 1;
    this.#expected += chance;
    this.#variance += chance * (1 - chance);
  }

  /**
   * Expectation sum R and its 95 % bounds, sum R ± 1.96 deviations, cut to 0..n: the cards are taken as independent coins
   * (Poisson binomial, normal approximation).
   */
  total(): LikelyRecall {
    const deviation = this.deviation();
    if (deviation === null) return { of: 0, expected: null, low: null, high: null };
    const spread = DEVIATE_95 * deviation;
    return {
      of: this.#of,
      expected: this.#expected,
      low: Math.max(0, this.#expected - spread),
      high: Math.min(this.#of, this.#expected + spread),
    };
  }

  /** Standard deviation of the sum in cards, sqrt(sum R (1 - R)): what is shown as ±. Null over nothing. */
  deviation(): number | null {
    return this.#of === 0 ? null : Math.sqrt(this.#variance);
  }
}

/** The sum over chances at hand. */
export function likelyRecall(chances: Iterable<number>): LikelyRecall {
  const sum = new RecallSum();
  for (const chance of chances) sum.add(chance);
  return sum.total();
}
