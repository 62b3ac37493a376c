// Which day each simulated card is asked on, as the schedule keeps it: cards of one note never come on one day, and how many
// stand on a day is known to whoever evens the days out.
import { addDays, DAYS_PER_WEEK, type StudyDay } from '../../base/time';
import { type EasyDays, shareOf } from '../easyDays';
import type { Planned } from '../evenDay';

/** A life a deck leads: each card is there once, or, in a small deck that leads several, once in each. */
export interface Place {
  /** Its note, in its life: a number of their own for the siblings of a life. */
  readonly note: number;
  readonly life: number;
}

/** Days are counted from the first, today, as 0. */
export class Calendar {
  readonly #today: StudyDay;
  /** Of each weekday, today's first: they are asked for at every turn. */
  readonly #shares: readonly number[];
  /** The day each card is asked from; undefined for a card that was never asked. */
  readonly #day: (number | undefined)[] = [];
  readonly #place: Place[] = [];
  readonly #cardsOn = new Map<number, number[]>();
  readonly #siblings = new Map<number, number[]>();
  /** Notes asked on the day that is lived. */
  readonly #asked = new Map<number, number>();
  readonly #loads: Map<number, number>[] = [];

  constructor(today: StudyDay, easyDays: EasyDays) {
    this.#today = today;
    this.#shares = Array.from({ length: DAYS_PER_WEEK }, (_, ahead) => shareOf(easyDays, addDays(today, ahead)));
  }

  /** A card that has a place, whether it was asked yet or not. */
  add(card: number, place: Place): void {
    this.#place[card] = place;
    const siblings = this.#siblings.get(place.note);
    if (siblings) siblings.push(card);
    else this.#siblings.set(place.note, [card]);
  }

  /** Cards are asked in the order of their numbers, but those of earlier days before them. */
  cardsOf(day: number): readonly number[] {
    const cards = this.#cardsOn.get(day) ?? [];
    this.#cardsOn.delete(day);
    return cards.filter((card) => this.#day[card] === day).sort((a, b) => a - b);
  }

  /** Whether the card is still to be asked on a day: it may have given way to another of its note. */
  isDue(card: number, day: number): boolean {
    const own = this.#day[card];
    return own !== undefined && own <= day;
  }

  wasNoteAsked(card: number, day: number): boolean {
    const place = this.#place[card];
    return place !== undefined && this.#asked.get(place.note) === day;
  }

  put(card: number, day: number): void {
    const before = this.#day[card];
    if (before !== undefined) this.#count(card, before, -1);
    this.#day[card] = day;
    this.#count(card, day, 1);
    const cards = this.#cardsOn.get(day);
    if (cards) cards.push(card);
    else this.#cardsOn.set(day, [card]);
  }

  /** A card is answered: those of its note that were to be asked as well go to the next day. `isHeld`: a step stays. */
  space(card: number, day: number, isHeld: (card: number) => boolean): void {
    const note = this.#place[card]?.note;
    if (note === undefined || this.#asked.get(note) === day) return;
    this.#asked.set(note, day);
    for (const other of this.#siblings.get(note) ?? []) {
      const otherDay = this.#day[other];
      if (other !== card && otherDay !== undefined && otherDay <= day && !isHeld(other)) this.put(other, day + 1);
    }
  }

  /** What is planned in the life of a card. */
  plannedAround(card: number): Planned {
    const loads = this.#loads[this.#place[card]?.life ?? 0];
    return { load: (day) => loads?.get(day - this.#today) ?? 0, share: this.share };
  }

  /** How much of the minutes a day has, 0..1. */
  share = (day: StudyDay): number => this.#shares[(day - this.#today) % DAYS_PER_WEEK] ?? 1;

  #count(card: number, day: number, change: 1 | -1): void {
    const life = this.#place[card]?.life ?? 0;
    const loads = (this.#loads[life] ??= new Map<number, number>());
    loads.set(day, (loads.get(day) ?? 0) + change);
  }
}
