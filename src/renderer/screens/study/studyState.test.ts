import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../core/base/ids';
import { asInstant } from '../../../core/base/time';
import type { Graded, NextReview, ReviewItem } from '../../../shared/contract/review';
import { type Act, placeOf, type Session, startOfSession, study, thinkingMillis } from './studyState';

const now = asInstant(1_700_000_000_000);
const progress = { done: 0, total: 2, spentMillis: 0, budgetMillis: 900_000, leftMillis: 60_000 };
const preview = { intervalDays: 1, dueAt: now };

const anItem = (id: string): ReviewItem => ({
  cardId: id as CardId,
  queue: 'new',
  kind: 'qa',
  type: 'claim',
  front: 'Question?',
  back: 'Answer.',
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
const handed = (id: string, unseen = 3): NextReview => ({
  kind: 'item',
  item: anItem(id),
  remaining: { learning: 0, review: 0, new: unseen },
  progress,
  now,
});
const kept = (next: NextReview): Graded => ({ cardId: 'a' as CardId, intervalDays: 1, dueAt: now, next });
const play = (...acts: Act[]): Session => acts.reduce(study, startOfSession);

const shown: Act = { type: 'handed', next: handed('a'), at: 1000 };
const revealed: Act = { type: 'reveal', at: 4000 };
const grade = (at: number, byPointer = false): Act => ({ type: 'grade', grade: 'good', at, byPointer });
const graded = grade(5000);

describe('a study session', () => {
  it('shows a card, its answer, and the next card', () => {
    const session = play(shown, revealed, graded, { type: 'kept', graded: kept(handed('b', 2)), at: 5010 });
    expect(session.stage).toMatchObject({ name: 'front', item: { cardId: 'b' }, shownAt: 5010 });
    expect(session.answered.map(({ item, grade }) => [item.cardId, grade])).toEqual([['a', 'good']]);
  });

  it('never takes a grade for an answer that was not seen', () => {
    expect(play(shown, graded).stage.name).toBe('front');
    expect(play(shown, revealed, grade(4149)).stage.name).toBe('back');
    expect(play(shown, revealed, grade(4150)).stage.name).toBe('saving');
  });

  it('takes a double click on "Show answer" for one click', () => {
    expect(play(shown, revealed, grade(4499, true)).stage.name).toBe('back');
    expect(play(shown, revealed, grade(4500, true)).stage.name).toBe('saving');
  });

  it('takes one answer for a card: keys are dead while it is being saved', () => {
    const saving = play(shown, revealed, graded);
    expect(study(saving, grade(6000))).toBe(saving);
    expect(study(saving, { type: 'reveal', at: 6000 })).toBe(saving);
  });

  it('keeps the card on its back when the answer could not be kept, ready to be answered again', () => {
    const problem = { code: 'store/full', message: 'This answer was not kept: the disk is full.' };
    const failed = play(shown, revealed, graded, { type: 'notKept', problem });
    expect(failed.stage.name).toBe('back');
    expect(failed.answered).toEqual([]);
    expect(failed.notice).toEqual({ tone: 'error', text: problem.message });
    const again = study(failed, grade(9000));
    expect(again).toMatchObject({ stage: { name: 'saving' }, notice: null });
  });

  it('asks for the next card when this one was answered elsewhere', () => {
    const problem = { code: 'review/stale', message: 'stale' };
    const stale = play(shown, revealed, graded, { type: 'notKept', problem });
    expect(stale.stage).toEqual({ name: 'asking', ahead: false });
    const next = study(stale, { type: 'handed', next: handed('b'), at: 6000 });
    expect(next).toMatchObject({ stage: { name: 'front' }, notice: { tone: 'caution' }, answered: [] });
  });

  it('waits for a learning card, and can be told to go ahead', () => {
    const remaining = { learning: 1, review: 0, new: 0 };
    const waiting = play({ type: 'handed', next: { kind: 'waiting', progress, nextAt: now, remaining, now }, at: 0 });
    expect(waiting.stage.name).toBe('waiting');
    expect(study(waiting, { type: 'ask', ahead: true }).stage).toEqual({ name: 'asking', ahead: true });
  });

  it('measures thinking from the question to the answer, within what the log takes', () => {
    const stage = { item: anItem('a'), now, shownAt: 1000, revealedAt: 4000.6 };
    expect(thinkingMillis(stage)).toBe(3001);
    expect(thinkingMillis({ ...stage, revealedAt: 0 })).toBe(0);
    expect(thinkingMillis({ ...stage, revealedAt: 1e12 })).toBe(86_400_000);
  });

  it('counts the card shown among those left', () => {
    expect(placeOf(play(shown))).toEqual({ card: 1, of: 3 });
    const second = play(shown, revealed, graded, { type: 'kept', graded: kept(handed('b', 2)), at: 0 });
    expect(placeOf(second)).toEqual({ card: 2, of: 3 });
    const remaining = { learning: 0, review: 0, new: 0 };
    const done = play(shown, revealed, graded, {
      type: 'kept',
      graded: kept({ kind: 'done', progress, remaining, now }),
      at: 0,
    });
    expect(placeOf(done)).toEqual({ card: 1, of: 1 });
  });
});
