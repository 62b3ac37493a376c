// Counts a clause holds that are no figure to ask for: a few of something in passing, and so many times as much as what it does not say.
import type { Proposition } from '../../knowledge/proposition';
import { isMeasure } from './amountAsked';

const MOST_OF_A_FEW = 3;

/** Whether what a proposition is asked for is such a count. */
export const isEmptyCount = (proposition: Proposition): boolean =>
  isTrivialCount(proposition) || isComparison(proposition);

/** "after three bad harvests": what happened is the point, and not after how many. */
function isTrivialCount({ parts, focus }: Proposition): boolean {
  const part = focus === 'subject' ? undefined : parts[focus];
  const { quantity = null, role, counted = '' } = part ?? {};
  return (
    role === 'phrase' &&
    quantity !== null &&
    quantity.high <= MOST_OF_A_FEW &&
    !isMeasure(quantity.unit) &&
    counted !== ''
  );
}

/** "three times as much": than what, the clause says no more. */
function isComparison({ subject, parts, focus }: Proposition): boolean {
  const part = focus === 'subject' ? subject : parts[focus];
  return /^times(?!\p{L})/u.test(part?.counted ?? '');
}
