// The year ahead in words, table and marks: the same figures in each. Figures by hand.
import { describe, expect, it } from 'vitest';
import type { SimulationBasis, Workload, Year, YearDay } from '../../../../shared/contract/simulation';
import { basisWords, minutesWords } from '../../../ui/words/workloadWords';
import type { Reading } from './reading';
import { readWorkload } from './workloadReading';
import { readYear } from './yearReading';

const NOW = Date.UTC(2026, 10, 20, 9);
const BASIS: SimulationBasis = { learned: 180, coming: 60, drawn: 240, reviews: 1_243, firstAnswers: 180, days: 365 };
const known = (expected: number) => ({ expected, low: expected - 6, high: expected + 6 });
const point = (percent: number, minutesPerDay: number, facts: number) => ({
  ...{ retention: percent / 100, minutesPerDay, reviewsPerDay: 4 * minutesPerDay, known: known(facts) },
});
const WORKLOAD: Workload = {
  ...{ basis: BASIS, facts: 240, knownNow: known(150), untouched: known(80) },
  points: [point(70, 5, 190), point(90, 12, 214), point(93, 15.2, 219)],
};
const plain = (words: string): string => words.replaceAll('\u00a0', ' ').replaceAll('*', '');
const column = ({ figures }: Reading, name: string): unknown[] => {
  const at = figures.columns.findIndex((one) => one.name === name);
  expect(at, name).toBeGreaterThanOrEqual(0);
  return figures.rows.map((row) => row[at]);
};

describe('minutes against facts', () => {
  it('says what the retention in force takes, is worth, and would leave without studying', () => {
    const reading = readWorkload(WORKLOAD, 0.9, 0.9);
    expect(plain(reading.finding)).toBe(
      'At 90 % it takes 12 min a day, and in a year you would know 214 of 240 facts (95 % between 208 and 220). ' +
        'Without studying it would be 80.',
    );
    expect(column(reading, 'Desired retention, %')).toEqual([70, 90, 93]);
    expect(column(reading, 'Minutes a day')).toEqual([5, 12, 15.2]);
    expect(column(reading, 'Reviews a day')).toEqual([20, 48, 60.8]);
    expect(column(reading, 'Facts known in a year')).toEqual([190, 214, 219]);
    expect(column(reading, 'High')).toEqual([196, 220, 225]);
    expect(plain(reading.marks[2]?.label ?? '')).toBe(
      'At 93 %: 15 min a day, 219 of 240 facts known in a year, 95 % between 213 and 225',
    );
    expect(reading).toMatchObject({ isFew: false, isEmpty: false });
  });

  it('says how another differs from it', () => {
    expect(plain(readWorkload(WORKLOAD, 0.93, 0.9).finding)).toMatch(
      /^At 93 % it takes 15 min a day.*: 3\.2 min a day more and 5 facts more than at 90 %\.$/,
    );
    expect(plain(readWorkload(WORKLOAD, 0.7, 0.9).finding)).toContain(
      '7 min a day less and 24 facts fewer than at 90 %',
    );
  });

  it('waits for a point that is not simulated yet, and has nothing to say without cards', () => {
    expect(readWorkload(WORKLOAD, 0.8, 0.9).finding).toBe('The year is being simulated.');
    expect(readWorkload({ ...WORKLOAD, facts: 0 }, 0.9, 0.9)).toMatchObject({ isEmpty: true });
  });

  it('is drawn as rough, and says what is assumed, while there are few reviews', () => {
    const basis = { ...BASIS, reviews: 18 };
    expect(readWorkload({ ...WORKLOAD, basis }, 0.9, 0.9).isFew).toBe(true);
    expect(plain(basisWords(basis, 240))).toBe(
      'Simulated with 180 learned cards and 60 to come. They ask for 240 facts, where a list, timeline or argument counts as one; what has no card in study is not counted. ' +
        'Before today you had only 18 reviews, so usual times and ratings are mixed in.',
    );
    expect(plain(basisWords({ ...BASIS, learned: 0, coming: 1, reviews: 0 }, 1))).toBe(
      'Simulated with 1 card to come. It asks for 1 fact, where a list, timeline or argument counts as one; what has no card in study is not counted. ' +
        'Before today you had no reviews, so usual times and ratings are assumed.',
    );
    expect(plain(basisWords({ ...BASIS, learned: 9_000, drawn: 2_000 }, 9_030.4))).toBe(
      'Simulated with 9,000 learned cards and 60 to come, of which 2,000 were drawn. ' +
        'They ask for 9,030 facts, where a list, timeline or argument counts as one; what has no card in study is not counted. ' +
        'Times and ratings are those of your 1,243 reviews before today.',
    );
    expect([0.4, 2.3, 9.8, 14.6].map((minutes) => plain(minutesWords(minutes)))).toEqual([
      'under 1 min',
      '2.5 min',
      '10 min',
      '15 min',
    ]);
  });
});

describe('week by week', () => {
  const days = Array.from({ length: 365 }, (_, offset): YearDay => {
    const day = new Date(Date.UTC(2026, 10, 20) + offset * 86_400_000).toISOString().slice(0, 10);
    return {
      ...{ day, reviews: offset < 7 ? 30 : 10, minutes: offset < 7 ? 14 : 7, introduced: offset < 10 ? 5 : 0 },
      ...{ waiting: offset < 3 ? 4 : 0, known: known(150 + offset / 5) },
    };
  });
  const year: Year = { basis: BASIS, facts: 240, knownNow: known(150), days };
  const plan = { desiredRetention: 0.9, newCardsPerDay: 5, minutesPerDay: 15 };

  it('says what the limits lead to, and whether the minutes are enough', () => {
    const reading = readYear(year, plan, null, NOW);
    expect(plain(reading.finding)).toBe(
      'With at most 15 min and 5 new cards a day, at 90 %, you know 223 of 240 facts in a year and study 7 min a day on average. ' +
        'On 3 days more comes up than fits. 10 cards that could come would not be begun.',
    );
    expect(reading.marks).toHaveLength(52);
    expect(column(reading, 'Minutes a day').slice(0, 2)).toEqual([14, 7]);
    expect(column(reading, 'New cards').slice(0, 3)).toEqual([35, 15, 0]);
    expect(column(reading, 'Facts known')[0]).toBe(151.2);
    expect(plain(reading.marks[0]?.label ?? '')).toBe(
      'Week of 20 Nov: 14 min and 30 reviews a day, 35 new cards; 151 of 240 facts known at its end',
    );
  });

  it('sets the year under the retention in force beside it', () => {
    const before = { year: { ...year, days: days.map((day) => ({ ...day, minutes: 3 })) }, retention: 0.8 };
    const reading = readYear(year, plan, before, NOW);
    expect(reading.marks[5]?.before).toEqual({ minutes: 3, known: days[41]?.known });
    expect(column(reading, 'Minutes at 80 %')[0]).toBe(3);
  });

  it('says that all fits', () => {
    const calm = { ...year, days: days.map((day) => ({ ...day, waiting: 0, introduced: 60 / 365 })) };
    expect(plain(readYear(calm, plan, null, NOW).finding)).toMatch(/ All that comes up fits into the minutes\.$/);
  });
});
