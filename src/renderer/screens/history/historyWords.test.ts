import { describe, expect, it } from 'vitest';
import { asInstant } from '../../../core/base/time';
import { daysOfActs } from './historyWords';

const at = (day: number, hour: number) => asInstant(new Date(2031, 2, day, hour, 5).getTime());
const act = (id: string, day: number, hour: number, isUndone = false) => ({
  id,
  operation: 'flagCard',
  title: `flag ${id}`,
  at: at(day, hour),
  isUndone,
});

describe('the past', () => {
  it('stands under its days, newest first', () => {
    const days = daysOfActs([act('c', 10, 9), act('b', 9, 23), act('a', 1, 8)], at(10, 12));
    expect(days.map(({ name }) => name.replaceAll('\u00a0', ' '))).toEqual(['Today', 'Yesterday', '1 Mar']);
    expect(days[0]?.lines[0]).toMatchObject({ words: 'Flag c', time: '09:05' });
  });

  it('counts what each act would take back with it', () => {
    const [day] = daysOfActs([act('d', 10, 9), act('c', 10, 9, true), act('b', 10, 9), act('a', 10, 9)], at(10, 12));
    expect(day?.lines.map(({ takesBack }) => takesBack)).toEqual([1, 0, 2, 3]);
  });
});
