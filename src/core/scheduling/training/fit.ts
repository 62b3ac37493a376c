// Fits the 21 weights of FSRS-6 to a log: the most plausible weights given the answers and a prior around the published
// defaults (a posterior mode), found by Fisher scoring with Levenberg's damping inside the ranges FSRS-6 allows.
import type { TrainingLog } from './history';
import { SensitiveMemory, WEIGHTS } from './sensitivity';
import { solveDamped } from './solve';

export interface FitQuestion {
  readonly log: TrainingLog;
  /** Scored answers to learn from: the first so many, by time. */
  readonly until: number;
  readonly start: readonly number[];
  readonly prior: readonly number[];
  readonly enableShortTerm: boolean;
  /** Called before each pass over the log, with how many were done. */
  readonly onPass?: (passes: number) => void;
}

/** Ranges of FSRS-6, as ts-fsrs keeps them. */
const RANGES: readonly (readonly [number, number])[] = [
  ...Array.from({ length: 4 }, () => [0.001, 100] as const),
  ...([[1, 10], [0.001, 4], [0.001, 4], [0.001, 0.75]] as const), // prettier-ignore
  ...([[0, 4.5], [0, 0.8], [0.001, 3.5], [0.001, 5], [0.001, 0.25], [0.001, 0.9], [0, 4]] as const), // prettier-ignore
  ...([
    [0, 1],
    [1, 6],
    [0, 2],
    [0, 2],
    [0.01, 0.8],
    [0.1, 0.8],
  ] as const),
];

/**
 * How far weights lie apart between learners: standard deviations published with fsrs-rs. The first four, stabilities
 * over several orders of magnitude, are taken on a logarithmic scale instead: a factor of e^1.5 either way.
 */
const SPREADS = [
  ...[1.5, 1.5, 1.5, 1.5, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57],
  ...[0.25, 1.03, 0.31, 0.32, 0.14, 0.27],
];
const LOGARITHMIC = 4;

export const MOST_PASSES = 20;
const LEAST_DAMPING = 1e-3;
const LEAST_GAIN = 1e-4;
const LEAST_CHANCE = 1e-6;

/** The fitted weights, to four decimals. */
export function fitWeights(question: FitQuestion): number[] {
  let best = evaluateAt(question, question.start.map(toScale));
  let damping = LEAST_DAMPING;
  for (let pass = 1; pass < MOST_PASSES; pass += 1) {
    question.onPass?.(pass);
    const next = evaluateAt(question, stepFrom(best, damping));
    const gain = best.loss - next.loss;
    if (gain > 0) {
      best = next;
      damping = Math.max(LEAST_DAMPING, damping / 8);
    } else damping *= 20;
    // Close to the best the limits of the model (stability, difficulty) make more passes a matter of luck.
    if (Math.abs(gain) < LEAST_GAIN * best.loss) break;
  }
  return best.point.map((value, index) => Number(fromScale(value, index).toFixed(4)));
}

const toScale = (weight: number, index: number): number => (index < LOGARITHMIC ? Math.log(weight) : weight);
const fromScale = (value: number, index: number): number => (index < LOGARITHMIC ? Math.exp(value) : value);
const rangeOf = (index: number): readonly [number, number] => {
  const [low, high] = RANGES[index] ?? [-Infinity, Infinity];
  return [toScale(low, index), toScale(high, index)];
};

interface Evaluated {
  readonly point: readonly number[];
  /** Negative log posterior, but for a constant. */
  readonly loss: number;
  readonly gradient: Float64Array;
  /** Expected second derivatives (Fisher's information and the prior's), row by row. */
  readonly curvature: Float64Array;
}

/** A damped step, cut to the ranges; weights that push against their border stay there. */
function stepFrom({ point, gradient, curvature }: Evaluated, damping: number): number[] {
  const free = point.map((value, index) => {
    const [low, high] = rangeOf(index);
    const slope = gradient[index] ?? 0;
    return !((value <= low && slope > 0) || (value >= high && slope < 0));
  });
  const step = solveDamped(curvature, gradient, free, damping);
  return point.map((value, index) => {
    const [low, high] = rangeOf(index);
    return Math.min(high, Math.max(low, value - (step[index] ?? 0)));
  });
}

/** Recent answers count more, as in Anki: 0.25 + 0.75 (i / (n - 1))^3. */
const recency = (index: number, n: number): number => (n < 2 ? 1 : 0.25 + 0.75 * (index / (n - 1)) ** 3);

function evaluateAt({ log, until, prior, enableShortTerm }: FitQuestion, point: readonly number[]): Evaluated {
  const weights = point.map(fromScale);
  const memory = new SensitiveMemory(weights, enableShortTerm);
  const gradient = new Float64Array(WEIGHTS);
  const curvature = new Float64Array(WEIGHTS * WEIGHTS);
  const last = lastRankBefore(log, until);
  let loss = 0;
  const { starts, elapsedDays, grades, ranks, scoredRanks } = log;
  for (let card = 0; card + 1 < starts.length; card += 1) {
    const end = starts[card + 1] ?? 0;
    for (let at = starts[card] ?? 0, isFirst = true; at < end && (ranks[at] ?? 0) <= last; at += 1, isFirst = false) {
      const grade = grades[at] ?? 1;
      if (isFirst) {
        memory.begin(grade);
        continue;
      }
      memory.answer(elapsedDays[at] ?? 0, grade);
      const index = scoredRanks[at] ?? -1;
      if (index >= 0) loss += addAnswer(memory, grade > 1, recency(index, until), gradient, curvature);
    }
  }
  mirror(curvature);
  for (let i = 0; i < WEIGHTS; i += 1) {
    // The chain rule for weights on a logarithmic scale: d/d ln w = w d/dw.
    const scale = i < LOGARITHMIC ? (weights[i] ?? 1) : 1;
    gradient[i] = (gradient[i] ?? 0) * scale;
    for (let j = 0; j < WEIGHTS; j += 1) {
      curvature[i * WEIGHTS + j] = (curvature[i * WEIGHTS + j] ?? 0) * scale;
      curvature[j * WEIGHTS + i] = (curvature[j * WEIGHTS + i] ?? 0) * scale;
    }
  }
  for (let i = 0; i < WEIGHTS; i += 1) {
    const precision = (SPREADS[i] ?? 1) ** -2;
    const off = (point[i] ?? 0) - toScale(prior[i] ?? 0, i);
    loss += (precision * off * off) / 2;
    gradient[i] = (gradient[i] ?? 0) + precision * off;
    curvature[i * WEIGHTS + i] = (curvature[i * WEIGHTS + i] ?? 0) + precision;
  }
  return { point, loss, gradient, curvature };
}

/** Fills the lower half of a symmetric matrix from its upper half. */
function mirror(matrix: Float64Array): void {
  for (let i = 0; i < WEIGHTS; i += 1) {
    for (let j = 0; j < i; j += 1) matrix[i * WEIGHTS + j] = matrix[j * WEIGHTS + i] ?? 0;
  }
}

/** Weights with a slope at the answer at hand; kept between answers to allocate nothing. */
const moved = new Uint8Array(WEIGHTS);

/** Adds one scored answer; its weighted log loss comes back. */
function addAnswer(
  memory: SensitiveMemory,
  recalled: boolean,
  weight: number,
  gradient: Float64Array,
  curvature: Float64Array,
): number {
  const by = memory.recallBy;
  const chance = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, memory.recall));
  const information = weight / (chance * (1 - chance));
  const slope = information * (chance - (recalled ? 1 : 0));
  // Many slopes are nought: of the first four weights a card knows only one. And the upper half is enough.
  let count = 0;
  for (let i = 0; i < WEIGHTS; i += 1) {
    const byI = by[i] ?? 0;
    if (byI === 0) continue;
    gradient[i] = (gradient[i] ?? 0) + slope * byI;
    moved[count] = i;
    count += 1;
  }
  for (let a = 0; a < count; a += 1) {
    const i = moved[a] ?? 0;
    const scaled = information * (by[i] ?? 0);
    const row = i * WEIGHTS;
    for (let b = a; b < count; b += 1) {
      const j = moved[b] ?? 0;
      curvature[row + j] = (curvature[row + j] ?? 0) + scaled * (by[j] ?? 0);
    }
  }
  return -weight * Math.log(recalled ? chance : 1 - chance);
}

/** The rank of the last of the first `until` scored answers. */
function lastRankBefore({ ranks, scoredRanks, scored }: TrainingLog, until: number): number {
  if (until >= scored) return Infinity;
  return ranks[scoredRanks.indexOf(until - 1)] ?? -1;
}
