// An argument rebuilt from pieces: its own reasons among those of others, and one that had to be named.
import { comparableWords, isSpeltAlike } from './comparableWords';
import { judged, type Judged } from './verdict';

export interface PlacedVerdict extends Judged {
  /** Reasons of the argument that were placed under it, in the order of the argument. */
  readonly right: readonly string[];
  /** Reasons that lay there and were not placed. */
  readonly missed: readonly string[];
  /** Placed, but they belong elsewhere. */
  readonly wrong: readonly string[];
  /** The reason that was held back; null when none was. */
  readonly named: { readonly reason: string; readonly typed: string; readonly likeness: Likeness } | null;
  /** Reasons placed or named out of all, 0..1; what is named in part counts half. */
  readonly share: number;
}

/** How near typed words come to a sentence. */
export type Likeness = 'same' | 'partly' | 'other' | 'none';

export interface Rebuilt {
  /** All reasons of the argument. */
  readonly reasons: readonly string[];
  readonly placed: readonly string[];
  /** The reason held back, and what was typed for it. */
  readonly heldBack: { readonly reason: string; readonly typed: string } | null;
}

/** More than half of an argument is more than nothing. */
const SHARE_NEAR = 0.5;
const WORTH: Readonly<Record<Likeness, number>> = { same: 1, partly: 0.5, other: 0, none: 0 };

export function placedVerdict({ reasons, placed, heldBack }: Rebuilt): PlacedVerdict {
  const toPlace = reasons.filter((reason) => reason !== heldBack?.reason);
  const right = toPlace.filter((reason) => placed.includes(reason));
  const named = heldBack && { ...heldBack, likeness: likenessOf(heldBack.typed, heldBack.reason) };
  const got = right.length + (named ? WORTH[named.likeness] : 0);
  const wrong = placed.filter((piece) => !toPlace.includes(piece));
  const share = reasons.length === 0 ? 1 : got / reasons.length;
  return {
    ...judged(share === 1 && wrong.length === 0 ? 'right' : share > SHARE_NEAR ? 'near' : 'wrong'),
    right,
    missed: toPlace.filter((reason) => !placed.includes(reason)),
    wrong,
    named,
    share,
  };
}

/** Words shorter than this mostly hold a sentence together. */
const SHORTEST_TELLING = 4;
/** Enough of a word to know it by, whatever its ending. */
const STEM = 5;
const SHARE_SAME = 0.6;
const SHARE_PARTLY = 0.3;

/** How many of a sentence's telling words were typed, in any order and with any ending. */
function likenessOf(typed: string, sentence: string): Likeness {
  if (typed.trim() === '') return 'none';
  if (isSpeltAlike(typed, sentence)) return 'same';
  const wanted = new Set(stemsOf(sentence));
  const there = new Set(stemsOf(typed));
  const share = [...wanted].filter((stem) => there.has(stem)).length / Math.max(1, wanted.size);
  return share >= SHARE_SAME ? 'same' : share >= SHARE_PARTLY ? 'partly' : 'other';
}

/** A word with a digit tells at any length. */
const stemsOf = (text: string): string[] =>
  comparableWords(text)
    .map(({ compared }) => compared)
    .filter((word) => word.length >= SHORTEST_TELLING || /\p{N}/u.test(word))
    .map((word) => word.slice(0, STEM));
