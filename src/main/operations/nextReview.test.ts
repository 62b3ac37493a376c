import { describe, expect, it } from 'vitest';
import type { CardId, DocumentId } from '../../core/base/ids';
import { asInstant, type LocalMoment } from '../../core/base/time';
import { aDeck, moment } from '../store/deckSuite';
import type { WritableDb } from '../store/sql';
import { addCards, answer, nth } from './articleSuite';
import { dueCards } from './dueCards';
import { nextReview } from './nextReview';
import { readOverview } from './overview';
import { beginSession } from './session';

const at = (iso: string): LocalMoment => moment(`2026-${iso}+00:00`);

/** What is asked next: the queue and the card, or why nothing is. */
function asked(db: WritableDb, when: LocalMoment, ahead = false): string {
  const next = nextReview(db, when, { ahead });
  return next.kind === 'item' ? `${next.item.queue} ${next.item.cardId}` : next.kind;
}

/** A deck whose cards, by name, stand in the phases a test names. */
function aDeckOf<Name extends string>(...names: Name[]): { db: WritableDb; id: Record<Name, CardId> } {
  const db = aDeck();
  const ids = addCards(db, { cards: names.length }, at('01-01T09:00:00'));
  return { db, id: Object.fromEntries(names.map((name, index) => [name, nth(ids, index)])) as Record<Name, CardId> };
}

const limitNewCards = (db: WritableDb, limit: number): void => {
  db.connection.prepare(`INSERT INTO settings VALUES ('newCardsPerDay', ?)`).run(JSON.stringify(limit));
};

describe('the next card', () => {
  it('is one whose learning step is over, then a review, then a new one', () => {
    const { db, id } = aDeckOf('unseen', 'reviewed', 'learned');
    answer(db, id.reviewed, 'easy', at('01-01T09:00:00'));
    answer(db, id.learned, 'good', at('02-01T09:00:00'));
    const now = at('02-01T09:30:00');
    expect(dueCards(db, now).map(({ queue, cardId }) => [queue, cardId])).toEqual([
      ['learning', id.learned],
      ['review', id.reviewed],
      ['new', id.unseen],
    ]);
    expect(asked(db, now)).toBe(`learning ${id.learned}`);
    answer(db, id.learned, 'easy', now);
    expect(asked(db, now)).toBe(`review ${id.reviewed}`);
    answer(db, id.reviewed, 'good', now);
    expect(asked(db, now)).toBe(`new ${id.unseen}`);
    answer(db, id.unseen, 'easy', now);
    expect(asked(db, now)).toBe('done');
  });

  it('is the longest overdue among reviews', () => {
    const { db, id } = aDeckOf('later', 'sooner');
    answer(db, id.later, 'easy', at('01-03T09:00:00'));
    answer(db, id.sooner, 'easy', at('01-01T09:00:00'));
    expect(dueCards(db, at('03-01T09:00:00')).map(({ cardId }) => cardId)).toEqual([id.sooner, id.later]);
  });

  it('is the one waiting longest among learning steps that are over', () => {
    const { db, id } = aDeckOf('second', 'first');
    answer(db, id.first, 'good', at('01-01T09:00:00'));
    answer(db, id.second, 'good', at('01-01T09:01:00'));
    expect(dueCards(db, at('01-01T12:00:00')).map(({ cardId }) => cardId)).toEqual([id.first, id.second]);
  });

  it('among new ones comes in the order of the deck', () => {
    const { db, id } = aDeckOf('one', 'two', 'three');
    expect(dueCards(db, at('01-01T09:00:00')).map(({ cardId }) => cardId)).toEqual([id.one, id.two, id.three]);
  });

  it('comes with what its screen needs', () => {
    const { db, id } = aDeckOf('only');
    answer(db, id.only, 'easy', at('01-01T09:00:00'));
    const next = nextReview(db, at('02-01T09:00:00'), { ahead: false });
    if (next.kind !== 'item') throw new Error(next.kind);
    const { item } = next;
    expect(item).toMatchObject({ front: 'When was bridge 1 over the Osk opened?', back: '1801', reps: 1 });
    expect(item.memory?.retrievability).toBeGreaterThan(0);
    expect(item.memory?.retrievability).toBeLessThan(1);
    expect(item.source?.paragraph).toBe(1);
    const [span] = item.source?.evidence ?? [];
    expect(item.source?.text.slice(span?.start, span?.end)).toBe('Bridge 1 over the Osk was opened in 1801.');
  });

  it('shows on its buttons what each answer then does', () => {
    for (const grade of ['again', 'hard', 'good', 'easy'] as const) {
      const { db, id } = aDeckOf('only');
      answer(db, id.only, 'easy', at('01-01T09:00:00'));
      const now = at('02-01T09:00:00');
      const next = nextReview(db, now, { ahead: false });
      if (next.kind !== 'item') throw new Error(next.kind);
      const { intervalDays, dueAt } = answer(db, id.only, grade, now);
      expect({ intervalDays, dueAt }).toEqual(next.item.previews[grade]);
    }
  });
});

describe('new cards', () => {
  it('stop at the daily limit and come again the next study day', () => {
    const { db, id } = aDeckOf('one', 'two', 'three');
    limitNewCards(db, 2);
    const evening = at('01-01T22:00:00');
    answer(db, id.one, 'easy', evening);
    expect(nextReview(db, evening, { ahead: false }).remaining.new).toBe(1);
    answer(db, id.two, 'easy', evening);
    expect(asked(db, evening)).toBe('done');
    expect(asked(db, at('01-02T03:59:59'))).toBe('done');
    expect(asked(db, at('01-02T04:00:00'))).toBe(`new ${id.three}`);
  });

  it('are counted by cards first answered, not by answers', () => {
    const { db, id } = aDeckOf('one', 'two');
    limitNewCards(db, 2);
    answer(db, id.one, 'again', at('01-01T09:00:00'));
    answer(db, id.one, 'again', at('01-01T09:05:00'));
    answer(db, id.one, 'easy', at('01-01T09:10:00'));
    expect(asked(db, at('01-01T09:11:00'))).toBe(`new ${id.two}`);
  });

  it('do not come with a limit of none, while reviews do', () => {
    const { db, id } = aDeckOf('one', 'two');
    limitNewCards(db, 0);
    expect(asked(db, at('01-01T09:00:00'))).toBe('done');
    answer(db, id.two, 'easy', at('01-01T09:00:00'));
    expect(asked(db, at('02-01T09:00:00'))).toBe(`review ${id.two}`);
  });
});

describe('a learning step that still runs', () => {
  it('is waited for, and counted as left of today', () => {
    const { db, id } = aDeckOf('only');
    const { dueAt } = answer(db, id.only, 'good', at('01-01T09:00:00'));
    const before = nextReview(db, { at: asInstant(dueAt - 1), offsetMinutes: 0 }, { ahead: false });
    expect(before).toMatchObject({ kind: 'waiting', nextAt: dueAt, remaining: { learning: 1, review: 0, new: 0 } });
    expect(asked(db, { at: dueAt, offsetMinutes: 0 })).toBe(`learning ${id.only}`);
  });

  it('counts as over for whoever asks ahead', () => {
    const { db, id } = aDeckOf('only');
    answer(db, id.only, 'good', at('01-01T09:00:00'));
    expect(asked(db, at('01-01T09:00:01'))).toBe('waiting');
    expect(asked(db, at('01-01T09:00:01'), true)).toBe(`learning ${id.only}`);
  });

  it('gives way to everything else that is due', () => {
    const { db, id } = aDeckOf('running', 'unseen');
    answer(db, id.running, 'good', at('01-01T09:00:00'));
    expect(asked(db, at('01-01T09:00:01'), true)).toBe(`new ${id.unseen}`);
  });
});

describe('a review card', () => {
  it('is due all of its study day, from four in the morning to four the next', () => {
    const { db, id } = aDeckOf('only');
    const { dueDay } = answer(db, id.only, 'easy', at('01-01T23:00:00'));
    const first = asInstant(dueDay * 86_400_000 + 4 * 3_600_000);
    expect(asked(db, { at: asInstant(first - 1), offsetMinutes: 0 })).toBe('done');
    expect(asked(db, { at: first, offsetMinutes: 0 })).toBe(`review ${id.only}`);
  });

  it('follows the wall clock of where its owner is', () => {
    const { db, id } = aDeckOf('only');
    const { dueDay } = answer(db, id.only, 'easy', moment('2026-01-01T12:00:00+00:00'));
    const fourInAuckland = asInstant(dueDay * 86_400_000 + 4 * 3_600_000 - 13 * 3_600_000);
    expect(asked(db, { at: fourInAuckland, offsetMinutes: 13 * 60 })).toBe(`review ${id.only}`);
    expect(asked(db, { at: fourInAuckland, offsetMinutes: 0 })).toBe('done');
  });
});

describe('nothing left', () => {
  it('is said of an empty deck', () => {
    expect(nextReview(aDeck(), at('01-01T09:00:00'), { ahead: false })).toMatchObject({
      kind: 'done',
      remaining: { learning: 0, review: 0, new: 0 },
      now: at('01-01T09:00:00').at,
    });
  });

  it('leaves a suspended card out of every queue and count', () => {
    const { db } = aDeckOf('only');
    db.connection.exec('UPDATE cards SET suspended = 1; UPDATE derived_schedule SET suspended = 1');
    expect(nextReview(db, at('01-01T09:00:00'), { ahead: false })).toMatchObject({
      kind: 'done',
      remaining: { new: 0 },
    });
  });

  it('goes with the day on which something comes again', () => {
    const { db, id } = aDeckOf('one', 'two');
    const [first, second] = [
      answer(db, id.one, 'easy', at('01-01T09:00:00')),
      answer(db, id.two, 'easy', at('01-01T09:00:00')),
    ];
    expect(first.dueDay).toBe(second.dueDay);
    const due = new Date(first.dueDay * 86_400_000).toISOString().slice(0, 10);
    expect(readOverview(db, at('01-01T10:00:00'))).toMatchObject({
      due: 0,
      fresh: 0,
      answeredToday: 2,
      answeredEver: 2,
      next: { day: due, cards: 2 },
    });
  });
});

describe('one article', () => {
  it('is studied to its end and no card of another is asked, whatever lies on the table', () => {
    const db = aDeck();
    const day = at('03-01T09:00:00');
    const bridges = addCards(db, { name: 'Bridges', cards: 4 }, at('01-01T09:00:00'));
    const canals = addCards(db, { name: 'Canals', cards: 4 }, at('01-01T09:00:00'));
    for (const card of [nth(bridges, 0), nth(canals, 0), nth(canals, 1)])
      answer(db, card, 'easy', at('01-02T09:00:00'));
    beginSession(db, day);
    const documentId = nth(readOverview(db, day).articles, 1).documentId;
    const asking = () => nextReview(db, day, { ahead: false, scope: { kind: 'article', documentId } });
    expect(readOverview(db, day).articles.map(({ due, unseen }) => [due, unseen])).toEqual([
      [1, 3],
      [2, 2],
    ]);
    expect(asking()).toMatchObject({ remaining: { learning: 0, review: 2, new: 2 }, progress: { total: 4 } });
    const seen: CardId[] = [];
    for (let next = asking(); next.kind === 'item'; next = asking()) {
      seen.push(next.item.cardId);
      answer(db, next.item.cardId, 'easy', day);
    }
    expect(seen).toEqual(canals);
    expect(asking()).toMatchObject({ kind: 'done', progress: { done: 4, total: 4, leftMillis: 0 } });
    expect(nextReview(db, day, { ahead: false }).kind).toBe('item');
  });

  it('that is not in the deck has nothing to ask', () => {
    const { db } = aDeckOf('unseen');
    const documentId = '00000000-0000-4000-8000-00000000000a' as DocumentId;
    expect(nextReview(db, at('01-01T09:00:00'), { ahead: true, scope: { kind: 'article', documentId } }).kind).toBe(
      'done',
    );
  });
});
