// The order of the cards that rules made: those one would keep, then those there is a doubt about, then those that ask again what a
// better one asks. Within each the ones worth most come first, and never many alike in a row.
import type { Proposal } from './proposal';
import { inTurns } from './rank';
import { twinsOf } from './twins';
import { doubtsOf, isDoubted } from './worth/doubts';
import type { Subject } from './worth/subject';
import { sumOf, worthOf } from './worth/worthOf';

/** The one worth most first; cards of the same worth stay as they come. */
export function byWorth(cards: readonly Proposal[], subject: Subject): readonly Proposal[] {
  if (!isDoubted(subject)) return cards;
  return cards
    .map((card) => ({ card, worth: sumOf(worthOf(card, subject)) }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ card }) => card);
}

/** `cards` come as `byWorth` gave them. */
export function inTiers(cards: readonly Proposal[], subject: Subject): Proposal[] {
  // A card nobody doubts is the better one of two that ask the same.
  const sure = new Set(cards.filter((card) => doubtsOf(card, subject).length === 0));
  const doubted = cards.filter((card) => !sure.has(card));
  const twins = twinsOf([...sure, ...doubted]);
  const first = (card: Proposal): boolean => !twins.has(card.key);
  return inTurns([[...sure].filter(first), doubted.filter(first), cards.filter((card) => !first(card))]);
}
