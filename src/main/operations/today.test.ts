// What Today shows, against figures worked out by hand from the published formulas (FSRS-6, default weights):
// R(t, S) = (1 + F t / S)^-0.1542 with F = 0.9^(-1 / 0.1542) - 1 = 0.98034650; S after a first answer is 8.2956 (easy),
// 2.3065 (good), 0.212 (again); a good step on the same day leaves a stability of 2.3065 as it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId, NoteId } from '../../core/base/ids';
import { documentIdOf } from '../../core/base/ids';
import { asInstant, type LocalMoment, MILLIS_PER_DAY, MILLIS_PER_MINUTE } from '../../core/base/time';
import { aDeck, moment } from '../store/deckSuite';
import type { WritableDb } from '../store/sql';
import { addArticle } from './addArticle';
import { readArticle } from './article';
import { addCards, anArticle, answer, nth } from './articleSuite';
import { suspendCard } from './cardActs';
import { applyCatchUp } from './catchUp';
import { changeSettings } from './changeSettings';
import { createCard } from './createCard';
import { dueCards } from './dueCards';
import { readMinutes } from './minutes';
import { nextReview } from './nextReview';
import { readOverview } from './overview';
import { readRecall } from './recall';
import { readStats } from './stats';

/** A Saturday. */
const NOW = moment('2025-11-22T12:00:00+00:00');
const ago = (days: number, minutes = 0): LocalMoment => ({
  ...NOW,
  at: asInstant(NOW.at - days * MILLIS_PER_DAY - minutes * MILLIS_PER_MINUTE),
});

const BRIDGES = 'The bridges of Osk';
const CANALS = 'The canals of Osk';
const idOf = (title: string) => documentIdOf(`text/${title}`);

/** Three cards of one article, of which one is new; two of another, one of them in its steps. All answers took 6 s. */
function aSmallDeck(): { db: WritableDb; bridges: CardId[]; canals: CardId[] } {
  const db = aDeck();
  const bridges = addCards(db, { name: BRIDGES, cards: 3 }, ago(60));
  const canals = addCards(db, { name: CANALS, cards: 2 }, ago(60));
  answer(db, nth(bridges, 0), 'easy', ago(30), 6_000);
  answer(db, nth(bridges, 1), 'easy', ago(8), 6_000);
  answer(db, nth(canals, 0), 'good', ago(2, 10), 6_000);
  answer(db, nth(canals, 0), 'good', ago(2), 6_000);
  answer(db, nth(canals, 1), 'again', ago(1), 6_000);
  return { db, bridges, canals };
}

describe('likely recall', () => {
  it('is the sum of R over the cards learned, ± the root of the sum of R (1 - R)', () => {
    const { db } = aSmallDeck();
    const { all, deviation, articles, own } = readRecall(db, NOW);
    // R(30, 8.2956) = 0.791779, R(8, 8.2956) = 0.902473, R(2, 2.3065) = 0.909493, R(1, 0.212) = 0.766196.
    expect(all.of).toBe(4);
    expect(all.expected).toBeCloseTo(3.369_941, 6);
    expect(deviation).toBeCloseTo(0.717_172, 6);
    expect(all.low).toBeCloseTo(1.964_31, 5);
    expect(all.high).toBe(4);
    const [bridges, canals] = articles;
    expect(bridges).toMatchObject({ documentId: idOf(BRIDGES), of: 2, studied: '2025-11-14' });
    expect(bridges?.expected).toBeCloseTo(1.694_252, 6);
    expect(bridges?.deviation).toBeCloseTo(0.502_872, 6);
    expect(canals).toMatchObject({ documentId: idOf(CANALS), of: 2, studied: '2025-11-21' });
    expect(canals?.expected).toBeCloseTo(1.675_689, 6);
    expect(canals?.deviation).toBeCloseTo(0.511_327, 6);
    expect(own).toMatchObject({ of: 0, expected: null, deviation: null, studied: null });
  });

  it('falls by the hour', () => {
    const { db } = aSmallDeck();
    // Six hours on: R(30.25) = 0.790988, R(8.25) = 0.900378, R(2.25) = 0.901695, R(1.25) = 0.744425.
    expect(readRecall(db, ago(-0.25)).all.expected).toBeCloseTo(3.337_486, 6);
  });

  it('names what stands lowest, and counts what stands below the desired retention', () => {
    const { db, bridges, canals } = aSmallDeck();
    const { fading, articles, desiredRetention } = readRecall(db, NOW);
    expect(desiredRetention).toBe(0.9);
    expect(fading.map(({ cardId }) => cardId)).toEqual([canals[1], bridges[0]]);
    expect(fading.map(({ retrievability }) => retrievability.toFixed(4))).toEqual(['0.7662', '0.7918']);
    expect(fading[0]).toMatchObject({ type: 'date', front: 'When was bridge 2 over the Osk opened?', paragraph: 2 });
    expect(articles.map((article) => article.fading)).toEqual([1, 1]);
    // What a person chose not to be asked is remembered all the same, but does not fade in their face.
    suspendCard(db, nth(canals, 1), true, NOW);
    const later = readRecall(db, NOW);
    expect(later.fading.map(({ cardId }) => cardId)).toEqual([bridges[0]]);
    expect(later.all.expected).toBeCloseTo(3.369_941, 6);
  });

  it('counts cards of one’s own apart from any article', () => {
    const { db } = aSmallDeck();
    const own = { front: 'Mine?', back: 'Yes', hint: null, accepted: [], documentId: null, quote: null };
    createCard(db, own, { note: 'n' as NoteId, card: 'c' as CardId }, ago(9));
    expect(readOverview(db, NOW)).toMatchObject({ cards: 6, own: { cards: 1, due: 0, unseen: 1 } });
    answer(db, 'c' as CardId, 'easy', ago(8));
    const recall = readRecall(db, NOW);
    expect(recall.own.expected).toBeCloseTo(0.902_473, 6);
    expect(recall.own).toMatchObject({ of: 1, studied: '2025-11-14' });
    expect(recall.all.expected).toBeCloseTo(4.272_414, 6);
    expect(readOverview(db, NOW)).toMatchObject({ due: 5, own: { cards: 1, due: 1, unseen: 0 } });
  });

  it('is nothing where nothing is learned', () => {
    const db = aDeck();
    addCards(db, { name: BRIDGES });
    expect(readRecall(db, NOW)).toMatchObject({ all: { of: 0, expected: null }, deviation: null, fading: [] });
  });
});

describe('coverage', () => {
  it('is how many facts have a card in the deck', () => {
    const db = aDeck();
    const facts = ['bridge-1', 'bridge-2', 'bridge-3', 'a ferry', 'a tunnel'];
    addCards(db, { name: BRIDGES, cards: 2, facts });
    addCards(db, { name: CANALS, cards: 1 });
    // Cards that wait in the Inbox are not in the deck.
    addArticle(db, anArticle({ name: 'The ferries of Osk', cards: 2, facts }), 'none', NOW.at);
    const { articles } = readOverview(db, NOW);
    expect(articles.map((article) => article.facts)).toEqual([5, 0, 5]);
    expect(readRecall(db, NOW).articles.map((article) => article.covered)).toEqual([2, 0, 0]);
  });
});

describe('due, new and minutes', () => {
  it('are those of the cards and of a person’s pace', () => {
    const { db } = aSmallDeck();
    // Intervals were 8 days (due on 31 October), 8 days (today), 2 days (today), and a step of a minute.
    // Pace: 4 first answers of 6 s beside 20 of 12 s: 11 s. One step of 6 s beside 20 of 7 s: 6.952 s. Reviews: 8 s.
    // A lapse takes 1.1 steps: 7.648 s; a new card 1.5 steps more: 21.429 s.
    // The three reviews are forgotten with 1 - (0.791779 + 0.902473 + 0.909493) / 3 = 0.132085.
    // 6.952 + 3 x (8 + 0.132085 x 7.648) + 21.429 = 55.41 s, which is a minute, begun.
    expect(readOverview(db, NOW)).toMatchObject({
      due: 4,
      ahead: 0,
      fresh: 1,
      cards: 5,
      minutes: { budget: 15, spent: 0, left: 1 },
      backlog: null,
      answeredToday: 0,
      answeredEver: 5,
      next: null,
    });
    expect(readOverview(db, NOW).articles.map(({ due, unseen }) => [due, unseen])).toEqual([
      [2, 1],
      [2, 0],
    ]);
  });

  it('are what the command line says, too', () => {
    const { db } = aSmallDeck();
    const { due, fresh, minutes } = readOverview(db, NOW);
    expect(dueCards(db, NOW)).toHaveLength(due + fresh);
    expect(readStats(db, NOW)).toMatchObject({ due, new: fresh, minutes: minutes.left });
    const { all } = readRecall(db, NOW);
    expect(readStats(db, NOW).recall).toEqual(all);
    const pages = readOverview(db, NOW).articles.map(({ documentId }) => readArticle(db, documentId, NOW));
    expect(pages.reduce((sum, page) => sum + (page.ok ? page.value.due : 0), 0)).toBe(due);
  });

  it('are none of the new on a day of rest, and the reviews may wait', () => {
    const { db } = aSmallDeck();
    const { due, minutes } = readOverview(db, NOW);
    // NOW is a Saturday.
    changeSettings(db, { restDays: [6] }, NOW);
    expect(readOverview(db, NOW)).toMatchObject({ isRest: true, due, fresh: 0, ahead: 0, backlog: null });
    expect(readOverview(db, NOW).minutes.budget).toBe(minutes.budget);
    expect(dueCards(db, NOW)).toHaveLength(due);
    const tomorrow = { ...NOW, at: asInstant(NOW.at + MILLIS_PER_DAY) };
    expect(readOverview(db, tomorrow)).toMatchObject({ isRest: false, due, fresh: 1 });
    const days = readMinutes(db, NOW).days.filter(({ isRest }) => isRest);
    expect(days.map(({ planned }) => planned)).toEqual([0, 0]);
  });

  it('leave out cards of a note of which another comes first today', () => {
    const db = aDeck();
    const twins = addCards(db, { name: BRIDGES, cards: 2, siblings: true }, ago(60));
    answer(db, nth(twins, 0), 'easy', ago(20));
    answer(db, nth(twins, 1), 'easy', ago(19));
    expect(dueCards(db, NOW)).toHaveLength(1);
    expect(readOverview(db, NOW)).toMatchObject({ due: 1, articles: [{ due: 1 }] });
  });

  it('are to the card what is then asked, whatever was answered before', () => {
    const past = fc.record({
      card: fc.integer({ min: 0, max: 11 }),
      grade: fc.constantFrom('again', 'hard', 'good', 'easy'),
      daysAgo: fc.integer({ min: 2, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(past, { maxLength: 40 }), fc.integer({ min: 0, max: 8 }), (answers, newCardsPerDay) => {
        const db = aDeck();
        const cards = addCards(db, { name: BRIDGES, cards: 12, siblings: true }, ago(60));
        changeSettings(db, { newCardsPerDay }, ago(60));
        for (const { card, grade, daysAgo } of answers.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
          answer(db, nth(cards, card), grade, ago(daysAgo));
        }
        const { due, ahead, fresh, articles, minutes } = readOverview(db, NOW);
        expect(dueCards(db, NOW)).toHaveLength(due + ahead + fresh);
        // The line over a card says the same as Today.
        const { progress, remaining } = nextReview(db, NOW, { ahead: true });
        expect(remaining.learning + remaining.review + remaining.new).toBe(due + ahead + fresh);
        expect(Math.ceil(progress.leftMillis / 60_000)).toBe(minutes.left);
        expect(articles.map((article) => article.due)).toEqual([due]);
      }),
      { numRuns: 60 },
    );
  });

  it('say why no more new ones come: the minutes, the limit, or that cards of one note keep apart', () => {
    const db = aDeck();
    addCards(db, { name: BRIDGES, cards: 12, siblings: true }, ago(60));
    const told = (settings: Parameters<typeof changeSettings>[1]) => {
      changeSettings(db, settings, NOW);
      const { fresh, freshBound } = readOverview(db, NOW);
      return [fresh, freshBound];
    };
    expect(told({ newCardsPerDay: 20 })).toEqual([6, 'siblings']);
    expect(told({ newCardsPerDay: 2 })).toEqual([2, 'limit']);
    expect(told({ newCardsPerDay: 20, minutesPerDay: 1 })).toEqual([2, 'minutes']);
  });

  it('say when the next card comes, and how long that takes', () => {
    const { db, bridges, canals } = aSmallDeck();
    changeSettings(db, { newCardsPerDay: 0 }, NOW);
    for (const card of [...bridges.slice(0, 2), ...canals]) answer(db, card, 'easy', NOW, 60_000);
    const { due, fresh, next, answeredToday, minutes } = readOverview(db, NOW);
    expect({ due, fresh, answeredToday, minutes }).toEqual({
      due: 0,
      fresh: 0,
      answeredToday: 4,
      minutes: { budget: 15, spent: 4, left: 0 },
    });
    // The first answer to the card in its steps counts from a stability of days, and comes back soonest.
    expect(next).toMatchObject({ cards: 1, minutes: 1 });
    expect(next && next.day > '2025-11-22').toBe(true);
  });
});

describe('a backlog', () => {
  /** So many reviews that were due a month ago. */
  function aBacklog(cards: number): WritableDb {
    const db = aDeck();
    for (const card of addCards(db, { name: BRIDGES, cards }, ago(60))) answer(db, card, 'easy', ago(40), 8_000);
    return db;
  }

  it('is told of only beyond two days’ minutes', () => {
    // R(40, 8.2956) = 0.764059: a review takes 8 + 0.235941 x 7.7 = 9.817 s. 200 of them are 32.7 min, 180 are 29.4.
    expect(readOverview(aBacklog(180), NOW).backlog).toBeNull();
    expect(readOverview(aBacklog(200), NOW).backlog).toEqual({ cards: 200, minutes: 33, awayDays: 39 });
  });

  it('once spread lets today’s minutes be filled from the days after', () => {
    const db = aBacklog(200);
    applyCatchUp(db, { minutesPerDay: 15 }, NOW);
    const { due, ahead } = readOverview(db, NOW);
    // 92 x 9.817 s = 903 s: the last of them begins within the 900, and half of it is over.
    expect([due, ahead]).toEqual([92, 0]);
    const [first] = dueCards(db, NOW);
    // Quick answers: what they leave of the minutes goes to tomorrow's cards, and none to new ones.
    for (const { cardId } of dueCards(db, NOW).slice(0, 60)) answer(db, cardId, 'good', NOW, 1_000);
    const later = readOverview(db, NOW);
    expect(later.due).toBe(32);
    expect(later.ahead).toBeGreaterThan(40);
    expect(dueCards(db, NOW)).toHaveLength(later.due + later.ahead + later.fresh);
    expect(dueCards(db, NOW).map(({ cardId }) => cardId)).not.toContain(first?.cardId);
  });
});

describe('minutes by day', () => {
  it('are those given, today’s plan, and what the schedule asks, from Monday to the Sunday after next', () => {
    const { db } = aSmallDeck();
    const { today, since, days } = readMinutes(db, NOW);
    expect({ today, since }).toEqual({ today: '2025-11-22', since: '2025-10-23' });
    expect(days.map(({ day }) => day)).toEqual([
      '2025-11-17',
      '2025-11-18',
      '2025-11-19',
      '2025-11-20',
      '2025-11-21',
      '2025-11-22',
      '2025-11-23',
      '2025-11-24',
      '2025-11-25',
      '2025-11-26',
      '2025-11-27',
      '2025-11-28',
      '2025-11-29',
      '2025-11-30',
    ]);
    // Six seconds on the 21st, twelve on the 20th: less than half a minute each.
    expect(days.slice(0, 5).map(({ spent, planned }) => [spent, planned])).toEqual(Array(5).fill([0, 0]));
    expect(days[5]).toEqual({ day: today, spent: 0, planned: 1, isRest: false, isLight: false });
    expect(days.slice(6).every(({ planned }) => planned === 0)).toBe(true);
  });

  it('count what was given today, and plan no day beyond a day’s minutes', () => {
    const db = aDeck();
    const cards = addCards(db, { name: BRIDGES, cards: 300 }, ago(60));
    for (const card of cards.slice(0, 200)) answer(db, card, 'easy', ago(40), 9_000);
    for (const card of cards.slice(0, 20)) answer(db, card, 'good', NOW, 9_000);
    const { days } = readMinutes(db, NOW);
    // 20 x 9 s = 3 min. 180 reviews are left, some half an hour: twelve minutes more today, then a day and a bit of days.
    expect(days[5]).toEqual({ day: '2025-11-22', spent: 3, planned: 15, isRest: false, isLight: false });
    expect(days[6]).toMatchObject({ planned: 15 });
    expect(days.every(({ planned }) => planned <= 15)).toBe(true);
    // New cards come in what is left of the third day: a hundred of them, 20 a day at most.
    expect(days[8]?.planned).toBeGreaterThanOrEqual(7);
  });

  it('begin the week on Monday, also on a Sunday before the day starts', () => {
    const db = aDeck();
    const sundayNight = moment('2025-11-24T03:30:00+00:00');
    expect(readMinutes(db, sundayNight)).toMatchObject({ today: '2025-11-23', since: null });
    expect(readMinutes(db, sundayNight).days[0]?.day).toBe('2025-11-17');
    expect(readMinutes(db, moment('2025-11-24T04:00:00+00:00')).days[0]?.day).toBe('2025-11-24');
  });
});
