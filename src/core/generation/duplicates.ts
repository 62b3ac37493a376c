// Two cards that ask the same in almost the same words are one card too many; the better one stays. Rule 29.
import type { CheckResult } from './draft';
import type { Proposal } from './proposal';
import { contentOverlap } from './words';

const SAME_FRONT = 0.8;

export const DUPLICATE_CHECK = 'is-not-a-duplicate';

/** The cards that are in, by what they answer: only those with one answer can ask the same. */
export interface KeptCards {
  readonly check: (card: Proposal) => CheckResult;
  readonly keep: (card: Proposal) => void;
}

export function keptCards(): KeptCards {
  const byAnswer = new Map<string, Proposal[]>();
  return {
    check: ({ front, back }) => {
      const twin = byAnswer
        .get(normalise(back))
        ?.find((other) => contentOverlap(matterOf(other.front), matterOf(front)) >= SAME_FRONT);
      if (!twin) return { check: DUPLICATE_CHECK, passed: true, reason: '' };
      return { check: DUPLICATE_CHECK, passed: false, reason: `The card “${twin.front}” asks the same.` };
    },
    keep: (card) => {
      const answer = normalise(card.back);
      byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), card]);
    },
  };
}

/** Without the article it is said in: two cards are not two for naming that. */
const matterOf = (front: string): string => front.replace(/ in “[^”]*”(?: \([^)]*\))?/u, '');

const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
