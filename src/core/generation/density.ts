// How many of an article's cards to take. Each density is a prefix of the next, because cards come best first.
import { type Document, textOf } from '../source/document';

export const DENSITIES = ['few', 'balanced', 'thorough', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** At most this many cards per 100 words of the article's paragraphs. */
const CARDS_PER_HUNDRED_WORDS = { few: 3, balanced: 6, thorough: 9 } as const;

/** The first cards of `cards` that `density` allows for an article of this length. */
export function takeDensity<Card>(cards: readonly Card[], density: Density, document: Document): readonly Card[] {
  if (density === 'all') return cards;
  const words = document.blocks
    .filter((block) => block.paragraph > 0)
    .reduce((sum, block) => sum + (textOf(document, block).match(/\S+/g)?.length ?? 0), 0);
  return cards.slice(0, Math.floor((words * CARDS_PER_HUNDRED_WORDS[density]) / 100));
}
