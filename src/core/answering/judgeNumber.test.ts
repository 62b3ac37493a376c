import { describe, expect, it } from 'vitest';
import { judgeNumber, type NumberQuestion } from './judgeNumber';

const population: NumberQuestion = {
  tolerance: { mode: 'percent', low: 9_025_000, high: 9_975_000, unit: 'people' },
  back: '9.5 million people',
  accepted: [],
};

describe('a number', () => {
  it('says how far off it is', () => {
    expect(judgeNumber('9.2 million', population, ['en'])).toMatchObject({
      off: -300_000,
      aim: 9.5e6,
      finding: 'figure',
    });
    expect(judgeNumber('11 million', population, ['en'])).toMatchObject({ off: 1_500_000, outcome: 'wrong' });
    expect(judgeNumber('9 to 10 million', population, ['en'])).toMatchObject({
      outcome: 'near',
      finding: 'wide-range',
    });
  });

  it('takes the figure from the words of the answer, which need not stand in the middle', () => {
    const question = { ...population, tolerance: { ...population.tolerance, high: 11e6 } };
    expect(judgeNumber('9.6 million', question, ['en'])).toMatchObject({
      aim: 9.5e6,
      off: expect.closeTo(100_000) as number,
    });
  });

  it('tells how far a figure is from a range, and nothing inside of it', () => {
    const support = {
      tolerance: { mode: 'range', low: 25, high: 35, unit: 'percent' },
      back: '25 to 35 percent',
      accepted: [],
    } as const;
    expect(judgeNumber('30', support, ['en'])).toMatchObject({ outcome: 'right', aim: null, off: 0 });
    expect(judgeNumber('20 %', support, ['en'])).toMatchObject({ outcome: 'near', off: -5 });
    expect(judgeNumber('50 to 60 %', support, ['en'])).toMatchObject({ outcome: 'wrong', off: 25 });
  });

  it('says which reading was taken, and what else the marks mean', () => {
    const ships = {
      tolerance: { mode: 'percent', low: 1172, high: 1296, unit: 'ships' },
      back: '1,234 ships',
      accepted: [],
    } as const;
    expect(judgeNumber('1.234', ships, ['en'])).toMatchObject({
      outcome: 'right',
      read: { low: 1234 },
      otherReadings: [{ low: 1.234 }],
    });
    expect(judgeNumber('1234', ships, ['en']).otherReadings).toEqual([]);
  });

  it('accepts a decimal comma on an English card where it can be nothing else', () => {
    expect(judgeNumber('9,5 million', population, ['en', 'en'])).toMatchObject({
      outcome: 'right',
      suggested: 'good',
      read: { low: 9.5e6 },
      otherReadings: [],
    });
  });

  it('converts a unit that measures the same, and says so of one that does not', () => {
    const distance = {
      tolerance: { mode: 'percent', low: 114, high: 126, unit: 'kilometres' },
      back: '120 kilometres',
      accepted: [],
    } as const;
    expect(judgeNumber('75 miles', distance, ['en'])).toMatchObject({
      outcome: 'right',
      read: { low: 75, unit: 'mile' },
      converted: { low: expect.closeTo(120.7, 1) as number, unit: 'km' },
    });
    expect(judgeNumber('120 percent', distance, ['en'])).toMatchObject({
      outcome: 'wrong',
      finding: 'other-unit',
      suggested: 'again',
    });
    expect(judgeNumber('120 leagues', distance, ['en'])).toMatchObject({ outcome: 'right', converted: null });
  });

  it('is right in the very words of the card, even where they hold no number', () => {
    const question = { ...population, accepted: ['as many as in Sweden'] };
    expect(judgeNumber('As many as in Sweden!', question, ['en'])).toMatchObject({
      outcome: 'right',
      suggested: 'good',
    });
    expect(judgeNumber('as many as in Norway', question, ['en'])).toMatchObject({
      outcome: 'wrong',
      finding: 'no-number',
    });
  });
});
