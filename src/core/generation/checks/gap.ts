// Is a gap one that teaches, and that one thing fills? Rules 22 to 25.
import { GAP } from '../forms/gap';
import { claimedNumbers } from '../numberValues';
import type { Proposal } from '../proposal';
import { stemsOf } from '../words';
import { type Check, type Source, warning } from './check';
import { ALL_TYPES } from './types';

const FEWEST_WORDS = 8;
const MOST_WORDS = 30;

/** A check of cards with a gap only. */
const ofGaps = (check: Omit<Check, 'binds'>): Check => ({
  ...check,
  binds: ALL_TYPES,
  judge: (card, source) => (card.kind === 'cloze' ? check.judge(card, source) : null),
});

export const gapHasContext = ofGaps({
  name: 'gap-has-context',
  number: { rule: 22 },
  judge: ({ front }) => {
    const words = front
      .replace(GAP, ' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (words < FEWEST_WORDS)
      return warning(`Only ${words} words stand round the gap.`, 'Say more of what the gap is about.');
    return words > MOST_WORDS
      ? warning(
          `${words} words stand round the gap; ${MOST_WORDS} are enough.`,
          'Cut the clauses the answer does not need.',
        )
      : null;
  },
});

export const gapKeepsQuotation = ofGaps({
  name: 'gap-keeps-quotation',
  number: { rule: 23 },
  judge: ({ back }) => {
    const opened = back.split('“').length - back.split('”').length;
    const straight = back.split('"').length - 1;
    if (opened === 0 && straight % 2 === 0) return null;
    return warning('The gap cuts through a quotation.', 'Leave out all of the quotation, or only words inside it.');
  },
});

/** What is left out should be rarer in the article than what is left. */
export const gapIsSalient = ofGaps({
  name: 'gap-is-salient',
  number: { rule: 24 },
  judge: ({ front, back }, { paragraphs, knowledge }) => {
    // Where a curator chose the words, the article need not have them; where it has none of them, it says nothing of them.
    const left = [...new Set(stemsOf(back))].map(paragraphs.rarity);
    const shown = [...new Set(stemsOf(front.replace(GAP, ' ')))].map(paragraphs.rarity);
    if (left.length === 0 || shown.length === 0 || knowledge.facts.length === 0) return null;
    const [salient, median] = [Math.max(...left), middle(shown)];
    return salient >= median
      ? null
      : warning(
          'The gap leaves out words that say little.',
          'Leave out the name, number or term the sentence is about.',
        );
  },
});

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const gapHasOneFilling = ofGaps({
  name: 'gap-has-one-filling',
  number: { rule: 25 },
  judge: (card, source) => {
    if (card.hint !== null) {
      return stemsOf(card.hint).some((stem) => stemsOf(card.back).includes(stem))
        ? warning('The hint holds a word of the answer.', 'Name the kind of thing that is missing.')
        : null;
    }
    const rival = rivalOf(card, source);
    return rival === null
      ? null
      : warning(`"${rival}" fits the gap as well.`, 'Add a hint that names the kind of thing, or ask a question.');
  },
});

/** Something of the article that could stand where the answer stood. */
function rivalOf({ back, front }: Proposal, { knowledge }: Source): string | null {
  const answer = knowledge.entities.find(
    ({ kind, name, aliases }) => kind !== 'concept' && [name, ...aliases].includes(back),
  );
  if (answer) {
    return (
      knowledge.entities.find(({ id, kind, name }) => id !== answer.id && kind === answer.kind && !front.includes(name))
        ?.name ?? null
    );
  }
  if (claimedNumbers(back).size === 0) return null;
  const other = knowledge.facts.find(
    ({ quantity, asks }) => quantity !== null && asks !== null && asks.answer !== back,
  );
  return other?.asks?.answer ?? null;
}
