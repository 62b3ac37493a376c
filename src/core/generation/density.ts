// How many cards an article is worth: a budget for each hundred words of its text, and no more than there are good ones. Every list is
// the beginning of the next longer one, so a change of density takes cards away from the end or adds them there.
import type { Document } from '../source/document';
import type { Warning } from './draft';
import { ASKS_AGAIN } from './twins';
import { DOUBTS } from './worth/doubts';

const PER_HUNDRED_WORDS = { few: 3, balanced: 6, thorough: 9, all: Infinity } as const;

export type Density = keyof typeof PER_HUNDRED_WORDS;

export const DENSITIES = Object.keys(PER_HUNDRED_WORDS) as readonly Density[];

/** Warnings that end a list: choose.ts puts the cards that carry one behind all others, those that ask again last. */
const ENDS: Readonly<Record<Density, readonly string[]>> = {
  few: [...DOUBTS, ASKS_AGAIN],
  balanced: [...DOUBTS, ASKS_AGAIN],
  thorough: [ASKS_AGAIN],
  all: [],
};

/** The most cards a document may have; its title lines are not counted. */
export function cardBudget(document: Document, density: Density): number {
  const words = document.blocks
    .filter(({ paragraph }) => paragraph > 0)
    .reduce(
      (sum, { start, end }) => sum + (document.text.slice(start, end).match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0),
      0,
    );
  return Math.floor((words * PER_HUNDRED_WORDS[density]) / 100);
}

interface Warned {
  readonly warnings: readonly Pick<Warning, 'rule'>[];
}

/** The first cards of a ranked list that the budget allows, up to the first a density does without. */
export function withinBudget<Card extends Warned>(
  cards: readonly Card[],
  document: Document,
  density: Density,
): readonly Card[] {
  if (density === 'all') return cards;
  const end = cards.findIndex(({ warnings }) => warnings.some(({ rule }) => ENDS[density].includes(rule)));
  return cards.slice(0, Math.min(cardBudget(document, density), end < 0 ? cards.length : end));
}
