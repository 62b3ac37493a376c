// How many cards an article is worth: a budget for each hundred words of its text. Every list is the beginning of the
// next longer one, so a change of density takes cards away from the end or adds them there.
import type { Document } from '../source/document';

const PER_HUNDRED_WORDS = { few: 3, balanced: 6, thorough: 9, all: Infinity } as const;

export type Density = keyof typeof PER_HUNDRED_WORDS;

export const DENSITIES = Object.keys(PER_HUNDRED_WORDS) as readonly Density[];

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

/** The first cards of a ranked list that the budget allows. */
export const withinBudget = <Card>(cards: readonly Card[], document: Document, density: Density): readonly Card[] =>
  density === 'all' ? cards : cards.slice(0, cardBudget(document, density));
