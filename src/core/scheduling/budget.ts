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
  /** What a forgotten review takes on top: it is learned again. */
  readonly lapse: number;
  readonly step: number;
  /** A new card, with the learning steps of its first day. */
  readonly newCard: number;
}

/** Milliseconds of an answer, for whoever has given none. */
export const DEFAULT_MILLIS = { review: 8_000, step: 7_000, first: 12_000 } as const;
/** Answers to a learning step that follow a first answer on the same day, on average: some go well at once. */
const ANSWERS_A_STEP = 0.75;
/** Answers to a step of relearning: now and then one fails. */
const ANSWERS_A_RELEARNING_STEP = 1.1;
/** The defaults weigh as much as this many answers of one's own. */
const WEIGHT_OF_DEFAULTS = 20;

/** Milliseconds of an answer, drawn towards what is to be expected while there are few. */
export const shrunk = (fallback: number, { answers, millis }: Spent): number =>
  (fallback * WEIGHT_OF_DEFAULTS + millis) / (WEIGHT_OF_DEFAULTS + answers);

/** Steps of a preset, by how many there are. */
export interface StepCounts {
  readonly learningSteps: { readonly length: number };
  readonly relearningSteps: { readonly length: number };
}

/** A person's pace: their own averages, drawn towards the defaults while there are few answers. */
export function paceOf(
  totals: { readonly reviews: Spent; readonly learning: Spent; readonly introduced: Spent },
  { learningSteps, relearningSteps }: StepCounts,
): Pace {
  const step = shrunk(DEFAULT_MILLIS.step, totals.learning);
  return {
    review: shrunk(DEFAULT_MILLIS.review, totals.reviews),
    lapse: relearningSteps.length * ANSWERS_A_RELEARNING_STEP * step,
    step,
    newCard: shrunk(DEFAULT_MILLIS.first, totals.introduced) + learningSteps.length * ANSWERS_A_STEP * step,
  };
}

/** Milliseconds a number of cards is likely to take. `forgotten`: share of the reviews that is likely forgotten, 0..1. */
export const estimateMillis = (cards: Readonly<Record<Queue, number>>, pace: Pace, forgotten: number): number =>
  cards.learning * pace.step + cards.review * (pace.review + forgotten * pace.lapse) + cards.new * pace.newCard;

/** New cards that may still be asked today, and which of the two limits says so. */
export interface NewAllowed {
  readonly cards: number;
  readonly by: 'minutes' | 'limit';
}

/** How many new cards may still be asked today: what reviews leave of the minutes, and no more than the limit. */
export function newCardsWithin(day: {
  readonly budgetMillis: number;
  readonly spentMillis: number;
  readonly dueMillis: number;
  readonly pace: Pace;
  readonly dailyLimit: number;
  readonly introducedToday: number;
}): NewAllowed {
  const room = Math.floor((day.budgetMillis - day.spentMillis - day.dueMillis) / day.pace.newCard);
  const limit = day.dailyLimit - day.introducedToday;
  return { cards: Math.max(0, Math.min(limit, room)), by: limit < room ? 'limit' : 'minutes' };
}
