// What a simulation begins with: the deck as it is, the person's own times and ratings, and nothing that is not asked.
import { describe, expect, it } from 'vitest';
import { type CardId, type DocumentId, documentIdOf } from '../../core/base/ids';
import { succeed } from '../../core/base/result';
import { studyDayOf } from '../../core/base/time';
import { DEFAULT_PRESET, retrievability } from '../../core/scheduling/fsrs';
import { type Grade, GRADES } from '../../core/scheduling/grade';
import { habitsOf } from '../../core/scheduling/simulation/habits';
import { lot } from '../../core/scheduling/simulation/lot';
import { simulate } from '../../core/scheduling/simulation/simulate';
import { findCard } from '../store/cards';
import { aDeck, MORNING } from '../store/deckSuite';
import { presetsInForce } from '../store/presets';
import { sampledCards, unseenCards } from '../store/sample';
import { allSchedules, findSchedule } from '../store/schedule';
import { readEasyDays, readSetting } from '../store/settings';
import type { WritableDb } from '../store/sql';
import { addSiblings } from './actsSuite';
import { setArticleRetention } from './articleRetention';
import { addCards, anArticle, answer, nth } from './articleSuite';
import { suspendCard } from './cardActs';
import { changeSettings, type ChangedSettings } from './changeSettings';
import { nextReview } from './nextReview';
import { readOverview } from './overview';
import { readWorkload, readYear } from './simulation';
import { after, aStudiedDeck } from './studiedSuite';

const workload = (
  db: WritableDb,
  retentions = [0.7, 0.9, 0.97],
  newCardsPerDay: number | null = 20,
  now = MORNING,
  documentId: DocumentId | null = null,
) => {
  const read = readWorkload(db, { documentId, retentions, newCardsPerDay }, now);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
};
const year = (db: WritableDb, over: Partial<Parameters<typeof readYear>[1]> = {}, now = MORNING) => {
  const read = readYear(db, { desiredRetention: 0.9, newCardsPerDay: 20, minutesPerDay: 15, ...over }, now);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
};

describe('the year ahead', () => {
  const { db, cards } = aStudiedDeck();
  const now = after(69, 400);

  it('begins with what is known now, each fact as far as its cards are', () => {
    suspendCard(db, nth(cards, 0), true, now);
    const today = 69 + Math.floor(MORNING.at / 86_400_000);
    const asked = [...allSchedules(db)].filter(({ suspended }) => !suspended);
    const chances = asked.flatMap(({ memory }) =>
      memory ? [retrievability(DEFAULT_PRESET, memory.stability, today - memory.lastStudyDay)] : [],
    );
    const { basis, facts, knownNow } = workload(db, [0.9], 20, now);
    // Each note of the suite has one card.
    expect(knownNow.expected).toBeCloseTo(
      chances.reduce((sum, one) => sum + one, 0),
      6,
    );
    expect(basis).toMatchObject({ learned: chances.length, coming: asked.length - chances.length, days: 365 });
    expect(basis.drawn).toBe(asked.length);
    expect(facts).toBeCloseTo(asked.length, 6);
    expect(basis.reviews).toBeGreaterThan(100);
  });

  it('costs and is worth more, the more is to be remembered', () => {
    const { points, untouched } = workload(db, [0.7, 0.9, 0.97], 20, now);
    expect(points.map(({ retention }) => retention)).toEqual([0.7, 0.9, 0.97]);
    const [low, middle, high] = points;
    for (const of of ['minutesPerDay', 'reviewsPerDay'] as const) {
      expect(low?.[of]).toBeLessThan(middle?.[of] ?? 0);
      expect(middle?.[of]).toBeLessThan(high?.[of] ?? 0);
    }
    expect(untouched.expected).toBeLessThan(low?.known.expected ?? 0);
    expect(low?.known.expected).toBeLessThan(high?.known.expected ?? 0);
    for (const { known } of points) expect(known.low < known.expected && known.expected < known.high).toBe(true);
  });

  it('is one and the same year, whether told as a point or day by day', () => {
    const [point] = workload(db, [0.9], 20, now).points;
    const { days } = year(db, { minutesPerDay: 600 }, now);
    expect(days).toHaveLength(365);
    expect(days[0]?.day).toBe('2026-05-10');
    const mean = (of: (day: (typeof days)[number]) => number) => days.reduce((sum, day) => sum + of(day), 0) / 365;
    expect(mean(({ minutes }) => minutes)).toBeCloseTo(point?.minutesPerDay ?? 0, 6);
    expect(mean(({ reviews }) => reviews)).toBeCloseTo(point?.reviewsPerDay ?? 0, 6);
    expect(days.at(-1)?.known).toEqual(point?.known);
  });

  it('keeps to the minutes, the new cards and the days of rest', () => {
    const deck = aDeck();
    addCards(deck, { cards: 60 });
    const minutesOf = () => year(deck, { minutesPerDay: 1, newCardsPerDay: 30 }).days;
    const plain = minutesOf();
    changeSettings(deck, { lightDays: [1] }, MORNING);
    const light = minutesOf();
    // The suite's first day is a Monday.
    expect(light[0]?.minutes ?? 0).toBeLessThan(0.7 * (plain[0]?.minutes ?? 0));
    changeSettings(deck, { restDays: [2], lightDays: null }, MORNING);
    const days = minutesOf();
    const total = days.slice(0, 28).reduce((sum, { minutes }) => sum + minutes, 0);
    expect(total).toBeLessThan(28);
    expect(days.slice(0, 28).filter(({ minutes }) => minutes === 0).length).toBeGreaterThanOrEqual(4);
    const none = year(deck, { newCardsPerDay: 0 });
    expect(none).toMatchObject({ facts: 0, basis: { learned: 0, coming: 0 } });
    expect(none.days.every(({ introduced, known }) => introduced === 0 && known.expected === 0)).toBe(true);
  });

  it('keeps an article with a retention of its own as it is, whatever the deck’s would be', () => {
    const deck = aDeck();
    const [one, two] = ['Bridges', 'Locks'].map((name) => documentIdOf(anArticle({ name }).fingerprint));
    for (const name of ['Bridges', 'Locks']) {
      for (const card of addCards(deck, { name, cards: 20 })) answer(deck, card, 'easy', MORNING);
    }
    const minutesOf = (documentId: DocumentId | null = null) =>
      workload(deck, [0.7, 0.97], null, after(3), documentId).points.map(({ minutesPerDay }) => minutesPerDay);
    const [before = 0] = minutesOf();
    setArticleRetention(deck, { documentId: two ?? ('' as DocumentId), retention: 0.97 }, after(2));
    const [low = 0, high = 0] = minutesOf();
    const [, highOfTwo = 0] = minutesOf(two);
    const [lowOfOne = 0] = minutesOf(one);
    expect(low).toBeGreaterThan(1.5 * before);
    // Each card has luck of its own, so the sum is of other lives than the parts.
    expect(low / (lowOfOne + highOfTwo)).toBeGreaterThan(0.8);
    expect(low / (lowOfOne + highOfTwo)).toBeLessThan(1.25);
    expect(high).toBeGreaterThan(low);
    expect(workload(deck, [0.9], null, after(3), one).basis).toMatchObject({ learned: 20, coming: 0 });
    const gone = readWorkload(deck, { documentId: 'x' as DocumentId, retentions: [0.9], newCardsPerDay: 1 }, MORNING);
    expect(gone).toMatchObject({ ok: false, problem: { code: 'article/unknown' } });
  });

  it('takes as long as the person takes', () => {
    const minutesAt = (millis: number): number => {
      const deck = aDeck();
      const own = addCards(deck, { cards: 40 });
      for (const card of own) answer(deck, card, 'good', MORNING, millis);
      for (const card of own) answer(deck, card, 'good', after(0, 11), millis);
      for (const days of [2, 9]) for (const card of own) answer(deck, card, 'good', after(days), millis);
      return workload(deck, [0.9], 0, after(10)).points[0]?.minutesPerDay ?? 0;
    };
    expect(minutesAt(40_000) / minutesAt(5_000)).toBeGreaterThan(3);
  });
});

describe('a real life, lived with the answer buttons', () => {
  const SEED = 1;
  const DAYS = 60;
  const CARDS = 24;
  const TWO_A_NOTE = { cards: CARDS, siblings: true };
  const aDeckTo = (settings: ChangedSettings) => {
    const deck = aDeck();
    changeSettings(deck, { newCardsPerDay: 3, minutesPerDay: 600, ...settings }, MORNING);
    return deck;
  };
  const lived = (settings: ChangedSettings) => {
    const deck = aDeckTo(settings);
    const cards = addCards(deck, TWO_A_NOTE);
    // Habits that do not change: what is simulated begins with what is usual.
    const { mix, recalled } = habitsOf([]);
    const answers = cards.map(() => 0);
    const memoryOf = (db: WritableDb, id: CardId) => findSchedule(db, findCard(db, id)?.number ?? 0)?.memory ?? null;
    const pick = (shares: Readonly<Record<Grade, number>>, luck: number): Grade => {
      let below = 0;
      return GRADES.find((grade) => luck < (below += shares[grade])) ?? 'good';
    };
    return Array.from({ length: DAYS }, (_, day) => {
      const now = after(day);
      const done = { reviews: 0, introduced: 0 };
      if (readOverview(deck, now).isRest) return done;
      for (;;) {
        const next = nextReview(deck, now, { ahead: false });
        if (next.kind !== 'item') return done;
        const { cardId, queue } = next.item;
        const at = cards.indexOf(cardId);
        if (queue === 'review') done.reviews += 1;
        else done.introduced += 1;
        for (let memory = memoryOf(deck, cardId), isOver = false; !isOver;) {
          const luck = lot(SEED, at, answers[at] ?? 0);
          answers[at] = (answers[at] ?? 0) + 1;
          const elapsed = memory ? studyDayOf(now, 4) - memory.lastStudyDay : 0;
          const chance = memory?.phase === 'review' ? retrievability(DEFAULT_PRESET, memory.stability, elapsed) : 0;
          const ofReview = luck < chance ? pick(recalled, luck / chance) : 'again';
          const grade = memory?.phase === 'review' ? ofReview : memory ? pick(mix.step, luck) : pick(mix.first, luck);
          const outcome = answer(deck, cardId, grade, now);
          memory = outcome.memory;
          isOver = outcome.intervalDays > 0;
        }
      }
    });
  };
  /** What the simulation says of the same deck, each card living once, with luck of its own by the order of the cards. */
  const simulated = (settings: ChangedSettings) => {
    const deck = aDeckTo(settings);
    addCards(deck, TWO_A_NOTE);
    const unseen = unseenCards(deck, null, CARDS, 1).map(({ note, siblings }) => ({
      ...{ share: 1 / siblings, document: null, note, life: 0 },
    }));
    return simulate({
      ...{
        presets: presetsInForce(deck),
        habits: habitsOf([]),
        today: studyDayOf(MORNING, 4),
        days: DAYS,
        cards: [],
        unseen,
      },
      ...{ weight: 1, newCardsPerDay: 3, budgetMillis: Infinity, seed: SEED, knownEvery: DAYS },
      ...{ easyDays: readEasyDays(deck), evensDays: readSetting(deck, 'evensDays') },
    }).days;
  };

  it('goes as the simulated one does, day by day: siblings keep apart, days of rest stay free', () => {
    const settings = { restDays: [7], lightDays: [3] } satisfies ChangedSettings;
    const year = simulated(settings).map(({ reviews, introduced }) => ({ reviews, introduced }));
    expect(year).toEqual(lived(settings));
    expect(year.slice(0, 7).map(({ introduced }) => introduced)).toEqual([3, 3, 3, 3, 3, 3, 0]);
  });

  it('evens its days as the simulated one does', () => {
    const settings = { evensDays: true, restDays: [7] } satisfies ChangedSettings;
    const [year, life] = [simulated(settings), lived(settings)];
    const total = (days: readonly { readonly reviews: number }[]) =>
      days.reduce((sum, { reviews }) => sum + reviews, 0);
    // Days that are equally good are told apart by the card's id, so that single dates differ.
    expect(Math.abs(total(year) - total(life)) / total(life)).toBeLessThan(0.05);
  });
});

describe('cards to simulate with', () => {
  it('are each told with how many of their note are asked', () => {
    const db = aDeck();
    const cards = addSiblings(db);
    for (const card of cards) answer(db, card, 'easy', MORNING);
    const before = sampledCards(db, null, 1).map(({ part }) => part.siblings);
    expect(Math.max(...before)).toBeGreaterThan(1);
    const facts = before.reduce((sum, siblings) => sum + 1 / siblings, 0);
    expect(facts).toBeCloseTo(new Set([...allSchedules(db)].map(({ note }) => note)).size, 9);
    expect(suspendCard(db, nth(cards, 0), true, MORNING)).toMatchObject(succeed({}));
    const later = sampledCards(db, null, 1);
    expect(later).toHaveLength(cards.length - 1);
  });

  it('are an even sample of the notes of a large deck, the same each time', () => {
    const db = aDeck();
    for (const card of addCards(db, { cards: 400 })) answer(db, card, 'easy', MORNING);
    const sample = sampledCards(db, null, 0.25);
    expect(sample.length).toBeGreaterThan(90);
    expect(sample.length).toBeLessThan(110);
    expect(sampledCards(db, null, 0.25)).toEqual(sample);
  });
});
