// The queues of a study day, read from the schedule by index, and their lengths, read from the counts kept beside it.
// `article` (row number) is the one whose cards alone are wanted; null for the cards of all, and of none.
import type { Instant, StudyDay } from '../../core/base/time';
import type { Queue } from '../../core/scheduling/queue';
import { all, each, first, type ReadableDb, sql } from './sql';

/** A card's place in a queue: row numbers of the card and of its note. */
export interface Queued {
  readonly card: number;
  readonly note: number;
}

/** Cards whose learning step is over at `until`, the longest waiting first. */
export const learningQueue = (
  db: ReadableDb,
  until: Instant,
  day: StudyDay,
  article: number | null = null,
): IterableIterator<Queued> =>
  each(
    db,
    sql`SELECT card, note FROM derived_schedule
        WHERE queue = 'learning' AND due_at <= ${until} AND ask_day <= ${day}
          AND (${article} IS NULL OR document = ${article}) ORDER BY due_at`,
  );

/** Review cards to be asked on or before a study day, the longest overdue first. */
export const reviewQueue = (db: ReadableDb, day: StudyDay, article: number | null = null): IterableIterator<Queued> =>
  each(
    db,
    sql`SELECT card, note FROM derived_schedule
        WHERE queue = 'review' AND ask_day <= ${day} AND (${article} IS NULL OR document = ${article})
        ORDER BY ask_day, position`,
  );

/** Review cards that a catch-up has put on a day after `day`, the earliest first. */
export const movedQueue = (db: ReadableDb, day: StudyDay): IterableIterator<Queued> =>
  each(
    db,
    sql`SELECT card, note FROM derived_schedule
        WHERE queue = 'review' AND moved = 1 AND ask_day > ${day} ORDER BY ask_day, position`,
  );

/** Where a card stands among the new ones of its article. */
export interface NewCard extends Queued {
  readonly position: number;
}

/** So many are read at a time: a new card is mostly one of the first. */
const NEW_AT_ONCE = 8;

/** New cards of an article (null: of none) to be asked by a study day, in the order they were accepted: those behind one. */
export const newCardsAfter = (
  db: ReadableDb,
  day: StudyDay,
  document: number | null,
  { position, card }: Pick<NewCard, 'position' | 'card'>,
): NewCard[] =>
  all(
    db,
    sql`SELECT card, note, position FROM derived_schedule
        WHERE queue = 'new' AND document IS ${document} AND (position, card) > (${position}, ${card})
          AND ask_day <= ${day} ORDER BY position, card LIMIT ${NEW_AT_ONCE}`,
  );

/** The article brought last before another one (row numbers) that has new cards; null where there is none. */
export const newestWithNew = (db: ReadableDb, before: number): number | null =>
  first<{ document: number | null }>(
    db,
    sql`SELECT max(document) AS document FROM derived_schedule WHERE queue = 'new' AND document < ${before}`,
  )?.document ?? null;

/** The next learning step still running, if any. */
export const nextLearning = (
  db: ReadableDb,
  article: number | null = null,
): { card: number; at: Instant; day: StudyDay } | null =>
  first(
    db,
    sql`SELECT card, due_at AS at, ask_day AS day FROM derived_schedule
        WHERE queue = 'learning' AND (${article} IS NULL OR document = ${article}) ORDER BY due_at LIMIT 1`,
  ) ?? null;

/** How many cards each queue holds for a study day; learning steps count whether or not they are over. */
export function queueLengths(db: ReadableDb, day: StudyDay): Record<Queue, number> {
  const lengths: Record<Queue, number> = { learning: 0, review: 0, new: 0 };
  const rows = all<{ queue: Queue; cards: number }>(
    db,
    sql`SELECT queue, sum(cards) AS cards FROM derived_queues
        WHERE queue IN ('learning', 'review', 'new') AND day <= ${day} GROUP BY queue`,
  );
  for (const { queue, cards } of rows) lengths[queue] = cards;
  return lengths;
}

/** Review cards of each study day from `from` to `to`, both included; days without cards are left out. */
export const reviewsByDay = (db: ReadableDb, from: StudyDay, to: StudyDay): { day: StudyDay; cards: number }[] =>
  all(
    db,
    sql`SELECT day, cards FROM derived_queues
        WHERE queue = 'review' AND day BETWEEN ${from} AND ${to} ORDER BY day`,
  );

/** Reviews and learning steps of one study day. */
export const cardsOn = (db: ReadableDb, day: StudyDay): number =>
  first<{ n: number }>(
    db,
    sql`SELECT coalesce(sum(cards), 0) AS n FROM derived_queues
        WHERE queue IN ('learning', 'review') AND day = ${day}`,
  )?.n ?? 0;

/** Reviews and learning steps of each study day up to `until`, included; days without cards are left out. */
export const cardsByDay = (db: ReadableDb, until: StudyDay): { readonly day: StudyDay; readonly cards: number }[] =>
  all(
    db,
    sql`SELECT day, sum(cards) AS cards FROM derived_queues
        WHERE queue IN ('learning', 'review') AND day <= ${until} GROUP BY day`,
  );

/** Cards never answered, of any day. */
export const newCount = (db: ReadableDb): number =>
  first<{ n: number }>(db, sql`SELECT coalesce(sum(cards), 0) AS n FROM derived_queues WHERE queue = 'new'`)?.n ?? 0;

/** The first study day after `day` on which reviews or learning steps come, and how many. */
export const nextAskDay = (db: ReadableDb, day: StudyDay): { day: StudyDay; cards: number } | null =>
  first(
    db,
    sql`SELECT day, sum(cards) AS cards FROM derived_queues
        WHERE queue IN ('learning', 'review') AND day = (
          SELECT min(day) FROM (
            SELECT min(day) AS day FROM derived_queues WHERE queue = 'learning' AND day > ${day}
            UNION ALL SELECT min(day) FROM derived_queues WHERE queue = 'review' AND day > ${day}))
        GROUP BY day`,
  ) ?? null;

export interface Due {
  /** Notes of the cards counted, by row number. */
  readonly notes: Set<number>;
  readonly steps: number;
  /** Reviews, of the cards of one note only the first. */
  readonly reviews: number;
  /** Steps and those reviews of each article; cards without one stand under 0. */
  readonly byDocument: ReadonlyMap<number, number>;
}

/** What is due on a study day as it is asked: every step, and of the other cards of one note only the first. */
export function dueOn(db: ReadableDb, day: StudyDay, article: number | null = null): Due {
  const notes = new Set<number>();
  const byDocument = new Map<number, number>();
  const add = ({ note, document }: { note: number; document: number }) => {
    notes.add(note);
    byDocument.set(document, (byDocument.get(document) ?? 0) + 1);
  };
  const steps = sql`SELECT note, coalesce(document, 0) AS document FROM derived_schedule
                    WHERE queue = 'learning' AND ask_day <= ${day} AND (${article} IS NULL OR document = ${article})`;
  const running = all<{ note: number; document: number }>(db, steps);
  for (const step of running) add(step);
  let reviews = 0;
  const due = sql`SELECT note, coalesce(document, 0) AS document FROM derived_schedule
                  WHERE queue = 'review' AND ask_day <= ${day} AND (${article} IS NULL OR document = ${article})`;
  for (const review of all<{ note: number; document: number }>(db, due)) {
    if (notes.has(review.note)) continue;
    add(review);
    reviews += 1;
  }
  return { notes, steps: running.length, reviews, byDocument };
}

/** The first review cards of the queue of a study day: what chances of forgetting are sampled from. */
export const firstReviews = (
  db: ReadableDb,
  day: StudyDay,
  limit: number,
): { readonly document: number | null; readonly stability: number; readonly lastStudyDay: StudyDay }[] =>
  all(
    db,
    sql`SELECT document, stability, last_study_day AS lastStudyDay FROM derived_schedule
        WHERE queue = 'review' AND ask_day <= ${day} ORDER BY ask_day, position LIMIT ${limit}`,
  );

/** How many review cards were to be asked before a study day. */
export const overdueCount = (db: ReadableDb, day: StudyDay): number =>
  first<{ n: number }>(
    db,
    sql`SELECT coalesce(sum(cards), 0) AS n FROM derived_queues WHERE queue = 'review' AND day < ${day}`,
  )?.n ?? 0;
