import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../core/base/ids';
import { asInstant, MILLIS_PER_DAY } from '../../../core/base/time';
import type { NextReview, ReviewItem } from '../../../shared/contract/review';
import { announcementOf } from './announcements';
import { type Act, startOfSession, study } from './studyState';

const now = asInstant(0);
const progress = { done: 0, total: 2, spentMillis: 0, budgetMillis: 900_000, leftMillis: 60_000 };
const preview = { intervalDays: 9, dueAt: asInstant(9 * MILLIS_PER_DAY) };
const item = (id: string): ReviewItem => ({
  cardId: id as CardId,
  queue: 'review',
  kind: 'qa',
  type: 'claim',
  front: `What is ${id}?`,
  back: `It is ${id}.`,
  items: null,
  accepted: [],
  tolerance: null,
  hint: null,
  flag: 0,
  language: 'en',
  source: null,
  memory: null,
  reps: 0,
  previews: { again: preview, hard: preview, good: preview, easy: preview },
});
const next = (id: string, left: number): NextReview => ({
  kind: 'item',
  item: item(id),
  remaining: { learning: 0, review: left, new: 0 },
  progress,
  now,
});
const graded = (following: NextReview): Act => ({
  type: 'kept',
  graded: { cardId: 'a' as CardId, ...preview, next: following },
  at: 2000,
});

describe('what a screen reader hears', () => {
  it('follows a session from card to card', () => {
    const heard: string[] = [];
    const acts: Act[] = [
      { type: 'handed', next: next('a', 2), at: 0 },
      { type: 'reveal', at: 1000 },
      { type: 'grade', grade: 'good', at: 1500, byPointer: false },
      graded(next('b', 1)),
      { type: 'reveal', at: 3000 },
      { type: 'grade', grade: 'again', at: 4000, byPointer: false },
      { type: 'notKept', problem: { code: 'store/full', message: 'Not kept.' } },
    ];
    acts.reduce((session, act) => {
      const after = study(session, act);
      heard.push(announcementOf(session, after).replaceAll('\u00a0', ' '));
      return after;
    }, startOfSession);
    expect(heard).toEqual([
      'Card 1 of 2. Question: What is a?',
      'Answer: It is a.',
      '',
      'Remembered, next in 9 days. Card 2 of 2. Question: What is b?',
      'Answer: It is b.',
      '',
      'Not kept.',
    ]);
  });
});
