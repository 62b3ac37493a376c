// A card in other words: what it becomes by them.
import { describe, expect, it } from 'vitest';
import { reworded } from './reworded';

const words = (front: string, back = 'the keeper') => ({ front, back, hint: '', accepted: [] });
const kindOf = (kind: 'qa' | 'cloze' | 'list', front: string) =>
  reworded({ kind, back: 'the keeper', items: null }, words(front)).kind;

describe('a card that was worded anew', () => {
  it('is a question without its gap, and has one where a gap was put in', () => {
    expect(kindOf('cloze', 'Who lit the lamp?')).toBe('qa');
    expect(kindOf('cloze', 'The lamp was lit by [...].')).toBe('cloze');
    expect(kindOf('qa', 'The lamp was lit by [...].')).toBe('cloze');
    expect(kindOf('qa', 'Who wrote “the lamp [...] went out”?')).toBe('qa');
    expect(kindOf('list', 'Who lit the lamps?')).toBe('list');
  });

  it('has the parts its back names, and keeps them where the back stays', () => {
    const list = { kind: 'list' as const, back: 'oil; wick', items: ['oil', 'wick (of cotton)'] };
    expect(reworded(list, words('What does a lamp need?', 'oil; wick; glass ;')).items).toEqual([
      'oil',
      'wick',
      'glass',
    ]);
    expect(reworded(list, words('What does a lamp need?', 'oil; wick')).items).toEqual(list.items);
  });

  it('has no hint where the field is empty', () => {
    expect(reworded({ kind: 'qa', back: 'oil', items: null }, words('What burns?')).hint).toBeNull();
  });
});
