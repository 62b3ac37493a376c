// The derived_schedule table: what is remembered of each accepted card and when it is asked. Rebuilt from cards and log.
import type { Instant, StudyDay } from '../../core/base/time';
import type { Outcome } from '../../core/scheduling/fsrs';
import type { MemoryState } from '../../core/scheduling/memoryState';
import { memoryOf, type MemoryRow } from './memoryRow';
import type { NoteRange } from './notes';
import { all, each, first, type ReadableDb, run, sql, type SqlValue, type WritableDb } from './sql';

/** The date decided last: by an answer, or by a later move. */
export interface DueDate {
  /** What the last answer decided, whole days; 0 inside steps. */
  readonly intervalDays: number;
  readonly at: Instant;
  readonly day: StudyDay;
  /** Whether a move decided it: a catch-up put the card on this day. */
  readonly isMoved: boolean;
}

/** Where a card stands: its memory (null if never answered) and its date (null likewise). */
export interface Schedule {
  readonly card: number;
  readonly note: number;
  readonly document: number | null;
  readonly position: number;
  readonly suspended: boolean;
  /** Study day before which a person does not want to see it; 0 for none. */
  readonly hiddenUntil: StudyDay;
  /** Study day before which it would follow too close on another card of its note; 0 for none. */
  readonly spacedUntil: StudyDay;
  /** The study day from which it is asked. */
  readonly askDay: StudyDay;
  readonly queue: 'new' | 'learning' | 'review' | 'suspended';
  readonly memory: MemoryState | null;
  readonly due: DueDate | null;
}

interface Row extends MemoryRow {
  card: number;
  note: number;
  document: number | null;
  position: number;
  suspended: number;
  hidden_until: number;
  spaced_until: number;
  ask_day: number;
  queue: Schedule['queue'];
  interval_days: number;
  due_at: number;
  due_day: number;
  moved: number;
}

const fromRow = (row: Row): Schedule => ({
  card: row.card,
  note: row.note,
  document: row.document,
  position: row.position,
  suspended: row.suspended === 1,
  hiddenUntil: row.hidden_until as StudyDay,
  spacedUntil: row.spaced_until as StudyDay,
  askDay: row.ask_day as StudyDay,
  queue: row.queue,
  memory: row.phase === 'new' ? null : memoryOf(row, row.phase),
  due:
    row.phase === 'new'
      ? null
      : {
          intervalDays: row.interval_days,
          at: row.due_at as Instant,
          day: row.due_day as StudyDay,
          isMoved: row.moved === 1,
        },
});

/** A row as it is written: the queue and the day follow from the rest. */
export type ScheduleRow = Omit<Schedule, 'askDay' | 'queue'>;

/** The columns of a row as they are written, in one order for writing and for comparing. */
const valuesOf = ({ memory, due, ...row }: ScheduleRow): readonly SqlValue[] => [
  row.note,
  row.document,
  memory?.phase ?? 'new',
  row.position,
  row.suspended ? 1 : 0,
  row.hiddenUntil,
  row.spacedUntil,
  memory?.step ?? 0,
  memory?.stability ?? null,
  memory?.difficulty ?? null,
  memory?.reps ?? 0,
  memory?.lapses ?? 0,
  memory?.lastReviewedAt ?? null,
  memory?.lastStudyDay ?? null,
  due?.intervalDays ?? null,
  due?.at ?? null,
  due?.day ?? null,
  due?.isMoved ? 1 : 0,
];
const COLUMNS =
  'note document phase position suspended hidden_until spaced_until step stability difficulty reps lapses ' +
  'last_reviewed_at last_study_day interval_days due_at due_day moved';
const NAMES = COLUMNS.split(' ');
const PUT = `INSERT INTO derived_schedule (card, ${NAMES.join(', ')}) VALUES (?, ${NAMES.map(() => '?').join(', ')})
  ON CONFLICT (card) DO UPDATE SET ${NAMES.map((name) => `${name} = excluded.${name}`).join(', ')}`;

/** Makes the rows of these notes' cards these, whatever stands there, writing only what is not so already. */
export function putSchedules(db: WritableDb, { from, to }: NoteRange, rows: Iterable<ScheduleRow>): void {
  const stored = new Map(
    all<Record<string, SqlValue> & { card: number }>(
      db,
      sql`SELECT s.* FROM cards c CROSS JOIN derived_schedule s ON s.card = c.number
          WHERE c.note BETWEEN ${from} AND ${to}`,
    ).map((row) => [row.card, row]),
  );
  for (const row of rows) {
    const before = stored.get(row.card);
    const values = valuesOf(row);
    // Column by column: a row that says nothing wrong may still not be the one that would be written.
    if (!before || NAMES.some((name, at) => before[name] !== values[at])) {
      run(db, { text: PUT, values: [row.card, ...values] });
    }
    stored.delete(row.card);
  }
  for (const card of stored.keys()) dropSchedule(db, card);
}

/** The card is no longer part of the deck, or never was. */
const dropSchedule = (db: WritableDb, card: number): void => {
  run(db, sql`DELETE FROM derived_schedule WHERE card = ${card}`);
};

/** Counts anew what triggers count beside the schedule, whatever stands there. */
export function recountSchedules(db: WritableDb): void {
  for (const table of ['derived_load', 'derived_queues', 'derived_mature', 'derived_documents']) {
    run(db, { text: `DELETE FROM ${table}`, values: [] });
  }
  run(
    db,
    sql`INSERT INTO derived_load (document, queue, day, cards)
        SELECT coalesce(document, 0), queue, ask_day, count(*) FROM derived_schedule GROUP BY 1, 2, 3`,
  );
  run(
    db,
    sql`INSERT INTO derived_queues (queue, day, cards)
        SELECT queue, day, sum(cards) FROM derived_load GROUP BY queue, day`,
  );
  run(
    db,
    sql`INSERT INTO derived_mature (document, day, cards)
        SELECT coalesce(document, 0), ask_day, count(*) FROM derived_schedule
        WHERE queue = 'review' AND interval_days >= 21 GROUP BY 1, 2`,
  );
  run(
    db,
    sql`INSERT INTO derived_documents (document, cards)
        SELECT document, sum(cards) FROM derived_load GROUP BY document`,
  );
}

/** Keeps what an answer changed. */
export function saveSchedule(db: WritableDb, card: number, { memory, ...due }: Outcome): void {
  run(
    db,
    sql`UPDATE derived_schedule
        SET phase = ${memory.phase}, step = ${memory.step}, stability = ${memory.stability},
            difficulty = ${memory.difficulty}, reps = ${memory.reps}, lapses = ${memory.lapses},
            last_reviewed_at = ${memory.lastReviewedAt}, last_study_day = ${memory.lastStudyDay},
            interval_days = ${due.intervalDays}, due_at = ${due.dueAt}, due_day = ${due.dueDay}, moved = 0
        WHERE card = ${card}`,
  );
}

/** Keeps a date that was decided otherwise than by an answer. */
export const moveDue = (
  db: WritableDb,
  card: number,
  { at, day, isMoved }: Pick<DueDate, 'at' | 'day' | 'isMoved'>,
): void => {
  run(
    db,
    sql`UPDATE derived_schedule SET due_at = ${at}, due_day = ${day}, moved = ${isMoved ? 1 : 0} WHERE card = ${card}`,
  );
};

/** Keeps the other cards of a note away until a study day; a later day stands. */
export const spaceSiblings = (db: WritableDb, { note, card }: Schedule, until: StudyDay): void => {
  run(
    db,
    sql`UPDATE derived_schedule SET spaced_until = ${until}
        WHERE note = ${note} AND card <> ${card} AND spaced_until < ${until}`,
  );
};

export const findSchedule = (db: ReadableDb, card: number): Schedule | null => {
  const row = first<Row>(db, sql`SELECT * FROM derived_schedule WHERE card = ${card}`);
  return row ? fromRow(row) : null;
};

/** The schedules of a document's cards; null: of the cards that stand on none. */
export const schedulesOfDocument = (db: ReadableDb, document: number | null): Schedule[] =>
  all<Row>(
    db,
    sql`SELECT s.* FROM cards c JOIN derived_schedule s ON s.card = c.number WHERE c.document IS ${document}`,
  ).map(fromRow);

/** Review cards to be asked up to a study day, in the order of their queue. */
export function* reviewsUntil(db: ReadableDb, until: StudyDay): Generator<Schedule> {
  const query = sql`SELECT * FROM derived_schedule WHERE queue = 'review' AND ask_day <= ${until}
                    ORDER BY ask_day, position`;
  for (const row of each<Row>(db, query)) yield fromRow(row);
}

/** Every schedule, by card number. */
export function* allSchedules(db: ReadableDb): Generator<Schedule> {
  for (const row of each<Row>(db, sql`SELECT * FROM derived_schedule ORDER BY card`)) yield fromRow(row);
}

/** The schedules of the cards of notes, whether they are part of the deck or not. */
export const schedulesOfNotes = (db: ReadableDb, { from, to }: NoteRange): Schedule[] =>
  all<Row>(
    db,
    sql`SELECT s.* FROM cards c CROSS JOIN derived_schedule s ON s.card = c.number
        WHERE c.note BETWEEN ${from} AND ${to} ORDER BY c.note, c.number`,
  ).map(fromRow);

/** Stability and last review of every learned card: what chances of recall are computed from. */
export const learnedCards = (
  db: ReadableDb,
): IterableIterator<{
  card: number;
  document: number | null;
  suspended: number;
  stability: number;
  lastReviewedAt: Instant;
  lastStudyDay: StudyDay;
}> =>
  each(
    db,
    sql`SELECT card, document, suspended, stability, last_reviewed_at AS lastReviewedAt, last_study_day AS lastStudyDay
        FROM derived_schedule WHERE stability IS NOT NULL`,
  );

/** For each article with learned cards the memory of the one that has faded furthest. It looks at every learned card. */
export const mostFaded = (
  db: ReadableDb,
  now: Instant,
): ReadonlyMap<number, { readonly stability: number; readonly lastReviewedAt: Instant }> =>
  new Map(
    // SQLite takes the other columns from the row that holds the greatest.
    all<{ document: number; stability: number; lastReviewedAt: Instant }>(
      db,
      sql`SELECT document, stability, last_reviewed_at AS lastReviewedAt,
                 max((${now} - last_reviewed_at) / stability) AS faded
          FROM derived_schedule WHERE stability IS NOT NULL AND suspended = 0 AND document IS NOT NULL
          GROUP BY document`,
    ).map(({ document, ...memory }) => [document, memory]),
  );

/** Cards whose place in the schedule is not the one the card itself gives them, a line each. */
export const misplacedCards = (db: ReadableDb): { readonly card: number; readonly fault: string }[] =>
  all(
    db,
    sql`-- accepted cards and schedules, side by side: is there one for each other, and do they agree?
        SELECT coalesce(c.number, s.card) AS card,
               CASE WHEN s.card IS NULL THEN 'accepted, but not scheduled'
                    WHEN c.accepted_at IS NULL OR c.removed = 1 THEN 'scheduled, but not accepted'
                    WHEN c.suspended <> s.suspended THEN 'the card and its schedule disagree on whether it is suspended'
                    WHEN c.hidden_until <> s.hidden_until
                      THEN 'the card and its schedule disagree on the day until which it is put aside'
                    WHEN c.note <> s.note OR c.document IS NOT s.document
                      THEN 'the card and its schedule disagree on its note or article'
                    ELSE 'the card and its schedule disagree on its place among the new cards' END AS fault
        FROM cards c FULL JOIN derived_schedule s ON s.card = c.number
        WHERE (c.accepted_at IS NULL OR c.removed = 1) <> (s.card IS NULL)
           OR (s.card IS NOT NULL AND (c.suspended <> s.suspended OR c.position IS NOT s.position
               OR c.hidden_until <> s.hidden_until OR c.note <> s.note OR c.document IS NOT s.document))
        ORDER BY card`,
  );
