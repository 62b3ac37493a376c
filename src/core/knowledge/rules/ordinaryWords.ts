// Is "Visitors" at the start of a sentence a name? Not where the text uses the word in lower case, or where it is a
// word of the dictionary that never stands capitalised inside a sentence.
import type { Sentence } from '../../source/sentences';
import { isDemonym } from './entities/kindsOfNames';
import type { Tagger } from './grammar/word';

export function ordinaryWords(sentences: readonly Sentence[], tagger: Tagger): (word: string) => boolean {
  const lowerCase = new Set<string>();
  const inside = new Set<string>();
  for (const { text } of sentences) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{Ll}\p{M}]{0,30}/gu)) lowerCase.add(word);
    for (const match of text.matchAll(/(?<=[\p{Ll}\p{N},;] ["“(]?)\p{Lu}[\p{Ll}\p{M}]{1,30}/gu)) inside.add(match[0]);
  }
  const isWord = isWordOf(tagger);
  return (word) => {
    const lower = word.toLowerCase();
    if (inside.has(word) || inside.has(word.replace(/s$/, '')) || isDemonym(word.replace(/s$/, ''))) return false;
    if (lowerCase.has(lower)) return true;
    // "Gentlemen bought them": the dictionary has the one, not the many.
    return isWord(lower) || (/\p{Ll}{3}men$/u.test(lower) && isWord(lower.replace(/men$/, 'man')));
  };
}

/** A word of the dictionary and no name. */
export const isWordOf =
  (tagger: Tagger) =>
  (word: string): boolean => {
    const lower = word.toLowerCase();
    return tagger.knows(lower) && tagger.tag(lower)[0]?.pos !== 'PROPN';
  };
