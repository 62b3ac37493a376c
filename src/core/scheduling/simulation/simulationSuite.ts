// Decks and questions for tests of the simulator.
import { asInstant, MILLIS_PER_DAY, type StudyDay } from '../../base/time';
import { DEFAULT_PRESET } from '../fsrs';
import type { MemoryState } from '../memoryState';
import type { Preset, Presets } from '../preset';
import type { Habits } from './habits';
import { lot } from './lot';
import type { About, SimulatedCard, SimulatedDay, Simulation } from './simulate';

const NO_EASY_DAYS = { restDays: [], lightDays: [] };
/** A Monday. */
export const TODAY = 20_003 as StudyDay;
export const HABITS: Habits = {
  millis: {
    first: { again: 16_000, hard: 14_000, good: 12_000, easy: 5_000 },
    step: { again: 9_000, hard: 8_000, good: 4_000, easy: 3_000 },
    review: { again: 15_000, hard: 12_000, good: 7_000, easy: 4_000 },
  },
  mix: {
    first: { again: 0.3, hard: 0, good: 0.5, easy: 0.2 },
    step: { again: 0.1, hard: 0, good: 0.9, easy: 0 },
  },
  recalled: { again: 0, hard: 0.15, good: 0.75, easy: 0.1 },
  answers: { first: 0, step: 0, review: 0 },
};

let notes = 0;
/** A card that is all of its note. */
const alone = (): About => ({ share: 1, document: null, note: (notes += 1), life: 0 });
/** So many of them. */
export const cardsToCome = (length: number, over: Partial<About> = {}): About[] =>
  Array.from({ length }, () => ({ ...alone(), ...over }));

export const remembered = (stability: number, daysAgo: number, difficulty = 5): MemoryState => ({
  ...{ phase: 'review', step: 0, stability, difficulty, reps: 3, lapses: 0 },
  lastReviewedAt: asInstant((TODAY - daysAgo) * MILLIS_PER_DAY),
  lastStudyDay: (TODAY - daysAgo) as StudyDay,
});
export const card = (stability: number, daysAgo: number, dueIn: number): SimulatedCard => ({
  memory: remembered(stability, daysAgo),
  dueDay: (TODAY + dueIn) as StudyDay,
  about: alone(),
});
export const presetsOf = (deck: Preset, own: Preset = deck): Presets => ({
  deck,
  of: (one) => (one === null ? deck : own),
});
export const simulation = (over: Partial<Simulation>): Simulation => ({
  ...{ presets: presetsOf(DEFAULT_PRESET), habits: HABITS, today: TODAY, days: 60, cards: [], unseen: [], weight: 1 },
  ...{ newCardsPerDay: 0, budgetMillis: Infinity, easyDays: NO_EASY_DAYS, evensDays: false, seed: 7, knownEvery: 1 },
  ...over,
});
export const sum = (days: readonly SimulatedDay[], of: (day: SimulatedDay) => number): number =>
  days.reduce((total, day) => total + of(day), 0);

/** A deck of learned cards of all strengths. */
export const aDeck = (cards: number): SimulatedCard[] =>
  Array.from({ length: cards }, (_, index) => {
    const stability = 1 + 80 * lot(1, index, 0);
    const daysAgo = Math.floor(stability * lot(1, index, 1));
    return card(stability, daysAgo, Math.round(stability) - daysAgo);
  });
