// The simulator beside two computations of its own: a life lived card by card with the previews of the answer buttons, and
// the exact expectation over everything that can happen.
import { describe, expect, it } from 'vitest';
import { asInstant, MILLIS_PER_DAY, type StudyDay } from '../../base/time';
import { shareOf } from '../easyDays';
import type { Planned } from '../evenDay';
import { evenOutcomes, seedOf } from '../evenOutcomes';
import { DEFAULT_PRESET, previewAnswers, retrievability } from '../fsrs';
import { type Grade, GRADES } from '../grade';
import type { MemoryState } from '../memoryState';
import { lot } from './lot';
import { simulate } from './simulate';
import { aDeck, card, cardsToCome, HABITS, presetsOf, remembered, simulation, sum, TODAY } from './simulationSuite';

const nth = <Item>(items: readonly Item[], at: number): Item => items[at] as Item;

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
