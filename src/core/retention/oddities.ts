// Signs that the log does not mean what the model takes it to mean: buttons used otherwise than they are named, or a clock
// that jumped. Each is told only where it is plain; a person may have their reasons.
import { wilson } from './intervals';

export interface OddityQuestion {
  /** Reviews by grade, again to easy. */
  readonly grades: readonly [number, number, number, number];
  /** Scored answers, those recalled, and the mean chance foretold. */
  readonly model: { readonly scored: number; readonly recalled: number; readonly predicted: number | null };
  readonly clock: ClockJumps;
}

/** Among the latest answers. */
export interface ClockJumps {
  /** Answers kept more than an hour before the one that was given first. */
  readonly backwards: number;
  /** Answers of a time that is yet to come. */
  readonly ahead: number;
}

export type Oddity =
  /** “Remembered, barely” for what was not recalled. */
  | { readonly kind: 'hardAsAgain'; readonly share: number }
  /** One button for nearly everything. */
  | { readonly kind: 'oneButton'; readonly grade: 1 | 2 | 3 | 4; readonly share: number }
  /** Most answers are rated as instant. */
  | { readonly kind: 'mostlyEasy'; readonly share: number }
  | { readonly kind: 'clock'; readonly answers: number };

/** Fewer reviews than this say nothing about habits. */
const LEAST_REVIEWS = 100;
const NEARLY_ALL = 0.97;
const MOSTLY = 0.5;
const OFTEN = 0.1;

export function odditiesOf({ grades, model, clock }: OddityQuestion): Oddity[] {
  const [again, hard, , easy] = grades;
  const n = grades.reduce((sum, count) => sum + count, 0);
  const found: Oddity[] = [];
  if (n >= LEAST_REVIEWS) {
    const most = grades.indexOf(Math.max(...grades));
    const share = (grades[most] ?? 0) / n;
    if (share >= NEARLY_ALL) found.push({ kind: 'oneButton', grade: (most + 1) as 1 | 2 | 3 | 4, share });
    else if (easy / n > MOSTLY) found.push({ kind: 'mostlyEasy', share: easy / n });
    if (hard / n >= OFTEN && hard >= 2 * again && fitsBetterAsFailure(hard / n, model)) {
      found.push({ kind: 'hardAsAgain', share: hard / n });
    }
  }
  const answers = clock.backwards + clock.ahead;
  if (answers > 0) found.push({ kind: 'clock', answers });
  return found;
}

/** The model expects fewer to be recalled than are, and would be nearer the truth if “barely” meant forgotten. */
function fitsBetterAsFailure(hardShare: number, { scored, recalled, predicted }: OddityQuestion['model']): boolean {
  const bounds = wilson(recalled, scored);
  if (predicted === null || !bounds || scored < LEAST_REVIEWS) return false;
  const observed = recalled / scored;
  return bounds.low > predicted && Math.abs(observed - hardShare - predicted) < Math.abs(observed - predicted);
}
