// The figures kept beside the log: what each answer adds to them, and that taking it back takes it out again.
import { describe, expect, it } from 'vitest';
import { asInstant, type LocalMoment, MILLIS_PER_DAY } from '../../core/base/time';
import { evaluate } from '../../core/retention/evaluate';
import { FACETS, MILLION } from '../../core/retention/predictionBins';
import { DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import { allAnswers } from '../store/days';
import { aDeck, aDeckFile, aDeckOnDisk, MORNING, openFile } from '../store/deckSuite';
import { noteRanges } from '../store/notes';
import { allPredictions } from '../store/predictions';
import { logOfNotes } from '../store/reviewLog';
import type { ReadableDb } from '../store/sql';
import { addCards, answer, nth, random } from './articleSuite';
import { bringUpToDate } from './derive';
import { redo, undo } from './history';
import { stateHash } from './stateHash';
import { readStats } from './stats';
import { verifyDeck } from './verifyDeck';

const after = (days: number, minutes = 0): LocalMoment => ({
  ...MORNING,
  at: asInstant(MORNING.at + days * MILLIS_PER_DAY + minutes * 60_000),
});

const stagesOf = (db: ReadableDb): string[] => [...allAnswers(db)].map(({ stage }) => stage);

describe('the figures beside the log', () => {
  it('count an answer by what its card was; a second review of one study day is a repeat', () => {
    const db = aDeck();
    const card = nth(addCards(db), 0);
    answer(db, card, 'easy', MORNING);
    expect(stagesOf(db)).toEqual(['new']);
    answer(db, card, 'good', after(8));
    answer(db, card, 'good', after(8, 5));
    expect(stagesOf(db)).toEqual(['new', 'repeat', 'young']);
    expect(readStats(db, after(8, 10)).trueRetention.today.all).toMatchObject({ pass: 1, fail: 0 });
    // Half past two at night still is the same study day; a second lapse there counts no more than the first review.
    answer(db, card, 'again', after(8, 17 * 60));
    expect(stagesOf(db)).toEqual(['new', 'repeat', 'repeat', 'young']);
    answer(db, card, 'good', after(8, 18 * 60 + 20));
    answer(db, card, 'easy', after(9));
    expect(readStats(db, after(9, 10)).trueRetention.week.all).toMatchObject({ pass: 2, fail: 0 });
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  });

  it('end with the day they are asked for', () => {
    const db = aDeck();
    const card = nth(addCards(db), 0);
    answer(db, card, 'easy', MORNING);
    answer(db, card, 'good', after(8));
    answer(db, card, 'good', after(20));
    expect(readStats(db, after(20)).heatmap).toHaveLength(3);
    const earlier = readStats(db, after(8, 10));
    expect(earlier.heatmap.map(({ reviews }) => reviews)).toEqual([1, 1]);
    expect(earlier.trueRetention.all.all).toMatchObject({ pass: 1, fail: 0 });
  });

  it('of predictions are those of evaluating the log', () => {
    const db = aDeck();
    const cards = addCards(db, { cards: 20 });
    const chance = random(11);
    for (let day = 0; day < 60; day += 1) {
      for (const card of cards) {
        if (chance(4) === 0) answer(db, card, chance(5) === 0 ? 'again' : 'good', after(day, chance(600)));
      }
    }
    const log = [...noteRanges(db)]
      .flatMap((notes) => logOfNotes(db, notes))
      .map((entry) => ({ ...entry, cardId: String(entry.card) }));
    const { scored, logLoss, retention, rmseBins } = evaluate(DEFAULT_PRESET, log);
    expect(scored).toBeGreaterThan(200);
    for (const wanted of FACETS) {
      const bins = [...allPredictions(db)].filter(({ facet }) => facet === wanted);
      const sum = (of: (bin: (typeof bins)[number]) => number) => bins.reduce((total, bin) => total + of(bin), 0);
      expect(sum((bin) => bin.answers)).toBe(scored);
      expect(sum((bin) => bin.recalled) / scored).toBeCloseTo(retention ?? 0, 10);
      expect(sum((bin) => bin.loss) / scored / MILLION).toBeCloseTo(logLoss ?? 0, 5);
    }
    const alike = [...allPredictions(db)].filter(({ facet }) => facet === 'alike');
    const squares = alike.map(({ chance, recalled, answers }) => (chance / MILLION - recalled) ** 2 / answers);
    expect(Math.sqrt(squares.reduce((a, b) => a + b, 0) / scored)).toBeCloseTo(rmseBins ?? 0, 5);
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  });

  it('come back as they were when an answer is taken back and given again', () => {
    const db = aDeck();
    const cards = addCards(db, { cards: 3 });
    cards.forEach((card) => answer(db, card, 'easy', MORNING));
    answer(db, nth(cards, 0), 'again', after(30));
    const before = [stateHash(db), [...allPredictions(db)]];
    answer(db, nth(cards, 1), 'good', after(31));
    const with2 = [stateHash(db), [...allPredictions(db)]];
    expect(with2).not.toEqual(before);
    undo(db, after(31).at);
    expect([stateHash(db), [...allPredictions(db)]]).toEqual(before);
    redo(db, after(31).at);
    expect([stateHash(db), [...allPredictions(db)]]).toEqual(with2);
  });

  it('are derived anew where a schema asks for it, and only then', () => {
    const file = aDeckFile();
    const db = aDeckOnDisk(file);
    const cards = addCards(db, { cards: 3 });
    cards.forEach((card) => answer(db, card, 'easy', MORNING));
    cards.forEach((card) => answer(db, card, 'good', after(40)));
    const before = stateHash(db);
    db.connection.exec('DELETE FROM derived_answers; DELETE FROM derived_predictions;');
    bringUpToDate(db);
    expect(stateHash(db)).not.toBe(before);
    db.connection.exec('INSERT INTO outdated VALUES (99)');
    const other = openFile(file);
    bringUpToDate(other);
    expect(stateHash(other)).toBe(before);
    expect(verifyDeck(other)).toEqual({ ok: true, problems: [] });
    expect(other.connection.prepare('SELECT count(*) FROM outdated').pluck().get()).toBe(0);
  });
});
