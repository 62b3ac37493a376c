// The model's weights in a deck: fitted without a trace, applied as an act, dates moved only when wished, all taken back.
import { describe, expect, it } from 'vitest';
import { addDays, studyDayOf } from '../../core/base/time';
import { DEFAULT_PRESET, intervalOf } from '../../core/scheduling/fsrs';
import { foldLog } from '../../core/scheduling/replay';
import { type DocumentHead, documentHeads } from '../store/documents';
import { currentPreset } from '../store/presets';
import { logOfCard } from '../store/reviewLog';
import { allSchedules } from '../store/schedule';
import type { ReadableDb } from '../store/sql';
import { applyModel } from './applyModel';
import { changeSettings } from './changeSettings';
import { fitDeck } from './fitDeck';
import { undo } from './history';
import { readModelVersions } from './modelVersions';
import { previewReschedule, reschedule } from './reschedule';
import { stateHash } from './stateHash';
import { after, aStudiedDeck } from './studiedSuite';
import { verifyDeck } from './verifyDeck';

const NOW = after(70);
/** Memories that last half as long. */
const SHORTER = DEFAULT_PRESET.parameters.map((weight, index) => (index < 4 ? weight / 2 : weight));
const SOUND = { ok: true, problems: [] };

const reviews = (db: ReadableDb) => [...allSchedules(db)].filter(({ queue }) => queue === 'review');
const days = (db: ReadableDb) => reviews(db).map(({ card, due }) => [card, due?.day] as const);

describe('fitting', () => {
  it('reads the answers that stand, tells how far it is, and leaves no trace', () => {
    const { db } = aStudiedDeck();
    const before = stateHash(db);
    const told: number[] = [];
    const fitted = fitDeck(db, NOW, (done) => told.push(done));
    expect(stateHash(db)).toBe(before);
    expect(fitted.reviews).toBe([...allSchedules(db)].reduce((sum, { memory }) => sum + (memory?.reps ?? 0), 0));
    expect(fitted).toMatchObject({ dropped: 0, hasOwnWeights: false });
    if (fitted.parameters === null) expect(fitted.reason).toBeTruthy();
    else expect(fitted.after).toBeLessThan(fitted.before ?? 0);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });
});

describe('other weights', () => {
  it('change what is remembered and no date; undo brings back every bit', () => {
    const { db } = aStudiedDeck();
    const [hash, dates] = [stateHash(db), days(db)];
    expect(applyModel(db, { documentId: null, parameters: SHORTER, reschedules: false }, NOW)).toMatchObject({
      ok: true,
      value: { operation: 'applyModel', title: 'use weights fitted to your answers' },
    });
    const preset = currentPreset(db);
    expect(preset).toMatchObject({ version: 2, parameters: SHORTER });
    for (const { card, memory } of reviews(db)) expect(memory).toEqual(foldLog(preset, logOfCard(db, card)));
    expect(days(db)).toEqual(dates);
    expect(verifyDeck(db)).toMatchObject(SOUND);
    undo(db, NOW.at);
    expect(stateHash(db)).toBe(hash);
    expect(currentPreset(db).version).toBe(1);
  });

  it('move dates where that is wished, in the same act; a moved card is no part of a catch-up', () => {
    const { db } = aStudiedDeck();
    const hash = stateHash(db);
    applyModel(db, { documentId: null, parameters: SHORTER, reschedules: true }, NOW);
    const preset = currentPreset(db);
    for (const { memory, due } of reviews(db)) {
      expect(due?.day).toBe(memory && addDays(memory.lastStudyDay, intervalOf(preset, memory.stability)));
      expect(due?.isMoved).toBe(false);
    }
    expect(verifyDeck(db)).toMatchObject(SOUND);
    undo(db, NOW.at);
    expect(stateHash(db)).toBe(hash);
  });

  it('outside the ranges of the model are brought into them; null are the published ones', () => {
    const { db } = aStudiedDeck();
    applyModel(db, { documentId: null, parameters: SHORTER.map(() => 1e9), reschedules: false }, NOW);
    expect(currentPreset(db).parameters[20]).toBe(0.8);
    expect(fitDeck(db, NOW, () => undefined).hasOwnWeights).toBe(true);
    applyModel(db, { documentId: null, parameters: null, reschedules: false }, NOW);
    expect(currentPreset(db)).toMatchObject({ version: 3, parameters: DEFAULT_PRESET.parameters });
  });
});

describe('the weights there have been', () => {
  it('stand there each once, the latest first, those taken back too; what an article has of its own is not among them', () => {
    const { db } = aStudiedDeck();
    const [{ id: documentId }] = documentHeads(db) as [DocumentHead];
    const shown = () =>
      readModelVersions(db).map(({ parameters, isInForce, isPublished }) => [parameters[0], isInForce, isPublished]);
    const [published, shorter] = [DEFAULT_PRESET.parameters[0], SHORTER[0]];
    expect(shown()).toEqual([[published, true, true]]);
    applyModel(db, { documentId: null, parameters: SHORTER, reschedules: false }, NOW);
    expect(shown()).toEqual([
      [shorter, true, false],
      [published, false, true],
    ]);
    expect(readModelVersions(db)[0]?.madeAt).toBe(NOW.at);
    undo(db, NOW.at);
    applyModel(db, { documentId, parameters: SHORTER.map((weight) => weight * 0.9), reschedules: false }, NOW);
    changeSettings(db, { dayStartHour: 5 }, NOW);
    expect(shown()).toEqual([
      [shorter, false, false],
      [published, true, true],
    ]);
  });
});

describe('deciding dates anew', () => {
  it('is one act, and none where every date is right', () => {
    const { db } = aStudiedDeck();
    applyModel(db, { documentId: null, parameters: SHORTER, reschedules: false }, NOW);
    const hash = stateHash(db);
    const before = new Map(days(db));
    const told = previewReschedule(db, NOW);
    expect(stateHash(db)).toBe(hash);
    expect(reschedule(db, NOW)).toMatchObject({ ok: true, value: { operation: 'reschedule' } });
    const tomorrow = addDays(studyDayOf(NOW, currentPreset(db).dayStartHour), 1);
    const dueBy = (dates: Iterable<readonly (number | undefined)[]>) =>
      [...dates].filter(([, day]) => (day ?? Infinity) <= tomorrow).length;
    expect(told).toEqual({
      cards: before.size,
      moved: days(db).filter(([card, day]) => before.get(card) !== day).length,
      dueBefore: dueBy(before),
      dueAfter: dueBy(days(db)),
    });
    expect(previewReschedule(db, NOW)).toMatchObject({ moved: 0, dueBefore: told.dueAfter });
    expect(reschedule(db, NOW)).toMatchObject({ ok: false, problem: { code: 'plan/nothing' } });
    expect(verifyDeck(db)).toMatchObject(SOUND);
    undo(db, NOW.at);
    expect(stateHash(db)).toBe(hash);
  });
});
