// Which sentences of an article hold a word in any of its forms. Asked word by word, so that a long article costs its length and not
// its length for every card.
import type { Sentence } from '../../source/sentences';
import { contentWordsOf, isSameWord } from '../words';
import type { Source } from './check';

interface Index {
  /** Places of sentences by the exact words they hold, the words by their first letter. */
  readonly byLetter: ReadonlyMap<string, ReadonlyMap<string, number[]>>;
  /** By the word asked for, whatever its form. */
  readonly asked: Map<string, ReadonlySet<number>>;
}

const indexes = new WeakMap<Source, Index>();

/** Sentences that hold at least `fewest` of the words, in the order of the text. */
export function sentencesWith(words: readonly string[], fewest: number, source: Source): Sentence[] {
  const index = indexOf(source);
  const counts = new Map<number, number>();
  for (const word of words) for (const place of placesOf(word, index)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .sort(([one], [other]) => one - other)
    .flatMap(([place]) => source.sentences[place] ?? []);
}

function indexOf(source: Source): Index {
  const known = indexes.get(source);
  if (known) return known;
  const byLetter = new Map<string, Map<string, number[]>>();
  for (const [place, { text }] of source.sentences.entries()) {
    for (const word of contentWordsOf(text)) {
      const letter = byLetter.get(word.charAt(0)) ?? new Map<string, number[]>();
      byLetter.set(word.charAt(0), letter);
      const places = letter.get(word);
      if (places) places.push(place);
      else letter.set(word, [place]);
    }
  }
  const index = { byLetter, asked: new Map<string, ReadonlySet<number>>() };
  indexes.set(source, index);
  return index;
}

function placesOf(word: string, { byLetter, asked }: Index): ReadonlySet<number> {
  const known = asked.get(word);
  if (known) return known;
  const places = new Set<number>();
  // Forms of one word begin alike, but for a few ("went", "go") that a card would have to be about.
  for (const [other, own] of byLetter.get(word.charAt(0)) ?? [])
    if (isSameWord(word, other)) for (const place of own) places.add(place);
  asked.set(word, places);
  return places;
}
