import { describe, expect, it } from 'vitest';
import { canonicalUnit, convert, unitBehind } from './units';

describe('a unit', () => {
  it.each([
    ['percent', '%'],
    ['per cent of gdp', '%'],
    ['degres celsius', '°C'],
    ['kilometres carres', 'km²'],
    ["d'euros", '€'],
    ['an hour', 'hour'],
    ['metric tons', 'tonne'],
    ['political prisoners', 'political prisoner'],
    ['young people', 'person'],
    ['light years', 'light year'],
    ['women of the year', 'women'],
    ['ms', 'ms'],
    ['', ''],
  ])('%s is %s', (phrase, name) => {
    expect(canonicalUnit(phrase)).toBe(name);
  });

  it('is converted to one that measures the same', () => {
    expect(convert(5, '°F', '°C')).toBeCloseTo(-15);
    expect(convert(0, '°C', 'kelvin')).toBeCloseTo(273.15);
    expect(convert(84, 'month', 'year')).toBeCloseTo(7);
    expect(convert(1, 'mile', 'km')).toBeCloseTo(1.609);
    expect(convert(5, 'km', '%')).toBeNull();
    expect(convert(5, '€', '$')).toBeNull();
    expect(convert(5, 'league', 'km')).toBe(5);
    expect(convert(5, '', 'km')).toBe(5);
  });

  it('stands behind a figure as English has it', () => {
    expect([unitBehind(1, 'mile'), unitBehind(2, 'mile'), unitBehind(2, 'person')]).toEqual([
      'mile',
      'miles',
      'people',
    ]);
    expect([unitBehind(2, 'km'), unitBehind(2, '%'), unitBehind(2, 'political prisoner')]).toEqual([
      'km',
      '%',
      'political prisoner',
    ]);
  });
});
