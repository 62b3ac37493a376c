// Every panel of answers and days says the same thing three times: in its sentence, in its table and in its marks.
import { describe, expect, it } from 'vitest';
import { rateOf } from '../../../../core/retention/trueRetention';
import { readCalibration, readCurve } from './curveReading';
import { readDays } from './daysReading';
import { readForecast } from './forecastReading';
import { readPeriods } from './periodsReading';
import { column, counts, FIGURES, labels, MODEL, nothing, plain, TODAY } from './readingsSuite';
import { readRetentionPanel } from './retentionReading';

describe('true retention', () => {
  it('says share, count, interval and goal, and each week as much', () => {
    const reading = readRetentionPanel(FIGURES);
    expect(plain(reading.finding)).toBe(
      'True retention 83.3 %: 125 of 150 first answers of the day, 95 % between 76.6 and 88.4. The goal is 90.',
    );
    expect(column(reading, 'Recalled')).toEqual([75, 50]);
    expect(column(reading, 'Forgotten')).toEqual([15, 10]);
    expect(column(reading, 'Rate, %')).toEqual([83.3, 83.3]);
    expect(counts(reading)).toEqual([90, 60]);
    expect(labels(reading)[0]).toBe('9 Nov to 15 Nov: 83.3 %, 75 of 90 recalled, 95 % between 74.3 and 89.6');
    expect(reading.isFew).toBe(false);
  });

  it('draws no trend through a few reviews, and says why', () => {
    const rates = { ...nothing, all: rateOf(5, 1) };
    const steps = [{ from: '2026-11-16', to: TODAY, grades: [1, 0, 5, 0] as const, rate: rateOf(5, 1) }];
    const reading = readRetentionPanel({ ...FIGURES, rates, steps });
    expect(reading.isFew).toBe(true);
    expect(plain(reading.finding)).toBe(
      '5 of 6 reviews recalled so far, 95 % between 44 and 97. A rate becomes meaningful near 100.',
    );
  });

  it('has nothing to draw over nothing', () => {
    expect(readRetentionPanel({ ...FIGURES, rates: nothing, answers: 0 })).toMatchObject({
      isEmpty: true,
      finding: 'Nothing was answered yet. Retention is measured when a learned card comes back on a later day.',
    });
  });

  it('by period tells young and mature apart, and whether they differ for certain', () => {
    const reading = readPeriods(FIGURES);
    expect(plain(reading.finding)).toBe(
      'Young and mature cards do not differ for certain: young 80 % of 100, mature 90 % of 50.',
    );
    expect(column(reading, 'Recalled')).toEqual([0, 0, 0, 0, 0, 0, ...[1, 2, 3, 4].flatMap(() => [80, 45, 125])]);
    expect(counts(reading)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      ...[1, 2, 3, 4].flatMap(() => [100, 50, 150]),
    ]);
    const apart = { young: rateOf(800, 200), mature: rateOf(950, 50), all: rateOf(1750, 250) };
    expect(readPeriods({ ...FIGURES, trueRetention: { ...FIGURES.trueRetention, all: apart } }).finding).toMatch(
      /^You hold mature cards better/,
    );
  });
});

describe('the work to come', () => {
  it('counts what is late apart, with the minutes it takes', () => {
    const reading = readForecast(FIGURES, 30);
    expect(plain(reading.finding)).toBe(
      '10 cards today, about 2 min; 6 on the 2 days after, 4 a day at their end, as things stand and new cards aside. 3 are late.',
    );
    const none = { ...FIGURES.forecast, overdue: 0, days: [{ day: TODAY, young: 0, mature: 0, steps: 0 }] };
    expect(readForecast({ ...FIGURES, forecast: none }, 30)).toMatchObject({
      finding: 'Nothing comes up: no learned card has a day to come yet.',
      isEmpty: true,
    });
    expect(column(reading, 'Late')).toEqual([3, 0, 0, 0]);
    expect(column(reading, 'Mature')).toEqual([0, 4, 0, 1]);
    expect(column(reading, 'Minutes')).toEqual([0.5, 1.1, 0, 1]);
    expect(counts(reading)).toEqual([3, 7, null, 6]);
    expect(labels(reading)[1]).toBe('Today: 7 cards, 4 mature, 2 young, 1 being learned');
  });

  it('of a year is told week by week, with the cards of each', () => {
    const start = Date.UTC(2026, 10, 20);
    const days = Array.from({ length: 365 }, (_, ahead) => ({
      day: new Date(start + ahead * 86_400_000).toISOString().slice(0, 10),
      ...{ young: 1, mature: ahead % 7 === 6 ? 2 : 0, steps: ahead === 0 ? 3 : 0 },
    }));
    const reading = readForecast({ ...FIGURES, forecast: { ...FIGURES.forecast, days } }, 365);
    expect(counts(reading)).toEqual([3, 12, ...Array.from({ length: 51 }, () => 9), 1]);
    expect(labels(reading)[1]).toBe('20 Nov to 26 Nov: 12 cards, 2 mature, 7 young, 3 being learned');
    expect(reading.marks[2]?.counted?.mark).toEqual({
      ...{ of: 'coming', from: '2026-11-27', to: '2026-12-03', part: 'all' },
    });
    expect(column(reading, 'Week of').slice(0, 3)).toEqual(['earlier', '2026-11-20', '2026-11-27']);
    expect(column(reading, 'Minutes').slice(0, 3)).toEqual([0.5, 1.8, 1.5]);
    expect(plain(reading.finding)).toContain('Each bar is a week.');
  });

  it('days hold what was answered and what is to come', () => {
    const reading = readDays(FIGURES);
    const today = reading.marks.findIndex(({ isToday }) => isToday);
    expect(reading.marks[today]).toMatchObject({ day: TODAY, answers: 5, coming: 0, weekday: 4 });
    expect(labels(reading).slice(today - 2, today + 3)).toEqual([
      '18 Nov: 12 answers, 4 min',
      '19 Nov: no answer',
      'Today: 5 answers, 1 min',
      '21 Nov: nothing to come',
      '22 Nov: 6 cards to come',
    ]);
    expect(reading.figures.rows).toEqual([['2026-11-16', 2, 17, 5, 6]]);
    expect(counts(reading).filter((n) => n !== null)).toEqual([12, 5, 6]);
  });
});

describe('the model', () => {
  it('says how many intervals its line misses', () => {
    const reading = readCurve(MODEL, 0);
    expect(plain(reading.finding)).toBe(
      'The line of the model misses 1 of 2 of your intervals: you recalled 88 % of 150 answers, it expected 92.3 %.',
    );
    expect(counts(reading)).toEqual(column(reading, 'Answers'));
    expect(column(reading, 'Days since the last answer')).toEqual(['1', '9 to 13']);
  });

  it('says log loss and RMSE in words', () => {
    const reading = readCalibration(MODEL);
    expect(plain(reading.finding)).toBe(
      'On average it expects 1.7 percentage points too much, which may be chance; among alike answers it is off by 6.1 percentage points (RMSE). ' +
        'Its log loss of 0.410 beats 0.450, that of always naming your average. n 150.',
    );
    expect(counts(reading)).toEqual([50, 100]);
    expect(column(reading, 'Model, %')).toEqual([82, 90]);
    const many = { scored: 15_000, recalled: 12_500 };
    expect(plain(readCalibration({ ...MODEL, ...many }).finding)).toMatch(
      /^On average it expects 1\.7 percentage points too much; among/,
    );
    expect(readCalibration({ ...MODEL, logLoss: 0.5 }).finding).toContain('is no better than 0.450');
    expect(readCalibration({ ...MODEL, scored: 12 }).finding).toContain('too few to judge the model by');
  });
});
