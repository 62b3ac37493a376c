import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId } from '../../core/base/ids';
import { asInstant, formatStudyDay, type LocalMoment, studyDayOf } from '../../core/base/time';
import { DEFAULT_PRESET, previewAnswers } from '../../core/scheduling/fsrs';
import { GRADES } from '../../core/scheduling/grade';
import { foldLog } from '../../core/scheduling/replay';
import { findCard } from '../store/cards';
import { allAnswers, totalsOfDay } from '../store/days';
import { aDeck, aDeckFile, aDeckOnDisk, moment, MORNING, openFile } from '../store/deckSuite';
import { logOfCard } from '../store/reviewLog';
import { findSchedule } from '../store/schedule';
import type { ReadableDb } from '../store/sql';
import { addArticle } from './addArticle';
import { addCards, anArticle, answer, nth } from './articleSuite';
import { type Answer, gradeCard } from './gradeCard';
import { listCards } from './listCards';
import { verifyDeck } from './verifyDeck';

const numberOf = (db: ReadableDb, id: CardId): number => findCard(db, id)?.number ?? NaN;

const anAnswer = (cardId: CardId, more: Partial<Answer> = {}): Answer => ({
  cardId,
  grade: 'good',
  thinkingMillis: 4200,
  reps: null,
  ...more,
});

const later = ({ at, offsetMinutes }: LocalMoment, minutes: number): LocalMoment => ({
  at: asInstant(at + minutes * 60_000),
  offsetMinutes,
});

/** Every day with answers, by its date. */
const daysOf = (db: ReadableDb) =>
  [...new Set([...allAnswers(db)].map(({ day }) => day))].map((day) => [formatStudyDay(day), totalsOfDay(db, day)]);

/** Everything an answer may change. */
const stateOf = (db: ReadableDb) =>
  ['review_log', 'derived_schedule', 'derived_answers', 'derived_load', 'event_clock', 'events'].map((table) =>
    db.connection.prepare(`SELECT * FROM ${table}`).all(),
  );

describe('answering a card', () => {
  it('keeps the answer, what the card became and the totals of the day', () => {
    const db = aDeck();
    const [card] = addCards(db) as [CardId];
    const outcome = answer(db, card, 'easy', moment('2026-03-02T09:00:00+01:00'), 4200);
    const number = numberOf(db, card);
    expect(logOfCard(db, number)).toMatchObject([
      {
        card: number,
        at: Date.parse('2026-03-02T08:00:00Z'),
        offsetMinutes: 60,
        grade: 'easy',
        thinkingMillis: 4200,
        phase: 'new',
        presetVersion: 1,
        intervalDays: outcome.intervalDays,
        dueAt: outcome.dueAt,
        dueDay: outcome.dueDay,
        mode: 'recalled',
        suggested: null,
        typed: null,
      },
    ]);
    expect(findSchedule(db, number)).toMatchObject({
      card: number,
      memory: outcome.memory,
      due: { intervalDays: outcome.intervalDays, at: outcome.dueAt, day: outcome.dueDay },
    });
    expect(daysOf(db)).toEqual([['2026-03-02', { answers: 1, introduced: 1, forgotten: 0, thinkingMillis: 4200 }]]);
  });

  it('is on disk when it returns: another connection reads it', () => {
    const file = aDeckFile();
    const db = aDeckOnDisk(file);
    const [card] = addCards(db) as [CardId];
    const outcome = answer(db, card, 'good', MORNING);
    const other = openFile(file);
    expect(findSchedule(other, numberOf(other, card))?.memory).toEqual(outcome.memory);
  });

  it('adds the answers of a study day up, also those after midnight', () => {
    const db = aDeck();
    const [first, second] = addCards(db) as [CardId, CardId];
    answer(db, first, 'again', moment('2026-03-02T22:00:00+00:00'), 1000);
    answer(db, first, 'good', moment('2026-03-03T01:00:00+00:00'), 2000);
    answer(db, second, 'good', moment('2026-03-03T03:59:59+00:00'), 3000);
    answer(db, second, 'again', moment('2026-03-03T04:00:00+00:00'), 4000);
    expect(daysOf(db)).toEqual([
      ['2026-03-02', { answers: 3, introduced: 2, forgotten: 1, thinkingMillis: 6000 }],
      ['2026-03-03', { answers: 1, introduced: 0, forgotten: 1, thinkingMillis: 4000 }],
    ]);
  });

  it('says before what it does then: the previews are what is stored', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ grade: fc.constantFrom(...GRADES), wait: fc.integer({ min: 1, max: 60 * 24 * 40 }) }), {
          minLength: 1,
          maxLength: 8,
        }),
        (answers) => {
          const db = aDeck();
          const [card] = addCards(db, { cards: 1 }) as [CardId];
          let now = MORNING;
          for (const { grade, wait } of answers) {
            now = later(now, wait);
            const memory = findSchedule(db, numberOf(db, card))?.memory ?? null;
            const day = studyDayOf(now, DEFAULT_PRESET.dayStartHour);
            const promised = previewAnswers(DEFAULT_PRESET, memory, { at: now.at, day })[grade];
            answer(db, card, grade, now);
            expect(findSchedule(db, numberOf(db, card))).toMatchObject({
              card: numberOf(db, card),
              memory: promised.memory,
              due: { intervalDays: promised.intervalDays, at: promised.dueAt, day: promised.dueDay },
            });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('orders answers as they were given, also when the clock was set back in between', () => {
    const db = aDeck();
    const [card] = addCards(db) as [CardId];
    answer(db, card, 'good', MORNING);
    answer(db, card, 'easy', later(MORNING, -60 * 24 * 400));
    answer(db, card, 'again', later(MORNING, 60));
    expect(logOfCard(db, numberOf(db, card)).map(({ grade }) => grade)).toEqual(['good', 'easy', 'again']);
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  });
});

describe('an answer that is refused', () => {
  it('to a card nobody knows changes nothing', () => {
    const db = aDeck();
    addCards(db);
    const before = stateOf(db);
    expect(gradeCard(db, anAnswer('not-a-card' as CardId), MORNING)).toMatchObject({
      ok: false,
      problem: { code: 'card/unknown' },
    });
    expect(stateOf(db)).toEqual(before);
  });

  it('to a card still in the Inbox changes nothing', () => {
    const db = aDeck();
    addArticle(db, anArticle(), 'none', MORNING.at);
    const waiting = db.connection.prepare('SELECT id FROM cards LIMIT 1').pluck().get() as CardId;
    const before = stateOf(db);
    expect(gradeCard(db, anAnswer(waiting), MORNING)).toMatchObject({
      ok: false,
      problem: { code: 'card/not-accepted' },
    });
    expect(stateOf(db)).toEqual(before);
  });

  it('because the card was answered in the meantime is not doubled', () => {
    const db = aDeck();
    const [card] = addCards(db) as [CardId];
    expect(gradeCard(db, anAnswer(card, { reps: 0 }), MORNING).ok).toBe(true);
    const before = stateOf(db);
    expect(gradeCard(db, anAnswer(card, { reps: 0 }), MORNING)).toMatchObject({
      ok: false,
      problem: { code: 'review/stale' },
    });
    expect(stateOf(db)).toEqual(before);
    expect(gradeCard(db, anAnswer(card, { reps: 1 }), MORNING).ok).toBe(true);
  });

  it.each([
    ['the log', `BEFORE INSERT ON review_log`],
    ['the clock', `BEFORE UPDATE ON event_clock`],
    ['the schedule', `BEFORE UPDATE ON derived_schedule`],
    ['the totals of a new day', `BEFORE INSERT ON derived_answers`],
    ['the totals of a day begun', `BEFORE UPDATE ON derived_answers`],
  ])('half-way, at %s, leaves nothing behind', (_, event) => {
    const db = aDeck();
    const [first, second] = addCards(db) as [CardId, CardId];
    // Only an update of totals needs a day with answers in it.
    if (event === 'BEFORE UPDATE ON derived_answers') answer(db, second, 'good', MORNING);
    db.connection.exec(`CREATE TRIGGER fault ${event} BEGIN SELECT RAISE (ABORT, 'the test says no'); END`);
    const before = stateOf(db);
    expect(() => gradeCard(db, anAnswer(first), MORNING)).toThrow('the test says no');
    expect(stateOf(db)).toEqual(before);
    db.connection.exec('DROP TRIGGER fault');
    expect(gradeCard(db, anAnswer(first), MORNING).ok).toBe(true);
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  });
});

/** Gaps in minutes: same session, days, months, and clocks that were set back. */
const gap = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 90 }) },
  { weight: 4, arbitrary: fc.integer({ min: 90, max: 60 * 24 * 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: -60 * 24 * 30, max: -1 }) },
);

describe('memory', () => {
  it('is the fold of the log, whatever was answered, when and where', () => {
    const answers = fc.array(
      fc.record({
        card: fc.integer({ min: 0, max: 3 }),
        grade: fc.constantFrom(...GRADES),
        gap,
        offsetMinutes: fc.constantFrom(-720, -300, 0, 60, 330, 630, 840),
        thinkingMillis: fc.integer({ min: 0, max: 100_000 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const db = aDeck();
        const cards = addCards(db, { cards: 4 });
        let at: number = MORNING.at;
        for (const { card, grade, gap: minutes, offsetMinutes, thinkingMillis } of given) {
          at += minutes * 60_000;
          answer(db, nth(cards, card), grade, { at: asInstant(at), offsetMinutes }, thinkingMillis);
        }
        expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
        for (const card of cards) {
          const number = numberOf(db, card);
          expect(findSchedule(db, number)?.memory ?? null).toEqual(foldLog(DEFAULT_PRESET, logOfCard(db, number)));
        }
        const totals = [...allAnswers(db)];
        expect(totals.reduce((sum, { answers }) => sum + answers, 0)).toBe(given.length);
        expect(totals.reduce((sum, total) => sum + total.thinkingMillis, 0)).toBe(
          given.reduce((sum, one) => sum + one.thinkingMillis, 0),
        );
        expect(listCards(db).reduce((sum, { reps }) => sum + reps, 0)).toBe(given.length);
      }),
      { numRuns: 60 },
    );
  });
});
