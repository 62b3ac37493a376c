// What is likely recalled now: never to be confused with true retention, which is measured from answers.
import { DEVIATE_95 } from './intervals';

/** Cards, not shares. Bounds and expectation are null over nothing. */
export interface LikelyRecall {
  readonly of: number;
  readonly expected: number | null;
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
   * Expectation sum R and its 95 % bounds, sum R ± 1.96 sqrt(sum R (1 - R)), cut to 0..n: the cards are taken as
   * independent coins (Poisson binomial, normal approximation).
   */
  total(): LikelyRecall {
    if (this.#of === 0) return { of: 0, expected: null, low: null, high: null };
    const spread = DEVIATE_95 * Math.sqrt(this.#variance);
    return {
      of: this.#of,
      expected: this.#expected,
      low: Math.max(0, this.#expected - spread),
      high: Math.min(this.#of, this.#expected + spread),
    };
  }
}

/** The sum over chances at hand. */
export function likelyRecall(chances: Iterable<number>): LikelyRecall {
  const sum = new RecallSum();
  for (const chance of chances) sum.add(chance);
  return sum.total();
}
