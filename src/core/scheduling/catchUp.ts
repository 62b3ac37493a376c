// Spreads a backlog over days so that each takes the minutes a person has. Pure: what an answer would lead to comes in
// as a function, so that the reviews it brings back on later days of the plan are counted, too.
import { addDays, type StudyDay } from '../base/time';

/** A review that is overdue, or planned for a coming day. */
export interface PlannedReview {
  readonly card: number;
  readonly dueDay: StudyDay;
  readonly stability: number;
}

/** Days until a reviewed card comes back: when it was recalled, and when it was forgotten. */
export interface Intervals {
  readonly recalled: number;
  readonly forgotten: number;
}

export interface BacklogQuestion {
  readonly today: StudyDay;
  readonly overdue: readonly PlannedReview[];
  /** Reviews due today or later, as far ahead as the plan may reach; each stays on its day. */
  readonly planned: readonly PlannedReview[];
  readonly budgetMillis: number;
  /** A review that is recalled; a forgotten one takes its relearning step as well. */
  readonly reviewMillis: number;
  readonly stepMillis: number;
  /** Chance of recall on a study day, 0..1. Asked often. */
  readonly recallOn: (review: PlannedReview, day: StudyDay) => number;
  /** Asked once for each review that is placed. */
  readonly intervalsAfter: (review: PlannedReview, day: StudyDay) => Intervals;
}

export interface PlanDay {
  readonly day: StudyDay;
  /** Overdue cards put on this day, in the order they are worth most. */
  readonly moved: readonly number[];
  /** Reviews that were to come anyway, with those expected back from earlier days of the plan. */
  readonly planned: number;
  readonly millis: number;
}

export interface BacklogPlan {
  readonly days: readonly PlanDay[];
  /** False when the minutes never catch up within a year; `days` then ends early. */
  readonly isCleared: boolean;
}

const LONGEST_PLAN_DAYS = 365;

/**
 * A plan, day by day: what is to come anyway is taken first, overdue cards fill the rest of the minutes. First come the
 * cards that lose most by waiting another day: dR/dt times R, largest for cards still remembered that fade fast; those
 * mostly lost already lose little by waiting.
 */
export function planBacklog(question: BacklogQuestion): BacklogPlan {
  const { today, budgetMillis } = question;
  const returning = new Float64Array(LONGEST_PLAN_DAYS + 2);
  const plannedBy = new Map<number, PlannedReview[]>();
  for (const review of question.planned) {
    const offset = Math.max(0, review.dueDay - today);
    plannedBy.set(offset, [...(plannedBy.get(offset) ?? []), review]);
  }
  let waiting = [...question.overdue];
  const days: PlanDay[] = [];
  for (let offset = 0; waiting.length > 0 && offset <= LONGEST_PLAN_DAYS; offset += 1) {
    const day = addDays(today, offset);
    const planned = plannedBy.get(offset) ?? [];
    let millis = (returning[offset] ?? 0) * question.reviewMillis;
    for (const review of planned) millis += answer(question, review, day, offset, returning);
    waiting = byLossOfWaiting(question, waiting, day);
    const moved: number[] = [];
    for (const review of waiting) {
      const cost = costOf(question, question.recallOn(review, day));
      // A day with room takes at least one card, or a small budget would never end.
      if (millis + cost / 2 > budgetMillis && !(moved.length === 0 && millis === 0)) break;
      moved.push(review.card);
      millis += answer(question, review, day, offset, returning);
    }
    waiting = waiting.slice(moved.length);
    days.push({ day, moved, planned: planned.length + Math.round(returning[offset] ?? 0), millis });
  }
  return { days, isCleared: waiting.length === 0 };
}

/** Milliseconds a review takes; what it leads to is noted on the days it comes back. */
function answer(
  question: BacklogQuestion,
  review: PlannedReview,
  day: StudyDay,
  offset: number,
  returning: Float64Array,
): number {
  const recall = question.recallOn(review, day);
  const { recalled, forgotten } = question.intervalsAfter(review, day);
  const add = (days: number, share: number) => {
    const at = offset + Math.max(1, Math.round(days));
    if (at < returning.length) returning[at] = (returning[at] ?? 0) + share;
  };
  add(recalled, recall);
  add(forgotten, 1 - recall);
  return costOf(question, recall);
}

const costOf = ({ reviewMillis, stepMillis }: BacklogQuestion, recall: number): number =>
  reviewMillis + (1 - recall) * stepMillis;

function byLossOfWaiting(question: BacklogQuestion, waiting: readonly PlannedReview[], day: StudyDay): PlannedReview[] {
  return waiting
    .map((review) => {
      const now = question.recallOn(review, day);
      const later = question.recallOn(review, addDays(day, 1));
      return { review, loss: now * (now - later) };
    })
    .sort((a, b) => b.loss - a.loss || a.review.card - b.review.card)
    .map(({ review }) => review);
}
