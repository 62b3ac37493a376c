import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StatedFigure, toleranceFor } from './toleranceFor';

const stated = (low: number, unit: string, part: Partial<StatedFigure> = {}): StatedFigure => ({
  low,
  high: low,
  unit,
  bound: 'eq',
  measures: '',
  wording: '',
  ...part,
});

const bandOf = (figure: StatedFigure): unknown[] => {
  const { mode, low, high } = toleranceFor(figure);
  return [mode, low, high];
};

describe('what counts as right', () => {
  it.each<[string, StatedFigure, string, number, number]>([
    ['a calendar year', stated(1996, 'year'), 'exact', 1996, 1996],
    ['a calendar year without a unit', stated(2015, '', { wording: 'It was signed in 2015.' }), 'exact', 2015, 2015],
    ['a count written with a separator', stated(2015, '', { wording: '2,015 in all' }), 'percent', 1914.25, 2115.75],
    ['a year named roughly', stated(1890, 'year', { wording: 'around 1890' }), 'absolute', 1888, 1892],
    ['a count of few', stated(4, 'obstacles'), 'exact', 4, 4],
    ['a count with a name', stated(27, 'member states'), 'exact', 27, 27],
    ['a count of hundreds', stated(135, 'flights'), 'exact', 135, 135],
    ['a count of thousands', stated(36_400, 'parcels'), 'percent', 34_580, 38_220],
    ['a few people', stated(3, 'people'), 'exact', 3, 3],
    ['a population', stated(9.5e6, 'people', { measures: 'population' }), 'percent', 9_025_000, 9_975_000],
    ['a small population', stated(800, 'people', { measures: 'population of Pitcairn' }), 'percent', 760, 840],
    ['years that passed', stated(7, 'years'), 'exact', 7, 7],
    ['years that passed, many', stated(2000, 'years'), 'percent', 1900, 2100],
    ['money', stated(15, 'dollars'), 'percent', 14.25, 15.75],
    ['money with its sign', stated(200, '€'), 'percent', 190, 210],
    ['money of a currency by name', stated(4e9, 'roubles'), 'percent', 3.8e9, 4.2e9],
    ['a length', stated(120, 'km'), 'percent', 114, 126],
    ['a weight that is no whole number', stated(2.5, 'kg'), 'percent', 2.375, 2.625],
    ['a percentage', stated(30, 'percent'), 'absolute', 29, 31],
    ['a percentage with its sign', stated(12, '%'), 'absolute', 11, 13],
    ['percentage points', stated(3, 'percentage points'), 'absolute', 2, 4],
    ['a tiny percentage', stated(0.4, 'percent'), 'absolute', 0.2, 0.6],
    ['a percentage named roughly', stated(30, 'percent', { bound: 'approx' }), 'absolute', 27, 33],
    ['a small percentage named roughly', stated(5, 'percent', { bound: 'approx' }), 'absolute', 4, 6],
    ['what is nearly so', stated(200, 'ships', { wording: 'nearly 200 ships' }), 'percent', 180, 220],
    ['what is about so', stated(9.5e6, 'people', { wording: 'about 9.5 million' }), 'percent', 8_550_000, 10_450_000],
    ['rund', stated(500, 'Leute', { wording: 'rund 500 Leute' }), 'percent', 450, 550],
    ['environ', stated(500, 'gens', { wording: 'environ 500 gens' }), 'percent', 450, 550],
    ['about, of something else', stated(40, 'books', { wording: 'a study about birds, 40 books' }), 'exact', 40, 40],
    ['about, of another figure', stated(40, 'books', { wording: 'about 3 shelves with 40 books' }), 'exact', 40, 40],
    ['a range', stated(25, 'percent', { high: 35 }), 'range', 25, 35],
    ['a range of a few', stated(5, 'battalion tactical groups', { high: 10 }), 'range', 5, 10],
    ['more than', stated(1000, 'political prisoners', { bound: 'gt' }), 'range', 1000, 1500],
    ['at least, of percent', stated(80, 'percent', { bound: 'ge' }), 'range', 80, 100],
    ['more than nothing', stated(0, 'degrees', { bound: 'gt' }), 'range', 0, 1],
    ['more than a debt', stated(-30, 'dollars', { bound: 'gt' }), 'range', -30, -20],
    ['less than', stated(900, 'votes', { bound: 'lt' }), 'range', 600, 900],
    ['at most, below zero', stated(-10, '°C', { bound: 'le' }), 'range', -15, -10],
  ])('%s', (_, figure, ...expected) => {
    expect(bandOf(figure)).toEqual(expected);
  });

  it('keeps the unit as the card words it', () => {
    expect(toleranceFor(stated(9.5e6, 'people')).unit).toBe('people');
  });

  it('always holds the figure that was stated, and is never the wrong way round', () => {
    const figure = fc.record({
      low: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
      unit: fc.constantFrom('', 'year', 'years', 'percent', 'people', '€', 'km', 'ships'),
      bound: fc.constantFrom('eq', 'gt', 'ge', 'lt', 'le', 'approx' as const),
      measures: fc.constantFrom('', 'population'),
      wording: fc.string(),
    });
    fc.assert(
      fc.property(figure, fc.nat(1000), (part, width) => {
        const { low, high } = toleranceFor({ ...part, high: part.low + width });
        const slack = 1e-9 * Math.max(1, Math.abs(part.low) + width);
        expect(low).toBeLessThanOrEqual(part.low + slack);
        expect(high).toBeGreaterThanOrEqual(part.low + width - slack);
      }),
    );
  });
});
