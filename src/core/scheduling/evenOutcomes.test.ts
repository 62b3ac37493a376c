// Even days: never outside of what FSRS leaves free, always the same, flatter than without, and the wished retention kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asInstant, MILLIS_PER_DAY, type StudyDay, type Weekday, weekdayOf } from '../base/time';
import { type EasyDays, shareOf } from './easyDays';
import { evenDay, type Planned } from './evenDay';
import { evenInterval, evenOutcomes, seedOf } from './evenOutcomes';
import { advance, DEFAULT_PRESET, fuzzRange, previewAnswers, retrievability } from './fsrs';
import { GRADES } from './grade';
import type { MemoryState } from './memoryState';
import type { Preset } from './preset';

const FIRST = 20_000 as StudyDay;
const USUAL: EasyDays = { restDays: [], lightDays: [] };
const noon = (day: StudyDay) => asInstant((day + 0.5) * MILLIS_PER_DAY);

const aPreset: fc.Arbitrary<Preset> = fc
  .record({
    desiredRetention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
    learningSteps: fc.constantFrom<Preset['learningSteps']>([], ['1m', '10m'], ['2d']),
    relearningSteps: fc.constantFrom<Preset['relearningSteps']>([], ['10m']),
    maximumIntervalDays: fc.constantFrom(36_500, 30),
  })
  .map((more) => ({ ...DEFAULT_PRESET, ...more }));

/** Days after which a card is answered, and how. */
const aPast = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.constantFrom(...GRADES)), { maxLength: 8 });

const aPlan = fc
  .record({
    loads: fc.array(fc.nat(60), { minLength: 1, maxLength: 30 }),
    restDays: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { maxLength: 6 }),
    lightDays: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7)),
  })
  .map(({ loads, ...easy }): Planned => ({
    load: (day) => loads[day % loads.length] ?? 0,
    share: (day) => shareOf(easy, day),
  }));

function remembered(preset: Preset, past: readonly (readonly [number, (typeof GRADES)[number]])[]) {
  let [day, memory]: [StudyDay, MemoryState | null] = [FIRST, null];
  for (const [pause, grade] of past) {
    memory = advance(preset, memory, grade, { at: noon(day), day });
    day = addDays(day, pause);
  }
  return { memory, day };
}

describe('even days', () => {
  it('are within the range FSRS leaves, in the order of the grades, and the same whenever asked', () => {
    fc.assert(
      fc.property(aPreset, aPast, aPlan, fc.string(), (preset, past, planned, text) => {
        const { memory, day } = remembered(preset, past);
        const moment = { at: noon(day), day };
        const plain = previewAnswers(preset, memory, moment);
        const even = evenOutcomes(preset, memory, plain, moment, planned, seedOf(text));
        expect(evenOutcomes(preset, memory, plain, moment, planned, seedOf(text))).toEqual(even);
        for (const [at, grade] of GRADES.entries()) {
          const { intervalDays, dueAt, dueDay, memory: next } = even[grade];
          expect(next).toEqual(plain[grade].memory);
          const isStep = next.phase !== 'review' || next.step > 0;
          const elapsed = memory ? day - memory.lastStudyDay : 0;
          const whole = plain[grade].intervalDays;
          const { from, to } = isStep ? { from: whole, to: whole } : fuzzRange(preset, whole, elapsed);
          expect(intervalDays).toBeGreaterThanOrEqual(from);
          expect(intervalDays).toBeLessThanOrEqual(Math.max(to, whole));
          expect(dueDay).toBe(addDays(day, intervalDays));
          expect(dueAt - plain[grade].dueAt).toBe((intervalDays - whole) * MILLIS_PER_DAY);
          const better = GRADES[at + 1];
          if (better && plain[better].intervalDays > whole)
            expect(even[better].intervalDays).toBeGreaterThan(intervalDays);
        }
      }),
    );
  });

  it('stay within what other grades leave free, also where each of those days is one of rest', () => {
    const planned: Planned = { load: () => 0, share: (day) => (day === FIRST + 27 ? 0 : 1) };
    expect(evenDay(FIRST, 30, { from: 27, to: 27 }, planned, 0)).toBe(27);
    expect(evenDay(FIRST, 30, { from: 26, to: 27 }, planned, 0)).toBe(26);
  });

  it('know the days of one grade without those of the others', () => {
    fc.assert(
      fc.property(aPreset, aPast, aPlan, (preset, past, planned) => {
        const { memory, day } = remembered(preset, past);
        const moment = { at: noon(day), day };
        const outcomes = previewAnswers(preset, memory, moment);
        const even = evenOutcomes(preset, memory, outcomes, moment, planned, 0.5);
        for (const grade of GRADES) {
          const interval = evenInterval({ preset, memory, outcomes, moment, planned, seed: 0.5 }, grade);
          expect([grade, interval]).toEqual([grade, even[grade].intervalDays]);
        }
      }),
    );
  });

  it('leave every date where nothing is planned and no day is special', () => {
    fc.assert(
      fc.property(aPast, fc.string(), (past, text) => {
        const { memory, day } = remembered(DEFAULT_PRESET, past);
        const moment = { at: noon(day), day };
        const plain = previewAnswers(DEFAULT_PRESET, memory, moment);
        const nothing = { load: () => 0, share: () => 1 };
        expect(evenOutcomes(DEFAULT_PRESET, memory, plain, moment, nothing, seedOf(text))).toEqual(plain);
      }),
    );
  });
});

/** Chance as numbers 0..1 that are the same on every run (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Lived {
  /** Reviews of each day once the deck has settled, and those of them that could have stood elsewhere. */
  readonly days: readonly { readonly day: StudyDay; readonly reviews: number; readonly movable: number }[];
  /** Of intervals of 3 days and more: how long they are on average, against how long FSRS would have them. */
  readonly stretch: number;
  readonly recalled: number;
}

/** Months with a deck: six new cards a day, every review on its day, answered as the model foretells. */
function live(seed: number, easy: EasyDays | null): Lived {
  const chance = chances(seed);
  const due = new Map<StudyDay, { readonly memory: MemoryState; readonly isMovable: boolean }[]>();
  const planned: Planned = { load: (day) => due.get(day)?.length ?? 0, share: (day) => shareOf(easy ?? USUAL, day) };
  let [whole, given, passed, asked] = [0, 0, 0, 0];
  const days = [];
  for (let day = FIRST; day < FIRST + 240; day = addDays(day, 1)) {
    const reviews = due.get(day) ?? [];
    due.delete(day);
    if (day >= FIRST + 80) {
      days.push({ day, reviews: reviews.length, movable: reviews.filter(({ isMovable }) => isMovable).length });
    }
    const memories: (MemoryState | null)[] = [...reviews.map(({ memory }) => memory), ...Array<null>(6).fill(null)];
    for (let memory of memories) {
      const moment = { at: noon(day), day };
      for (let isOver = false; !isOver;) {
        const isReview = memory?.phase === 'review';
        const recall =
          isReview && memory ? retrievability(DEFAULT_PRESET, memory.stability, day - memory.lastStudyDay) : 0.9;
        const [isRecalled, luck] = [chance() < recall, chance()];
        if (isReview) [passed, asked] = [passed + Number(isRecalled), asked + 1];
        const grade = isRecalled ? (luck < 0.12 ? 'hard' : luck < 0.88 ? 'good' : 'easy') : 'again';
        const plain = previewAnswers(DEFAULT_PRESET, memory, moment);
        const { [grade]: outcome } = easy
          ? evenOutcomes(DEFAULT_PRESET, memory, plain, moment, planned, chance())
          : plain;
        memory = outcome.memory;
        isOver = memory.phase === 'review';
        if (!isOver) continue;
        const isMovable = plain[grade].intervalDays >= 3;
        if (isMovable) [whole, given] = [whole + plain[grade].intervalDays, given + outcome.intervalDays];
        const coming = due.get(outcome.dueDay);
        if (coming) coming.push({ memory, isMovable });
        else due.set(outcome.dueDay, [{ memory, isMovable }]);
      }
    }
  }
  return { days, stretch: given / whole, recalled: passed / asked };
}

/** How much the reviews of a day differ from those of the week around it, squared, on average. */
function unevenness({ days }: Lived): number {
  const off = days.slice(3, -3).map(({ reviews }, at) => {
    const week = days.slice(at, at + 7).reduce((sum, one) => sum + one.reviews, 0) / 7;
    return (reviews - week) ** 2;
  });
  return off.reduce((sum, one) => sum + one, 0) / off.length;
}

const meanMovable = ({ days }: Lived, isMeant: (weekday: Weekday) => boolean): number => {
  const meant = days.filter(({ day }) => isMeant(weekdayOf(day)));
  return meant.reduce((sum, { movable }) => sum + movable, 0) / meant.length;
};

describe('months of even days', () => {
  it('has days less than half as uneven, and keeps intervals and recall', () => {
    const [plain, even] = [live(1, null), live(1, USUAL)];
    expect(unevenness(even)).toBeLessThan(unevenness(plain) / 2);
    expect(Math.abs(even.stretch - 1)).toBeLessThan(0.01);
    expect(Math.abs(even.recalled - plain.recalled)).toBeLessThan(0.01);
  });

  it('puts next to nothing on days of rest that could stand elsewhere, and half as much on light days', () => {
    const even = live(3, { restDays: [7], lightDays: [3] });
    const usual = meanMovable(even, (weekday) => weekday !== 3 && weekday !== 7);
    // Only where the order of the grades leaves no other day.
    expect(meanMovable(even, (weekday) => weekday === 7)).toBeLessThan(usual / 20);
    const share = meanMovable(even, (weekday) => weekday === 3) / usual;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
    expect(Math.abs(even.stretch - 1)).toBeLessThan(0.01);
  });
});
