import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from './readQuantities';

const read = (text: string) =>
  readQuantities(text).map(({ low, high, bound, unit }) => [low, high, bound, unit].filter((part) => part !== ''));

describe('a number', () => {
  it.each([
    ['a herd of 9.5 million sheep', 9_500_000],
    ['1,200 steps', 1200],
    ['twenty-one rooms', 21],
    ['two hundred and five pages', 205],
    ['a hundred years', 100],
    ['£3bn', 3e9],
    ['6.4k readers', 6400],
  ])('%s', (text, value) => {
    expect(readQuantities(text)[0]).toMatchObject({ low: value, high: value });
  });

  it('is one only where it is a word of its own', () => {
    expect(read('the A380, Apollo-11, version 1.2.3 and B12')).toEqual([]);
  });

  it('is none behind "No.", where it is a name', () => {
    expect(read('No. 221 Squadron and Nos. 4 and 7 Wings')).toEqual([[7, 7, 'eq']]);
    expect(read('It was the casino. 12 mills closed.')).toEqual([[12, 12, 'eq']]);
  });
});

describe('a range', () => {
  it.each([
    ['seven to nine lighthouses', [7, 9, 'eq']],
    ['between 4 and 12 percent', [4, 12, 'eq', 'percent']],
    ['20–30 per cent of the harvest', [20, 30, 'eq', 'percent']],
    ['$2.5–4 million', [2_500_000, 4_000_000, 'eq', 'dollars']],
    ['aged 8-10 years', [8, 10, 'eq']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('is not made of numbers that only stand side by side', () => {
    expect(read('12 and 40 boats')).toEqual([
      [12, 12, 'eq'],
      [40, 40, 'eq'],
    ]);
    expect(read('from 40 to 12 boats')).toHaveLength(2);
  });
});

describe('a bound', () => {
  it.each([
    ['more than 1,000 letters', 'gt'],
    ['at least three witnesses', 'ge'],
    ['fewer than 50 copies', 'lt'],
    ['up to 90 days', 'le'],
    ['nearly 400 miles', 'approx'],
    ['all six sailors', 'eq'],
  ])('%s', (text, bound) => {
    expect(readQuantities(text)[0]?.bound).toBe(bound);
  });
});

describe('what was written comes back', () => {
  const written = fc.integer({ min: 0, max: 999_999_999 });
  it('from figures with separators', () => {
    fc.assert(
      fc.property(written, (value) => {
        expect(readQuantities(`${value.toLocaleString('en')} bricks`)[0]).toMatchObject({ low: value, high: value });
      }),
    );
  });

  it('from ranges of figures', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 5000 }), (low, more) => {
        const text = `between ${low.toLocaleString('en')} and ${(low + more).toLocaleString('en')} bricks`;
        expect(readQuantities(text)[0]).toMatchObject({ low, high: low + more });
      }),
    );
  });
});
