// Rules 35 and 36: options that are fair.
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../proposal';
import { outcomeOf, warnedInDeck } from './checksSuite';

const card = (choices: readonly string[], changes: Partial<Proposal> = {}): Partial<Proposal> => ({
  back: '1871',
  choices,
  ...changes,
});

describe('options', () => {
  it.each<[string, Partial<Proposal>]>([
    ['none at all', { choices: null }],
    ['three or four, one of them right', card(['1870', '1871', '1872'])],
  ])('are fine: %s', (_, good) => {
    expect(outcomeOf('options-are-fair', good)).toBe('fine');
  });

  it.each<[string, Partial<Proposal>]>([
    ['too few', card(['1870', '1871'])],
    ['too many', card(['1869', '1870', '1871', '1872', '1873'])],
    ['without the right one', card(['1869', '1870', '1872'])],
    ['two alike', card(['1870', '1870', '1871'])],
    ['a catch-all', card(['1870', '1871', 'none of these'])],
    ['one the question names', card(['1870', '1871', '1872'], { front: 'From what year, after 1870, did Berg stay?' })],
    ['one much longer', card(['1870', '1871', 'in the year 1872 or so'])],
    ['one that is accepted', card(['1870', '1871', '1872'], { accepted: ['1870'] })],
    [
      'one within tolerance',
      card(['1870', '1871', '1890'], { tolerance: { mode: 'absolute', low: 1869, high: 1873, unit: 'year' } }),
    ],
    ['another magnitude', card(['18,710', '1871', '187'])],
  ])('are not fair: %s', (_, bad) => {
    expect(outcomeOf('options-are-fair', bad)).toBe('warned');
  });

  it('do not always have the right one in one place', () => {
    const same = Array.from({ length: 8 }, () => card(['1871', '1870', '1872']));
    expect(warnedInDeck('places-of-answers-vary', same)).toEqual(['card-0']);
    const varied = same.map((each, index) => (index % 2 === 0 ? each : card(['1870', '1871', '1872'])));
    expect(warnedInDeck('places-of-answers-vary', varied)).toEqual([]);
    expect(warnedInDeck('places-of-answers-vary', same.slice(1))).toEqual([]);
  });

  it('are names of the article where the answer is one', () => {
    const named = (choices: readonly string[]) => outcomeOf('options-are-near', { back: 'Jonas Berg', choices });
    expect(named(['Jonas Berg', 'Marta Olesen', 'Olesen'])).toBe('fine');
    expect(named(['Jonas Berg', 'Marta Olesen', 'Napoleon'])).toBe('warned');
  });
});
