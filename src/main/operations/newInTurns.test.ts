// New cards of several articles take turns, the one brought last first.
import { describe, expect, it } from 'vitest';
import type { CardId } from '../../core/base/ids';
import type { LocalMoment } from '../../core/base/time';
import { aDeck, moment } from '../store/deckSuite';
import { addCards, answer, nth } from './articleSuite';
import { buryCard } from './cardActs';
import { createCard } from './createCard';
import { dueCards } from './dueCards';
import { undo } from './history';
import { nextReview } from './nextReview';
import { readOverview } from './overview';

const at = (iso: string): LocalMoment => moment(`2026-${iso}+00:00`);
const DAY = at('01-01T09:00:00');

/** Three articles of so many cards each, the last one brought last. */
function aLibrary(cards: number) {
  const db = aDeck();
  db.connection.prepare(`INSERT INTO settings VALUES ('newCardsPerDay', '100'), ('minutesPerDay', '600')`).run();
  const articles = ['Bridges', 'Canals', 'Locks'].map((name) => addCards(db, { name, cards }, DAY));
  const [bridges, canals, locks] = [nth(articles, 0), nth(articles, 1), nth(articles, 2)];
  const names = new Map<CardId, string>();
  for (const [letter, ids] of Object.entries({ b: bridges, c: canals, l: locks })) {
    for (const [index, id] of ids.entries()) names.set(id, `${letter}${index + 1}`);
  }
  const asked = (when = DAY): string =>
    dueCards(db, when)
      .filter(({ queue }) => queue === 'new')
      .map(({ cardId }) => names.get(cardId) ?? 'own')
      .join(' ');
  return { db, bridges, canals, locks, asked };
}

describe('new cards', () => {
  it('of several articles take turns, the one brought last first, each in its own order', () => {
    expect(aLibrary(3).asked()).toBe('l1 c1 b1 l2 c2 b2 l3 c3 b3');
  });

  it('go on where the turn stands: what was asked today counts, and counts no more once it is taken back', () => {
    const { db, locks, canals, asked } = aLibrary(3);
    answer(db, nth(locks, 0), 'easy', DAY);
    expect(asked()).toBe('c1 b1 l2 c2 b2 l3 c3 b3');
    answer(db, nth(canals, 0), 'easy', DAY);
    expect(asked()).toBe('b1 l2 c2 b2 l3 c3 b3');
    undo(db, DAY.at);
    expect(asked()).toBe('c1 b1 l2 c2 b2 l3 c3 b3');
    // A new day begins with the newest.
    expect(asked(at('01-02T09:00:00'))).toBe('l2 c1 b1 l3 c2 b2 c3 b3');
  });

  it('that are put aside leave their turn to the next of their article', () => {
    const { db, locks, asked } = aLibrary(2);
    buryCard(db, nth(locks, 0), DAY);
    expect(asked()).toBe('l2 c1 b1 c2 b2');
  });

  it('of one’s own come first in their turn', () => {
    const { db, asked } = aLibrary(1);
    const own = { front: 'Mine?', back: 'Yes', hint: null, accepted: [], documentId: null, quote: null };
    createCard(db, own, { note: 'note' as never, card: 'card' as never }, DAY);
    expect(asked()).toBe('own l1 c1 b1');
  });

  it('are asked of an article behind many newer ones only when one of those has none left', () => {
    const db = aDeck();
    db.connection.prepare(`INSERT INTO settings VALUES ('newCardsPerDay', '100'), ('minutesPerDay', '600')`).run();
    const articles = Array.from({ length: 15 }, (_, index) =>
      addCards(db, { name: `Article ${index}`, cards: 2 }, DAY),
    );
    const asked = dueCards(db, DAY).map(({ cardId }) => cardId);
    expect(asked).toHaveLength(30);
    expect(new Set(asked)).toEqual(new Set(articles.flat()));
    expect(asked[0]).toBe(articles[14]?.[0]);
    expect(asked.indexOf(nth(articles[0] ?? [], 0))).toBeGreaterThan(asked.indexOf(nth(articles[14] ?? [], 1)));
  });

  it('of one article are asked in its order alone', () => {
    const { db, canals } = aLibrary(2);
    const documentId = nth(readOverview(db, DAY).articles, 1).documentId;
    const next = nextReview(db, DAY, { ahead: false, scope: { kind: 'article', documentId } });
    expect(next).toMatchObject({ kind: 'item', item: { cardId: canals[0] }, remaining: { new: 2 } });
  });
});
