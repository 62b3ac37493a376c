import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzyMatch, matchedParts } from './fuzzyMatch';

const lettersAt = (name: string, at: readonly number[] = []) => at.map((i) => name[i]).join('');
const best = (query: string, names: readonly string[]) =>
  names
    .map((name) => ({ name, score: fuzzyMatch(query, name)?.score ?? -Infinity }))
    .sort((a, b) => b.score - a.score)[0]?.name;

describe('fuzzyMatch', () => {
  it('finds letters in order, whatever stands between', () => {
    expect(lettersAt('Open settings', fuzzyMatch('opse', 'Open settings')?.at)).toBe('Opse');
    expect(fuzzyMatch('zz', 'Open settings')).toBeNull();
    expect(fuzzyMatch('nepo', 'Open')).toBeNull();
  });

  it('prefers the beginnings of words to letters inside them', () => {
    expect(fuzzyMatch('st', 'Last settings')?.at).toEqual([5, 7]);
    expect(fuzzyMatch('set', 'Last settings')?.at).toEqual([5, 6, 7]);
    expect(best('sa', ['Use paper as a basis', 'Show all keys'])).toBe('Show all keys');
  });

  it('prefers letters that stand together', () => {
    expect(best('undo', ['Until now do so', 'Undo', 'Undo the last act'])).toBe('Undo');
  });

  it('overlooks case and accents', () => {
    expect(fuzzyMatch('eleve', 'Élève')?.at).toEqual([0, 1, 2, 3, 4]);
    expect(fuzzyMatch('ÉCO', 'economy')?.at).toEqual([0, 1, 2]);
  });

  it('matches everything with nothing', () => {
    expect(fuzzyMatch('  ', 'Undo')).toEqual({ score: 0, at: [] });
  });

  it('finds every name by its own letters and marks exactly those', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,24}$/), fc.array(fc.boolean(), { maxLength: 24 }), (name, picks) => {
        const query = Array.from(name)
          .filter((_letter, i) => picks[i] === true)
          .join('');
        const match = fuzzyMatch(query, name);
        expect(lettersAt(name, match?.at)).toBe(query.replaceAll(' ', ''));
      }),
    );
  });
});

describe('matchedParts', () => {
  it('joins neighbours', () => {
    expect(matchedParts('Undo', [0, 1])).toEqual([
      { text: 'Un', isMatched: true },
      { text: 'do', isMatched: false },
    ]);
  });
});
