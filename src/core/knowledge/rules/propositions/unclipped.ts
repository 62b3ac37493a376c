// "They're", "she'd", "it's": what a noun put for the pronoun is read with is the whole verb.
import type { Word } from '../grammar/word';

const WHOLE: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am' };
const PARTICIPLE = /^(?:been|become|had|got|gone|done|\p{L}+(?:ed|wn|en))$/u;

/** The whole word a clipped verb stands for; null for a verb that is not clipped, and for the mark of a possessor. */
export function unclipped(words: readonly Word[], at: number): string | null {
  const word = words[at];
  const clipped = /^['’](re|ve|ll|m|s|d)$/.exec(word?.lower ?? '')?.[1];
  if (clipped === undefined || word?.pos !== 'AUX') return null;
  const next = words.slice(at + 1).find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  const isPerfect = next?.pos === 'VERB' && PARTICIPLE.test(next.lower);
  if (clipped === 's') return isPerfect && /^(?:been|become|had|got|gone)$/.test(next.lower) ? 'has' : 'is';
  if (clipped === 'd') return isPerfect && next.lower !== next.lemma ? 'had' : 'would';
  return WHOLE[clipped] ?? null;
}
