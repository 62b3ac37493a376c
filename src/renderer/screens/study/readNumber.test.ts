import { describe, expect, it } from 'vitest';
import { readNumber } from './readNumber';

describe('a typed number', () => {
  it.each([
    ['1,234.5', 'en', 1234.5],
    ['1.234,5', 'de', 1234.5],
    ['1 234,5', 'fr', 1234.5],
    ['9.500.000', 'de-DE', 9_500_000],
    ['9\u202f500\u202f000', 'fr', 9_500_000],
    ['9,2 Mio', 'de', 9_200_000],
    ['9.2 million people', 'en', 9_200_000],
    ['2 milliards', 'fr', 2e9],
    ['2 billion', 'en', 2e9],
    ['2 Billionen', 'de', 2e12],
    ['12 %', 'en', 12],
    ['-3', 'en', -3],
    ['2014', 'und', 2014],
    ['9,2', 'en', null],
    ['1.2.3', 'en', null],
    ['many', 'en', null],
  ] as const)('%s reads in %s as %s', (text, language, value) => {
    expect(readNumber(text, language)).toBe(value);
  });
});
