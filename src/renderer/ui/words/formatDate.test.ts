import { describe, expect, it } from 'vitest';
import { asInstant } from '../../../core/base/time';
import { formatComingDay, formatDueDay, formatPublished, formatToday } from './formatDate';

const now = asInstant(Date.UTC(2025, 10, 22, 14, 30));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('dates', () => {
  it('names today', () => {
    expect(plain(formatToday(now))).toBe('Saturday, 22 November');
  });

  it('writes a publication date, and leaves what is not one', () => {
    expect(plain(formatPublished('2022-05-20'))).toBe('20 May 2022');
    expect(plain(formatPublished('2022-05-20', 'month'))).toBe('May 2022');
    expect(plain(formatPublished('2022-05'))).toBe('May 2022');
    expect(formatPublished('20 May 2022')).toBe('20 May 2022');
    expect(formatPublished('spring 1968')).toBe('spring 1968');
  });

  it.each([
    ['2025-11-22', 'later today'],
    ['2025-11-23', 'tomorrow'],
    ['2025-11-28', 'on Friday'],
    ['2025-11-29', 'on 29 November'],
    ['2026-03-03', 'on 3 March 2026'],
  ])('says when %s comes', (day, text) => {
    expect(plain(formatComingDay(day, now))).toBe(text);
  });

  it.each([
    ['2025-11-22', 'today'],
    ['2025-11-21', 'since yesterday'],
    ['2025-11-02', 'since 2 November'],
    ['2024-11-02', 'since 2 November 2024'],
    ['2025-11-23', 'tomorrow'],
  ])('says that %s is or was the day a card is due', (day, text) => {
    expect(plain(formatDueDay(day, now))).toBe(text);
  });
});
