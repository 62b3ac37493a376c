// What the tests of a session play with: cards and what main says of them.
import type { CardId } from '../../../core/base/ids';
import { asInstant, MILLIS_PER_DAY } from '../../../core/base/time';
import type { Graded, NextReview, Progress, ReviewItem, SessionSummary } from '../../../shared/contract/review';
import type { Given } from '../../ui/verdict/given';
import { type Act, type Session, startOfSession, study } from './studyState';

export const now = asInstant(1_700_000_000_000);
const preview = { intervalDays: 9, dueAt: asInstant(now + 9 * MILLIS_PER_DAY) };
export const NONE_LEFT = { learning: 0, review: 0, new: 0 };

export const anItem = (id: string, part: Partial<ReviewItem> = {}): ReviewItem => ({
  cardId: id as CardId,
  queue: 'review',
  plannedFor: null,
  kind: 'qa',
  type: 'claim',
  front: `What is ${id}?`,
  back: `It is ${id}.`,
  items: null,
  accepted: [],
  tolerance: null,
  hint: null,
  flag: 0,
  language: 'en',
  source: null,
  vanished: false,
  memory: null,
  reps: 0,
  previews: { again: preview, hard: preview, good: preview, easy: preview },
  ...part,
});

export const progressOf = (part: Partial<Progress> = {}): Progress => ({
  answers: part.done ?? 0,
  done: 0,
  total: 3,
  spentMillis: 0,
  budgetMillis: 900_000,
  leftMillis: 60_000,
  ...part,
});

/** What is left is what is not done, all of it reviews unless a test says otherwise. */
export function handing(item: ReviewItem, part: Partial<Progress> = {}, learning = 0): NextReview {
  const progress = progressOf(part);
  const review = progress.total - progress.done - learning;
  return { kind: 'item', item, remaining: { learning, review, new: 0 }, progress, now };
}

export const keeping = (next: NextReview): Graded => ({ cardId: 'a' as CardId, ...preview, next });

export const given = (part: Partial<Given> = {}): Given => ({
  mode: 'typed',
  typed: '9.2',
  suggested: 'hard',
  verdict: { kind: 'text', outcome: 'near', sentence: 'Nearly.', reason: 'It is nearly right.', parts: [] },
  ...part,
});

export const aSummary = (part: Partial<SessionSummary> = {}): SessionSummary => ({
  scope: 'all',
  cards: 1,
  answers: 1,
  recalled: 1,
  forgotten: 0,
  introduced: 0,
  spentMillis: 60_000,
  introducedForgotten: 0,
  weakest: [],
  places: [],
  stepsToday: 0,
  tomorrow: { cards: 0, minutes: 0 },
  ...part,
});

export const play = (...acts: Act[]): Session => acts.reduce(study, startOfSession);

export const shown: Act = { type: 'handed', next: handing(anItem('a')), at: 1000 };
export const revealed: Act = { type: 'reveal', at: 4000 };
export const grade = (at: number, byPointer = false): Act => ({ type: 'grade', grade: 'good', at, byPointer });
export const graded = grade(5000);
export const keptWith = (next: NextReview, at = 5010): Act => ({ type: 'kept', graded: keeping(next), at });
