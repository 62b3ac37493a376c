import { describe, expect, it } from 'vitest';
import { type DocumentId, documentIdOf } from '../../core/base/ids';
import { succeed } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import { DEFAULT_PRESET, intervalsAt } from '../../core/scheduling/fsrs';
import type { ExpectedLoad } from '../../shared/contract/settings';
import { aDeck, moment, MORNING } from '../store/deckSuite';
import { allSchedules } from '../store/schedule';
import type { ReadableDb } from '../store/sql';
import { addCards, anArticle, answer, nth } from './articleSuite';
import { setArticleRetention } from './articleRetention';
import { suspendCard } from './cardActs';
import { readLoad } from './load';

const loadOf = (db: ReadableDb, now: LocalMoment, documentId: DocumentId | null = null): ExpectedLoad => {
  const load = readLoad(db, documentId, now);
  if (!load.ok) throw new Error(load.problem.message);
  return load.value;
};

const at = (retention: number, { points }: ExpectedLoad) => points.find((point) => point.retention === retention);

describe('what a desired retention costs', () => {
  it('is counted from the cards that are asked, each as strong as it is', () => {
    const db = aDeck();
    const cards = addCards(db, { cards: 5 });
    const grades = ['again', 'hard', 'good', 'easy'] as const;
    for (const [index, grade] of grades.entries()) answer(db, nth(cards, index), grade, MORNING);
    expect(suspendCard(db, nth(cards, 0), true, MORNING)).toMatchObject(succeed({}));

    const load = loadOf(db, moment('2026-03-03T09:00:00+00:00'));
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
    const { points } = loadOf(aDeck(), MORNING);
    expect(points.map(({ retention }) => Math.round(retention * 100))).toEqual(
      Array.from({ length: 28 }, (_, step) => 70 + step),
    );
  });

  it('has only ratios to show where nothing is learned', () => {
    const db = aDeck();
    addCards(db);
    const load = loadOf(db, MORNING);
    expect(load.cards).toBe(0);
    // FSRS-6 with its own weights: an interval at 95 % is two fifths of one at 90 %.
    const ratio = (at(0.95, load)?.reviewsPerDay ?? 0) / (at(0.9, load)?.reviewsPerDay ?? 1);
    expect(ratio).toBeGreaterThan(2.4);
    expect(ratio).toBeLessThan(2.6);
  });

  it('counts an article with a retention of its own as it is, whatever the deck’s would be', () => {
    const db = aDeck();
    const [bridges, locks] = ['Bridges', 'Locks'].map((name) => ({
      name,
      id: documentIdOf(anArticle({ name }).fingerprint),
    }));
    if (!bridges || !locks) throw new Error('Two articles are wanted.');
    for (const { name } of [bridges, locks]) {
      for (const card of addCards(db, { name, cards: 3 })) answer(db, card, 'easy', MORNING);
    }
    const alike = loadOf(db, MORNING);
    setArticleRetention(db, { documentId: locks.id, retention: 0.97 }, MORNING);
    const [deck, article] = [loadOf(db, MORNING), loadOf(db, MORNING, locks.id)];
    expect([deck.cards, article.cards]).toEqual([6, 3]);
    for (const retention of [0.7, 0.9, 0.97]) {
      const half = (at(retention, alike)?.minutesPerDay ?? 0) / 2;
      expect(at(retention, article)?.minutesPerDay).toBeCloseTo(half, 9);
      expect(at(retention, deck)?.minutesPerDay).toBeCloseTo(half + (at(0.97, article)?.minutesPerDay ?? 0), 9);
    }
  });
});
