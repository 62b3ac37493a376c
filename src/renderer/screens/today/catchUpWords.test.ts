import { describe, expect, it } from 'vitest';
import { asInstant } from '../../../core/base/time';
import type { CatchUp } from '../../../shared/contract/plan';
import {
  backlogTitle,
  clearedSentence,
  consequences,
  planTitle,
  spreadWords,
  stillRecalledSentence,
} from './catchUpWords';

const now = asInstant(Date.UTC(2026, 1, 22, 12));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const aPlan = (days: number, more: Partial<CatchUp> = {}): CatchUp => ({
  overdue: 214,
  minutesPerDay: 15,
  days: Array.from({ length: days }, (_, index) => ({
    day: `2026-02-${22 + index}`,
    moved: 20,
    planned: 4,
    minutes: 15,
  })),
  clearedOn: '2026-03-03',
  recallNow: 0.714,
  ...more,
});

describe('a backlog', () => {
  it('is told as a pause where there was one', () => {
    expect(plain(backlogTitle({ cards: 214, minutes: 40, awayDays: 12 }))).toBe('You were away 12 days');
    expect(plain(backlogTitle({ cards: 214, minutes: 40, awayDays: 1 }))).toBe('214 cards are overdue');
  });

  it('says what is still there, and what would clear it', () => {
    const plan = aPlan(9);
    expect(plain(`${stillRecalledSentence(plan)} ${clearedSentence(plan, now)}`)).toBe(
      'You still likely recall 71 % of what you knew. 15 min a day clears this by 3 March.',
    );
    expect(stillRecalledSentence(aPlan(9, { recallNow: null }))).toBe('');
    expect(plain(clearedSentence(aPlan(2, { clearedOn: '2026-02-23' }), now))).toBe(
      '15 min a day clears this by tomorrow.',
    );
    expect(plain(clearedSentence(aPlan(5, { clearedOn: '2026-02-26' }), now))).toBe(
      '15 min a day clears this by Thursday.',
    );
    expect(plain(clearedSentence(aPlan(1, { clearedOn: '2026-02-22' }), now))).toBe('15 min a day clears this today.');
  });

  it('has a plan that is named by what it does', () => {
    expect(plain(spreadWords(aPlan(9)))).toBe('Spread 214 over 9 days');
    expect(plain(spreadWords(aPlan(1)))).toBe('Put 214 on today');
    expect(plain(planTitle(aPlan(9)))).toBe('214 overdue cards over 9 days');
  });

  it('says what else follows', () => {
    expect(consequences(aPlan(9), 15)).toBe('New cards wait until it is done.');
    expect(consequences(aPlan(9, { minutesPerDay: 25 }), 15)).toBe(
      'Your minutes a day change from 15 to 25. New cards wait until it is done.',
    );
  });
});
