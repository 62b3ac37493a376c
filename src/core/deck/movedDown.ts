// What turning cards down says of those that still wait in the same article: others of their sort, or on the same words, come later.
// Worked out anew whenever the Inbox is shown, so that taking a rejection back takes this back, too.
import type { Rejection } from './rejection';

/** What of a card tells whether another is like it. */
export interface Likeness {
  /** The rule that made it and how it is answered. */
  readonly sort: string;
  /** Where its words begin in the text; null where it stands on none. */
  readonly place: number | null;
}

/** Null for one that was accepted. */
export interface Decided extends Likeness {
  readonly rejected: Rejection | null;
}

/** Why a card comes later. */
export interface MovedDown {
  /** How many were turned down. */
  readonly rejected: number;
  /** Like it in sort, or on its own words. */
  readonly like: 'sort' | 'words';
}

/** Of one sort, so many have to be turned down, and more than were accepted. */
const ENOUGH = 3;

/** What a reason speaks of: a sort of question, the words one stands on, both, or nothing beyond the card. */
const SPEAKS_OF: Readonly<Record<Rejection, { readonly sort: boolean; readonly words: boolean }>> = {
  trivial: { sort: true, words: true },
  wrong: { sort: true, words: true },
  unclear: { sort: true, words: false },
  leaks: { sort: true, words: false },
  manyAnswers: { sort: true, words: false },
  long: { sort: true, words: false },
  known: { sort: false, words: true },
  tooMany: { sort: true, words: true },
  other: { sort: false, words: false },
};

/** `decided` are the cards of one article a person has decided about. */
export function movedDown(decided: readonly Decided[]): (card: Likeness) => MovedDown | null {
  const sorts = new Map<string, { rejected: number; accepted: number }>();
  const places = new Map<number, { rejected: number; accepted: number }>();
  const tally = <Key>(
    counts: Map<Key, { rejected: number; accepted: number }>,
    key: Key,
    isRejected: boolean,
  ): void => {
    const count = counts.get(key) ?? { rejected: 0, accepted: 0 };
    count[isRejected ? 'rejected' : 'accepted'] += 1;
    counts.set(key, count);
  };
  for (const { sort, place, rejected } of decided) {
    if (rejected === null || SPEAKS_OF[rejected].sort) tally(sorts, sort, rejected !== null);
    if (place !== null && (rejected === null || SPEAKS_OF[rejected].words)) tally(places, place, rejected !== null);
  }
  return ({ sort, place }) => {
    const [ofSort, ofWords] = [sorts.get(sort), place === null ? undefined : places.get(place)];
    if (ofSort && ofSort.rejected >= ENOUGH && ofSort.rejected > ofSort.accepted)
      return { rejected: ofSort.rejected, like: 'sort' };
    return ofWords && ofWords.rejected > ofWords.accepted ? { rejected: ofWords.rejected, like: 'words' } : null;
  };
}
