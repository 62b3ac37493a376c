// The simulator beside two computations of its own: a life lived card by card with the previews of the answer buttons, and
// the exact expectation over everything that can happen.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInstant, MILLIS_PER_DAY, type StudyDay } from '../../base/time';
import { shareOf } from '../easyDays';
import type { Planned } from '../evenDay';
import { evenOutcomes, seedOf } from '../evenOutcomes';
import { DEFAULT_PRESET, previewAnswers, retrievability } from '../fsrs';
import { type Grade, GRADES } from '../grade';
import type { MemoryState } from '../memoryState';
import type { Preset, Presets } from '../preset';
import { type Habits, habitsOf } from './habits';
import { lot } from './lot';
import { type About, type SimulatedCard, type SimulatedDay, simulate, type Simulation } from './simulate';

const NO_EASY_DAYS = { restDays: [], lightDays: [] };
/** A Monday. */
const TODAY = 20_003 as StudyDay;
const HABITS: Habits = {
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
const cardsToCome = (length: number, over: Partial<About> = {}): About[] =>
  Array.from({ length }, () => ({ ...alone(), ...over }));

const remembered = (stability: number, daysAgo: number, difficulty = 5): MemoryState => ({
  ...{ phase: 'review', step: 0, stability, difficulty, reps: 3, lapses: 0 },
  lastReviewedAt: asInstant((TODAY - daysAgo) * MILLIS_PER_DAY),
  lastStudyDay: (TODAY - daysAgo) as StudyDay,
});
const card = (stability: number, daysAgo: number, dueIn: number): SimulatedCard => ({
  memory: remembered(stability, daysAgo),
  dueDay: (TODAY + dueIn) as StudyDay,
  about: alone(),
});
const presetsOf = (deck: Preset, own: Preset = deck): Presets => ({ deck, of: (one) => (one === null ? deck : own) });
const simulation = (over: Partial<Simulation>): Simulation => ({
  ...{ presets: presetsOf(DEFAULT_PRESET), habits: HABITS, today: TODAY, days: 60, cards: [], unseen: [], weight: 1 },
  ...{ newCardsPerDay: 0, budgetMillis: Infinity, easyDays: NO_EASY_DAYS, evensDays: false, seed: 7, knownEvery: 1 },
  ...over,
});
const sum = (days: readonly SimulatedDay[], of: (day: SimulatedDay) => number): number =>
  days.reduce((total, day) => total + of(day), 0);

const nth = <Item>(items: readonly Item[], at: number): Item => items[at] as Item;

/** A deck of learned cards of all strengths. */
const aDeck = (cards: number): SimulatedCard[] =>
  Array.from({ length: cards }, (_, index) => {
    const stability = 1 + 80 * lot(1, index, 0);
    const daysAgo = Math.floor(stability * lot(1, index, 1));
    return card(stability, daysAgo, Math.round(stability) - daysAgo);
  });

describe('a life of every card', () => {
  it('is the one the answer buttons would have led to, day by day', () => {
    const cards = aDeck(40);
    const unseen = cardsToCome(25);
    const question = simulation({ cards, unseen, newCardsPerDay: 3, days: 90 });
    const { days } = simulate(question);

    // Each card by itself, from its first day to the last, with nothing but previews.
    const reviews = Array.from({ length: 90 }, () => 0);
    const millis = Array.from({ length: 90 }, () => 0);
    const recall = Array.from({ length: 90 }, () => 0);
    const pick = (shares: Readonly<Record<Grade, number>>, luck: number): Grade => {
      const edges = GRADES.map((_, at) => GRADES.slice(0, at + 1).reduce((all, grade) => all + shares[grade], 0));
      return GRADES[edges.findIndex((edge) => luck < edge)] ?? 'good';
    };
    for (let index = 0; index < cards.length + unseen.length; index += 1) {
      const known = cards[index];
      let memory: MemoryState | null = known?.memory ?? null;
      let due: number = known ? Math.max(0, known.dueDay - TODAY) : Math.floor((index - cards.length) / 3);
      let answers = 0;
      for (let offset = 0; offset < 90; offset += 1) {
        const day = (TODAY + offset) as StudyDay;
        while (due === offset) {
          const luck = lot(question.seed, index, answers);
          answers += 1;
          let grade: Grade;
          let kind: 'first' | 'step' | 'review' = 'step';
          if (memory === null) [grade, kind] = [pick(HABITS.mix.first, luck), 'first'];
          else if (memory.phase === 'review') {
            const chance = retrievability(DEFAULT_PRESET, memory.stability, day - memory.lastStudyDay);
            [grade, kind] = [luck < chance ? pick(HABITS.recalled, luck / chance) : 'again', 'review'];
            reviews[offset] = (reviews[offset] ?? 0) + 1;
          } else grade = pick(HABITS.mix.step, luck);
          millis[offset] = (millis[offset] ?? 0) + HABITS.millis[kind][grade];
          const outcome = previewAnswers(DEFAULT_PRESET, memory, { at: asInstant(day * MILLIS_PER_DAY), day })[grade];
          memory = outcome.memory;
          due = offset + outcome.intervalDays;
        }
        if (memory) {
          const chance = retrievability(DEFAULT_PRESET, memory.stability, day + 1 - memory.lastStudyDay);
          recall[offset] = (recall[offset] ?? 0) + chance;
        }
      }
    }
    expect(days.map((day) => day.reviews)).toEqual(reviews);
    days.forEach((day, offset) => {
      expect(day.millis).toBeCloseTo(millis[offset] ?? 0, 3);
      expect(day.known?.cards).toBeCloseTo(recall[offset] ?? 0, 6);
    });
    expect(sum(days, (day) => day.introduced)).toBe(25);
    expect(days.slice(0, 9).map((day) => day.introduced)).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 1]);
  });

  it('keeps siblings apart and the days even as the answer buttons do, on all but days of rest', () => {
    const easyDays = { restDays: [7], lightDays: [3] } as const;
    const pairs = (length: number) => cardsToCome(length).map((one, at) => ({ ...one, note: -1 - (at >> 1) }));
    const cards = aDeck(60).map((one, at) => ({ ...one, about: nth(pairs(60), at) }));
    // Of each third pair one card is learned and one still to come.
    const unseen = cardsToCome(40).map((one, at) => ({ ...one, note: at < 20 ? -1 - at * 3 : 1_000 + (at >> 1) }));
    const days = 120;
    const question = simulation({ cards, unseen, newCardsPerDay: 2, days, easyDays, evensDays: true });
    const year = simulate(question).days;

    // The deck as the store keeps it: of each card its memory, the day it is due, and the day its siblings leave it from.
    interface Kept {
      memory: MemoryState | null;
      due: number;
      spacedUntil: number;
      answers: number;
      readonly note: number;
    }
    const deck: Kept[] = [
      ...cards.map(({ memory, dueDay, about: { note } }) => ({
        ...{ memory, due: dueDay - TODAY, spacedUntil: 0, answers: 0, note },
      })),
      ...unseen.map(({ note }) => ({ memory: null, due: 0, spacedUntil: 0, answers: 0, note })),
    ];
    const askDay = ({ memory, due, spacedUntil }: Kept) => (memory ? Math.max(due, spacedUntil) : spacedUntil);
    const pick = (shares: Readonly<Record<Grade, number>>, luck: number): Grade => {
      const edges = GRADES.map((_, at) => GRADES.slice(0, at + 1).reduce((all, grade) => all + shares[grade], 0));
      return GRADES[edges.findIndex((edge) => luck < edge)] ?? 'good';
    };
    const reviews = Array.from({ length: days }, () => 0);
    const introduced = Array.from({ length: days }, () => 0);
    for (let offset = 0; offset < days; offset += 1) {
      const day = (TODAY + offset) as StudyDay;
      if (shareOf(easyDays, day) === 0) continue;
      const planned: Planned = {
        load: (on) => deck.filter((one) => one.memory && askDay(one) === on - TODAY).length,
        share: (on) => shareOf(easyDays, on),
      };
      /** All answers of a day to a card, as its buttons say what they do. */
      const study = (one: Kept): void => {
        do {
          const { memory } = one;
          const luck = lot(question.seed, deck.indexOf(one), one.answers);
          one.answers += 1;
          const chance = memory ? retrievability(DEFAULT_PRESET, memory.stability, day - memory.lastStudyDay) : 0;
          const recalled = luck < chance ? pick(HABITS.recalled, luck / chance) : 'again';
          const grade =
            memory === null
              ? pick(HABITS.mix.first, luck)
              : memory.phase === 'review'
                ? recalled
                : pick(HABITS.mix.step, luck);
          const moment = { at: asInstant(day * MILLIS_PER_DAY), day };
          const seed = seedOf(`${deck.indexOf(one)}/${memory?.reps ?? 0}`);
          const plain = previewAnswers(DEFAULT_PRESET, memory, moment);
          const outcome = evenOutcomes(DEFAULT_PRESET, memory, plain, moment, planned, seed)[grade];
          [one.memory, one.due] = [outcome.memory, offset + outcome.intervalDays];
          for (const other of deck) {
            if (other !== one && other.note === one.note) other.spacedUntil = Math.max(other.spacedUntil, offset + 1);
          }
        } while (one.due === offset);
      };
      for (;;) {
        const due = deck.filter((one) => one.memory && askDay(one) <= offset);
        const next = due.sort((a, b) => askDay(a) - askDay(b))[0];
        if (!next) break;
        reviews[offset] = (reviews[offset] ?? 0) + 1;
        study(next);
      }
      for (let left = 2; left > 0; left -= 1) {
        const next = deck.find((one) => !one.memory && askDay(one) <= offset);
        if (!next) break;
        introduced[offset] = (introduced[offset] ?? 0) + 1;
        study(next);
      }
    }
    expect(year.map((day) => day.introduced)).toEqual(introduced);
    expect(year.map((day) => day.reviews)).toEqual(reviews);
    const plain = simulate({ ...question, evensDays: false }).days;
    expect(plain.map((day) => day.reviews)).not.toEqual(reviews);
  });

  it('is on average what follows from the chances of all that can happen', () => {
    const days = 9;
    const preset = { ...DEFAULT_PRESET, learningSteps: ['10m'] as const };
    interface Way {
      readonly chance: number;
      readonly memory: MemoryState | null;
      readonly due: number;
    }
    const exact = { reviews: 0, millis: 0, known: 0, lost: 0 };
    /** Follows one way through one day; what it leads to is followed in turn. */
    const follow = ({ chance, memory, due }: Way): void => {
      if (chance < 1e-7) {
        exact.lost += chance;
        return;
      }
      if (due >= days) {
        if (!memory) return;
        const { stability, lastStudyDay } = memory;
        exact.known += chance * retrievability(preset, stability, TODAY + days - lastStudyDay);
        return;
      }
      const day = (TODAY + due) as StudyDay;
      const isReview = memory?.phase === 'review';
      const recalled = isReview ? retrievability(preset, memory.stability, day - memory.lastStudyDay) : 0;
      const kind = memory === null ? 'first' : isReview ? 'review' : 'step';
      if (isReview) exact.reviews += chance;
      const outcomes = previewAnswers(preset, memory, { at: asInstant(day * MILLIS_PER_DAY), day });
      for (const grade of GRADES) {
        const share =
          kind !== 'review'
            ? HABITS.mix[kind][grade]
            : grade === 'again'
              ? 1 - recalled
              : recalled * HABITS.recalled[grade];
        exact.millis += chance * share * HABITS.millis[kind][grade];
        const { memory: after, intervalDays } = outcomes[grade];
        if (share > 0) follow({ chance: chance * share, memory: after, due: due + intervalDays });
      }
    };
    follow({ chance: 1, memory: remembered(3, 3), due: 0 });
    follow({ chance: 1, memory: remembered(30, 20), due: 5 });
    follow({ chance: 1, memory: null, due: 0 });

    expect(exact.lost).toBeLessThan(0.002);

    const copies = 4_000;
    const cards = Array.from({ length: copies }, () => [card(3, 3, 0), card(30, 20, 5)]).flat();
    const unseen = cardsToCome(copies);
    const year = simulate(
      simulation({
        presets: presetsOf(preset),
        cards,
        unseen,
        newCardsPerDay: 1,
        weight: 1 / copies,
        days,
        seed: 11,
        knownEvery: days,
      }),
    );
    // A mean of 4,000 lives: in one, reviews vary by 1.5, the time by 20 s, and what is known by a tenth of a card.
    expect(Math.abs(sum(year.days, (day) => day.reviews) - exact.reviews)).toBeLessThan(0.1);
    expect(Math.abs(sum(year.days, (day) => day.millis) - exact.millis)).toBeLessThan(1_300);
    expect(Math.abs((year.days.at(-1)?.known?.cards ?? 0) - exact.known)).toBeLessThan(0.006);
  });

  it('is recalled as often as the model says', () => {
    for (const desiredRetention of [0.75, 0.9, 0.95]) {
      const preset = { ...DEFAULT_PRESET, desiredRetention };
      const { days } = simulate(
        simulation({ presets: presetsOf(preset), cards: aDeck(600), days: 365, knownEvery: 365 }),
      );
      const [reviews, recalled, expected] = [
        sum(days, (day) => day.reviews),
        sum(days, (day) => day.recalled),
        sum(days, (day) => day.expected),
      ];
      const deviation = Math.sqrt((expected / reviews) * (1 - expected / reviews) * reviews);
      expect(reviews).toBeGreaterThan(1_000);
      expect(Math.abs(recalled - expected)).toBeLessThan(3 * deviation);
    }
  });
});

describe('limits', () => {
  it('end a day: what does not fit into its minutes waits, and nothing new comes', () => {
    const cards = Array.from({ length: 300 }, () => card(5, 6, -1));
    const budgetMillis = 10 * 60_000;
    const unseen = cardsToCome(100);
    const { days } = simulate(simulation({ cards, unseen, newCardsPerDay: 5, budgetMillis }));
    expect(days[0]?.waiting).toBeGreaterThan(150);
    expect(days[0]?.introduced).toBe(0);
    for (let through = 1; through <= 60; through += 1) {
      // One card's answers may run over, and the next day makes up for it.
      expect(sum(days.slice(0, through), ({ millis }) => millis)).toBeLessThan(through * budgetMillis + 120_000);
    }
    expect(sum(days, ({ introduced }) => introduced)).toBe(100);
    const first = days.findIndex(({ introduced }) => introduced > 0);
    expect(days.slice(0, first).every(({ waiting }) => waiting > 0)).toBe(true);
  });

  it('leave days of rest free, and nothing is lost by it', () => {
    const { days } = simulate(
      simulation({ cards: aDeck(50), easyDays: { restDays: [6, 7], lightDays: [] }, days: 28 }),
    );
    days.forEach(({ reviews, millis }, offset) => {
      if (offset % 7 >= 5) expect([reviews, millis]).toEqual([0, 0]);
    });
    expect(days[7]?.waiting).toBe(0);
  });

  it('give a light day half of the minutes', () => {
    const cards = Array.from({ length: 900 }, () => card(5, 6, -1));
    const easyDays = { restDays: [], lightDays: [2, 4] } as const;
    const { days } = simulate(simulation({ cards, easyDays, budgetMillis: 10 * 60_000, days: 7 }));
    days.forEach(({ millis }, offset) => {
      // An answer with its steps may run over, and the next day makes up for it.
      const given = [1, 3].includes(offset) ? 5 : 10;
      expect([offset, Math.abs(millis / 60_000 - given) < 1]).toEqual([offset, true]);
    });
  });

  it('keep a new card waiting while another of its note was asked', () => {
    const unseen = cardsToCome(8).map((one, at) => ({ ...one, note: -(at >> 2) }));
    // No review comes back within these days.
    const first = { again: 0, hard: 0, good: 0, easy: 1 };
    const habits = { ...HABITS, mix: { ...HABITS.mix, first } };
    const { days } = simulate(simulation({ habits, unseen, newCardsPerDay: 5 }));
    expect(days.slice(0, 5).map(({ introduced }) => introduced)).toEqual([2, 2, 2, 2, 0]);
  });

  it('hold for a sample as for the whole', () => {
    const cards = aDeck(3_000);
    const unseen = cardsToCome(900, { share: 0.5 });
    const limits = { newCardsPerDay: 5, budgetMillis: 40 * 60_000, days: 120, knownEvery: 120 };
    const whole = simulate(simulation({ ...limits, cards, unseen })).days;
    const sample = simulate(
      simulation({
        ...limits,
        cards: cards.filter((_, at) => at % 5 === 0),
        unseen: unseen.filter((_, at) => at % 5 === 0),
        weight: 5,
      }),
    ).days;
    const ratio = (of: (day: SimulatedDay) => number) => sum(sample, of) / sum(whole, of);
    expect(ratio(({ millis }) => millis)).toBeGreaterThan(0.93);
    expect(ratio(({ millis }) => millis)).toBeLessThan(1.07);
    expect(ratio(({ introduced }) => introduced)).toBeCloseTo(1, 1);
    expect(ratio(({ known }) => known?.facts ?? 0)).toBeCloseTo(1, 1);
  });
});

describe('settings', () => {
  it('are compared under the same luck: more is remembered for more minutes, and nothing is lost without reviews', () => {
    const cards = aDeck(500);
    const years = [0.7, 0.8, 0.9, 0.97].map((desiredRetention) =>
      simulate(
        simulation({ presets: presetsOf({ ...DEFAULT_PRESET, desiredRetention }), cards, days: 365, knownEvery: 365 }),
      ),
    );
    const minutes = years.map(({ days }) => sum(days, ({ millis }) => millis));
    const known = years.map(({ days }) => days.at(-1)?.known?.cards ?? 0);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect(known).toEqual([...known].sort((a, b) => a - b));
    const [year] = years;
    const untouched = cards.reduce(
      (all, { memory }) => all + retrievability(DEFAULT_PRESET, memory.stability, TODAY + 365 - memory.lastStudyDay),
      0,
    );
    expect(year?.untouched.cards).toBeCloseTo(untouched, 6);
    expect(year?.untouched.cards).toBeLessThan(known[0] ?? 0);
  });

  it('of the deck leave cards with a preset of their own as they are', () => {
    const own = { ...DEFAULT_PRESET, desiredRetention: 0.8 };
    const cards = aDeck(60).map((one) => ({ ...one, about: { ...one.about, document: 1 } }));
    const at = (desiredRetention: number) =>
      simulate(simulation({ cards, presets: presetsOf({ ...DEFAULT_PRESET, desiredRetention }, own) })).days;
    expect(at(0.97)).toEqual(at(0.7));
    const deck = simulate(simulation({ cards: aDeck(60), presets: presetsOf(own) })).days;
    expect(at(0.97)).toEqual(deck);
  });

  it('and the seed decide everything', () => {
    const question = simulation({ cards: aDeck(30), unseen: cardsToCome(3), newCardsPerDay: 1 });
    expect(simulate(question)).toEqual(simulate(question));
    expect(simulate({ ...question, seed: 8 }).days).not.toEqual(simulate(question).days);
  });

  it('a fact is known as far as its cards are', () => {
    const halves = [card(10, 4, 6), card(30, 4, 26)].map((one) => ({ ...one, about: { ...one.about, share: 0.5 } }));
    const { start } = simulate(simulation({ cards: halves }));
    const chances = halves.map(({ memory }) => retrievability(DEFAULT_PRESET, memory.stability, 4));
    expect(start.cards).toBeCloseTo(
      chances.reduce((all, one) => all + one, 0),
      9,
    );
    expect(start.facts).toBeCloseTo(start.cards / 2, 9);
    expect(start.variance).toBeCloseTo(
      chances.reduce((all, one) => all + (one * (1 - one)) / 4, 0),
      9,
    );
  });
});

describe('lots', () => {
  it('are even, and independent of each other', () => {
    const bins = Array.from({ length: 10 }, () => 0);
    let product = 0;
    for (let card = 0; card < 10_000; card += 1) {
      const [one, next] = [lot(3, card, 0), lot(3, card, 1)];
      bins[Math.floor(one * 10)] = (bins[Math.floor(one * 10)] ?? 0) + 1;
      product += (one - 0.5) * (next - 0.5);
    }
    for (const n of bins) expect(Math.abs(n - 1_000)).toBeLessThan(150);
    expect(Math.abs(product / 10_000)).toBeLessThan(0.005);
  });
});

describe('habits', () => {
  it('are what is usual over nothing, and one’s own over much', () => {
    const nothing = habitsOf([]);
    expect(nothing.millis.review).toEqual({ again: 8_000, hard: 8_000, good: 8_000, easy: 8_000 });
    expect(nothing.recalled).toEqual({ again: 0, hard: 0.1, good: 0.8, easy: 0.1 });
    const own = habitsOf([
      { kind: 'review', grade: 'again', answers: 5_000, millis: 5_000 * 20_000 },
      { kind: 'review', grade: 'good', answers: 20_000, millis: 20_000 * 5_000 },
      { kind: 'first', grade: 'easy', answers: 10, millis: 10 * 3_000 },
    ]);
    expect(own.millis.review.again).toBeCloseTo(20_000, -2);
    expect(own.millis.review.good).toBeCloseTo(5_000, -2);
    expect(own.recalled.good).toBeGreaterThan(0.99);
    // Ten of one's own beside fifty usual ones: (0.15 x 50 + 10) / 60.
    expect(own.mix.first.easy).toBeCloseTo(17.5 / 60, 9);
    expect(own.answers).toEqual({ first: 10, step: 0, review: 25_000 });
  });

  it('are shares that sum to one', () => {
    const total = fc.record({
      kind: fc.constantFrom('first', 'step', 'review'),
      grade: fc.constantFrom(...GRADES),
      answers: fc.nat(1_000),
      millis: fc.nat(1_000_000),
    });
    fc.assert(
      fc.property(fc.array(total, { maxLength: 12 }), (totals) => {
        const { mix, recalled } = habitsOf(totals);
        for (const shares of [mix.first, mix.step, recalled]) {
          expect(GRADES.reduce((all, grade) => all + shares[grade], 0)).toBeCloseTo(1, 9);
        }
        expect(recalled.again).toBe(0);
      }),
    );
  });
});
