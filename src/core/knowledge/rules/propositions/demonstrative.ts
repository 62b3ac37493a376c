// "These choices", "such an intervention": on a card that has told of a choice or of what is intervened in, they point at what the
// reader has just read.
import { stemOf } from '../../stems';
import { isNoun } from '../grammar/near';
import type { Word } from '../grammar/word';

const REACH = 4;

/** What to write for a demonstrative before its noun, given the words already read; null where it would point nowhere. */
export function demonstrative(words: readonly Word[], at: number, before: string): string | null {
  const word = words[at];
  if (!word || !/^(?:this|these|that|those|such)$/.test(word.lower)) return null;
  // "that's driving the wheel": it is no word of a noun.
  if (words[at + 1]?.pos === 'AUX') return null;
  // "the water that turned the wheel": it takes up the noun before.
  if (word.lower === 'that' && words[at - 1] !== undefined && isNoun(words[at - 1])) return null;
  // "that the guest": it opens a clause.
  if (word.pos === 'SCONJ' || words[at + 1]?.pos === 'DET')
    return word.lower === 'such' && words[at + 1]?.pos === 'DET' ? word.lower : null;
  const noun = words.slice(at + 1, at + 1 + REACH).find(isNoun);
  if (!noun) return null;
  if (word.lower === 'such') return words[at + 1]?.pos === 'DET' ? word.lower : null;
  const known = new Set((before.toLowerCase().match(/\p{L}+/gu) ?? []).map(stemOf));
  return known.has(stemOf(noun.lower)) ? 'the' : null;
}
