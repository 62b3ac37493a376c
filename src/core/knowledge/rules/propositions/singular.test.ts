// The verb behind "we", as it is read behind the name of one company.
import { describe, expect, it } from 'vitest';
import { singularVerb } from './singular';

const verb = {
  auxiliaries: [],
  lemma: '',
  particle: '',
  adverbs: [],
  tense: 'present-plural' as const,
  isCopula: false,
  isNegated: false,
  isPassive: false,
};

describe('a verb of many, said of one', () => {
  it.each([
    ['grind', 'grinds'],
    ['carry', 'carries'],
    ['buy', 'buys'],
    ['wash', 'washes'],
    ['go', 'goes'],
    ['have', 'has'],
  ])('ends as such a verb does: %s', (main, one) => {
    expect(singularVerb({ ...verb, main, lemma: main }).main).toBe(one);
  });

  it('changes its first helper alone', () => {
    expect(singularVerb({ ...verb, auxiliaries: ['have', 'been'], main: 'sold', tense: null }).auxiliaries).toEqual([
      'has',
      'been',
    ]);
    expect(singularVerb({ ...verb, main: 'are', isCopula: true, tense: null }).main).toBe('is');
  });

  it('stays in the past as it is', () => {
    expect(singularVerb({ ...verb, main: 'ground', lemma: 'grind', tense: 'past' }).main).toBe('ground');
  });
});
