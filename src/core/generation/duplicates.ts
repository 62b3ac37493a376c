// Two cards that ask the same in almost the same words are one card too many; the better one stays. So is a figure's gap in its sentence
// where another card of the sentence asks for the figure. Rule 29.
import { FIGURE_LEFT } from '../knowledge/rules/facts/figuresLeft';
import type { CheckResult } from './draft';
import type { Proposal } from './proposal';
import { contentOverlap } from './words';

const SAME_FRONT = 0.8;

/** Words an answer may have besides the figure. */
const FEW_MORE = 3;

export const DUPLICATE_CHECK = 'is-not-a-duplicate';

/** The cards that are in, by what they answer: only those with one answer can ask the same. */
export interface KeptCards {
  readonly check: (card: Proposal) => CheckResult;
  readonly keep: (card: Proposal) => void;
}

export function keptCards(): KeptCards {
  const byAnswer = new Map<string, Proposal[]>();
  const byParagraph = new Map<number, Proposal[]>();
  return {
    check: (card) => {
      const { front, back, rule, evidence } = card;
      const twin =
        byAnswer
          .get(normalise(back))
          ?.find((other) => contentOverlap(matterOf(other.front), matterOf(front)) >= SAME_FRONT) ??
        (rule === FIGURE_LEFT
          ? byParagraph.get(evidence[0]?.paragraph ?? 0)?.find((other) => isOfFigure(other, card))
          : undefined);
      if (!twin) return { check: DUPLICATE_CHECK, passed: true, reason: '' };
      return { check: DUPLICATE_CHECK, passed: false, reason: `The card “${twin.front}” asks the same.` };
    },
    keep: (card) => {
      const answer = normalise(card.back);
      byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), card]);
      const paragraph = card.evidence[0]?.paragraph ?? 0;
      byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), card]);
    },
  };
}

/** Whether a card of the same sentence answers with all of the figure. */
function isOfFigure({ back, type, evidence: [other] }: Proposal, card: Proposal): boolean {
  const {
    back: figure,
    evidence: [own],
  } = card;
  const isWhole = type === card.type || back.split(' ').length <= figure.split(' ').length + FEW_MORE;
  if (!isWhole || !own || !other || other.start >= own.end || own.start >= other.end) return false;
  return ` ${normalise(back)} `.includes(` ${normalise(figure)} `);
}

/** Without the article it is said in: two cards are not two for naming that. */
const matterOf = (front: string): string => front.replace(/(?:^| )in “[^”]*”(?: \([^)]*\))?[,:]?/iu, '');

const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
