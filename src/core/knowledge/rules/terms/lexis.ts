// The words of an article that tell what it is about: nouns it comes back to.
import { stemOf } from '../../stems';
import type { Passage } from '../arguments/passage';

const FEWEST_SENTENCES = 2;

/** The words of an article. */
export interface Lexis {
  /** Stems of the nouns it comes back to, and of those in its title. */
  readonly topics: ReadonlySet<string>;
  /** It has the word with a small letter, too. */
  readonly isPlain: (word: string) => boolean;
}

export function lexisOf(passage: Passage, title: string): Lexis {
  const sentences = new Map<string, number>();
  const plain = new Set<string>();
  for (const { reading } of passage) {
    for (const { text } of reading.words) plain.add(text);
    for (const stem of new Set(reading.words.filter(({ pos }) => pos === 'NOUN').map(({ lower }) => stemOf(lower))))
      sentences.set(stem, (sentences.get(stem) ?? 0) + 1);
  }
  const often = [...sentences].flatMap(([stem, count]) => (count >= FEWEST_SENTENCES ? [stem] : []));
  return {
    topics: new Set([...often, ...stemsIn(title).filter((stem) => sentences.has(stem))]),
    isPlain: (word) => plain.has(word.toLowerCase()),
  };
}

const stemsIn = (text: string): string[] => (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map(stemOf);

export const hasTopic = (text: string, topics: ReadonlySet<string>): boolean =>
  stemsIn(text).some((stem) => topics.has(stem));
