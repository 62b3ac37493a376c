// Simulated learners with known weights: they recall with exactly the chance those weights give. Seeded.
import { addDays, type StudyDay } from '../base/time';
import { advance, DEFAULT_PRESET, previewAnswers, retrievability } from '../scheduling/fsrs';
import type { Grade } from '../scheduling/grade';
import type { MemoryState } from '../scheduling/memoryState';
import type { Preset } from '../scheduling/preset';
import { asInstant, MILLIS_PER_DAY } from '../base/time';
import type { DatedAnswer } from './predictions';

/** A small generator of even numbers in [0, 1) (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Someone who learns fast and forgets fast: far from the published average in most respects. */
export const QUICK_LEARNER: readonly number[] = [
  ...[0.09, 0.6, 1.2, 4.5, 6.9, 0.65, 2.4, 0.02, 1.55, 0.25, 1.1, 1.2, 0.09, 0.33, 1.3],
  ...[0.5, 2.3, 0.7, 0.15, 0.12, 0.28],
];

/** Someone who keeps things well, and whose lapses cost little. */
export const STEADY_LEARNER: readonly number[] = [
  ...[0.5, 2.6, 5.2, 18, 5.6, 0.9, 3.4, 0.004, 2.05, 0.12, 0.7, 2.1, 0.04, 0.35, 1.9],
  ...[0.75, 1.5, 0.4, 0.08, 0.05, 0.12],
];

export interface Learner {
  readonly seed: number;
  readonly weights: readonly number[];
  readonly cards: number;
  readonly days: number;
  /** What plans their reviews; theirs to heed more or less. */
  readonly scheduler?: Preset;
}

/** A log of so many cards, learned over so many days, in order of time. */
export function simulatedLog({ seed, weights, cards, days, scheduler = DEFAULT_PRESET }: Learner): DatedAnswer[] {
  const chance = chanceFrom(seed);
  const truth: Preset = { ...scheduler, parameters: weights };
  const due = Array.from({ length: cards }, () => Math.floor(chance() * days * 0.6));
  const known: { real: MemoryState; planned: MemoryState }[] = [];
  const log: DatedAnswer[] = [];
  const gradeOf = (recall: number): Grade => {
    if (chance() >= recall) return 'again';
    const luck = chance();
    return luck < 0.12 ? 'hard' : luck < 0.9 ? 'good' : 'easy';
  };
  for (let today = 0; today < days; today += 1) {
    for (let card = 0; card < cards; card += 1) {
      if (due[card] !== today) continue;
      const day = addDays(20_000 as StudyDay, today);
      // Steps of the same day until the card is in review; nobody repeats one more than a few times.
      for (let step = 0; step < 6; step += 1) {
        const before = known[card];
        const elapsed = before ? day - before.real.lastStudyDay : 0;
        const recall = before ? (elapsed > 0 ? retrievability(truth, before.real.stability, elapsed) : 0.9) : 0.65;
        const grade = gradeOf(recall);
        const moment = { at: asInstant(day * MILLIS_PER_DAY), day };
        const outcome = previewAnswers(scheduler, before?.planned ?? null, moment)[grade];
        known[card] = { real: advance(truth, before?.real ?? null, grade, moment), planned: outcome.memory };
        log.push({ cardId: card, day, grade });
        // People come a little early or late.
        due[card] = today + Math.max(1, Math.round(outcome.intervalDays * (0.6 + 0.9 * chance())));
        if (outcome.intervalDays > 0) break;
      }
    }
  }
  return log;
}
