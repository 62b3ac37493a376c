// An answer as the person says it is to be judged.
import { scoreOf } from '../intervalScore';
import type { RangeQuestion, TypedQuestion } from '../question';
import type { Mark, MarkedEstimate } from './mark';

export function judgedAnew(mark: Mark, question: TypedQuestion | RangeQuestion, isRight: boolean): Mark {
  const outcome = isRight ? 'right' : 'wrong';
  const figures = mark.figures.map(() => outcome);
  const isYear = question.format === 'range' && question.isYear;
  return { ...mark, outcome, figures, estimate: mark.estimate && estimateAnew(mark.estimate, isYear, isRight) };
}

/** A range that was misread held the truth: what its score keeps is how wide it was. */
function estimateAnew(estimate: MarkedEstimate, isYear: boolean, isRight: boolean): MarkedEstimate {
  const { low, high, truth } = estimate;
  const within = isRight ? Math.min(Math.max(truth, low), high) : truth;
  return { ...estimate, isHit: isRight, score: scoreOf(estimate, within, isYear) };
}
