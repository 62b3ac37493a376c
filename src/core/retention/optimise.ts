// Weights fitted to a person's own log, and whether they are worth having. They are judged only on answers no training
// saw: five times a training on the past, tested on what came next. Nothing is applied here.
import { checkedParameters } from '../scheduling/fsrs';
import type { Preset } from '../scheduling/preset';
import { fitWeights, MOST_PASSES } from '../scheduling/training/fit';
import { type TrainingLog, trainingLogOf } from '../scheduling/training/history';
import { logLoss } from './evaluate';
import { type DatedAnswer, type Prediction, predictions } from './predictions';

export interface Optimised {
  /** Answers read. */
  readonly reviews: number;
  /** The weights to use: new ones that proved better, or those there were. */
  readonly parameters: readonly number[];
  /** Log loss of the weights there were; null over nothing. */
  readonly before: number | null;
  /** Log loss of `parameters` on the same answers. */
  readonly after: number | null;
  readonly applied: false;
  /** Why the weights stay as they are; absent when they do not. */
  readonly reason?: string;
}

/** Below this many scored answers a fit follows chance more than the person. */
export const LEAST_SCORED = 400;

const SPLITS = 5;

export interface OptimiseOptions {
  /** What the weights are drawn towards where answers say little, and what they are compared with below. */
  readonly defaults: readonly number[];
  /** What is said where there are too few answers. */
  readonly stays?: string;
  /** Share of the work done, 0..1, never falling. */
  readonly onProgress?: (done: number) => void;
}

/** Fits and judges; `answers` in order of time. `preset` holds the weights there are. */
export function optimise(preset: Preset, answers: readonly DatedAnswer[], options: OptimiseOptions): Optimised {
  const log = trainingLogOf(answers);
  const current = [...preset.parameters];
  if (log.scored < LEAST_SCORED) {
    const parameters = [...options.defaults];
    const loss = logLoss([...predictions({ ...preset, parameters }, answers)]);
    return {
      reviews: answers.length,
      parameters,
      before: loss,
      after: loss,
      applied: false,
      reason:
        `${log.scored} answers on a later study day are too few to learn from: it takes ${LEAST_SCORED}. ` +
        (options.stays ?? 'The default parameters stay.'),
    };
  }
  const fit = trainer(preset, log, options);
  const cuts = Array.from({ length: SPLITS + 1 }, (_, nth) => Math.round((log.scored * (nth + 1)) / (SPLITS + 1)));
  const heldOut: Prediction[] = [];
  let fitted = current;
  for (let nth = 0; nth < SPLITS; nth += 1) {
    const [from = 0, to = 0] = cuts.slice(nth);
    fitted = fit(from, nth === 0 ? [...options.defaults] : fitted);
    heldOut.push(...foretold({ ...preset, parameters: fitted }, answers, from, to));
  }
  const before = logLoss([...foretold(preset, answers, cuts[0] ?? 0, log.scored)]);
  const after = logLoss(heldOut);
  const parameters = fit(log.scored, fitted);
  options.onProgress?.(1);
  const common = { reviews: answers.length, before, applied: false } as const;
  if (before !== null && after !== null && after < before) return { ...common, parameters, after };
  return {
    ...common,
    parameters: current,
    after: before,
    reason:
      `New parameters would not foretell answers better than those there are ` +
      `(log loss ${after?.toFixed(4) ?? '–'} against ${before?.toFixed(4) ?? '–'} on answers they had not seen).`,
  };
}

/** Fits to the first scored answers; all fits together are the work whose progress is told. */
function trainer(preset: Preset, log: TrainingLog, { defaults, onProgress }: OptimiseOptions) {
  const FITS = SPLITS + 1;
  let done = 0;
  return (until: number, start: readonly number[]): number[] => {
    const weights = fitWeights({
      log,
      until,
      start,
      prior: defaults,
      enableShortTerm: preset.enableShortTerm,
      onPass: (passes) => onProgress?.((done + passes / MOST_PASSES) / FITS),
    });
    done += 1;
    onProgress?.(done / FITS);
    return checkedParameters(weights, preset.relearningSteps.length);
  };
}

/** What a preset says of the scored answers from one to before another, by time. */
function* foretold(preset: Preset, answers: readonly DatedAnswer[], from: number, to: number): Generator<Prediction> {
  let index = 0;
  for (const prediction of predictions(preset, answers)) {
    if (index >= to) return;
    if (index >= from) yield prediction;
    index += 1;
  }
}
