// What is said of a card that is studied because a quiz missed it: what an answer to it is, and that its own was just seen.
import type { Instant } from '../../../core/base/time';
import type { ReviewItem } from '../../../shared/contract/review';
import { formatComingDay } from '../../ui/words/formatDate';

/** Whoever has just read an answer does not know it for that. */
export const SEEN_IN_QUIZ = 'The quiz has just shown its answer: rate what you knew without it.';

/** `Missed in the quiz and due: your answer is a review.` */
export function missSentence({ queue, plannedFor }: Pick<ReviewItem, 'queue' | 'plannedFor'>, now: Instant): string {
  if (plannedFor !== null)
    return `Missed in the quiz, and planned for ${dayOf(plannedFor, now)}. Your answer is an early review: it counts, by the days that have passed.`;
  switch (queue) {
    case 'new':
      return 'Missed in the quiz, and never studied: your answer begins its schedule.';
    case 'learning':
      return 'Missed in the quiz, and being learned: your answer is its next step.';
    case 'review':
      return 'Missed in the quiz, and due: your answer is a review.';
  }
}

/** `tomorrow`, `3 March`: a day without its "on". */
const dayOf = (day: string, now: Instant): string => formatComingDay(day, now).replace(/^on /, '');
