// The queries asked before every card must stay quick in a deck of any size: each one finds its rows by an index.
import { describe, expect, it } from 'vitest';
import type { CardId } from '../../core/base/ids';
import { type Instant, MILLIS_PER_DAY, studyDayOf } from '../../core/base/time';
import { addCards, answer, nth } from '../operations/articleSuite';
import { cardOfNumber, cardsInParts, findCard } from './cards';
import { totalsOfDay } from './days';
import { aDeckFile, aDeckOnDisk, MORNING, openFile } from './deckSuite';
import { lastMoveOf } from './dueMoves';
import { newestStanding, newestUndone, pastActs } from './events';
import { logOfCard } from './reviewLog';
import {
  countsByDocument,
  learningQueue,
  newQueue,
  nextAskDay,
  nextLearning,
  overdueCount,
  queueLengths,
  reviewQueue,
} from './queues';
import { findSchedule } from './schedule';
import { currentSession, sessionCounts } from './session';
import type { ReadableDb, WritableDb } from './sql';

/** A deck with cards in every queue. */
function aBusyDeck(): { db: WritableDb; cards: CardId[] } {
  const file = aDeckFile();
  const db = aDeckOnDisk(file);
  const cards = addCards(db, { cards: 9 });
  const earlier = { ...MORNING, at: (MORNING.at - 30 * MILLIS_PER_DAY) as Instant };
  cards.slice(0, 3).forEach((card) => answer(db, card, 'easy', earlier));
  cards.slice(3, 6).forEach((card) => answer(db, card, 'good', MORNING));
  // On a connection of its own nothing is prepared yet, so that every statement is seen.
  return { db: openFile(file), cards };
}

/** How SQLite goes about every statement that `work` prepares; a line for each table or index it visits. */
function plansOf(db: ReadableDb, work: () => unknown): string[] {
  const { connection } = db;
  const prepare = connection.prepare.bind(connection);
  const texts: string[] = [];
  connection.prepare = (text: string) => {
    texts.push(text);
    return prepare(text);
  };
  try {
    work();
  } finally {
    connection.prepare = prepare;
  }
  return texts.flatMap((text) => {
    const parameters = Array.from({ length: text.split('?').length - 1 }, () => null);
    const steps = prepare(`EXPLAIN QUERY PLAN ${text}`).all(...parameters) as { detail: string }[];
    return steps.map(({ detail }) => detail);
  });
}

const TODAY = studyDayOf(MORNING, 4);

const QUERIES: Readonly<Record<string, (db: WritableDb, cards: readonly CardId[]) => unknown>> = {
  learningQueue: (db) => [...learningQueue(db, MORNING.at, TODAY)],
  reviewQueue: (db) => [...reviewQueue(db, TODAY)],
  newQueue: (db) => [...newQueue(db, TODAY)],
  nextLearning: (db) => nextLearning(db),
  nextAskDay: (db) => nextAskDay(db, TODAY),
  queueLengths: (db) => queueLengths(db, TODAY),
  countsByDocument: (db) => countsByDocument(db, TODAY),
  overdueCount: (db) => overdueCount(db, TODAY),
  newestStanding: (db) => newestStanding(db),
  newestUndone: (db) => newestUndone(db),
  pastActs: (db) => pastActs(db, 200),
  lastMoveOf: (db) => lastMoveOf(db, 1),
  currentSession: (db) => currentSession(db),
  sessionCounts: (db) => sessionCounts(db, { startedAt: MORNING.at, day: TODAY, afterReview: 3, asked: null }),
  saveSchedule: (db, cards) => answer(db, nth(cards, 0), 'good', MORNING),
  logOfCard: (db) => logOfCard(db, 1),
  findCard: (db, cards) => findCard(db, nth(cards, 0)),
  cardOfNumber: (db) => cardOfNumber(db, 1),
  cardsInParts: (db) => [cardsInParts(db, 1), cardsInParts(db, null)],
  findSchedule: (db) => findSchedule(db, 1),
  totalsOfDay: (db) => totalsOfDay(db, TODAY),
};

/** Walking one of the partial indexes, which hold nothing but the cards of one queue, is no scan of the table. */
const isScan = (step: string): boolean =>
  /^SCAN (c|r|s|e|m|cards|review_log|events|due_moves|derived_schedule|derived_answers)\b/.test(step) &&
  !/INDEX derived_schedule_(new|review|learning)\b/.test(step);

describe('hot queries', () => {
  it.each(Object.entries(QUERIES))('%s finds its rows by an index', (_, query) => {
    const { db, cards } = aBusyDeck();
    const plan = plansOf(db, () => query(db, cards));
    expect(plan.length).toBeGreaterThan(0);
    expect(plan.filter(isScan)).toEqual([]);
  });

  it.each(['learningQueue', 'reviewQueue', 'newQueue', 'nextLearning'])('%s sorts nothing', (name) => {
    const { db, cards } = aBusyDeck();
    expect(plansOf(db, () => QUERIES[name]?.(db, cards)).filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
  });

  it('would show a scan: the same query without its index', () => {
    const { db, cards } = aBusyDeck();
    db.connection.exec('DROP INDEX derived_schedule_review');
    expect(plansOf(db, () => QUERIES['reviewQueue']?.(db, cards)).filter(isScan)).not.toEqual([]);
  });
});
