import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNumber } from './numeral';
import { readQuantities, statedQuantities } from './readQuantities';

type Told = string;

/** `> ~5..10 km`: what was read, in one line. */
const told = (text: string, locale: string): Told[] =>
  readQuantities(text, [locale]).map(({ low, high, approximate, bound, unit }) =>
    [
      { above: '>', below: '<', none: '' }[bound],
      approximate ? '~' : '',
      low === high ? String(low) : `${low}..${high}`,
      unit,
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('an amount as it is written', () => {
  it.each<[text: string, locale: string, ...readings: Told[]]>([
    ['1,234.5', 'en', '1234.5'],
    ['1.234,5', 'de', '1234.5'],
    ['1.234,5', 'en', '1234.5'],
    ['1 234,5', 'fr', '1234.5'],
    ['1\u202f234,5', 'fr', '1234.5'],
    ["1'234.5", 'de-CH', '1234.5'],
    ['1,234,567', 'de', '1234567'],
    ['1.5', 'de', '1.5'],
    ['9,2', 'en', '9.2'],
    ['.5', 'en', '0.5'],
    ['5.', 'en', '5'],
    // Doubtful marks, likeliest reading first
    ['1.234', 'de', '1234', '1.234'],
    ['1.234', 'en', '1.234', '1234'],
    ['1,234', 'en', '1234', '1.234'],
    // but nobody writes 1.000 for one.
    ['1,000', 'en', '1000'],
    ['1.000', 'en', '1', '1000'],
    ['12.34.56', 'en'],
    ['24.02.2022', 'de'],
    ['2022-02-24', 'en'],
    ['1.2e6', 'en', '1200000'],
    ['1.2 × 10⁶', 'en', '1200000'],
    ['10^6', 'en', '1000000'],
    ['9½', 'en', '9.5'],
    ['9 1/2 km', 'en', '9.5 km'],
    ['3/4', 'en', '0.75'],
    ['24th', 'en', '24'],
    ['the 1980s', 'en', '1980..1989'],
    ['-5', 'en', '-5'],
    ['− 5 °C', 'en', '-5 °C'],
    ['5 ± 0.5', 'en', '4.5..5.5'],
  ])('%s (%s)', (text, locale, ...readings) => {
    expect(told(text, locale)).toEqual(readings);
  });
});

describe('an amount in words', () => {
  it.each<[text: string, locale: string, ...readings: Told[]]>([
    ['twelve hundred', 'en', '1200'],
    ['three hundred and five', 'en', '305'],
    ['one hundred twenty-three thousand four hundred fifty-six', 'en', '123456'],
    ['two million three hundred thousand', 'en', '2300000'],
    ['2 million 500 thousand', 'en', '2500000'],
    ['a hundred thousand million', 'en', '100000000000'],
    ['nineteen ninety-six', 'en', '1996'],
    ['nineteen hundred and five', 'en', '1905'],
    ['twenty twenty-two', 'en', '2022'],
    ['two thousand and twenty-two', 'en', '2022'],
    ['two and a half million', 'en', '2500000'],
    ['a million and a half', 'en', '1500000'],
    ['half a million', 'en', '500000'],
    ['a quarter of a million', 'en', '250000'],
    ['two thirds', 'en', '0.6666666666666666'],
    ['half an hour', 'en', '0.5 hour'],
    ['a dozen', 'en', '12'],
    ['several hundred', 'en'],
    ['millions', 'en'],
    ['no idea', 'en'],
    ['dreiundzwanzig', 'de', '23'],
    ['neunzehnhundertsechsundneunzig', 'de', '1996'],
    ['zweihundertfünfzigtausend', 'de', '250000'],
    ['zweitausend fünfhundert', 'de', '2500'],
    ['hunderttausend', 'de', '100000'],
    ['eine Million zweihunderttausend', 'de', '1200000'],
    ['anderthalb Millionen', 'de', '1500000'],
    ['zweieinhalb Millionen', 'de', '2500000'],
    ['eine halbe Million', 'de', '500000'],
    ['neun Komma fünf Millionen', 'de', '9500000'],
    ['zwei Drittel', 'de', '0.6666666666666666'],
    ['zwei Dutzend', 'de', '24'],
    ['ein paar hundert', 'de'],
    ['quatre-vingt-dix', 'fr', '90'],
    ['quatre-vingt-dix-sept', 'fr', '97'],
    ['soixante et onze', 'fr', '71'],
    ['vingt et un', 'fr', '21'],
    ['mille neuf cent quatre-vingt-seize', 'fr', '1996'],
    ['deux cent mille', 'fr', '200000'],
    ['cent quatre-vingts', 'fr', '180'],
    ['deux millions et demi', 'fr', '2500000'],
    ['un demi-million', 'fr', '500000'],
    ['une centaine', 'fr', '100'],
    ['trois quarts', 'fr', '0.75'],
    // Understood everywhere, but "cent" is a hundred in French only.
    ['zwölf', 'en', '12'],
    ['cent', 'en'],
  ])('%s (%s)', (text, locale, ...readings) => {
    expect(told(text, locale)).toEqual(readings);
  });
});

describe('what stands around the figure', () => {
  it.each<[text: string, locale: string, ...readings: Told[]]>([
    ['more than 1,000', 'en', '> 1000'],
    ['no less than 5', 'en', '> 5'],
    ['no more than about 5', 'en', '< ~ 5'],
    ['≥ 3', 'en', '> 3'],
    ['5 or more', 'en', '> 5'],
    ['5 percent or more', 'en', '> 5 %'],
    ['1000+', 'en', '> 1000'],
    ['über 1.000', 'de', '> 1000'],
    ['mindestens drei', 'de', '> 3'],
    ['höchstens drei', 'de', '< 3'],
    ['au moins 3', 'fr', '> 3'],
    ['moins de 3', 'fr', '< 3'],
    ['moins 3', 'fr', '-3'],
    ["jusqu'à 3", 'fr', '< 3'],
    ['environ 12 %', 'fr', '~ 12 %'],
    ['rund 500 Leute', 'de', '~ 500 person'],
    ['500 or so', 'en', '~ 500'],
    ['five to ten', 'en', '5..10'],
    ['5–10', 'en', '5..10'],
    ['10-5', 'en', '5..10'],
    ['9-10 million', 'en', '9000000..10000000'],
    ['1990-95', 'en', '1990..1995'],
    ['25% to 35%', 'en', '25..35 %'],
    ['between one hundred and two hundred', 'en', '100..200'],
    ['zwischen 25 und 35 Prozent', 'de', '25..35 %'],
    ['de 25 à 35 pour cent', 'fr', '25..35 %'],
    ['$5 to $6 billion', 'en', '5000000000..6000000000 $'],
    ['from -5 to -3 °C', 'en', '-5..-3 °C'],
    ['5...10', 'en', '5..10'],
    ['9.5m', 'en', '9500000', '9.5 m'],
    ['5 m/s', 'en', '5 m/s'],
    ['2 Billionen', 'de', '2000000000000'],
    ['2 billion', 'de', '2000000000000', '2000000000'],
    ['2 milliards d’euros', 'fr', '2000000000 €'],
    ['5 Mrd. €', 'de', '5000000000 €'],
    ['US$ 5.5 bn', 'en', '5500000000 $'],
    ['300 km²', 'en', '300 km²'],
    ['5 kilometres per hour', 'en', '5 km/h'],
    ['12 v. H.', 'de', '12 %'],
    ['12 years of war', 'en', '12 year'],
    ['7 women of the year', 'en', '7 women'],
    ['a population of 9.5 million', 'en', '9500000'],
  ])('%s (%s)', (text, locale, ...readings) => {
    expect(told(text, locale)).toEqual(readings);
  });

  it('lists all amounts of a sentence', () => {
    const text = 'Of 9.5 million people, more than 1,000 ships, and 25 to 35 percent approve.';
    expect(statedQuantities(text, 'en').map(({ low, high, unit }) => [low, high, unit])).toEqual([
      [9.5e6, 9.5e6, 'person'],
      [1000, 1000, 'ship'],
      [25, 35, '%'],
    ]);
  });
});

describe('reading', () => {
  const locale = fc.constantFrom('en', 'en-GB', 'de', 'de-CH', 'de-AT', 'fr', 'fr-CH', 'es', 'sv', 'und', '');
  const value = fc.oneof(
    fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((thousandths) => thousandths / 1000),
  );

  it('gives back what was written, in every language', () => {
    fc.assert(
      fc.property(value, locale, (number, language) => {
        expect(readQuantities(writeNumber(number, language), [language])[0]).toMatchObject({
          low: number,
          high: number,
        });
      }),
    );
  });

  it('takes any text, and reads it alike each time', () => {
    const pieces = fc.constantFrom(
      ...'1 1,234 1.234 . , - – % € $ / ^ ½ e6 × 10⁶ million Mio m b half a and und et to between more than über moins quatre vingt dix five hundred zwei tausend einhalb point or ± … ( ) s er'.split(
        ' ',
      ),
      ' ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, locale, (typed, language) => {
        const readings = readQuantities(typed, [language, 'en']);
        expect(readQuantities(typed, [language, 'en'])).toEqual(readings);
        for (const { low, high } of readings) {
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
          expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('does not take long over a long text', () => {
    for (const piece of ['1 ', '1.', '9', 'million ', 'und', 'einhundert', '-', "1'000", 'quatre-vingt-', '1/']) {
      expect(() => readQuantities(piece.repeat(100_000), ['de', 'en'])).not.toThrow();
    }
  });
});
