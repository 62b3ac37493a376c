import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimedNumbers, supportedNumbers } from './numberValues';

describe('numbers in words and digits', () => {
  it.each<[string, number[]]>([
    ['9.5 million people', [9_500_000]],
    ['more than 1,000 prisoners', [1000]],
    ['five to ten groups', [5, 10]],
    ['twenty-five or thirty', [25, 30]],
    ['on 2022-02-24', [2022, 24]],
    ['in the 1980s', [1980]],
    ['two hundred and 3 dozen', [200, 36]],
    ['one recipient, the first reason', []],
    ['anyone often hears the intent', []],
  ])('%s claims %j', (text, numbers) => {
    expect([...claimedNumbers(text)]).toEqual(numbers);
  });

  it('a source supports a number as written and scaled, both ends of a range, and what its ordinals count', () => {
    expect([...supportedNumbers('25 to 35 million')].sort((a, b) => a - b)).toEqual([25, 35, 25e6, 35e6]);
    expect(supportedNumbers('the fourth obstacle').has(4)).toBe(true);
    expect(supportedNumbers('a million ships').has(1e6)).toBe(true);
  });

  it('property: a text supports every number it claims', () => {
    const word = fc.constantFrom(
      'five',
      '9.5',
      'million',
      'to',
      '1,000',
      'twenty-one',
      'a',
      'hundred',
      '-',
      '2022-01-02',
      'first',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        const supported = supportedNumbers(text);
        for (const value of claimedNumbers(text)) expect(supported).toContain(value);
      }),
    );
  });
});
