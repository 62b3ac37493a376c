// Rules 22 to 25: a gap that teaches, and that one thing fills.
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../proposal';
import { outcomeOf, words } from './checksSuite';

const gap = (changes: Partial<Proposal>): Partial<Proposal> => ({
  kind: 'cloze',
  front: 'Jonas Berg kept [...] at Skagen from the year 1871.',
  back: 'the lamp',
  hint: 'a thing',
  ...changes,
});

describe('a gap', () => {
  it.each<[string, Partial<Proposal>, Partial<Proposal>]>([
    ['gap-has-context', {}, { front: 'Jonas Berg kept [...] there.' }],
    ['gap-has-context', {}, { front: `Jonas Berg ${words(30)} [...] there.` }],
    ['gap-keeps-quotation', { back: '“the lamp”' }, { back: '“the lamp' }],
    [
      'gap-is-salient',
      { back: 'Skagen', front: 'Jonas Berg kept the lamp at [...].' },
      { back: 'lamp', front: 'The [...] at Skagen had 9.5 million litres.' },
    ],
    ['gap-has-one-filling', { hint: 'a person' }, { hint: null, back: 'Jonas Berg', front: words(9) + ' [...].' }],
    ['gap-has-one-filling', { hint: null, back: 'the lamp' }, { hint: 'kind of lamp' }],
  ])('%s lets one pass and warns about the other', (check, good, bad) => {
    expect(outcomeOf(check, gap(good))).toBe('fine');
    expect(outcomeOf(check, gap(bad))).toBe('warned');
  });

  it.each(['gap-has-context', 'gap-keeps-quotation', 'gap-is-salient', 'gap-has-one-filling'])(
    '%s has nothing to say of a question',
    (check) => {
      expect(outcomeOf(check, { front: 'Who [...]?', back: '“it' })).toBe('fine');
    },
  );
});
