// The derived_schedule table: what is remembered of each accepted card and when it is due. Rebuilt from the log.
import type { Instant, StudyDay } from '../../core/base/time';
import type { Outcome } from '../../core/scheduling/fsrs';
import type { MemoryState, Phase } from '../../core/scheduling/memoryState';
import type { Queue } from '../../core/scheduling/queue';
import { all, each, first, type ReadableDb, run, sql, type WritableDb } from './sql';

/** Where a card stands: its memory (null if never answered) and the date decided last (null likewise). */
export interface Schedule {
  readonly card: number;
  readonly memory: MemoryState | null;
  readonly due: { readonly intervalDays: number; readonly at: Instant; readonly day: StudyDay } | null;
}

interface Row {
  card: number;
  phase: Phase;
  step: number;
  stability: number;
  difficulty: number;
  reps: number;
  lapses: number;
  last_reviewed_at: number;
  last_study_day: number;
  interval_days: number;
  due_at: number;
  due_day: number;
}

const fromRow = (row: Row): Schedule => ({
  card: row.card,
  memory:
    row.phase === 'new'
      ? null
      : {
          phase: row.phase,
          step: row.step,
          stability: row.stability,
          difficulty: row.difficulty,
          reps: row.reps,
          lapses: row.lapses,
          lastReviewedAt: row.last_reviewed_at as Instant,
          lastStudyDay: row.last_study_day as StudyDay,
        },
  due:
    row.phase === 'new'
      ? null
      : { intervalDays: row.interval_days, at: row.due_at as Instant, day: row.due_day as StudyDay },
});

/** Starts a card that was just accepted: new, in its place among the new cards. */
export const startSchedule = (db: WritableDb, card: number, position: number): void => {
  run(
    db,
    sql`INSERT INTO derived_schedule (card, phase, position, suspended, step, reps, lapses)
        SELECT ${card}, 'new', ${position}, suspended, 0, 0, 0 FROM cards WHERE number = ${card}`,
  );
};

/** Keeps what an answer changed. */
export function saveSchedule(db: WritableDb, card: number, { memory, ...due }: Outcome): void {
  run(
    db,
    sql`UPDATE derived_schedule
        SET phase = ${memory.phase}, step = ${memory.step}, stability = ${memory.stability},
            difficulty = ${memory.difficulty}, reps = ${memory.reps}, lapses = ${memory.lapses},
            last_reviewed_at = ${memory.lastReviewedAt}, last_study_day = ${memory.lastStudyDay},
            interval_days = ${due.intervalDays}, due_at = ${due.dueAt}, due_day = ${due.dueDay}
        WHERE card = ${card}`,
  );
}

export const findSchedule = (db: ReadableDb, card: number): Schedule | null => {
  const row = first<Row>(db, sql`SELECT * FROM derived_schedule WHERE card = ${card}`);
  return row ? fromRow(row) : null;
};

/** Every schedule, by card number. */
export function* allSchedules(db: ReadableDb): Generator<Schedule> {
  for (const row of each<Row>(db, sql`SELECT * FROM derived_schedule ORDER BY card`)) yield fromRow(row);
}

/** Cards whose place in the schedule is not the one the card itself gives them, a line each. */
export const misplacedCards = (db: ReadableDb): { readonly card: number; readonly fault: string }[] =>
  all(
    db,
    sql`-- accepted cards and schedules, side by side: is there one for each other, and do they agree?
        SELECT coalesce(c.number, s.card) AS card,
               CASE WHEN s.card IS NULL THEN 'accepted, but not scheduled'
                    WHEN c.accepted_at IS NULL THEN 'scheduled, but not accepted'
                    WHEN c.suspended <> s.suspended THEN 'the card and its schedule disagree on whether it is suspended'
                    ELSE 'the card and its schedule disagree on its place among the new cards' END AS fault
        FROM cards c FULL JOIN derived_schedule s ON s.card = c.number
        WHERE (c.accepted_at IS NULL) <> (s.card IS NULL)
           OR (s.card IS NOT NULL AND (c.suspended <> s.suspended OR c.position IS NOT s.position))
        ORDER BY card`,
  );

/** Cards whose learning step is over at `until`, the longest waiting first. */
export const dueLearning = (db: ReadableDb, until: Instant, limit: number): Schedule[] =>
  all<Row>(
    db,
    sql`SELECT * FROM derived_schedule
        WHERE phase IN ('learning', 'relearning') AND suspended = 0 AND due_at <= ${until}
        ORDER BY due_at, card LIMIT ${limit}`,
  ).map(fromRow);

/** Review cards due on or before a study day, the longest overdue first. */
export const dueReviews = (db: ReadableDb, day: StudyDay, limit: number): Schedule[] =>
  all<Row>(
    db,
    sql`SELECT * FROM derived_schedule
        WHERE phase = 'review' AND suspended = 0 AND due_day <= ${day}
        ORDER BY due_day, position LIMIT ${limit}`,
  ).map(fromRow);

/** Cards never answered, in the order they were accepted. */
export const newCards = (db: ReadableDb, limit: number): Schedule[] =>
  all<Row>(
    db,
    sql`SELECT * FROM derived_schedule WHERE phase = 'new' AND suspended = 0 ORDER BY position LIMIT ${limit}`,
  ).map(fromRow);

const count = (db: ReadableDb, query: ReturnType<typeof sql>): number => first<{ n: number }>(db, query)?.n ?? 0;

/** How many cards each queue holds: steps over at `until`, reviews due by `day`, and all unseen cards. */
export const queueLengths = (db: ReadableDb, until: Instant, day: StudyDay): Record<Queue, number> => ({
  learning: count(
    db,
    sql`SELECT count(*) AS n FROM derived_schedule
        WHERE phase IN ('learning', 'relearning') AND suspended = 0 AND due_at <= ${until}`,
  ),
  review: count(
    db,
    sql`SELECT count(*) AS n FROM derived_schedule WHERE phase = 'review' AND suspended = 0 AND due_day <= ${day}`,
  ),
  new: count(db, sql`SELECT count(*) AS n FROM derived_schedule WHERE phase = 'new' AND suspended = 0`),
});

/** Cards in steps that end by a study day, over or still running. */
export const countLearning = (db: ReadableDb, day: StudyDay): number =>
  count(
    db,
    sql`SELECT count(*) AS n FROM derived_schedule
        WHERE phase IN ('learning', 'relearning') AND suspended = 0 AND due_day <= ${day}`,
  );

/** The next learning step still running, if any. */
export const nextLearning = (db: ReadableDb): Schedule | null => {
  const row = first<Row>(
    db,
    sql`SELECT * FROM derived_schedule
        WHERE phase IN ('learning', 'relearning') AND suspended = 0 ORDER BY due_at LIMIT 1`,
  );
  return row ? fromRow(row) : null;
};

/** The first study day after `day` on which reviews come due, and how many. */
export const nextReviewDay = (db: ReadableDb, day: StudyDay): { day: StudyDay; cards: number } | null =>
  first<{ day: StudyDay; cards: number }>(
    db,
    sql`SELECT due_day AS day, count(*) AS cards FROM derived_schedule
        WHERE phase = 'review' AND suspended = 0 AND due_day > ${day}
        GROUP BY due_day ORDER BY due_day LIMIT 1`,
  ) ?? null;

/** Cards, cards due by a study day (steps included) and unseen cards of one document. */
export const countsOfDocument = (
  db: ReadableDb,
  document: number,
  day: StudyDay,
): { cards: number; due: number; unseen: number } =>
  first<{ cards: number; due: number; unseen: number }>(
    db,
    sql`SELECT count(*) AS cards,
               coalesce(sum(s.suspended = 0 AND s.due_day <= ${day}), 0) AS due,
               coalesce(sum(s.suspended = 0 AND s.phase = 'new'), 0) AS unseen
        FROM cards c JOIN derived_schedule s ON s.card = c.number
        WHERE c.document = ${document}`,
  ) ?? { cards: 0, due: 0, unseen: 0 };
