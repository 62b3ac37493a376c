// The tense of a verb that stands by itself.
import { expect, it } from 'vitest';
import { tenseOf } from './verbs';
import type { Word } from './word';

const word = (lower: string, lemma: string): Word => ({
  text: lower,
  lower,
  lemma,
  pos: 'AUX',
  start: 0,
  end: lower.length,
});

it.each([
  ['is', 'be', 'present-singular'],
  ['are', 'be', 'present-plural'],
  ['was', 'be', 'past'],
  ['were', 'be', 'past'],
  ['has', 'have', 'present-singular'],
  ['had', 'have', 'past'],
])('of "%s" is not told by its spelling: the base is "%s"', (lower, lemma, tense) => {
  expect(tenseOf(word(lower, lemma), lower !== 'are')).toBe(tense);
});
