// The card to ask next, with all its screen needs, or why there is none.
import type { DocumentId } from '../../core/base/ids';
import type { LocalMoment } from '../../core/base/time';
import { estimateMillis } from '../../core/scheduling/budget';
import { type Outcome, recallAt } from '../../core/scheduling/fsrs';
import { type Grade, GRADES } from '../../core/scheduling/grade';
import type { GradePreview, NextReview, Progress, Remaining, ReviewItem } from '../../shared/contract/review';
import { cardOfNumber } from '../store/cards';
import { documentOfNumber, findDocument } from '../store/documents';
import { nextLearning } from '../store/queues';
import { findSchedule } from '../store/schedule';
import { answersSince, comingBack, currentSession } from '../store/session';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { decideDates } from './decideDates';
import { askedOf } from './overview';
import { sourceOf } from './source';
import { firstQueued, type QueuedCard, type Today, todayOf } from './today';

interface Asking {
  /** A running learning step counts as over, so that nobody has to wait for the last cards. */
  readonly ahead: boolean;
  /** The one article that is studied; otherwise all that is due. */
  readonly documentId?: DocumentId | undefined;
}

/** An article that is not in the deck has no cards to ask. */
const NO_ARTICLE = -1;

export function nextReview(db: ReadableDb, moment: LocalMoment, { ahead, documentId }: Asking): NextReview {
  return inSnapshot(db, () => {
    const wanted = documentId === undefined ? null : (findDocument(db, documentId)?.number ?? NO_ARTICLE);
    const today = todayOf(db, moment, wanted);
    const remaining = remainingOf(db, today);
    const asked = { remaining, progress: progressOf(db, today, remaining), now: moment.at };
    const first = firstQueued(db, today);
    if (first) return { kind: 'item', item: itemOf(db, today, first), ...asked };
    const running = nextLearning(db, today.wanted);
    if (running && running.day <= today.day) {
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
  today.wanted === null && today.remaining.review > MOST_COUNTED ? today.remaining : askedOf(db, today).asked;

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

const previewOf = ({ intervalDays, dueAt }: Outcome): GradePreview => ({ intervalDays, dueAt });
