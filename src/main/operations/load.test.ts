import { describe, expect, it } from 'vitest';
import { succeed } from '../../core/base/result';
import { DEFAULT_PRESET, intervalsAt } from '../../core/scheduling/fsrs';
import { aDeck, moment, MORNING } from '../store/deckSuite';
import { allSchedules } from '../store/schedule';
import { addCards, answer, nth } from './articleSuite';
import { suspendCard } from './cardActs';
import { readLoad } from './load';

const at = (retention: number, { points }: ReturnType<typeof readLoad>) =>
  points.find((point) => point.retention === retention);

describe('what a desired retention costs', () => {
  it('is counted from the cards that are asked, each as strong as it is', () => {
    const db = aDeck();
    const cards = addCards(db, { cards: 5 });
    const grades = ['again', 'hard', 'good', 'easy'] as const;
    for (const [index, grade] of grades.entries()) answer(db, nth(cards, index), grade, MORNING);
    expect(suspendCard(db, nth(cards, 0), true, MORNING)).toMatchObject(succeed({}));

    const load = readLoad(db, moment('2026-03-03T09:00:00+00:00'));
    expect(load.cards).toBe(3);
    const strengths = [...allSchedules(db)].flatMap(({ suspended, memory }) =>
      memory && !suspended ? [memory.stability] : [],
    );
    for (const retention of [0.7, 0.9, 0.97]) {
      const intervalOf = intervalsAt(DEFAULT_PRESET, retention);
      const byHand = strengths.reduce((sum, stability) => sum + 1 / intervalOf(stability), 0);
      expect(at(retention, load)?.reviewsPerDay).toBeCloseTo(byHand, 6);
    }
  });

  it('covers every whole percent that can be chosen', () => {
    const { points } = readLoad(aDeck(), MORNING);
    expect(points.map(({ retention }) => Math.round(retention * 100))).toEqual(
      Array.from({ length: 28 }, (_, step) => 70 + step),
    );
  });

  it('has only ratios to show where nothing is learned', () => {
    const db = aDeck();
    addCards(db);
    const load = readLoad(db, MORNING);
    expect(load.cards).toBe(0);
    // FSRS-6 with its own weights: an interval at 95 % is two fifths of one at 90 %.
    const ratio = (at(0.95, load)?.reviewsPerDay ?? 0) / (at(0.9, load)?.reviewsPerDay ?? 1);
    expect(ratio).toBeGreaterThan(2.4);
    expect(ratio).toBeLessThan(2.6);
  });
});
