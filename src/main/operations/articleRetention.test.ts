// A desired retention of an article's own: every date decided from then on goes by it, nothing else changes, all is undone.
import { describe, expect, it } from 'vitest';
import { documentIdOf } from '../../core/base/ids';
import { addDays, studyDayOf } from '../../core/base/time';
import { DEFAULT_PRESET, intervalOf, previewAnswers } from '../../core/scheduling/fsrs';
import { GRADES } from '../../core/scheduling/grade';
import { findCard } from '../store/cards';
import { numberOfDocument } from '../store/documents';
import { currentPreset, presetOf, presetsInForce } from '../store/presets';
import { logOfCard } from '../store/reviewLog';
import { allSchedules, findSchedule } from '../store/schedule';
import type { ReadableDb } from '../store/sql';
import { applyModel } from './applyModel';
import { readArticleRetentions, setArticleRetention } from './articleRetention';
import { anArticle, nth } from './articleSuite';
import { readCardInfo } from './cardInfo';
import { changeSettings } from './changeSettings';
import { rebuildDerived } from './derive';
import { gradeCard } from './gradeCard';
import { redo, undo } from './history';
import { nextReview } from './nextReview';
import { readRecall } from './recall';
import { reschedule } from './reschedule';
import { stateHash } from './stateHash';
import { after, aStudiedDeck } from './studiedSuite';
import { verifyDeck } from './verifyDeck';

const NOW = after(70);
const ONE = documentIdOf(anArticle({ name: 'One' }).fingerprint);
const TWO = documentIdOf(anArticle({ name: 'Two' }).fingerprint);
const SHORTER = DEFAULT_PRESET.parameters.map((weight, index) => (index < 4 ? weight / 2 : weight));
const SOUND = { ok: true, problems: [] };

const presetOfArticle = (db: ReadableDb, id: typeof ONE) => presetOf(db, numberOfDocument(db, id) ?? null);

describe('a desired retention of an article', () => {
  it('is its own alone, is told in the list of all, and goes away again', () => {
    const { db } = aStudiedDeck();
    const before = stateHash(db);
    expect(setArticleRetention(db, { documentId: TWO, retention: 0.95 }, NOW)).toMatchObject({
      ok: true,
      value: { operation: 'setRetention', title: 'set the retention of “Two”' },
    });
    expect(readArticleRetentions(db)).toEqual({
      deck: 0.9,
      articles: [
        { documentId: ONE, title: 'One', retention: null, hasOwnWeights: false },
        { documentId: TWO, title: 'Two', retention: 0.95, hasOwnWeights: false },
      ],
    });
    expect(presetOfArticle(db, ONE)).toBe(currentPreset(db));
    expect(presetOfArticle(db, TWO)).toEqual({ ...DEFAULT_PRESET, version: 2, desiredRetention: 0.95 });
    setArticleRetention(db, { documentId: TWO, retention: null }, NOW);
    expect(stateHash(db)).toBe(before);
    expect(setArticleRetention(db, { documentId: 'none' as typeof ONE, retention: 0.8 }, NOW)).toMatchObject({
      ok: false,
      problem: { code: 'article/unknown' },
    });
  });

  it('having it already is no act; undo and redo lead there and back', () => {
    const { db } = aStudiedDeck();
    const before = stateHash(db);
    setArticleRetention(db, { documentId: ONE, retention: 0.8 }, NOW);
    const set = stateHash(db);
    setArticleRetention(db, { documentId: ONE, retention: 0.8 }, NOW);
    expect(undo(db, NOW.at)).toMatchObject({ value: { title: 'set the retention of “One”' } });
    expect(stateHash(db)).toBe(before);
    expect(redo(db, NOW.at)).toMatchObject({ ok: true });
    expect(stateHash(db)).toBe(set);
  });

  it('decides the dates of its answers as their previews said, and leaves memory and all other cards alone', () => {
    const { db } = aStudiedDeck();
    const schedules = [...allSchedules(db)];
    setArticleRetention(db, { documentId: ONE, retention: 0.97 }, NOW);
    expect([...allSchedules(db)]).toEqual(schedules);
    const { version } = presetOfArticle(db, ONE);
    const seen = new Set<number>();
    for (let answers = 0; answers < 12; answers += 1) {
      const next = nextReview(db, NOW, { ahead: true });
      if (next.kind !== 'item') break;
      const { cardId, reps, previews } = next.item;
      const info = readCardInfo(db, cardId, NOW);
      const grade = nth(GRADES, answers % 4);
      const stored = findCard(db, cardId);
      const { document, card, memory } = (stored && findSchedule(db, stored.number)) ?? {};
      if (card === undefined || document === undefined || memory === undefined) throw new Error('It is scheduled.');
      const isOne = document === numberOfDocument(db, ONE);
      const preset = { ...DEFAULT_PRESET, desiredRetention: isOne ? 0.97 : 0.9 };
      const day = studyDayOf(NOW, DEFAULT_PRESET.dayStartHour);
      const expected = previewAnswers(preset, memory, { at: NOW.at, day })[grade];
      const graded = gradeCard(db, { cardId, grade, thinkingMillis: 0, reps }, NOW);
      if (!graded.ok || !info.ok) throw new Error('It could be answered.');
      const { intervalDays, dueAt } = graded.value;
      expect({ intervalDays, dueAt }).toEqual(previews[grade]);
      seen.add(isOne ? 1 : 2);
      expect(info.value.desiredRetention).toBe(isOne ? 0.97 : 0.9);
      expect(logOfCard(db, card).at(-1)?.presetVersion).toBe(isOne ? version : 1);
      expect(graded.value).toEqual(expected);
    }
    expect(seen).toEqual(new Set([1, 2]));
    expect(verifyDeck(db)).toEqual(SOUND);
    const hash = stateHash(db);
    rebuildDerived(db);
    expect(stateHash(db)).toBe(hash);
  });

  it('stands while the deck’s weights, steps and retention change under it, and comes back with them', () => {
    const { db } = aStudiedDeck();
    setArticleRetention(db, { documentId: ONE, retention: 0.8 }, NOW);
    const hash = stateHash(db);
    changeSettings(db, { dayStartHour: 0, learningSteps: ['5m'], desiredRetention: 0.95 }, NOW);
    applyModel(db, { documentId: null, parameters: SHORTER, reschedules: false }, NOW);
    const deck = currentPreset(db);
    expect(deck).toMatchObject({ dayStartHour: 0, desiredRetention: 0.95, parameters: SHORTER });
    expect(presetOfArticle(db, ONE)).toEqual({ ...deck, version: deck.version + 1, desiredRetention: 0.8 });
    expect(verifyDeck(db)).toEqual(SOUND);
    undo(db, NOW.at);
    undo(db, NOW.at);
    expect(stateHash(db)).toBe(hash);
  });

  it('is what a reschedule and the fading cards go by', () => {
    const { db } = aStudiedDeck();
    reschedule(db, NOW);
    setArticleRetention(db, { documentId: ONE, retention: 0.97 }, NOW);
    const [one, two] = readRecall(db, NOW).articles;
    expect([one?.desiredRetention, two?.desiredRetention]).toEqual([0.97, 0.9]);
    setArticleRetention(db, { documentId: ONE, retention: null }, NOW);
    expect(readRecall(db, NOW).articles[0]?.fading).toBeLessThan(one?.fading ?? 0);
    undo(db, NOW.at);
    expect(reschedule(db, NOW)).toMatchObject({ ok: true });
    const presets = presetsInForce(db);
    for (const { document, queue, memory, due } of allSchedules(db)) {
      if (queue !== 'review' || !memory) continue;
      expect(due?.day).toBe(addDays(memory.lastStudyDay, intervalOf(presets.of(document), memory.stability)));
    }
    expect(verifyDeck(db)).toEqual(SOUND);
  });
});
