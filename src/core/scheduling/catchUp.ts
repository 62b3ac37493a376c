// Spreads a backlog over days so that each takes the minutes a person has. What an answer leads to is followed card by
// card in expectation, so that the reviews it brings back on later days of the plan are counted, too.
import { addDays, elapsedStudyDays, type StudyDay } from '../base/time';
import { retrievability } from './fsrs';
import type { MemoryState } from './memoryState';
import type { Preset } from './preset';
import { returnOf } from './returns';

/** A review that is overdue, or planned for a coming day. */
export interface PlannedReview {
  readonly card: number;
  /** What the card is scheduled by. */
  readonly preset: Preset;
  /** Cards of one note never come on one day. */
  readonly note: number;
  readonly dueDay: StudyDay;
  readonly memory: MemoryState;
}

export interface BacklogQuestion {
  readonly today: StudyDay;
  /** Reviews due before today. */
  readonly overdue: readonly PlannedReview[];
  /** Reviews due today or later, as far ahead as the plan may reach. */
  readonly planned: readonly PlannedReview[];
  readonly budgetMillis: number;
  /** How much of the minutes a day has, 0..1. On one that has none nothing is planned: what would come then waits. */
  readonly share: (day: StudyDay) => number;
  /** What today has already taken, with the steps still running. */
  readonly takenMillis: number;
  /** Milliseconds of a review. */
  readonly reviewMillis: number;
  /** What a forgotten one takes on top. */
  readonly lapseMillis: number;
}

export interface PlanDay {
  readonly day: StudyDay;
  /** Cards put on this day, in the order they are worth most. */
  readonly moved: readonly number[];
  /** Reviews that come anyway: planned for this day already, or expected back from earlier days of the plan. */
  readonly planned: number;
  /** Expected, of cards moved and planned, and of what was taken before. */
  readonly millis: number;
}

export interface BacklogPlan {
  readonly days: readonly PlanDay[];
  /** False when the minutes never catch up within a year; `days` then ends early. */
  readonly isCleared: boolean;
}

const LONGEST_PLAN_DAYS = 365;
/** The later the day, the longer an order by what waiting costs holds: chances change ever more slowly. */
const DAYS_OF_AN_ORDER = 4;
/** A possibility less likely than this is not followed by itself; the likelier one stands for both. */
const LEAST_CHANCE = 0.06;

/** Reviews expected on a day: a card that has come as far as `memory`, with the chance that it has. */
interface Expected extends Remembered {
  readonly chance: number;
}

/** What chances of recall follow from. */
type Remembered = Pick<PlannedReview, 'preset' | 'memory'>;

/**
 * A plan, day by day: what is to come anyway is taken first, overdue cards fill the rest of the minutes. First come the
 * cards that lose most by waiting another day: dR/dt times R, largest for cards still remembered that fade fast; those
 * mostly lost already lose little by waiting. Where a day's own reviews are more than its minutes, they wait, too.
 */
export function planBacklog(question: BacklogQuestion): BacklogPlan {
  const { today, overdue, planned, budgetMillis, reviewMillis } = question;
  if (overdue.length * reviewMillis > budgetMillis * LONGEST_PLAN_DAYS) return { days: [], isCleared: false };
  const coming: PlannedReview[][] = [];
  for (const review of planned) (coming[Math.max(0, review.dueDay - today)] ??= []).push(review);
  const expected: Expected[][] = [];
  const days: PlanDay[] = [];
  let waiting: readonly PlannedReview[] = overdue;
  let nextOrder = 0;
  for (let offset = 0; waiting.length > 0 && offset < LONGEST_PLAN_DAYS; offset += 1) {
    const day = addDays(today, offset);
    if (offset >= nextOrder) {
      waiting = byLossOfWaiting(waiting, day);
      nextOrder = offset + 1 + Math.floor(offset / DAYS_OF_AN_ORDER);
    }
    if (question.share(day) === 0) {
      expected[offset + 1] = [...(expected[offset + 1] ?? []), ...(expected[offset] ?? [])];
      waiting = [...(coming[offset] ?? []), ...waiting];
      days.push({ day, moved: [], planned: 0, millis: offset === 0 ? question.takenMillis : 0 });
      continue;
    }
    const filling = new FillingDay(question, day, (after, card, chance) => {
      const at = offset + after;
      if (at < LONGEST_PLAN_DAYS) (expected[at] ??= []).push({ ...card, chance });
    });
    if (offset === 0) filling.take(question.takenMillis);
    const returning = expected[offset] ?? [];
    for (const { chance, ...card } of returning) filling.answer(card, chance);
    const [stayed, postponed] = filling.place(byLossOfWaiting(coming[offset] ?? [], day));
    const [moved, left] = filling.place(waiting);
    waiting = [...postponed, ...left];
    const returned = returning.reduce((sum, { chance }) => sum + chance, 0);
    days.push({
      day,
      moved: moved.map(({ card }) => card),
      planned: stayed.length + Math.round(returned),
      millis: filling.millis,
    });
  }
  return { days, isCleared: waiting.length === 0 };
}

type ComesBack = (afterDays: number, card: Remembered, chance: number) => void;

/** A day of the plan while reviews are put on it. */
class FillingDay {
  millis = 0;
  readonly #question: BacklogQuestion;
  readonly #day: StudyDay;
  readonly #comesBack: ComesBack;
  readonly #budgetMillis: number;
  readonly #notes = new Set<number>();

  constructor(question: BacklogQuestion, day: StudyDay, comesBack: ComesBack) {
    this.#question = question;
    this.#day = day;
    this.#comesBack = comesBack;
    this.#budgetMillis = question.budgetMillis * question.share(day);
  }

  take(millis: number): void {
    this.millis += millis;
  }

  /** Puts reviews on the day, in the order they are given, until its minutes are full. */
  place(reviews: readonly PlannedReview[]): readonly [placed: PlannedReview[], left: PlannedReview[]] {
    const placed: PlannedReview[] = [];
    const siblings: PlannedReview[] = [];
    let seen = 0;
    for (const review of reviews) {
      const cost = this.#costOf(recallOn(review, this.#day));
      // A day with room takes at least one card, or a small budget would never end.
      if (this.millis > 0 && this.millis + cost / 2 > this.#budgetMillis) break;
      seen += 1;
      if (this.#notes.has(review.note)) siblings.push(review);
      else {
        this.#notes.add(review.note);
        placed.push(review);
        this.answer(review, 1);
      }
    }
    return [placed, [...siblings, ...reviews.slice(seen)]];
  }

  /** A review that comes with some chance; what it leads to is noted on the days it comes back. */
  answer(card: Remembered, chance: number): void {
    const { preset, memory } = card;
    const recall = recallOn(card, this.#day);
    this.millis += chance * this.#costOf(recall);
    const isForgettingLikely = chance * (1 - recall) >= LEAST_CHANCE;
    const isRecallLikely = !isForgettingLikely || chance * recall >= LEAST_CHANCE;
    if (isRecallLikely) {
      const { memory: next, days } = returnOf(preset, memory, this.#day, true);
      this.#comesBack(days, { preset, memory: next }, isForgettingLikely ? chance * recall : chance);
    }
    if (isForgettingLikely) {
      const { memory: next, days } = returnOf(preset, memory, this.#day, false);
      this.#comesBack(days, { preset, memory: next }, isRecallLikely ? chance * (1 - recall) : chance);
    }
  }

  #costOf(recall: number): number {
    return this.#question.reviewMillis + (1 - recall) * this.#question.lapseMillis;
  }
}

const recallOn = ({ preset, memory: { stability, lastStudyDay } }: Remembered, day: StudyDay): number =>
  retrievability(preset, stability, elapsedStudyDays(lastStudyDay, day));

function byLossOfWaiting(reviews: readonly PlannedReview[], day: StudyDay): PlannedReview[] {
  const tomorrow = addDays(day, 1);
  return reviews
    .map((review) => {
      const now = recallOn(review, day);
      return { review, loss: now * (now - recallOn(review, tomorrow)) };
    })
    .sort((a, b) => b.loss - a.loss || a.review.card - b.review.card)
    .map(({ review }) => review);
}
