// Minutes: how long cards take this person, and how many new ones a day's minutes leave room for.
import type { Queue } from './queue';

/** Answers and the time given to them, milliseconds. */
export interface Spent {
  readonly answers: number;
  readonly millis: number;
}

/** Milliseconds one thing takes. */
export interface Pace {
  readonly review: number;
  readonly step: number;
  /** A new card, with the learning steps of its first day. */
  readonly newCard: number;
}

const DEFAULTS = { review: 8_000, step: 7_000, first: 12_000 } as const;
/** Learning steps that follow a first answer on the same day, on average. */
const STEPS_OF_A_NEW_CARD = 1.5;
/** The defaults weigh as much as this many answers of one's own. */
const WEIGHT_OF_DEFAULTS = 20;

const shrunk = (fallback: number, { answers, millis }: Spent): number =>
  (fallback * WEIGHT_OF_DEFAULTS + millis) / (WEIGHT_OF_DEFAULTS + answers);

/** A person's pace: their own averages, drawn towards the defaults while there are few answers. */
export function paceOf(totals: {
  readonly reviews: Spent;
  readonly learning: Spent;
  readonly introduced: Spent;
}): Pace {
  const step = shrunk(DEFAULTS.step, totals.learning);
  return {
    review: shrunk(DEFAULTS.review, totals.reviews),
    step,
    newCard: shrunk(DEFAULTS.first, totals.introduced) + STEPS_OF_A_NEW_CARD * step,
  };
}

/** Milliseconds a number of cards is likely to take. */
export const estimateMillis = (cards: Readonly<Record<Queue, number>>, pace: Pace): number =>
  cards.learning * pace.step + cards.review * pace.review + cards.new * pace.newCard;

/** How many new cards may still be asked today: what reviews leave of the minutes, and no more than the limit. */
export function newCardsWithin(day: {
  readonly budgetMillis: number;
  readonly spentMillis: number;
  readonly dueMillis: number;
  readonly pace: Pace;
  readonly dailyLimit: number;
  readonly introducedToday: number;
}): number {
  const room = Math.floor((day.budgetMillis - day.spentMillis - day.dueMillis) / day.pace.newCard);
  return Math.max(0, Math.min(day.dailyLimit - day.introducedToday, room));
}
