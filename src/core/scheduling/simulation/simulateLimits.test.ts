// What a simulated day may hold, and what settings and seed change of it.
import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET, retrievability } from '../fsrs';
import { simulate, type SimulatedDay } from './simulate';
import { aDeck, card, cardsToCome, HABITS, presetsOf, simulation, sum, TODAY } from './simulationSuite';

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
