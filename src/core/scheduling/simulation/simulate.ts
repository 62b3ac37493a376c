// A deck lived through, day by day: every card is recalled or forgotten by the chance it stands at, rated as the person
// rates, and comes back when the scheduler says. It believes the model; what chance decides follows from a seed.
import {
  addDays,
  asInstant,
  elapsedStudyDays,
  MILLIS_PER_DAY,
  type StudyDay,
  type Weekday,
  weekdayOf,
} from '../../base/time';
import { advance, daysAfter, retrievability } from '../fsrs';
import { type Grade, GRADES } from '../grade';
import type { MemoryState } from '../memoryState';
import type { Preset } from '../preset';
import type { AnswerKind, Habits } from './habits';
import { lot } from './lot';

export interface SimulatedCard {
  readonly memory: MemoryState;
  /** The study day it is asked; one that is over counts as today. */
  readonly dueDay: StudyDay;
  readonly about: About;
}

/** What stays of a card whatever is answered. */
export interface About {
  /** Which part of a fact it is: one over the number of cards that ask for the fact. */
  readonly share: number;
  /** What it is scheduled by where that is not the deck's preset. */
  readonly own: Preset | null;
}

export interface Simulation {
  /** The deck's: of all cards without one of their own. */
  readonly preset: Preset;
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
  readonly restDays: readonly Weekday[];
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
  readonly #memories: MemoryState[];
  readonly #about: About[];
  /** Answers given to each card so far: each has luck of its own. */
  readonly #answers: number[];
  /** Cards by the day they come back, counted from today. */
  readonly #due: number[][] = [];
  #waiting: readonly number[] = [];
  #nextNew = 0;
  /** New cards allowed and not asked, below one. */
  #allowed = 0;
  /** Milliseconds by which the answers so far overran their days: one simulated answer may stand for many. */
  #overrun = 0;

  constructor(question: Simulation) {
    this.#question = question;
    this.#memories = question.cards.map(({ memory }) => memory);
    this.#about = question.cards.map(({ about }) => about);
    this.#answers = question.cards.map(() => 0);
    for (const [card, { dueDay }] of question.cards.entries()) this.#comesBack(card, dueDay - question.today);
  }

  live(offset: number): SimulatedDay {
    const { today, days, restDays, weight, knownEvery } = this.#question;
    const day = addDays(today, offset);
    const done = { reviews: 0, recalled: 0, expected: 0, introduced: 0, millis: 0 };
    const asked = [...this.#waiting, ...(this.#due[offset] ?? [])];
    if (restDays.includes(weekdayOf(day))) this.#waiting = asked;
    else this.#study(asked, { day, offset, done });
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

  /** Reviews first, then new cards, until the minutes are used. */
  #study(asked: readonly number[], today: Day): void {
    const { weight, budgetMillis, newCardsPerDay, unseen } = this.#question;
    const { done } = today;
    const room = budgetMillis / weight - this.#overrun;
    let next = 0;
    for (; next < asked.length && done.millis < room; next += 1) this.#review(asked[next] ?? 0, today);
    this.#waiting = asked.slice(next);
    const allowed = this.#allowed + newCardsPerDay / weight;
    while (done.introduced + 1 <= allowed && done.millis < room && this.#nextNew < unseen.length) {
      this.#introduce(today);
    }
    this.#allowed = allowed - Math.floor(allowed);
    this.#overrun = Math.max(0, done.millis - room);
  }

  known(morning: StudyDay): Known {
    const { weight } = this.#question;
    let [cards, facts, variance] = [0, 0, 0];
    for (const [card, { stability, lastStudyDay }] of this.#memories.entries()) {
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

  #introduce(today: Day): void {
    const card = this.#memories.length;
    this.#about.push(this.#question.unseen[this.#nextNew] ?? { share: 1, own: null });
    this.#answers.push(0);
    this.#nextNew += 1;
    today.done.introduced += 1;
    this.#ask(card, drawn(this.#question.habits.mix.first, this.#luck(card)), 'first', today);
  }

  /** Keeps an answer, and those to the steps it leads to, until the day is over for the card. */
  #ask(card: number, grade: Grade, kind: AnswerKind, today: Day): void {
    let days = this.#answer(card, grade, kind, today);
    for (let steps = 0; days === 0 && steps < MOST_STEPS_A_DAY; steps += 1) {
      days = this.#answer(card, drawn(this.#question.habits.mix.step, this.#luck(card)), 'step', today);
    }
    this.#comesBack(card, today.offset + Math.max(1, days));
  }

  /** Whole days until the card comes back; 0 within steps. */
  #answer(card: number, grade: Grade, kind: AnswerKind, { day, done }: Day): number {
    const { habits } = this.#question;
    const preset = this.#presetOf(card);
    const moment = { at: asInstant(day * MILLIS_PER_DAY), day };
    const before = this.#memories[card] ?? null;
    const after = advance(preset, before, grade, moment);
    this.#memories[card] = after;
    done.millis += habits.millis[kind][grade];
    return daysAfter(preset, before, grade, after, moment);
  }

  #presetOf = (card: number): Preset => this.#about[card]?.own ?? this.#question.preset;

  #luck(card: number): number {
    const answer = this.#answers[card] ?? 0;
    this.#answers[card] = answer + 1;
    return lot(this.#question.seed, card, answer);
  }

  #comesBack(card: number, offset: number): void {
    const at = Math.max(0, offset);
    if (at < this.#question.days) (this.#due[at] ??= []).push(card);
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
