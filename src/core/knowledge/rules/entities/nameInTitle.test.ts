import { describe, expect, it } from 'vitest';
import { nameInTitle } from './nameInTitle';

const isOrdinary = (word: string): boolean => /^(?:Young|Why|The|How|Remembering|President)$/.test(word);

describe('the name in a title', () => {
  it.each([
    ['Yuen Ren Chao', 'Yuen Ren Chao'],
    ['Ada Miller, keeper of the lamp', 'Ada Miller'],
    ['Ludwig van Beethoven (1770–1827)', 'Ludwig van Beethoven'],
  ])('is read: %s', (title, name) => {
    expect(nameInTitle(title, isOrdinary)).toBe(name);
  });

  it.each(['Young Chao', 'Why Chao Left', 'Chao', 'Chao and his teachers', 'Remembering Chao', 'a lamp'])(
    'is not made up: %s',
    (title) => {
      expect(nameInTitle(title, isOrdinary)).toBeNull();
    },
  );
});
