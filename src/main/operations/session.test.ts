// A session goes on where it was interrupted, and counts the cards that stand.
import { describe, expect, it } from 'vitest';
import type { CardId } from '../../core/base/ids';
import { asInstant, type LocalMoment, MILLIS_PER_DAY, MILLIS_PER_MINUTE } from '../../core/base/time';
import type { StudyScope } from '../../shared/contract/scope';
import { numberOfCard } from '../store/cards';
import { aDeck, MORNING } from '../store/deckSuite';
import { currentSession } from '../store/session';
import type { ReadableDb, WritableDb } from '../store/sql';
import { addCards, answer, nth } from './articleSuite';
import { buryCard, suspendCard } from './cardActs';
import { dueCards } from './dueCards';
import { redo, undo } from './history';
import { nextReview } from './nextReview';
import { readOverview } from './overview';
import { beginSession, endSession, summariseSession } from './session';

const after = (minutes: number): LocalMoment => ({
  at: asInstant(MORNING.at + minutes * MILLIS_PER_MINUTE),
  offsetMinutes: 0,
});

function aSession(cards = 4): { db: WritableDb; cards: CardId[] } {
  const db = aDeck();
  const ids = addCards(db, { cards });
  beginSession(db, MORNING);
  return { db, cards: ids };
}

const asked = (db: ReadableDb, at: LocalMoment): CardId | string => {
  const next = nextReview(db, at, { ahead: false });
  return next.kind === 'item' ? next.item.cardId : next.kind;
};

const doneOf = (db: ReadableDb, at: LocalMoment): number => nextReview(db, at, { ahead: false }).progress.done;

const articleAt = (db: ReadableDb, index: number): StudyScope => ({
  kind: 'article',
  documentId: nth(readOverview(db, MORNING).articles, index).documentId,
});

describe('the summary of a session', () => {
  it('tells of new cards that were forgotten, beside those known before', () => {
    const { db, cards } = aSession(3);
    answer(db, nth(cards, 0), 'again', MORNING);
    answer(db, nth(cards, 0), 'good', after(2));
    answer(db, nth(cards, 1), 'good', after(3));
    answer(db, nth(cards, 1), 'again', after(14));
    answer(db, nth(cards, 2), 'easy', after(15));
    const summary = summariseSession(db, after(20));
    expect(summary).toMatchObject({ introduced: 3, introducedForgotten: 2, recalled: 0, forgotten: 0 });
    expect(JSON.stringify(summary.weakest)).not.toMatch(/"back"|1801/);
  });
});

describe('a session of one article', () => {
  it('that was interrupted goes on as such, at the card of that article, and is offered', () => {
    const db = aDeck();
    addCards(db, { name: 'Bridges', cards: 3 });
    const canals = addCards(db, { name: 'Canals', cards: 3 });
    addCards(db, { name: 'Locks', cards: 3 });
    const scope = articleAt(db, 1);
    beginSession(db, MORNING, scope);
    answer(db, nth(canals, 0), 'easy', MORNING);
    expect(currentSession(db)?.asked).toBe(numberOfCard(db, nth(canals, 1)));
    expect(readOverview(db, after(1)).interrupted).toEqual({ scope, title: 'Canals' });
    expect(beginSession(db, after(2), scope)).toEqual({ startedAt: MORNING.at, isResumed: true });
    expect(nextReview(db, after(2), { ahead: false, scope })).toMatchObject({
      item: { cardId: canals[1] },
      progress: { answers: 1 },
    });
  });

  it('is not gone on with by one of all cards, nor the other way round', () => {
    const db = aDeck();
    addCards(db, { name: 'Bridges', cards: 3 });
    const scope = articleAt(db, 0);
    beginSession(db, MORNING, scope);
    expect(beginSession(db, after(1)).isResumed).toBe(false);
    expect(readOverview(db, after(1)).interrupted).toBeNull();
    expect(beginSession(db, after(2), scope).isResumed).toBe(false);
  });

  it('is not offered once it was ended, or on another day', () => {
    const db = aDeck();
    addCards(db, { name: 'Bridges', cards: 3 });
    const scope = articleAt(db, 0);
    beginSession(db, MORNING, scope);
    const tomorrow = { ...MORNING, at: asInstant(MORNING.at + MILLIS_PER_DAY) };
    expect(readOverview(db, tomorrow).interrupted).toBeNull();
    endSession(db);
    expect(readOverview(db, after(1)).interrupted).toBeNull();
  });
});

describe('how far a session is', () => {
  it('counts every answer that stands, also one after which its card comes again', () => {
    const { db, cards } = aSession();
    const answers = () => nextReview(db, MORNING, { ahead: false }).progress.answers;
    expect(answers()).toBe(0);
    answer(db, nth(cards, 0), 'again', MORNING);
    answer(db, nth(cards, 0), 'good', after(2));
    expect(answers()).toBe(2);
    answer(db, nth(cards, 1), 'easy', after(3));
    undo(db, after(4).at);
    expect(answers()).toBe(2);
  });

  it('tells at its end what still comes back today beside what tomorrow asks', () => {
    const { db, cards } = aSession();
    answer(db, nth(cards, 0), 'again', MORNING);
    answer(db, nth(cards, 1), 'again', MORNING);
    expect(summariseSession(db, MORNING)).toMatchObject({ stepsToday: 2, tomorrow: { cards: 0 } });
    answer(db, nth(cards, 0), 'easy', after(2));
    expect(summariseSession(db, after(2)).stepsToday).toBe(1);
  });
});

describe('a session that was interrupted', () => {
  it('goes on at the card that was on the table, although others are due before it', () => {
    const { db, cards } = aSession();
    answer(db, nth(cards, 0), 'again', MORNING);
    expect(asked(db, after(1.5))).toBe(cards[1]);
    expect(beginSession(db, after(1.5))).toEqual({ startedAt: MORNING.at, isResumed: true });
    expect(asked(db, after(1.5))).toBe(cards[1]);
    expect(dueCards(db, after(1.5))[0]?.cardId).toBe(cards[1]);
  });

  it('goes on after a card was put away, at the next one', () => {
    const { db, cards } = aSession();
    answer(db, nth(cards, 0), 'easy', MORNING);
    suspendCard(db, nth(cards, 1), true, after(1));
    expect(asked(db, after(1))).toBe(cards[2]);
    buryCard(db, nth(cards, 2), after(2));
    expect(beginSession(db, after(3))).toEqual({ startedAt: MORNING.at, isResumed: true });
    expect(asked(db, after(3))).toBe(cards[3]);
    expect(summariseSession(db, after(3))).toMatchObject({ cards: 1 });
  });

  it('goes on while a learning step was waited for', () => {
    const { db, cards } = aSession(1);
    answer(db, nth(cards, 0), 'good', MORNING);
    expect(asked(db, after(1))).toBe('waiting');
    expect(beginSession(db, after(1))).toEqual({ startedAt: MORNING.at, isResumed: true });
    expect(summariseSession(db, after(1))).toMatchObject({ cards: 1, answers: 1 });
  });

  it('begins anew when the person had left it, when all was done, and on another day', () => {
    const { db, cards } = aSession(2);
    answer(db, nth(cards, 0), 'easy', MORNING);
    endSession(db);
    // What is answered elsewhere in between does not bring it back.
    answer(db, nth(cards, 1), 'hard', after(1));
    expect(beginSession(db, after(2))).toEqual({ startedAt: after(2).at, isResumed: false });
    answer(db, nth(cards, 1), 'easy', after(20));
    expect(asked(db, after(20))).toBe('done');
    expect(beginSession(db, after(21))).toEqual({ startedAt: after(21).at, isResumed: false });
    const tomorrow = { ...MORNING, at: asInstant(MORNING.at + MILLIS_PER_DAY) };
    expect(beginSession(db, tomorrow).isResumed).toBe(false);
  });
});

describe('the cards of a session', () => {
  it('count once, when they do not come back today, by answers that stand', () => {
    const { db, cards } = aSession();
    answer(db, nth(cards, 0), 'good', MORNING);
    expect(doneOf(db, MORNING)).toBe(0);
    answer(db, nth(cards, 0), 'good', after(10));
    expect(doneOf(db, after(10))).toBe(1);
    answer(db, nth(cards, 1), 'easy', after(11));
    expect(doneOf(db, after(11))).toBe(2);
    undo(db, after(12).at);
    expect(doneOf(db, after(12))).toBe(1);
    undo(db, after(12).at);
    expect(doneOf(db, after(12))).toBe(0);
    redo(db, after(12).at);
    redo(db, after(12).at);
    expect(doneOf(db, after(12))).toBe(2);
  });

  it('are those since it began', () => {
    const db = aDeck();
    const cards = addCards(db, { cards: 3 });
    answer(db, nth(cards, 0), 'good', MORNING);
    answer(db, nth(cards, 1), 'easy', MORNING);
    beginSession(db, after(1));
    expect(doneOf(db, after(1))).toBe(0);
    answer(db, nth(cards, 0), 'easy', after(10));
    expect(doneOf(db, after(10))).toBe(1);
    undo(db, after(11).at);
    undo(db, after(11).at);
    expect(doneOf(db, after(11))).toBe(0);
  });
});

describe('taking back', () => {
  it('puts the card on the table again, whether it was answered, suspended or left for tomorrow', () => {
    const { db, cards } = aSession();
    const [first, second] = cards as [CardId, CardId];
    answer(db, first, 'good', MORNING);
    undo(db, MORNING.at);
    expect(asked(db, MORNING)).toBe(first);
    buryCard(db, first, MORNING);
    expect(asked(db, MORNING)).toBe(second);
    suspendCard(db, second, true, MORNING);
    undo(db, MORNING.at);
    expect(asked(db, MORNING)).toBe(second);
    undo(db, MORNING.at);
    expect(asked(db, MORNING)).toBe(first);
  });

  it('leaves the table as it is where asking a card again is taken back', () => {
    const { db, cards } = aSession();
    suspendCard(db, nth(cards, 2), true, MORNING);
    suspendCard(db, nth(cards, 2), false, MORNING);
    undo(db, MORNING.at);
    expect(asked(db, MORNING)).toBe(cards[0]);
  });

  it('brings nothing to the table of a session that was left', () => {
    const { db, cards } = aSession();
    answer(db, nth(cards, 1), 'good', MORNING);
    endSession(db);
    undo(db, MORNING.at);
    expect(beginSession(db, after(1)).isResumed).toBe(false);
    expect(asked(db, after(1))).toBe(cards[0]);
  });
});
