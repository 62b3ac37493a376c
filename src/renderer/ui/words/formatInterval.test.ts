import { describe, expect, it } from 'vitest';
import { asInstant, MILLIS_PER_DAY, MILLIS_PER_MINUTE } from '../../../core/base/time';
import { formatAgo, formatDays, formatInterval, formatStability, formatWait } from './formatInterval';

const now = asInstant(1_700_000_000_000);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const interval = (intervalDays: number, millis = intervalDays * MILLIS_PER_DAY) =>
  plain(formatInterval({ intervalDays, dueAt: asInstant(now + millis) }, now));

describe('formatInterval', () => {
  it.each([
    [0, MILLIS_PER_MINUTE, '1 min'],
    [0, 10 * MILLIS_PER_MINUTE, '10 min'],
    [0, 0, '1 min'],
    [0, 59.6 * MILLIS_PER_MINUTE, '1 hour'],
    [0, 360 * MILLIS_PER_MINUTE, '6 hours'],
    [0, 1439.9 * MILLIS_PER_MINUTE, '1 day'],
  ])('counts minutes and hours within a day (%s days, %s ms)', (days, millis, text) => {
    expect(interval(days, millis)).toBe(text);
  });

  it.each([
    [1, '1 day'],
    [9, '9 days'],
    [31, '31 days'],
    [55, '1.8 months'],
    [61, '2 months'],
    [94, '3.1 months'],
    [365, '1 year'],
    [1000, '2.7 years'],
  ])('says %s days as %s', (days, text) => {
    expect(interval(days)).toBe(text);
  });

  it('does not take the hours left of today for a whole day', () => {
    expect(interval(1, 5 * 60 * MILLIS_PER_MINUTE)).toBe('1 day');
  });
});

describe('formatDays', () => {
  it('never says twelve months', () => {
    expect(plain(formatDays(364))).toBe('1 year');
  });
});

describe('formatWait', () => {
  it('rounds as the button of a grade does, so that both name one figure', () => {
    expect(plain(formatWait(3.2 * MILLIS_PER_MINUTE))).toBe('in 3 min');
    for (const millis of [61_000, 9.7 * MILLIS_PER_MINUTE, 10.4 * MILLIS_PER_MINUTE, 59.6 * MILLIS_PER_MINUTE])
      expect(plain(formatWait(millis))).toBe(`in ${interval(0, millis)}`);
    expect(formatWait(30_000)).toBe('in less than a minute');
    expect(formatWait(-5)).toBe('in less than a minute');
  });
});

describe('formatAgo', () => {
  it.each([
    [0, 'just now'],
    [-60_000, 'just now'],
    [12 * MILLIS_PER_MINUTE, '12 min ago'],
    [3 * 60 * MILLIS_PER_MINUTE, '3 hours ago'],
    [20 * MILLIS_PER_DAY, '20 days ago'],
    [65 * MILLIS_PER_DAY, '65 days ago'],
    [200 * MILLIS_PER_DAY, '6.6 months ago'],
  ])('%s ms', (millis, text) => {
    expect(plain(formatAgo(asInstant(now - millis), now))).toBe(text);
  });
});

describe('formatStability', () => {
  it('stays in days up to a year', () => {
    expect([0.4, 1.2, 46, 400].map((days) => plain(formatStability(days)))).toEqual([
      'less than a day',
      '1 day',
      '46 days',
      '1.1 years',
    ]);
  });
});
