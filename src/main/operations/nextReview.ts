// The card to ask next, with all its screen needs, or why there is none.
import type { LocalMoment } from '../../core/base/time';
import { type Outcome, previewAnswers, recallAt } from '../../core/scheduling/fsrs';
import { type Grade, GRADES } from '../../core/scheduling/grade';
import { textOf } from '../../core/source/document';
import type { GradePreview, NextReview, Remaining, ReviewItem, ReviewSource } from '../../shared/contract/review';
import { cardOfNumber, type StoredCard } from '../store/cards';
import { documentOfNumber, type StoredDocument } from '../store/documents';
import { countLearning, nextLearning } from '../store/schedule';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { citationOf } from './citation';
import { type QueuedCard, queueCounts, queuedCards, type Today, todayOf } from './today';

/** `ahead`: a running learning step counts as over, so that nobody has to wait for the last cards. */
export function nextReview(db: ReadableDb, moment: LocalMoment, { ahead }: { readonly ahead: boolean }): NextReview {
  return inSnapshot(db, () => {
    const today = todayOf(db, moment);
    const running = nextLearning(db);
    // A step that still runs is part of today's session, whether or not it is over yet.
    const remaining: Remaining = { ...queueCounts(db, today), learning: countLearning(db, today.day) };
    const [first] = queuedCards(db, today, 1);
    const now = moment.at;
    if (first) return { kind: 'item', item: itemOf(db, today, first), remaining, now };
    if (running?.due && running.due.day <= today.day) {
      if (ahead) {
        const item = itemOf(db, today, { queue: 'learning', schedule: running });
        return { kind: 'item', item, remaining, now };
      }
      return { kind: 'waiting', nextAt: running.due.at, remaining, now };
    }
    return { kind: 'done', remaining, now };
  });
}

function itemOf(db: ReadableDb, today: Today, { queue, schedule }: QueuedCard): ReviewItem {
  const card = cardOfNumber(db, schedule.card);
  const { memory } = schedule;
  const outcomes = previewAnswers(today.preset, memory, { at: today.moment.at, day: today.day });
  return {
    cardId: card.id,
    queue,
    kind: card.kind,
    type: card.type,
    front: card.front,
    back: card.back,
    source: card.document === null ? null : sourceOf(card, documentOfNumber(db, card.document)),
    memory: memory && {
      stability: memory.stability,
      lapses: memory.lapses,
      lastReviewedAt: memory.lastReviewedAt,
      retrievability: recallAt(today.preset, memory, today.moment.at),
    },
    reps: memory?.reps ?? 0,
    previews: Object.fromEntries(GRADES.map((grade) => [grade, previewOf(outcomes[grade])])) as Record<
      Grade,
      GradePreview
    >,
  };
}

const previewOf = ({ intervalDays, dueAt }: Outcome): GradePreview => ({ intervalDays, dueAt });

function sourceOf(card: StoredCard, document: StoredDocument): ReviewSource | null {
  const paragraph = card.evidence[0]?.paragraph;
  const block = document.blocks.find((candidate) => candidate.paragraph === paragraph);
  if (paragraph === undefined || !block) return null;
  const heading = document.blocks.findLast((other) => other.kind === 'heading' && other.start <= block.start);
  return {
    documentId: document.id,
    articleTitle: document.title,
    citation: citationOf(document.article, document),
    section: heading ? textOf(document, heading) : null,
    paragraph,
    text: textOf(document, block),
    evidence: card.evidence
      .filter((span) => span.paragraph === paragraph)
      .map((span) => ({ start: span.start - block.start, end: span.end - block.start }))
      .sort((a, b) => a.start - b.start),
  };
}
