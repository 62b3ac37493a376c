import { describe, expect, it } from 'vitest';
import type { MinutesByDay } from '../../../shared/contract/deck';
import { dayLabel, kindOfDay, minutesSentence } from './minutesWords';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** A Monday to a Sunday two weeks later; today is the Saturday of the first. */
const minutes = (spent: readonly number[], planned: readonly number[], since: string | null): MinutesByDay => ({
  today: '2025-11-22',
  since,
  days: Array.from({ length: 14 }, (_, index) => ({
    day: `2025-11-${17 + index}`,
    spent: spent[index] ?? 0,
    planned: planned[index] ?? spent[index] ?? 0,
    isRest: false,
    isLight: false,
  })),
});

const twoWeeks = minutes([14, 0, 11, 16, 12, 5], [14, 0, 11, 16, 12, 17, 0, 13, 10], '2025-10-01');
const labels = (of: MinutesByDay) => of.days.map((day) => dayLabel(day, of));

describe('two weeks of minutes', () => {
  it('say what was given and what is planned', () => {
    expect(plain(minutesSentence(twoWeeks))).toBe(
      '58 min so far this week. As planned now, 35 min more until the end of the next.',
    );
  });

  it('do not count nothing', () => {
    const fresh = minutes([], [0, 0, 0, 0, 0, 12, 3], null);
    expect(plain(minutesSentence(fresh))).toBe('As planned now, 15 min until the end of next week.');
  });

  it('name a day without study a rest, and leave what is open unnamed', () => {
    expect(labels(twoWeeks)).toEqual(['14', 'rest', '11', '16', '12', '5 of 17', '', '13', '10', '', '', '', '', '']);
    expect(twoWeeks.days.map((day) => kindOfDay(day, twoWeeks)).slice(0, 8)).toEqual([
      'past',
      'rest',
      'past',
      'past',
      'past',
      'today',
      'open',
      'planned',
    ]);
  });

  it('name the days of rest to come, as long as nothing is planned for them', () => {
    const rested = { ...twoWeeks, days: twoWeeks.days.map((day, index) => ({ ...day, isRest: index % 7 >= 5 })) };
    expect(labels(rested).slice(5)).toEqual(['5 of 17', 'rest', '13', '10', '', '', '', 'rest', 'rest']);
    expect(plain(minutesSentence(rested))).toMatch(/ of the next\. Saturdays and Sundays rest\.$/);
    const light = { ...rested, days: rested.days.map((day, index) => ({ ...day, isLight: index % 7 === 2 })) };
    expect(plain(minutesSentence(light))).toMatch(
      / of the next\. Saturdays and Sundays rest\. Wednesdays are light\.$/,
    );
  });

  it('say nothing of days before the first', () => {
    expect(labels(minutes([0, 0, 0, 4], [], '2025-11-20')).slice(0, 5)).toEqual(['', '', '', '4', 'rest']);
    expect(labels(minutes([], [], null)).slice(0, 5)).toEqual(['', '', '', '', '']);
  });

  it('show one figure for today before it begins and once it is done', () => {
    const today = (spent: number, planned: number) =>
      labels(minutes([0, 0, 0, 0, 0, spent], [0, 0, 0, 0, 0, planned], null))[5];
    expect([today(0, 17), today(5, 17), today(17, 17)]).toEqual(['17', '5 of 17', '17']);
    expect(today(0, 0)).toBe('');
  });
});
