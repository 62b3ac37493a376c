// Weights of an article's own: memory of its cards alone is folded with them, they are had only where they foretell its answers
// better, and all of it is undone.
import { describe, expect, it } from 'vitest';
import { type DocumentId, documentIdOf } from '../../core/base/ids';
import { simulatedLog } from '../../core/retention/learnersSuite';
import { DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import { foldLog } from '../../core/scheduling/replay';
import { aDeck, MORNING } from '../store/deckSuite';
import { numberOfDocument } from '../store/documents';
import { currentPreset, presetOf } from '../store/presets';
import { logOfCard } from '../store/reviewLog';
import { allSchedules } from '../store/schedule';
import type { ReadableDb, WritableDb } from '../store/sql';
import { applyModel } from './applyModel';
import { readArticleRetentions, setArticleRetention } from './articleRetention';
import { addCards, anArticle, answer, nth } from './articleSuite';
import { changeSettings } from './changeSettings';
import { rebuildDerived } from './derive';
import { fitDeck } from './fitDeck';
import { redo, undo } from './history';
import { stateHash } from './stateHash';
import { after, aStudiedDeck } from './studiedSuite';
import { verifyDeck } from './verifyDeck';

const NOW = after(70);
const [ONE, TWO] = ['One', 'Two'].map((name) => documentIdOf(anArticle({ name }).fingerprint)) as [
  DocumentId,
  DocumentId,
];
const SHORTER = DEFAULT_PRESET.parameters.map((weight, index) => (index < 4 ? weight / 2 : weight));
const LONGER = DEFAULT_PRESET.parameters.map((weight, index) => (index < 4 ? weight * 2 : weight));
/** Memories that last a fifth as long: what the deck's weights foretell is far off. */
const FORGETFUL = DEFAULT_PRESET.parameters.map((weight, index) => (index < 4 ? weight / 5 : weight));
const SOUND = { ok: true, problems: [] };

const presetOfArticle = (db: ReadableDb, id: DocumentId) => presetOf(db, numberOfDocument(db, id) ?? null);
const toOne = (db: WritableDb, parameters: readonly number[] | null, reschedules = false) =>
  applyModel(db, { documentId: ONE, parameters, reschedules }, NOW);
const days = (db: ReadableDb) => [...allSchedules(db)].map(({ card, due }) => [card, due?.day] as const);

describe('weights of an article', () => {
  it('are what the memory of its cards is folded with, and of no other; no date moves, and undo leaves no trace', () => {
    const { db } = aStudiedDeck();
    const [hash, dates, schedules] = [stateHash(db), days(db), [...allSchedules(db)]];
    expect(toOne(db, SHORTER)).toMatchObject({
      ok: true,
      value: { operation: 'applyModel', title: 'use weights fitted to your answers for “One”' },
    });
    const one = numberOfDocument(db, ONE);
    const preset = presetOfArticle(db, ONE);
    expect(preset).toMatchObject({ parameters: SHORTER, desiredRetention: 0.9 });
    for (const [at, schedule] of [...allSchedules(db)].entries()) {
      if (schedule.document !== one) expect(schedule).toEqual(schedules[at]);
      else if (schedule.memory) expect(schedule.memory).toEqual(foldLog(preset, logOfCard(db, schedule.card)));
    }
    expect(days(db)).toEqual(dates);
    expect(readArticleRetentions(db).articles).toMatchObject([
      { documentId: ONE, retention: null, hasOwnWeights: true },
      { documentId: TWO, retention: null, hasOwnWeights: false },
    ]);
    expect(verifyDeck(db)).toEqual(SOUND);
    const set = stateHash(db);
    rebuildDerived(db);
    expect(stateHash(db)).toBe(set);
    undo(db, NOW.at);
    expect(stateHash(db)).toBe(hash);
    redo(db, NOW.at);
    expect(stateHash(db)).toBe(set);
    expect(toOne(db, null)).toMatchObject({ value: { title: 'use the weights of the deck for “One”' } });
    expect(stateHash(db)).toBe(hash);
    expect(toOne(db, null)).toMatchObject({ ok: true });
    expect(applyModel(db, { documentId: 'x' as DocumentId, parameters: null, reschedules: false }, NOW)).toMatchObject({
      ok: false,
      problem: { code: 'article/unknown' },
    });
  });

  it('stand beside a retention of its own; what is not its own follows the deck', () => {
    const { db } = aStudiedDeck();
    toOne(db, SHORTER);
    changeSettings(db, { desiredRetention: 0.85, learningSteps: ['5m'] }, NOW);
    expect(presetOfArticle(db, ONE)).toMatchObject({
      parameters: SHORTER,
      desiredRetention: 0.85,
      learningSteps: ['5m'],
    });
    setArticleRetention(db, { documentId: ONE, retention: 0.97 }, NOW);
    applyModel(db, { documentId: null, parameters: LONGER, reschedules: false }, NOW);
    expect(presetOfArticle(db, ONE)).toMatchObject({ parameters: SHORTER, desiredRetention: 0.97 });
    expect(currentPreset(db)).toMatchObject({ parameters: LONGER, desiredRetention: 0.85 });
    setArticleRetention(db, { documentId: ONE, retention: null }, NOW);
    expect(presetOfArticle(db, ONE)).toMatchObject({ parameters: SHORTER, desiredRetention: 0.85 });
    setArticleRetention(db, { documentId: ONE, retention: 0.8 }, NOW);
    toOne(db, null);
    expect(presetOfArticle(db, ONE)).toMatchObject({ parameters: LONGER, desiredRetention: 0.8 });
    changeSettings(db, { desiredRetention: 0.9 }, NOW);
    expect(presetOfArticle(db, ONE)).toMatchObject({ desiredRetention: 0.8 });
    expect(verifyDeck(db)).toEqual(SOUND);
  });

  it('move the dates of its cards alone where that is wished, in the same act', () => {
    const { db } = aStudiedDeck();
    const [hash, dates] = [stateHash(db), new Map(days(db))];
    toOne(db, SHORTER, true);
    const one = numberOfDocument(db, ONE);
    const moved = [...allSchedules(db)].filter(({ card, due }) => dates.get(card) !== due?.day);
    expect(moved.length).toBeGreaterThan(5);
    expect(moved.every(({ document }) => document === one)).toBe(true);
    expect(verifyDeck(db)).toEqual(SOUND);
    undo(db, NOW.at);
    expect(stateHash(db)).toBe(hash);
  });
});

describe('a fit to one article', () => {
  it('wins where its cards are remembered otherwise than the rest, and only there', () => {
    const db = aDeck();
    // Of one article the answers follow other weights, of the other the published ones.
    for (const [name, seed, weights] of [
      ['One', 3, FORGETFUL],
      ['Two', 5, DEFAULT_PRESET.parameters],
    ] as const) {
      const cards = addCards(db, { name, cards: 90 });
      const log = simulatedLog({ seed, weights, cards: 90, days: 120 });
      const first = log[0]?.day ?? 0;
      log.forEach(({ cardId, day, grade }, at) =>
        answer(db, nth(cards, Number(cardId)), grade, after(day - first, at / 100)),
      );
    }
    const now = after(130);
    const before = stateHash(db);
    const one = fitDeck(db, now, () => undefined, ONE);
    const two = fitDeck(db, now, () => undefined, TWO);
    expect(stateHash(db)).toBe(before);
    expect(one.reviews + two.reviews).toBe(fitDeck(db, now, () => undefined).reviews);
    expect(one.reason).toBeNull();
    expect(one.after).toBeLessThan((one.before ?? 0) - 0.004);
    expect(two.parameters).toBeNull();
    expect(two.reason).toContain('would not foretell');

    const told = one.change;
    const dates = new Map(days(db));
    applyModel(db, { documentId: ONE, parameters: one.parameters, reschedules: true }, now);
    expect(days(db).filter(([card, day]) => dates.get(card) !== day)).toHaveLength(told?.moved ?? -1);
    expect(fitDeck(db, now, () => undefined, ONE)).toMatchObject({ hasOwnWeights: true });
    expect(verifyDeck(db)).toEqual(SOUND);
  });

  it('of few answers says so, and keeps what there is', () => {
    const { db } = aStudiedDeck();
    const fitted = fitDeck(db, NOW, () => undefined, TWO);
    expect(fitted).toMatchObject({ parameters: null, hasOwnWeights: false });
    expect(fitted.reason).toMatch(/too few to learn from: it takes 400\. The article keeps the weights it has\.$/);
    expect(fitDeck(db, MORNING, () => undefined, 'x' as DocumentId)).toMatchObject({ reviews: 0, parameters: null });
  });
});
