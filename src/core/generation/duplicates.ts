// Two cards that ask the same in almost the same words are one card too many; the better one stays. Rule 29.
import type { CheckResult } from './draft';
import type { Proposal } from './proposal';
import { contentOverlap } from './words';

const SAME_FRONT = 0.8;

export const DUPLICATE_CHECK = 'is-not-a-duplicate';

/** The result for `card`, given the cards that are already in. */
export function checkDuplicate(card: Proposal, earlier: readonly Proposal[]): CheckResult {
  const answer = normalise(card.back);
  const twin = earlier.find(
    (other) => normalise(other.back) === answer && contentOverlap(other.front, card.front) >= SAME_FRONT,
  );
  if (!twin) return { check: DUPLICATE_CHECK, passed: true, reason: '' };
  return { check: DUPLICATE_CHECK, passed: false, reason: `The card ${twin.key} asks the same.` };
}

const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
