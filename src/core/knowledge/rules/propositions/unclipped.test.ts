import { expect, it } from 'vitest';
import type { Word } from '../grammar/word';
import { unclipped } from './unclipped';

const word = (text: string, pos: Word['pos'], lemma = text.toLowerCase()): Word => ({
  text,
  lower: text.toLowerCase(),
  lemma,
  pos,
  start: 0,
  end: text.length,
});

it.each([
  [[word("'re", 'AUX'), word('late', 'ADJ')], 'are'],
  [[word("'ve", 'AUX'), word('sold', 'VERB', 'sell')], 'have'],
  [[word("'s", 'AUX'), word('dry', 'ADJ')], 'is'],
  [[word("'s", 'AUX'), word('been', 'VERB', 'be')], 'has'],
  [[word("'d", 'AUX'), word('go', 'VERB')], 'would'],
  [[word("'d", 'AUX'), word('gone', 'VERB', 'go')], 'had'],
  // Of an owner it is no verb.
  [[word("'s", 'PART'), word('mill', 'NOUN')], null],
  [[word('is', 'AUX'), word('dry', 'ADJ')], null],
])('%o', (words, whole) => {
  expect(unclipped(words, 0)).toBe(whole);
});
