import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asInstant, MILLIS_PER_DAY, type StudyDay } from '../base/time';
import { advance, DEFAULT_PRESET, recallAt, retrievability } from './fsrs';
import type { MemoryState } from './memoryState';
import { chancesIfFollowed, chancesIfStopped } from './outlook';
import { returnOf } from './returns';

const TODAY = 20_000 as StudyDay;
const NOW = asInstant(TODAY * MILLIS_PER_DAY + 9 * 3_600_000);

/** Answered `ago` days before today, at the same hour. */
function aMemory(ago: number): MemoryState {
  const day = addDays(TODAY, -ago);
  return advance(DEFAULT_PRESET, null, 'easy', { at: asInstant(NOW - ago * MILLIS_PER_DAY), day });
}

const within = { now: NOW, today: TODAY, days: 90 };

describe('a card that is never answered again', () => {
  it('fades along the forgetting curve, from what it is now', () => {
    const memory = aMemory(5);
    const chances = chancesIfStopped(DEFAULT_PRESET, { memory, dueDay: addDays(TODAY, 3) }, NOW, 90);
    expect(chances).toHaveLength(91);
    expect(chances[0]).toBe(recallAt(DEFAULT_PRESET, memory, NOW));
    expect(chances[30]).toBeCloseTo(retrievability(DEFAULT_PRESET, memory.stability, 35), 9);
  });
});

describe('a card that is answered whenever it comes up', () => {
  it('fades as if it were not, until the day after it came up; then both ways count by their chance', () => {
    const memory = aMemory(5);
    const card = { memory, dueDay: addDays(TODAY, 3) };
    const followed = chancesIfFollowed(DEFAULT_PRESET, card, within);
    const stopped = chancesIfStopped(DEFAULT_PRESET, card, NOW, 90);
    expect(followed.slice(0, 4)).toEqual(stopped.slice(0, 4));
    const day = addDays(TODAY, 3);
    const recalled = retrievability(DEFAULT_PRESET, memory.stability, 8);
    const [pass, lapse] = [true, false].map((isRecalled) =>
      retrievability(DEFAULT_PRESET, returnOf(DEFAULT_PRESET, memory, day, isRecalled).memory.stability, 1),
    );
    expect(followed[4]).toBeCloseTo(recalled * (pass ?? 0) + (1 - recalled) * (lapse ?? 0), 9);
  });

  it('what is overdue is made up for today', () => {
    const memory = aMemory(60);
    const followed = chancesIfFollowed(DEFAULT_PRESET, { memory, dueDay: addDays(TODAY, -50) }, within);
    expect(followed[1]).toBeGreaterThan(followed[0] ?? 1);
  });

  it('stands no worse than one that is not, and near the goal at the least', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (ago, due) => {
        const card = { memory: aMemory(ago), dueDay: addDays(TODAY, due) };
        const followed = chancesIfFollowed(DEFAULT_PRESET, card, within);
        const stopped = chancesIfStopped(DEFAULT_PRESET, card, NOW, 90);
        return followed.every((chance, day) => chance >= (stopped[day] ?? 0) - 1e-9 && chance <= 1);
      }),
    );
  });
});
