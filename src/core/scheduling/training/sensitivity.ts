// FSRS-6 with its derivatives: one card's memory, and how it would have come out had each weight been a little larger.
// The formulas are those of ts-fsrs (which does the scheduling); here they carry their sensitivities along, by hand,
// because numeric differentiation would need 21 more passes. `sensitivity.test.ts` holds both against each other.

export const WEIGHTS = 21;

const LEAST_STABILITY = 0.001;
const LARGEST_STABILITY = 36_500;
const LN_0_9 = Math.log(0.9);
const AGAIN = 1;
const HARD = 2;
const GOOD = 3;
const EASY = 4;

/** One card's memory under a set of weights. Made once and used for one card after another. */
export class SensitiveMemory {
  /** Chance of recall at the answer taken last, 0..1; 1 for a card's first. */
  recall = 1;
  /** How `recall` changes with each weight. */
  readonly recallBy = new Float64Array(WEIGHTS);
  #stability = 0;
  #difficulty = 0;
  /** Derivatives of ln stability. */
  readonly #lnStabilityBy = new Float64Array(WEIGHTS);
  readonly #difficultyBy = new Float64Array(WEIGHTS);
  readonly #w: Float64Array;
  readonly #enableShortTerm: boolean;
  readonly #factor: number;
  readonly #factorByDecay: number;
  readonly #easyDifficulty: number;

  constructor(weights: ArrayLike<number>, enableShortTerm: boolean) {
    this.#w = Float64Array.from(weights);
    this.#enableShortTerm = enableShortTerm;
    const decay = this.#weight(20);
    // F = 0.9^(-1/w20) - 1
    this.#factor = Math.exp(-LN_0_9 / decay) - 1;
    this.#factorByDecay = (Math.exp(-LN_0_9 / decay) * LN_0_9) / decay ** 2;
    this.#easyDifficulty = this.#weight(4) - Math.exp(3 * this.#weight(5)) + 1;
  }

  get stability(): number {
    return this.#stability;
  }

  get difficulty(): number {
    return this.#difficulty;
  }

  /** The first answer to a card. */
  begin(grade: number): void {
    const steps = grade - 1;
    this.#lnStabilityBy.fill(0);
    this.#difficultyBy.fill(0);
    this.recallBy.fill(0);
    this.recall = 1;
    this.#stability = Math.max(this.#weight(steps), LEAST_STABILITY);
    this.#lnStabilityBy[steps] = 1 / this.#stability;
    const growth = Math.exp(this.#weight(5) * steps);
    this.#difficulty = this.#weight(4) - growth + 1;
    this.#difficultyBy[4] = 1;
    this.#difficultyBy[5] = -steps * growth;
    this.#keepDifficulty();
  }

  /** A later answer. `recall` and `recallBy` are of the moment before it. */
  answer(elapsedDays: number, grade: number): void {
    this.#forget(elapsedDays);
    const before = this.#stability;
    if (elapsedDays === 0 && this.#enableShortTerm) this.#repeat(grade);
    else if (grade === AGAIN) this.#lapse();
    else this.#recalled(grade);
    if (!(this.#stability > LEAST_STABILITY && this.#stability < LARGEST_STABILITY)) {
      this.#stability = Math.min(LARGEST_STABILITY, Math.max(LEAST_STABILITY, this.#stability || before));
      this.#lnStabilityBy.fill(0);
    }
    this.#changeDifficulty(grade);
  }

  #weight(index: number): number {
    return this.#w[index] ?? NaN;
  }

  /** R = (1 + F t / S)^-w20 */
  #forget(elapsedDays: number): void {
    const decay = this.#weight(20);
    const days = elapsedDays / this.#stability;
    const base = 1 + this.#factor * days;
    this.recall = base ** -decay;
    const byLnStability = (this.recall * decay * this.#factor * days) / base;
    const { recallBy } = this;
    const lnStabilityBy = this.#lnStabilityBy;
    for (let i = 0; i < WEIGHTS; i += 1) recallBy[i] = byLnStability * (lnStabilityBy[i] ?? 0);
    recallBy[20] = (recallBy[20] ?? 0) - this.recall * (Math.log(base) + (decay * days * this.#factorByDecay) / base);
  }

  /** Again on the same study day: S' = S e^(w17 (G - 3 + w18)) S^-w19, which no passing grade makes smaller. */
  #repeat(grade: number): void {
    const lnStability = Math.log(this.#stability);
    const shift = grade - GOOD + this.#weight(18);
    const lnGrowth = this.#weight(17) * shift - this.#weight(19) * lnStability;
    if (grade >= HARD && lnGrowth < 0) return;
    const by = this.#lnStabilityBy;
    for (let i = 0; i < WEIGHTS; i += 1) by[i] = (by[i] ?? 0) * (1 - this.#weight(19));
    by[17] = (by[17] ?? 0) + shift;
    by[18] = (by[18] ?? 0) + this.#weight(17);
    by[19] = (by[19] ?? 0) - lnStability;
    this.#stability *= Math.exp(lnGrowth);
  }

  /** S' = w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), and never more than S / e^(w17 w18). */
  #lapse(): void {
    const [w11, w12, w13, w14] = [this.#weight(11), this.#weight(12), this.#weight(13), this.#weight(14)];
    const power = (this.#stability + 1) ** w13;
    const after = w11 * this.#difficulty ** -w12 * (power - 1) * Math.exp(w14 * (1 - this.recall));
    const by = this.#lnStabilityBy;
    const [w17, w18] = this.#enableShortTerm ? [this.#weight(17), this.#weight(18)] : [0, 0];
    const most = this.#stability / Math.exp(w17 * w18);
    if (after > most) {
      this.#stability = most;
      if (!this.#enableShortTerm) return;
      by[17] = (by[17] ?? 0) - w18;
      by[18] = (by[18] ?? 0) - w17;
      return;
    }
    const byLnStability = ((power / (power - 1)) * w13 * this.#stability) / (this.#stability + 1);
    const byDifficulty = -w12 / this.#difficulty;
    for (let i = 0; i < WEIGHTS; i += 1) {
      by[i] =
        byLnStability * (by[i] ?? 0) + byDifficulty * (this.#difficultyBy[i] ?? 0) - w14 * (this.recallBy[i] ?? 0);
    }
    by[11] = (by[11] ?? 0) + 1 / w11;
    by[12] = (by[12] ?? 0) - Math.log(this.#difficulty);
    by[13] = (by[13] ?? 0) + (power / (power - 1)) * Math.log(this.#stability + 1);
    by[14] = (by[14] ?? 0) + (1 - this.recall);
    this.#stability = after;
  }

  /** S' = S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) [w15 if hard] [w16 if easy]) */
  #recalled(grade: number): void {
    const [w9, w10] = [this.#weight(9), this.#weight(10)];
    const bonus = grade === HARD ? this.#weight(15) : grade === EASY ? this.#weight(16) : 1;
    const ease = 11 - this.#difficulty;
    const scale = Math.exp(this.#weight(8)) * ease * this.#stability ** -w9;
    const surprise = Math.exp(w10 * (1 - this.recall));
    const growth = scale * bonus * (surprise - 1);
    const lnStability = Math.log(this.#stability);
    const by = this.#lnStabilityBy;
    const byGrowth = growth / (1 + growth);
    const bySurprise = (scale * bonus * surprise) / (1 + growth);
    for (let i = 0; i < WEIGHTS; i += 1) {
      by[i] =
        (by[i] ?? 0) * (1 - w9 * byGrowth) -
        (byGrowth * (this.#difficultyBy[i] ?? 0)) / ease -
        bySurprise * w10 * (this.recallBy[i] ?? 0);
    }
    by[8] = (by[8] ?? 0) + byGrowth;
    by[9] = (by[9] ?? 0) - byGrowth * lnStability;
    by[10] = (by[10] ?? 0) + bySurprise * (1 - this.recall);
    if (bonus !== 1 || grade !== GOOD) {
      const index = grade === HARD ? 15 : 16;
      by[index] = (by[index] ?? 0) + (scale * (surprise - 1)) / (1 + growth);
    }
    this.#stability *= 1 + growth;
  }

  /** D' = w7 D0(4) + (1 - w7) (D - w6 (G - 3) (10 - D) / 9) */
  #changeDifficulty(grade: number): void {
    const [w5, w6, w7] = [this.#weight(5), this.#weight(6), this.#weight(7)];
    const shift = (-(grade - GOOD) * (10 - this.#difficulty)) / 9;
    const moved = this.#difficulty + w6 * shift;
    const by = this.#difficultyBy;
    const kept = (1 - w7) * (1 + (w6 * (grade - GOOD)) / 9);
    // Only w4 to w7 touch difficulty.
    for (let i = 4; i <= 7; i += 1) by[i] = (by[i] ?? 0) * kept;
    by[4] = (by[4] ?? 0) + w7;
    by[5] = (by[5] ?? 0) - 3 * w7 * Math.exp(3 * w5);
    by[6] = (by[6] ?? 0) + (1 - w7) * shift;
    by[7] = (by[7] ?? 0) + this.#easyDifficulty - moved;
    this.#difficulty = w7 * this.#easyDifficulty + (1 - w7) * moved;
    this.#keepDifficulty();
  }

  #keepDifficulty(): void {
    if (this.#difficulty > 1 && this.#difficulty < 10) return;
    this.#difficulty = Math.min(10, Math.max(1, this.#difficulty));
    this.#difficultyBy.fill(0);
  }
}
