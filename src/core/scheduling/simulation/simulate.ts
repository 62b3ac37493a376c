// A deck lived through, day by day: every card is recalled or forgotten by the chance it stands at, rated as the person
// rates, and comes back when the scheduler says. It believes the model; what chance decides follows from a seed.
import { addDays, asInstant, elapsedStudyDays, MILLIS_PER_DAY, type StudyDay } from '../../base/time';
import type { EasyDays } from '../easyDays';
import { evenInterval, seedOf } from '../evenOutcomes';
import { advance, daysAfter, retrievability, type ReviewMoment } from '../fsrs';
import { type Grade, GRADES, mapGrades } from '../grade';
import type { MemoryState } from '../memoryState';
import type { Preset, Presets } from '../preset';
import { Calendar, type Place } from './calendar';
import type { AnswerKind, Habits } from './habits';
import { lot } from './lot';

export interface SimulatedCard {
  readonly memory: MemoryState;
  /** The study day it is asked; one that is over counts as today. */
  readonly dueDay: StudyDay;
  readonly about: About;
}

/** What stays of a card whatever is answered. */
export interface About extends Place {
  /** Which part of a fact it is: one over the number of cards that ask for the fact. */
  readonly share: number;
  /** Its article, by row number: what it is scheduled by. */
  readonly document: number | null;
}

export interface Simulation {
  readonly presets: Presets;
  readonly habits: Habits;
  /** The first day of it. */
  readonly today: StudyDay;
  readonly days: number;
  readonly cards: readonly SimulatedCard[];
  /** Cards never answered, in the order they are introduced. */
  readonly unseen: readonly About[];
  /** How many of the person's cards each of these stands for: above 1 for a sample, below 1 where each is there several times. */
  readonly weight: number;
  /** Of the whole deck, as are all limits and all figures that come out. */
  readonly newCardsPerDay: number;
  /** Minutes that end a day, in milliseconds: what is left waits. Infinity for as long as it takes. */
  readonly budgetMillis: number;
  /** On a day of rest all waits, on a light one half the minutes are given. */
  readonly easyDays: EasyDays;
  /** Whether dates are moved to where they keep the days even, as an answer's are. */
  readonly evensDays: boolean;
  readonly seed: number;
  /** What is known is summed up on every so many days, and on the last. */
  readonly knownEvery: number;
}

/** Expected to be recalled: sums of chances. */
export interface Known {
  readonly cards: number;
  /** Cards weighed by the part of a fact they are. */
  readonly facts: number;
  /** Variance of `facts`, the cards taken as independent coins. */
  readonly variance: number;
}

export interface SimulatedDay {
  /** Answers to learned cards that came back. */
  readonly reviews: number;
  /** Of those, the recalled ones, and how many the model expected. */
  readonly recalled: number;
  readonly expected: number;
  /** Cards answered for the first time. */
  readonly introduced: number;
  /** Of all answers, those within steps among them. */
  readonly millis: number;
  /** Cards that were due and did not fit into the minutes. */
  readonly waiting: number;
  /** The morning after; null on days on which it was not summed up. */
  readonly known: Known | null;
}

export interface SimulatedYear {
  readonly start: Known;
  readonly days: readonly SimulatedDay[];
  /** The morning after the last day, had nothing been answered at all. */
  readonly untouched: Known;
}

/** Nobody answers more steps of a card on one day. */
const MOST_STEPS_A_DAY = 12;

export function simulate(question: Simulation): SimulatedYear {
  const deck = new Deck(question);
  const start = deck.known(question.today);
  const untouched = deck.known(addDays(question.today, question.days));
  const days = Array.from({ length: question.days }, (_, offset) => deck.live(offset));
  return { start, days, untouched };
}

class Deck {
  readonly #question: Simulation;
  /** Null for a card not answered yet. */
  readonly #memories: (MemoryState | null)[];
  readonly #about: readonly About[];
  /** Answers given to each card so far: each has luck of its own. */
  readonly #answers: number[];
  readonly #calendar: Calendar;
  #waiting: readonly number[] = [];
  /** Cards not introduced yet, in their order. */
  #unseen: readonly number[];
  /** New cards allowed and not asked, below one. */
  #allowed = 0;
  /** Milliseconds by which the answers so far overran their days: one simulated answer may stand for many. */
  #overrun = 0;

  constructor(question: Simulation) {
    const { cards, unseen, today, easyDays } = question;
    this.#question = question;
    this.#memories = [...cards.map(({ memory }) => memory), ...unseen.map(() => null)];
    this.#about = [...cards.map(({ about }) => about), ...unseen];
    this.#answers = this.#about.map(() => 0);
    this.#unseen = unseen.map((_, index) => cards.length + index);
    this.#calendar = new Calendar(today, easyDays);
    for (const [card, about] of this.#about.entries()) this.#calendar.add(card, about);
    // What was left over from days that are past is asked first, the oldest before the rest.
    const overdue = [...cards.entries()].filter(([, { dueDay }]) => dueDay < today);
    this.#waiting = overdue.sort(([, one], [, other]) => one.dueDay - other.dueDay).map(([card]) => card);
    for (const [card, { dueDay }] of cards.entries()) this.#calendar.put(card, dueDay - today);
  }

  live(offset: number): SimulatedDay {
    const { today, days, weight, knownEvery } = this.#question;
    const day = addDays(today, offset);
    const done = { reviews: 0, recalled: 0, expected: 0, introduced: 0, millis: 0 };
    const asked = this.#stepsFirst([...this.#waiting, ...this.#calendar.cardsOf(offset)]);
    const share = this.#calendar.share(day);
    if (share === 0) this.#waiting = asked;
    else this.#study(asked, share, { day, offset, done });
    const isSummed = (offset + 1) % knownEvery === 0 || offset === days - 1;
    return {
      reviews: done.reviews * weight,
      recalled: done.recalled * weight,
      expected: done.expected * weight,
      introduced: done.introduced * weight,
      millis: done.millis * weight,
      waiting: this.#waiting.length * weight,
      known: isSummed ? this.known(addDays(day, 1)) : null,
    };
  }

  /** Reviews first, then new cards, until the minutes are used. `share`: how much of the minutes the day has. */
  #study(asked: readonly number[], share: number, today: Day): void {
    const { weight, budgetMillis } = this.#question;
    const { done, offset } = today;
    const room = (share * budgetMillis) / weight - this.#overrun;
    const waiting: number[] = [];
    for (const card of asked) {
      if (!this.#calendar.isDue(card, offset)) continue;
      if (done.millis < room) this.#review(card, today);
      else waiting.push(card);
    }
    this.#waiting = waiting;
    this.#introduce(room, today);
    this.#overrun = Math.max(0, done.millis - room);
  }

  /** New cards, as far as the limit and the minutes go; one whose note was asked today gives way to the next. */
  #introduce(room: number, today: Day): void {
    const { weight, newCardsPerDay, habits } = this.#question;
    const { done, offset } = today;
    const allowed = this.#allowed + newCardsPerDay / weight;
    const introduced = new Set<number>();
    for (const card of this.#unseen) {
      if (introduced.size + 1 > allowed || done.millis >= room) break;
      if (this.#calendar.wasNoteAsked(card, offset)) continue;
      introduced.add(card);
      this.#ask(card, drawn(habits.mix.first, this.#luck(card)), 'first', today);
    }
    this.#allowed = allowed - Math.floor(allowed);
    done.introduced = introduced.size;
    if (introduced.size > 0) this.#unseen = this.#unseen.filter((card) => !introduced.has(card));
  }

  known(morning: StudyDay): Known {
    const { weight } = this.#question;
    let [cards, facts, variance] = [0, 0, 0];
    for (const [card, memory] of this.#memories.entries()) {
      if (!memory) continue;
      const { stability, lastStudyDay } = memory;
      const chance = retrievability(this.#presetOf(card), stability, elapsedStudyDays(lastStudyDay, morning));
      const share = this.#about[card]?.share ?? 1;
      cards += chance;
      facts += chance * share;
      variance += chance * (1 - chance) * share * share;
    }
    return { cards: cards * weight, facts: facts * weight, variance: variance * weight };
  }

  #review(card: number, today: Day): void {
    const memory = this.#memories[card];
    if (!memory) return;
    const { habits } = this.#question;
    if (memory.phase !== 'review') {
      this.#ask(card, drawn(habits.mix.step, this.#luck(card)), 'step', today);
      return;
    }
    const elapsedDays = elapsedStudyDays(memory.lastStudyDay, today.day);
    const chance = retrievability(this.#presetOf(card), memory.stability, elapsedDays);
    const luck = this.#luck(card);
    const isRecalled = luck < chance;
    today.done.reviews += 1;
    today.done.expected += chance;
    if (isRecalled) today.done.recalled += 1;
    this.#ask(card, isRecalled ? drawn(habits.recalled, luck / chance) : 'again', 'review', today);
  }

  /** Keeps an answer, and those to the steps it leads to, until the day is over for the card. */
  #ask(card: number, grade: Grade, kind: AnswerKind, today: Day): void {
    let days = this.#answer(card, grade, kind, today);
    for (let steps = 0; days === 0 && steps < MOST_STEPS_A_DAY; steps += 1) {
      days = this.#answer(card, drawn(this.#question.habits.mix.step, this.#luck(card)), 'step', today);
    }
    this.#calendar.put(card, today.offset + Math.max(1, days));
  }

  /** Whole days until the card comes back; 0 within steps. */
  #answer(card: number, grade: Grade, kind: AnswerKind, { day, offset, done }: Day): number {
    const preset = this.#presetOf(card);
    const moment = { at: asInstant(day * MILLIS_PER_DAY), day };
    const before = this.#memories[card] ?? null;
    const after = advance(preset, before, grade, moment);
    this.#memories[card] = after;
    done.millis += this.#question.habits.millis[kind][grade];
    const days = daysAfter(preset, before, grade, after, moment);
    const kept = this.#question.evensDays && days > 0 ? this.#evenDays(card, before, grade, moment) : days;
    this.#calendar.space(card, offset, this.#isInSteps);
    return kept;
  }

  /** As the button would say it where days are evened out. */
  #evenDays(card: number, memory: MemoryState | null, grade: Grade, moment: ReviewMoment): number {
    const preset = this.#presetOf(card);
    const outcomes = mapGrades((other) => {
      const after = advance(preset, memory, other, moment);
      return { memory: after, intervalDays: daysAfter(preset, memory, other, after, moment) };
    });
    const seed = seedOf(`${card}/${memory?.reps ?? 0}`);
    return evenInterval({ preset, memory, outcomes, moment, planned: this.#calendar.plannedAround(card), seed }, grade);
  }

  #presetOf = (card: number): Preset => this.#question.presets.of(this.#about[card]?.document ?? null);

  #isInSteps = (card: number): boolean => (this.#memories[card]?.phase ?? 'review') !== 'review';

  #stepsFirst(cards: readonly number[]): readonly number[] {
    const steps = cards.filter(this.#isInSteps);
    return steps.length === 0 ? cards : [...steps, ...cards.filter((card) => !this.#isInSteps(card))];
  }

  #luck(card: number): number {
    const answer = this.#answers[card] ?? 0;
    this.#answers[card] = answer + 1;
    return lot(this.#question.seed, card, answer);
  }
}

/** A day while it is lived, counted in the cards simulated. */
interface Day {
  readonly day: StudyDay;
  readonly offset: number;
  readonly done: { reviews: number; recalled: number; expected: number; introduced: number; millis: number };
}

/** The grade a lot in [0, 1) falls on. */
function drawn(shares: Readonly<Record<Grade, number>>, luck: number): Grade {
  let below = 0;
  for (const grade of GRADES) {
    below += shares[grade];
    if (luck < below) return grade;
  }
  return 'good';
}
