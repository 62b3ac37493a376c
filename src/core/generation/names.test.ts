import { describe, expect, it } from 'vitest';
import { isKnownName, mentions, namesIn, sourceNames } from './names';

describe('names', () => {
  it('are capitalised words that do not open a sentence', () => {
    expect(namesIn('Who wrote “Keepers”, Olesen’s text? Berg did. He met Anna.')).toEqual([
      'Keepers',
      'Olesen',
      'Anna',
    ]);
    expect(namesIn('“Why” asked Berg')).toEqual(['Berg']);
  });

  it('are known by themselves, in the plural, or part by part', () => {
    const names = sourceNames('The Norwegian fleet met Danes at Ribe.');
    expect(['Norwegians', 'Dane', 'Norwegian-Dane', 'Ribe'].map((name) => isKnownName(name, names))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['Swedes', 'Norwegian-Swede', 'ribe'].map((name) => isKnownName(name, names))).toEqual([false, false, true]);
  });

  it('are mentioned as whole words only', () => {
    expect(mentions('What did Berg’s lamp show?', ['Jonas Berg', 'Berg'])).toBe(true);
    expect(mentions('What did Bergen show?', ['Berg'])).toBe(false);
    expect(mentions('What did Harbour Office staff count?', ['the Harbour Office'])).toBe(true);
  });
});
