// A newer edition of an article may answer a question otherwise than the card in the deck does. Whoever takes in the new
// card beside the old one is asked one thing and told two.
import type { Warning } from './draft';

export const ASKED_ALREADY = 'asked-already';

interface Asked {
  readonly front: string;
  readonly back: string;
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.,%\p{Sc}]+/gu, ' ')
    .replace(/[.,]+(?= |$)/g, '')
    .trim();

/** Of cards by their question: those that ask what another asks, and answer otherwise. */
export function askedOtherwise<Card extends Asked>(cards: readonly Card[]): (card: Asked) => readonly Card[] {
  const byFront = new Map<string, Card[]>();
  for (const card of cards) byFront.set(bare(card.front), [...(byFront.get(bare(card.front)) ?? []), card]);
  return ({ front, back }) => (byFront.get(bare(front)) ?? []).filter((other) => bare(other.back) !== bare(back));
}

/** Null where no card asks the same. */
export function askedAlready(others: readonly Asked[]): Warning | null {
  const [other] = others;
  return other
    ? {
        rule: ASKED_ALREADY,
        message: `A card in the deck asks the same and answers “${other.back}”.`,
        fix: 'Stop asking that card if this answer has taken its place, or turn this one down.',
      }
    : null;
}

export const STOP_ASKING = 'Stop asking the old card';
