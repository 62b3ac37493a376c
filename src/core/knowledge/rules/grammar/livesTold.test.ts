// Words of lives whose tags the model gets wrong, among the neighbours that tell them.
import { describe, expect, it } from 'vitest';
import { agedAt, littleIs, pastBehindAside, postInIng, romanOne } from './retagging/livesTold';
import type { Rule } from './retagging/rule';
import type { PartOfSpeech, Word } from './word';

/** What a rule makes of the word among "Word/POS" neighbours; the lemma is the word. */
function saidOf(rule: Rule, word: string, text: string): PartOfSpeech | null {
  const words = text.split(' ').map((piece, at): Word => {
    const [own = '', pos = 'X'] = piece.split('/');
    const lower = own.toLowerCase();
    return { text: own, lower, lemma: lower, pos: pos as PartOfSpeech, start: at * 20, end: at * 20 + own.length };
  });
  const index = words.findIndex(({ text: own }) => own === word);
  const [own] = words.slice(index);
  if (!own) throw new Error(`no “${word}” in “${text}”`);
  return rule(own, index, words);
}

describe('what the model takes for another word', () => {
  it.each<[string, Rule, string, string, PartOfSpeech]>([
    ['an age behind a verb', agedAt, 'aged', 'She/PRON died/VERB aged/VERB 47/NUM', 'ADP'],
    ['a post in -ing', postInIng, 'founding', 'was/AUX founding/VERB president/NOUN of/ADP it/PRON', 'ADJ'],
    [
      'the only verb, behind an aside',
      pastBehindAside,
      'married',
      'Their/PRON son/NOUN ,/PUNCT Tom/PROPN ,/PUNCT married/ADJ Eva/PROPN Lee/PROPN',
      'VERB',
    ],
    ['"little" that is known', littleIs, 'Little', 'Little/ADJ is/AUX known/VERB', 'PRON'],
    ['the number of a king', romanOne, 'I', 'of/ADP King/PROPN Johan/PROPN I/PRON ;/PUNCT', 'PROPN'],
  ])('is %s', (_, rule, word, text, pos) => {
    expect(saidOf(rule, word, text)).toBe(pos);
  });

  it.each<[string, Rule, string, string]>([
    ['an age beside a name', agedAt, 'aged', 'Lee/PROPN ,/PUNCT aged/VERB 47/NUM'],
    ['what somebody does to somebody', postInIng, 'meeting', 'was/AUX meeting/VERB presidents/NOUN'],
    [
      'an adjective beside a verb',
      pastBehindAside,
      'married',
      'A/DET son/NOUN ,/PUNCT Tom/PROPN ,/PUNCT married/ADJ Lee/PROPN was/AUX rich/ADJ',
    ],
    ['a size', littleIs, 'little', 'the/DET little/ADJ is/AUX'],
    ['whoever speaks', romanOne, 'I', 'in/ADP Kesten/PROPN I/PRON saw/VERB'],
  ])('is not %s', (_, rule, word, text) => {
    expect(saidOf(rule, word, text)).toBeNull();
  });
});
