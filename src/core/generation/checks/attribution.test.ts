// Rules 7 and 8: when was it true, and who says so?
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../proposal';
import { OPINION, outcomeOf } from './checksSuite';

describe('attribution', () => {
  it.each<[string, Partial<Proposal>, Partial<Proposal>, 'stopped' | 'warned']>([
    [
      'is-dated',
      { ...OPINION, front: 'What matters most, as Olesen wrote in 2019?' },
      { ...OPINION, front: 'What does Olesen say matters most?' },
      'stopped',
    ],
    [
      'is-dated',
      { ...OPINION, front: 'What mattered most, as Olesen wrote in 2019?' },
      { ...OPINION, front: 'What mattered most, as Olesen wrote?' },
      'warned',
    ],
    [
      'names-speaker',
      { ...OPINION, front: 'What mattered most, as Olesen wrote in 2019?' },
      { ...OPINION, front: 'What mattered most in 2019 at Skagen?' },
      'stopped',
    ],
    [
      'names-speaker',
      { ...OPINION, type: 'event', holder: null, front: 'What mattered most at Skagen?' },
      { ...OPINION, holder: null, front: 'What mattered most in 2019 at Skagen?' },
      'warned',
    ],
  ])('%s lets one pass, and the other is %4$s', (check, good, bad, outcome) => {
    expect(outcomeOf(check, good)).toBe('fine');
    expect(outcomeOf(check, bad)).toBe(outcome);
  });

  it('is-dated does not bind what stays as it was', () => {
    expect(outcomeOf('is-dated', { type: 'event' })).toBeUndefined();
  });
});
