// An argument rebuilt from pieces: its own reasons among those of others, and one that had to be named.
import { isSpeltAlike } from './comparableWords';
import { contentWords } from './contentWords';
import { pairWords } from './pairWords';
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
  /** Of two letters, of the card. */
  readonly language?: string;
}

/** More than half of an argument is more than nothing. */
const SHARE_NEAR = 0.5;
const WORTH: Readonly<Record<Likeness, number>> = { same: 1, partly: 0.5, other: 0, none: 0 };

export function placedVerdict({ reasons, placed, heldBack, language = 'en' }: Rebuilt): PlacedVerdict {
  const toPlace = reasons.filter((reason) => reason !== heldBack?.reason);
  const right = toPlace.filter((reason) => placed.includes(reason));
  const named = heldBack && { ...heldBack, likeness: likenessOf(heldBack.typed, heldBack.reason, language) };
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

const SHARE_SAME = 0.6;
const SHARE_PARTLY = 0.3;

/** How many of a sentence's telling words were typed, in any order and form. A figure or a "not" of another kind is no match. */
function likenessOf(typed: string, sentence: string, language: string): Likeness {
  if (typed.trim() === '') return 'none';
  if (isSpeltAlike(typed, sentence)) return 'same';
  const [ours, theirs] = [contentWords(typed, language), contentWords(sentence, language)];
  const { pairs, extra, missing } = pairWords(ours.words, theirs.words, language);
  const isOtherFigure = extra.some(isFigure) && missing.some(isFigure);
  const share = pairs.length / Math.max(1, theirs.words.length);
  if (share < SHARE_PARTLY) return 'other';
  return share >= SHARE_SAME && !isOtherFigure && ours.denies === theirs.denies ? 'same' : 'partly';
}

const isFigure = (word: string): boolean => /\d/.test(word);
