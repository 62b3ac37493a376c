// A learner for tests that live through days: answers what is asked, forgets by the chance the card stands at, and takes
// a time of their own over each answer.
import { asInstant, type LocalMoment, MILLIS_PER_MINUTE } from '../../core/base/time';
import type { Grade } from '../../core/scheduling/grade';
import type { ReviewItem } from '../../shared/contract/review';
import type { WritableDb } from '../store/sql';
import { random } from './articleSuite';
import { gradeCard } from './gradeCard';
import { nextReview } from './nextReview';

export interface Learner {
  /** Milliseconds an answer takes, on average; each one takes between half and one and a half of it. */
  readonly pace: { readonly review: number; readonly step: number; readonly first: number };
  /** A number from 0 up to `below`. */
  readonly draw: (below: number) => number;
}

export const aLearner = (
  seed: number,
  pace: Learner['pace'] = { review: 8_000, step: 7_000, first: 12_000 },
): Learner => ({
  pace,
  draw: random(seed),
});

export interface StudiedDay {
  readonly answers: number;
  readonly introduced: number;
  /** Minutes given to answers. */
  readonly minutes: number;
  /** Cards still due when the day was over. */
  readonly left: number;
}

/**
 * One day of study from `start` on. With `stopsAfter` the learner takes the app at its word and stops where it
 * offers to: once so many minutes are used, before the next card.
 */
export function studyDay(
  db: WritableDb,
  learner: Learner,
  start: LocalMoment,
  { stopsAfter = Infinity }: { readonly stopsAfter?: number } = {},
): StudiedDay {
  let at: number = start.at;
  const day = { answers: 0, introduced: 0, millis: 0 };
  for (;;) {
    const next = nextReview(db, { ...start, at: asInstant(at) }, { ahead: true });
    if (next.kind !== 'item' || day.millis >= stopsAfter * MILLIS_PER_MINUTE) {
      const { learning, review } = next.remaining;
      return {
        answers: day.answers,
        introduced: day.introduced,
        minutes: day.millis / MILLIS_PER_MINUTE,
        left: learning + review,
      };
    }
    const { item } = next;
    const thinkingMillis = timeFor(learner, item);
    at += thinkingMillis;
    const answer = { cardId: item.cardId, grade: gradeOf(learner, item), thinkingMillis, reps: item.reps };
    const graded = gradeCard(db, answer, { ...start, at: asInstant(at) });
    if (!graded.ok) throw new Error(graded.problem.message);
    day.answers += 1;
    day.introduced += item.queue === 'new' ? 1 : 0;
    day.millis += thinkingMillis;
  }
}

function timeFor({ pace, draw }: Learner, { queue }: ReviewItem): number {
  const mean = queue === 'new' ? pace.first : queue === 'learning' ? pace.step : pace.review;
  return Math.round(mean / 2 + draw(mean));
}

const CERTAIN = 1_000;

function gradeOf({ draw }: Learner, { queue, memory }: ReviewItem): Grade {
  const lot = draw(CERTAIN) / CERTAIN;
  // A word just seen comes back mostly, and now and then at once.
  if (queue === 'new') return lot < 0.15 ? 'again' : lot < 0.9 ? 'good' : 'easy';
  if (queue === 'learning') return lot < 0.08 ? 'again' : 'good';
  return lot > (memory?.retrievability ?? 1) ? 'again' : 'good';
}
