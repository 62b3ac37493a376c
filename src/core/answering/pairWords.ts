// Each word of one text with one of the other: first those that are equal, then other forms, then words of one stem, then
// those that are one slip apart.
import { isOneSlip } from './oneSlip';
import { kinshipOf } from './stems';

type Likeness = 'same' | 'form' | 'akin' | 'slip';

export interface WordPair {
  readonly our: string;
  readonly their: string;
  readonly likeness: Likeness;
}

export interface PairedWords {
  /** In the order of the right text. */
  readonly pairs: readonly WordPair[];
  readonly extra: readonly string[];
  readonly missing: readonly string[];
  /** Whether the words of the pairs stand in one order in both texts. */
  readonly isInOrder: boolean;
}

/** From here on a word is long enough to be known in spite of one slip. */
const LONG_WORD = 5;
const ROUNDS: readonly Likeness[] = ['same', 'form', 'akin', 'slip'];

export function pairWords(ours: readonly string[], theirs: readonly string[], language: string): PairedWords {
  const partnerOf = new Map<number, { readonly our: number; readonly likeness: Likeness }>();
  const taken = new Set<number>();
  const likenesses = ours.map((our) => theirs.map((their) => likenessOf(our, their, language)));
  for (const likeness of ROUNDS) {
    for (const our of ours.keys()) {
      if (taken.has(our)) continue;
      const their = theirs.findIndex((_, at) => !partnerOf.has(at) && likenesses[our]?.[at] === likeness);
      if (their < 0) continue;
      partnerOf.set(their, { our, likeness });
      taken.add(our);
    }
  }
  const paired = [...partnerOf].sort(([a], [b]) => a - b);
  return {
    pairs: paired.map(([their, { our, likeness }]) => ({ our: ours[our] ?? '', their: theirs[their] ?? '', likeness })),
    extra: ours.filter((_, at) => !taken.has(at)),
    missing: theirs.filter((_, at) => !partnerOf.has(at)),
    isInOrder: paired.every(([, { our }], index) => our > (paired[index - 1]?.[1].our ?? -1)),
  };
}

function likenessOf(our: string, their: string, language: string): Likeness | null {
  const kinship = kinshipOf(our, their, language);
  return kinship !== 'none' ? kinship : isSlipOf(our, their) ? 'slip' : null;
}

/** A slip in a figure is another figure, and "atypical" is no slip of "typical". */
export const isSlipOf = (our: string, their: string): boolean =>
  their.length >= LONG_WORD &&
  our.replace(/\D/g, '') === their.replace(/\D/g, '') &&
  our !== `a${their}` &&
  their !== `a${our}` &&
  isOneSlip(our, their);
