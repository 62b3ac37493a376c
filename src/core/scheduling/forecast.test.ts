import { describe, expect, it } from 'vitest';
import { forecastMillis, type ForecastQuestion } from './forecast';

const MINUTE = 60_000;
const forecast = (more: Partial<ForecastQuestion>): number[] =>
  forecastMillis({
    budgetMillis: 10 * MINUTE,
    carriedMillis: 0,
    reviews: [],
    shares: [],
    reviewMillis: 6_000,
    unseen: 0,
    newCardMillis: 30_000,
    dailyLimit: 20,
    ...more,
  }).map((millis) => millis / MINUTE);

describe('minutes to come', () => {
  it('are those of the reviews of each day', () => {
    expect(forecast({ reviews: [10, 0, 50] })).toEqual([1, 0, 5]);
  });

  it('never pass the minutes of a day: the rest is carried', () => {
    // 150 reviews are 15 minutes; ten fit, five are left for the next day.
    expect(forecast({ reviews: [150, 20, 0] })).toEqual([10, 7, 0]);
    expect(forecast({ carriedMillis: 25 * MINUTE, reviews: [0, 0, 0] })).toEqual([10, 10, 5]);
  });

  it('are none on a day of rest: its reviews are carried, and nothing new comes', () => {
    expect(forecast({ reviews: [20, 30, 0], shares: [1, 0, 1], unseen: 9 })).toEqual([6.5, 0, 3]);
  });

  it('are half on a light day', () => {
    expect(forecast({ reviews: [80, 80, 0], shares: [1, 0.5, 1] })).toEqual([8, 5, 3]);
    expect(forecast({ reviews: [0, 0], shares: [0.5, 1], unseen: 50 })).toEqual([5, 10]);
  });

  it('take new cards in what reviews leave, as long as there are any', () => {
    // 8 minutes are left on the first day: 16 new cards; 14 are left for the second, of which the limit allows them all.
    expect(forecast({ reviews: [20, 0, 0], unseen: 30 })).toEqual([10, 7, 0]);
    expect(forecast({ reviews: [20, 0, 0], unseen: 30, dailyLimit: 4 })).toEqual([4, 2, 2]);
  });
});
