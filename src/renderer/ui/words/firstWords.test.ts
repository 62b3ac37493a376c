import { describe, expect, it } from 'vitest';
import { firstWords } from './firstWords';

describe('firstWords', () => {
  it.each([
    ['The ferry could not cross in a flood', 'The ferry could not'],
    ['It was opened.', 'It was opened'],
    ['the bridge of the town', 'the bridge of the town'],
    ['the bridge is of the older sort', 'the bridge'],
    ['“co-aggressor”, they said', '“co-aggressor”, they'],
    ['“co-aggressor”', '“co-aggressor”'],
    ['“keep going”.', '“keep going”'],
    ['“keep going until the end comes”', 'keep going until'],
    ['dragging on”, he said', 'dragging on”, he said'],
    ['Donaudampfschifffahrtsgesellschaft sank', 'Donaudampfschifffahrtsgesellschaft'],
  ])('of “%s” are “%s”', (text, words) => {
    expect(firstWords(text, 24)).toBe(words);
  });

  it('are none where there are no words', () => {
    expect(firstWords(' … ', 24)).toBeNull();
    expect(firstWords('', 24)).toBeNull();
  });
});
