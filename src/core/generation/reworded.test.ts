// A card in other words: what it becomes by them.
import { describe, expect, it } from 'vitest';
import { toleranceFor } from '../answering/toleranceFor';
import type { CardKind } from './draft';
import { reworded } from './reworded';

const OIL = { kind: 'qa' as CardKind, back: 'oil', items: null, choices: null, tolerance: null };
const words = (front: string, back = 'oil') => ({ front, back, hint: '', accepted: [] });
const kindOf = (kind: CardKind, front: string) => reworded({ ...OIL, kind }, words(front), ['en']).kind;

describe('a card that was worded anew', () => {
  it('is a question without its gap, and has one where a gap was put in', () => {
    expect(kindOf('cloze', 'Who lit the lamp?')).toBe('qa');
    expect(kindOf('cloze', 'The lamp was lit by [...].')).toBe('cloze');
    expect(kindOf('qa', 'The lamp was lit by [...].')).toBe('cloze');
    expect(kindOf('qa', 'Who wrote “the lamp [...] went out”?')).toBe('qa');
    expect(kindOf('list', 'Who lit the lamps?')).toBe('list');
  });

  it('has the parts its back names, and keeps them where the back stays', () => {
    const list = { ...OIL, kind: 'list' as const, back: 'oil; wick', items: ['oil', 'wick (of cotton)'] };
    const partsOf = (back: string) => reworded(list, words('What does a lamp need?', back), ['en']).items;
    expect(partsOf('oil; wick; glass ;')).toEqual(['oil', 'wick', 'glass']);
    expect(partsOf('oil; wick')).toEqual(list.items);
  });

  it('has no hint where the field is empty', () => {
    expect(reworded(OIL, words('What burns?'), ['en']).hint).toBeNull();
  });
});

describe('what counts as right, once the answer is another', () => {
  const figure = (wording: string, low: number, unit: string) =>
    toleranceFor({ low, high: low, unit, bound: 'eq', measures: '', wording });
  const lamps = {
    ...OIL,
    kind: 'number' as const,
    back: '40,000 lamps',
    tolerance: figure('40,000 lamps', 40_000, 'lamp'),
    choices: ['30,000 lamps', '40,000 lamps', '60,000 lamps', '90,000 lamps'],
  };
  const after = (back: string, languages = ['en']) => reworded(lamps, words('How many lamps burn?', back), languages);

  it('is as near to the new figure as it was to the old one, and of the same things', () => {
    expect(after('50,000 lamps').tolerance).toEqual(figure('50,000 lamps', 50_000, 'lamp'));
    expect(after('50,000').tolerance).toEqual(figure('50,000', 50_000, 'lamp'));
    expect(after('50.000', ['de', 'en']).tolerance).toMatchObject({ low: 47_500, high: 52_500 });
  });

  it('stays where the figure does', () => {
    expect(after('40,000 lamps').tolerance).toBe(lamps.tolerance);
    expect(after('40 000 lamps').tolerance).toBe(lamps.tolerance);
  });

  it('is in words where the answer is no figure any more', () => {
    expect(after('nobody has counted them')).toMatchObject({ kind: 'qa', tolerance: null });
  });

  it('is offered in the place of the old one', () => {
    expect(after('50,000 lamps').choices).toEqual(['30,000 lamps', '50,000 lamps', '60,000 lamps', '90,000 lamps']);
  });

  it('is offered no more where it had been offered as wrong', () => {
    expect(after('60,000 lamps').choices).toBeNull();
  });
});
