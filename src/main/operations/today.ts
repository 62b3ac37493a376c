// Today's queues of a deck: which cards are due at a moment, in the order they are asked, within the day's minutes.
import {
  addDays,
  elapsedStudyDays,
  type LocalMoment,
  MILLIS_PER_MINUTE,
  type StudyDay,
  studyDayOf,
} from '../../core/base/time';
import {
  estimateMillis,
  type NewAllowed,
  newCardsWithin,
  type Pace,
  paceOf,
  type StepCounts,
} from '../../core/scheduling/budget';
import { shareOf } from '../../core/scheduling/easyDays';
import { retrievability } from '../../core/scheduling/fsrs';
import type { Preset, Presets } from '../../core/scheduling/preset';
import type { Queue } from '../../core/scheduling/queue';
import { lastDayBefore, timeByStage, totalsOfDay } from '../store/days';
import { cardsByDocument } from '../store/documentCounts';
import { currentPreset, presetsInForce, presetsOfArticles } from '../store/presets';
import { firstReviews, learningQueue, movedQueue, type Queued, queueLengths, reviewQueue } from '../store/queues';
import { findSchedule, type Schedule } from '../store/schedule';
import { ALL, articleOf, type Scope } from '../store/scope';
import { currentSession } from '../store/session';
import { readEasyDays, readSetting } from '../store/settings';
import type { ReadableDb } from '../store/sql';
import { newInTurns } from './newInTurns';
import { type AskedSchedule, isLeft, readyCards } from './readyCards';

/** How far back a person's pace is looked for, study days. */
const PACE_DAYS = 30;
/** Reviews of which the chance of forgetting is looked at: those asked next, few enough to look before every card. */
const LOOKED_AT = 12;

export interface Today {
  readonly moment: LocalMoment;
  /** The deck's. */
  readonly preset: Preset;
  /** With those that articles have of their own. */
  readonly presets: Presets;
  readonly day: StudyDay;
  /** Whose cards alone are asked. What the day has room for is counted of all cards. */
  readonly scope: Scope;
  readonly pace: Pace;
  /** A day of rest: it has no minutes of its own, so nothing new comes and nothing of later days. */
  readonly isRest: boolean;
  /** Share of today's reviews that is likely forgotten, 0..1. */
  readonly forgotten: number;
  readonly budgetMillis: number;
  readonly spentMillis: number;
  /** New cards the minutes and the limit still allow. */
  readonly newAllowed: NewAllowed;
  /** Steps (over or running) and reviews of today, and the new cards that the minutes and the limit still allow. */
  readonly remaining: Readonly<Record<Queue, number>>;
  /** Of the reviews, those that a catch-up put on a later day: they fill what today's own leave of the minutes. */
  readonly ahead: number;
  /** What they are likely to take. */
  readonly leftMillis: number;
}

export interface QueuedCard {
  readonly queue: Queue;
  readonly schedule: Schedule;
}

/** What is asked of it is counted when it is asked: choosing the next card seldom needs the minutes. */
export function todayOf(db: ReadableDb, moment: LocalMoment, scope: Scope = ALL): Today {
  const preset = currentPreset(db);
  const day = studyDayOf(moment, preset.dayStartHour);
  const done = once(() => totalsOfDay(db, day));
  const pace = once(() => paceBefore(db, day, preset));
  const presets = once(() => presetsInForce(db));
  const forgotten = once(() => forgottenShare(db, presets(), day));
  const share = once(() => shareOf(readEasyDays(db), day));
  const budgetMillis = once(() => share() * readSetting(db, 'minutesPerDay') * MILLIS_PER_MINUTE);
  const lengths = once(() => queueLengths(db, day));
  const ahead = once(() => {
    const dueMillis = estimateMillis({ ...lengths(), new: 0 }, pace(), forgotten());
    const room = budgetMillis() - done().thinkingMillis - dueMillis;
    return aheadWithin(db, day, room / estimateMillis({ learning: 0, review: 1, new: 0 }, pace(), forgotten()));
  });
  const review = once(() => lengths().review + ahead());
  const newAllowed = once(() =>
    newCardsWithin({
      budgetMillis: budgetMillis(),
      spentMillis: done().thinkingMillis,
      dueMillis: estimateMillis({ ...lengths(), review: review(), new: 0 }, pace(), forgotten()),
      pace: pace(),
      dailyLimit: readSetting(db, 'newCardsPerDay'),
      introducedToday: done().introduced,
    }),
  );
  const remaining = once(() => ({ ...lengths(), review: review(), new: Math.min(lengths().new, newAllowed().cards) }));
  return {
    moment,
    preset,
    day,
    scope,
    get presets() {
      return presets();
    },
    get pace() {
      return pace();
    },
    get isRest() {
      return share() === 0;
    },
    get forgotten() {
      return forgotten();
    },
    get budgetMillis() {
      return budgetMillis();
    },
    get spentMillis() {
      return done().thinkingMillis;
    },
    get newAllowed() {
      return newAllowed();
    },
    get remaining() {
      return remaining();
    },
    get ahead() {
      return ahead();
    },
    get leftMillis() {
      return estimateMillis(remaining(), pace(), forgotten());
    },
  };
}

/** Does the work when it is first asked for, and keeps what came of it. */
function once<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: work() }).value;
}

/** How many cards of a catch-up's later days there is room for. */
function aheadWithin(db: ReadableDb, day: StudyDay, room: number): number {
  if (room < 1) return 0;
  let cards = 0;
  const moved = movedQueue(db, day);
  while (cards < Math.floor(room) && moved.next().done !== true) cards += 1;
  // Closes the query, should it not be at its end.
  moved.return?.();
  return cards;
}

/** How much of the reviews asked next is likely forgotten; where there are none, what the desired retention lets go. */
function forgottenShare(db: ReadableDb, presets: Presets, day: StudyDay): number {
  const reviews = firstReviews(db, day, LOOKED_AT);
  if (reviews.length === 0) return shareLetGo(db);
  const recalled = reviews.reduce(
    (sum, { document, stability, lastStudyDay }) =>
      sum + retrievability(presets.of(document), stability, elapsedStudyDays(lastStudyDay, day)),
    0,
  );
  return 1 - recalled / reviews.length;
}

/** What of coming reviews the desired retentions let go, 0..1: each article counts by the cards it has in the deck. */
export function shareLetGo(db: ReadableDb): number {
  const deck = currentPreset(db);
  if (presetsOfArticles(db).length === 0) return 1 - deck.desiredRetention;
  const presets = presetsInForce(db);
  let [cards, kept] = [0, 0];
  for (const article of cardsByDocument(db)) {
    cards += article.cards;
    kept += article.cards * presets.of(article.document).desiredRetention;
  }
  return 1 - (cards === 0 ? deck.desiredRetention : kept / cards);
}

/**
 * How fast the person was on the days before, or before they paused: today's own answers do not move today's plan.
 */
export function paceBefore(db: ReadableDb, day: StudyDay, steps: StepCounts): Pace {
  const totals = {
    reviews: { answers: 0, millis: 0 },
    learning: { answers: 0, millis: 0 },
    introduced: { answers: 0, millis: 0 },
  };
  const last = lastDayBefore(db, day);
  const until = last === null ? day : addDays(last, 1);
  for (const { stage, answers, millis } of timeByStage(db, addDays(until, -PACE_DAYS), until)) {
    const isStep = stage === 'learning' || stage === 'relearning';
    const total = stage === 'new' ? totals.introduced : isStep ? totals.learning : totals.reviews;
    total.answers += answers;
    total.millis += millis;
  }
  return paceOf(totals, steps);
}

/** Whole study days since the last one with an answer, today not counted; 0 for a deck never studied. */
export function daysAway(db: ReadableDb, day: StudyDay): number {
  const last = lastDayBefore(db, day);
  return last === null ? 0 : day - last - 1;
}

/**
 * Today's cards in the order they are asked: the one on the table, steps that are over, reviews, new cards. Of the cards
 * of one note only the first is there: the others wait for another day.
 */
export function* queuedCards(db: ReadableDb, today: Today, asked = askedCard(db, today)): Generator<QueuedCard> {
  const notes = new Set<number>();
  if (asked) {
    notes.add(asked.schedule.note);
    yield asked;
  }
  if (today.scope.kind === 'cards') {
    const table = asked?.schedule.card;
    yield* readyCards(db, today.scope.cards, today).filter(({ schedule }) => schedule.card !== table);
    return;
  }
  const article = articleOf(today.scope);
  const noLimit = () => Infinity;
  const parts: [Queue, () => Iterable<Queued>, limit: () => number][] = [
    ['learning', () => learningQueue(db, today.moment.at, today.day, article), noLimit],
    ['review', () => reviewQueue(db, today.day, article), noLimit],
    ['review', () => movedQueue(db, today.day), () => (article === null ? today.ahead : 0)],
    ['new', () => newInTurns(db, today), () => today.remaining.new - (asked?.queue === 'new' ? 1 : 0)],
  ];
  for (const [queue, read, limit] of parts) {
    let room = limit();
    for (const { card, note } of room > 0 ? read() : []) {
      // Steps are never put off: they belong to a card already begun.
      if (card === asked?.schedule.card || (queue !== 'learning' && notes.has(note))) continue;
      const schedule = findSchedule(db, card);
      if (!schedule) continue;
      notes.add(note);
      yield { queue, schedule };
      room -= 1;
      if (room <= 0) break;
    }
  }
}

/** The first of today's cards. */
export const firstQueued = (db: ReadableDb, today: Today): QueuedCard | null => firstOf(queuedCards(db, today));

/** The first of today's cards, whatever is on the table. */
export const firstInQueues = (db: ReadableDb, today: Today): QueuedCard | null => firstOf(queuedCards(db, today, null));

function firstOf(cards: Generator<QueuedCard>): QueuedCard | null {
  for (const card of cards) return card;
  return null;
}

/** The card that was on the table when the session was left, if it may still be asked today. */
function askedCard(db: ReadableDb, today: Today): QueuedCard | null {
  const session = currentSession(db);
  if (session?.asked == null || session.day !== today.day) return null;
  const schedule = findSchedule(db, session.asked);
  if (!schedule || !isAskedStill(schedule, today)) return null;
  return { queue: schedule.queue, schedule };
}

function isAskedStill(schedule: Schedule, today: Today): schedule is AskedSchedule {
  const { scope, day } = today;
  switch (scope.kind) {
    case 'cards':
      return scope.cards.includes(schedule.card) && isLeft(schedule, today);
    case 'article':
    case 'all':
      if (schedule.queue === 'suspended' || schedule.askDay > day) return false;
      return scope.kind === 'all' || schedule.document === scope.document;
  }
}
