// The card to ask next, with all its screen needs, or why there is none.
import { formatStudyDay, type LocalMoment } from '../../core/base/time';
import { estimateMillis } from '../../core/scheduling/budget';
import { type Outcome, recallAt } from '../../core/scheduling/fsrs';
import { type Grade, GRADES } from '../../core/scheduling/grade';
import type { GradePreview, NextReview, Progress, Remaining, ReviewItem } from '../../shared/contract/review';
import type { StudyScope } from '../../shared/contract/scope';
import { cardOfNumber } from '../store/cards';
import { documentOfNumber } from '../store/documents';
import { findSchedule, type Schedule } from '../store/schedule';
import { answersSince, comingBack, currentSession } from '../store/session';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { decideDates } from './decideDates';
import { askedOf } from './overview';
import { nextStep, scopeOf } from './scope';
import { sourceOf } from './source';
import { firstQueued, type QueuedCard, type Today, todayOf } from './today';

interface Asking {
  /** A running learning step counts as over, so that nobody has to wait for the last cards. */
  readonly ahead: boolean;
  /** Left out: all that is due. */
  readonly scope?: StudyScope | undefined;
}

export function nextReview(db: ReadableDb, moment: LocalMoment, { ahead, scope }: Asking): NextReview {
  return inSnapshot(db, () => {
    const today = todayOf(db, moment, scopeOf(db, scope, moment));
    const remaining = remainingOf(db, today);
    const asked = { remaining, progress: progressOf(db, today, remaining), now: moment.at };
    const first = firstQueued(db, today);
    if (first) return { kind: 'item', item: itemOf(db, today, first), ...asked };
    const running = nextStep(db, today.scope, today);
    if (running) {
      const schedule = ahead ? findSchedule(db, running.card) : null;
      if (schedule) return { kind: 'item', item: itemOf(db, today, { queue: 'learning', schedule }), ...asked };
      return { kind: 'waiting', nextAt: running.at, ...asked };
    }
    return { kind: 'done', ...asked };
  });
}

/** So many reviews are counted card by card before each question; a longer queue is taken at its length. */
const MOST_COUNTED = 1_000;

/** What is still asked, as Today counts it: of the cards of one note only the first. */
const remainingOf = (db: ReadableDb, today: Today): Remaining =>
  today.scope.kind === 'all' && today.remaining.review > MOST_COUNTED ? today.remaining : askedOf(db, today).asked;

/** How far the session is; without one, nothing is done yet. */
function progressOf(db: ReadableDb, today: Today, remaining: Remaining): Progress {
  const session = currentSession(db);
  const { learning, review, new: fresh } = remaining;
  const isToday = session?.day === today.day;
  const done = isToday ? session.answered - comingBack(db, session) : 0;
  return {
    answers: isToday ? answersSince(db, session) : 0,
    done,
    total: done + learning + review + fresh,
    spentMillis: today.spentMillis,
    budgetMillis: today.budgetMillis,
    leftMillis: estimateMillis(remaining, today.pace, today.forgotten),
  };
}

function itemOf(db: ReadableDb, today: Today, { queue, schedule }: QueuedCard): ReviewItem {
  const card = cardOfNumber(db, schedule.card);
  const document = card.document === null ? null : documentOfNumber(db, card.document);
  const { memory } = schedule;
  const preset = today.presets.of(schedule.document);
  const outcomes = decideDates(db, preset, card.id, schedule, today.moment);
  return {
    cardId: card.id,
    queue,
    plannedFor: plannedFor(schedule, today),
    kind: card.kind,
    type: card.type,
    front: card.front,
    back: card.back,
    items: card.items,
    accepted: card.accepted,
    tolerance: card.tolerance,
    hint: card.hint,
    flag: card.flag,
    language: document?.article.language ?? 'und',
    source: document && sourceOf(card, document),
    vanished: card.vanished,
    memory: memory && {
      stability: memory.stability,
      lapses: memory.lapses,
      lastReviewedAt: memory.lastReviewedAt,
      retrievability: recallAt(preset, memory, today.moment.at),
    },
    reps: memory?.reps ?? 0,
    previews: Object.fromEntries(GRADES.map((grade) => [grade, previewOf(outcomes[grade])])) as Record<
      Grade,
      GradePreview
    >,
  };
}

/** Only who named the card sees it before its day; what a catch-up takes from later days is asked as if it were due. */
const plannedFor = ({ queue, due }: Schedule, { day, scope }: Today): string | null =>
  scope.kind === 'cards' && queue === 'review' && due !== null && due.day > day ? formatStudyDay(due.day) : null;

const previewOf = ({ intervalDays, dueAt }: Outcome): GradePreview => ({ intervalDays, dueAt });
