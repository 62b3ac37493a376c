// One card with a log of thousands of answers, by a clock that is set back now and then: nothing falls over it, the curve
// stays one that can be drawn, and every figure is what a rebuild makes of it.
import { describe, expect, it } from 'vitest';
import { asInstant, MILLIS_PER_DAY, studyDayOf } from '../../core/base/time';
import { DEFAULT_PRESET, type Outcome, previewAnswers } from '../../core/scheduling/fsrs';
import { GRADES } from '../../core/scheduling/grade';
import { type MemoryState, phaseOf } from '../../core/scheduling/memoryState';
import { findCard } from '../store/cards';
import { aDeck, MORNING } from '../store/deckSuite';
import { nextStamp } from '../store/deviceClock';
import { appendReview } from '../store/reviewLog';
import { addCards, answer, nth } from './articleSuite';
import { readCardInfo } from './cardInfo';
import { deriveAll } from './derive';
import { undo } from './history';
import { readMemory } from './memoryFigures';
import { readRetention } from './retention';
import { stateHash } from './stateHash';
import { verifyDeck } from './verifyDeck';

const ANSWERS = 5_000;

function aDeckOfOneCard() {
  const db = aDeck();
  const card = nth(addCards(db, { cards: 1 }), 0);
  const number = findCard(db, card)?.number ?? NaN;
  let memory: MemoryState | null = null;
  for (let index = 0; index < ANSWERS; index += 1) {
    // Some three answers in two days; every 97th by a clock that is two days slow.
    const late = Math.floor(index * 0.7 * MILLIS_PER_DAY) - (index % 97 === 96 ? 2 * MILLIS_PER_DAY : 0);
    const moment = { at: asInstant(MORNING.at + late), offsetMinutes: index < 2_000 ? 60 : -300 };
    const day = studyDayOf(moment, DEFAULT_PRESET.dayStartHour);
    const grade = GRADES[(index * 7 + ((index * index) % 11)) % 4] ?? 'good';
    const outcome: Outcome = previewAnswers(DEFAULT_PRESET, memory, { at: moment.at, day })[grade];
    const decided = { intervalDays: outcome.intervalDays, dueAt: outcome.dueAt, dueDay: outcome.dueDay };
    const said = { mode: 'recalled', suggested: null, typed: null } as const;
    const asked = { card: number, phase: phaseOf(memory), presetVersion: 1, thinkingMillis: 1_000 };
    appendReview(db, { ...moment, ...asked, ...decided, ...said, grade }, nextStamp(db, moment.at));
    memory = outcome.memory;
  }
  deriveAll(db);
  return { db, card };
}

describe('one card with thousands of answers', () => {
  it('is answered, taken back, shown and counted like any other', () => {
    const { db, card } = aDeckOfOneCard();
    const now = { ...MORNING, at: asInstant(MORNING.at + ANSWERS * MILLIS_PER_DAY) };
    const before = stateHash(db);
    answer(db, card, 'again', now);
    expect(undo(db, now.at).ok).toBe(true);
    expect(stateHash(db)).toBe(before);
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });

    const info = readCardInfo(db, card, now);
    if (!info.ok) throw new Error(info.problem.message);
    expect(info.value.memory?.reps).toBe(ANSWERS);
    // Every answer is there; of the saw as many teeth as can be told apart, the latest, each from the memory of its time.
    expect(info.value.log).toHaveLength(ANSWERS);
    const { past, drawnAnswers } = info.value;
    expect(drawnAnswers).toBe(200);
    const teeth = past.filter(({ at }, index) => index === 0 || at === past[index - 1]?.at);
    expect(teeth.map(({ at }) => at)).toEqual(info.value.log.slice(-200).map(({ at }) => at));
    expect(teeth.every(({ recall }) => recall === 1)).toBe(true);
    expect(past.at(-1)?.recall).toBeCloseTo(info.value.memory?.retrievability ?? 0, 12);

    const everywhere = { documentId: null, span: 'all' } as const;
    expect(readMemory(db, everywhere, now)).toMatchObject({ ok: true, value: { recall: { of: 1 } } });
    expect(readRetention(db, everywhere, now)).toMatchObject({ ok: true, value: { answers: ANSWERS } });
  });
});
