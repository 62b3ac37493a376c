// The order of the cards that rules made: those one would keep, those there is a doubt about, those that ask again what a better one
// asks, and those nobody would want. Within each the ones worth most come first, and never many alike in a row.
import type { Proposal } from './proposal';
import { inTurns } from './rank';
import { twinsOf } from './twins';
import { wordsOf } from './words';
import { doubtsOf, isDoubted } from './worth/doubts';
import { withoutOpening } from './worth/front';
import type { Subject } from './worth/subject';
import { sumOf, worthOf } from './worth/worthOf';

/** An answer of less says nothing in another question: "two", "the sea". */
const TELLING_ANSWER = 6;

/** Whether one of two cards answers the other: its answer stands in the other's question. */
function givingAway(cards: readonly Proposal[]): (one: Proposal, other: Proposal) => boolean {
  const plain = (text: string): string => ` ${wordsOf(text).join(' ')} `;
  const fronts = new Map(cards.map(({ key, front }) => [key, plain(withoutOpening(front))]));
  const backs = new Map(
    cards.map(({ key, back }) => [
      key,
      back.length < TELLING_ANSWER ? null : plain(back.replace(/^(?:the|an?) /i, '')),
    ]),
  );
  const tells = (one: Proposal, other: Proposal): boolean => {
    const answer = backs.get(one.key) ?? null;
    return answer !== null && fronts.get(other.key)?.includes(answer) === true;
  };
  return (one, other) => tells(one, other) || tells(other, one);
}

/** Of cards with so few points readers kept one in eleven. */
const HOPELESS = -8;

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
  const hasHope = (card: Proposal): boolean => !isDoubted(subject) || sumOf(worthOf(card, subject)) > HOPELESS;
  const hopeless = cards.filter((card) => !hasHope(card));
  return inTurns(
    [
      [...sure].filter(first),
      doubted.filter((card) => first(card) && hasHope(card)),
      cards.filter((card) => !first(card) && hasHope(card)),
      hopeless,
    ],
    givingAway(cards),
  );
}
