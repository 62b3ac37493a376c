// `stats` of a plain review log, by hand: intervals are those replaying gives.
import { describe, expect, it } from 'vitest';
import { parseIsoInstant } from '../exchange/instantText';
import { DEFAULT_PRESET } from '../scheduling/fsrs';
import type { Grade } from '../scheduling/grade';
import { reviewLogStats } from './reviewLogStats';

const moment = (iso: string) => {
  const read = parseIsoInstant(`${iso}Z`, 'refuse');
  if (!read) throw new Error(iso);
  return read;
};
const answer = (iso: string, cardId: string, grade: Grade, thinkingMillis?: number) => ({
  ...moment(iso),
  cardId,
  grade,
  ...(thinkingMillis === undefined ? {} : { thinkingMillis }),
});
const statsAt = (now: string, ...log: ReturnType<typeof answer>[]) => reviewLogStats(DEFAULT_PRESET, log, moment(now));

// Easy on a new card: 8 days. Again on a review: ten minutes. Good after the step: a day (stability below 1.5).
const LOG = [
  answer('2026-03-02T10:00:00', 'a', 'easy', 20_000),
  answer('2026-03-02T10:05:00', 'b', 'good', 20_000),
  answer('2026-03-02T10:16:00', 'b', 'good', 10_000),
  answer('2026-03-10T10:00:00', 'a', 'again', 30_000),
  answer('2026-03-10T10:11:00', 'a', 'good', 5_000),
  answer('2026-03-10T12:00:00', 'a', 'good', 5_000),
  answer('2026-03-12T10:00:00', 'b', 'hard', 8_000),
];

describe('stats of a plain log', () => {
  it('counts the first review of a card on a study day, and no learning step', () => {
    const { trueRetention } = statsAt('2026-03-12T12:00:00', ...LOG);
    expect(trueRetention.today.all).toMatchObject({ pass: 1, fail: 0, rate: 1 });
    expect(trueRetention.yesterday.all).toEqual({ pass: 0, fail: 0, rate: null, low: null, high: null });
    expect(trueRetention.week).toMatchObject({
      young: { pass: 1, fail: 1, rate: 0.5 },
      mature: { pass: 0, fail: 0, rate: null },
      all: { pass: 1, fail: 1 },
    });
    expect(trueRetention.all.all).toMatchObject({ pass: 1, fail: 1 });
  });

  it('a card is mature after an interval of 21 days', () => {
    const settled = [
      answer('2026-01-01T10:00:00', 'a', 'easy'),
      answer('2026-01-09T10:00:00', 'a', 'easy'),
      answer('2026-03-09T10:00:00', 'a', 'good'),
    ];
    const { trueRetention } = statsAt('2026-03-10T10:00:00', ...settled);
    expect(trueRetention.all).toMatchObject({ young: { pass: 1, fail: 0 }, mature: { pass: 1, fail: 0 } });
  });

  it('shows when each card comes up, what is done, and how long what is due takes', () => {
    const { due, new: fresh, minutes, forecast, heatmap } = statsAt('2026-03-10T10:05:00', ...LOG);
    // a is in its relearning step; b was due on the 4th (2.3 days) and is overdue.
    expect([due, fresh, minutes]).toEqual([2, 0, 1]);
    expect(forecast).toHaveLength(30);
    expect(forecast.slice(0, 3)).toEqual([2, 0, 0]);
    expect(heatmap).toEqual([
      { day: '2026-03-02', reviews: 3 },
      { day: '2026-03-10', reviews: 1 },
    ]);
  });

  it('does not know what comes after now', () => {
    const stats = statsAt('2026-03-02T10:01:00', ...LOG);
    expect(stats).toMatchObject({ due: 0, recall: { of: 1 }, heatmap: [{ day: '2026-03-02', reviews: 1 }] });
    expect(stats.forecast.indexOf(1)).toBe(8);
    expect(stats.recall.expected).toBeCloseTo(1, 3);
  });

  it('says nothing over nothing', () => {
    const { recall, trueRetention, ...rest } = statsAt('2026-03-02T10:00:00');
    expect(rest).toEqual({ now: moment('2026-03-02T10:00:00').at, due: 0, new: 0, minutes: 0, forecast: Array(30).fill(0), heatmap: [] }); // prettier-ignore
    expect(recall).toEqual({ of: 0, expected: null, low: null, high: null });
    expect(trueRetention.all.all.rate).toBeNull();
  });
});
