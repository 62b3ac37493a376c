// A sentence's words -> noun phrases, verb groups and the small words and marks between them. Dates and quantities are
// read before and stay whole. No attachment is decided here, except that "of" binds to the noun before it and that a
// place may name its state behind a comma.
import type { Chunk, Reading } from './chunks';
import { markAt } from './marks';
import { nounPhraseAt } from './nounPhrase';
import { verbGroupAt } from './verbGroup';

export function chunk(reading: Reading): Chunk[] {
  const { words } = reading;
  const chunks: Chunk[] = [];
  let index = 0;
  while (index < words.length) {
    const next =
      verbGroupAt(reading, index) ?? nounPhraseAt(reading, index, startsWithSubject(chunks)) ?? markAt(words, index);
    chunks.push(next);
    index = next.to;
  }
  return chunks;
}

/** "The museum in Seattle": so far one noun phrase and a preposition, so a verb that follows belongs to it. */
const startsWithSubject = (chunks: readonly Chunk[]): boolean =>
  chunks.at(-2)?.kind === 'np' && (chunks.length === 2 || chunks.at(-3)?.kind === 'comma');
