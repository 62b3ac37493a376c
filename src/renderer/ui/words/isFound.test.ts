import { describe, expect, it } from 'vitest';
import { isFound } from './isFound';

describe('a search', () => {
  it('finds every word typed, anywhere and in any order', () => {
    expect(isFound('day min', 'Minutes a day')).toBe(true);
    expect(isFound('day', 'Minutes', 'each day')).toBe(true);
    expect(isFound('day week', 'Minutes a day')).toBe(false);
  });

  it('overlooks case, accents and spaces around', () => {
    expect(isFound('  ÉTÉ ', 'summer, été')).toBe(true);
    expect(isFound('ete', 'Été')).toBe(true);
  });

  it('finds all with nothing', () => {
    expect(isFound('  ', 'anything')).toBe(true);
  });
});
