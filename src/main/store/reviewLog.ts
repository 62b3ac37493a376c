// The review log: append-only, the truth about memory. The database itself refuses changes to its rows.
import { asInstant, type Instant, type LocalMoment, type StudyDay } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import { type Grade, type GradeNumber, gradeNumber, gradeOfNumber } from '../../core/scheduling/grade';
import type { Phase } from '../../core/scheduling/memoryState';
import type { HybridTime } from '../../core/sync/clock';
import type { EventStamp } from './deviceClock';
import type { NoteRange } from './notes';
import { all, each, first, type ReadableDb, run, sql, type WritableDb } from './sql';

/** One answer, as it was given and with the decision it led to. */
export interface ReviewLogEntry extends LocalMoment {
  readonly card: number;
  readonly grade: Grade;
  readonly thinkingMillis: number;
  /** What the card was when it was asked. */
  readonly phase: Phase;
  readonly presetVersion: number;
  readonly intervalDays: number;
  readonly dueAt: Instant;
  readonly dueDay: StudyDay;
  readonly mode: 'recalled' | 'typed' | 'chosen';
  /** What the app would have said of a typed answer. */
  readonly suggested: Grade | null;
  readonly typed: string | null;
  /** Where it stands among all events. */
  readonly hlc: HybridTime;
}

/** What memory and figures follow from. */
export type LogFact = Pick<
  ReviewLogEntry,
  'card' | 'at' | 'offsetMinutes' | 'grade' | 'thinkingMillis' | 'phase' | 'intervalDays'
>;

/** One card's answers that stand, in event order, and what the last of them decided: null where there is none. */
export interface CardLog {
  readonly answers: readonly LogFact[];
  readonly decided: { readonly intervalDays: number; readonly at: Instant; readonly day: StudyDay } | null;
}

/** The logs of cards, by their row numbers. */
export type CardLogs = (card: number) => CardLog;

interface Row {
  hlc: HybridTime;
  mode: ReviewLogEntry['mode'];
  suggested: number | null;
  typed: string | null;
  card: number;
  reviewed_at: number;
  offset_minutes: number;
  grade: number;
  thinking_millis: number;
  phase: Phase;
  preset_version: number;
  interval_days: number;
  due_at: number;
  due_day: number;
}

export function gradeIn(number: number): Grade {
  const grade = gradeOfNumber(number);
  if (!grade) throw new Error(`Grade ${number} in the review log.`);
  return grade;
}

function fromRow(row: Row): ReviewLogEntry {
  return {
    card: row.card,
    at: asInstant(row.reviewed_at),
    offsetMinutes: row.offset_minutes,
    grade: gradeIn(row.grade),
    thinkingMillis: row.thinking_millis,
    phase: row.phase,
    presetVersion: row.preset_version,
    intervalDays: row.interval_days,
    dueAt: asInstant(row.due_at),
    dueDay: row.due_day as StudyDay,
    mode: row.mode,
    suggested: row.suggested === null ? null : (gradeOfNumber(row.suggested) ?? null),
    typed: row.typed,
    hlc: row.hlc,
  };
}

export function appendReview(db: WritableDb, entry: Omit<ReviewLogEntry, 'hlc'>, stamp: EventStamp): void {
  run(
    db,
    sql`INSERT INTO review_log (device, seq, hlc, card, reviewed_at, offset_minutes, grade, thinking_millis, phase,
                                preset_version, interval_days, due_at, due_day, mode, suggested, typed)
        VALUES (${stamp.device}, ${stamp.seq}, ${stamp.hlc}, ${entry.card}, ${entry.at}, ${entry.offsetMinutes},
                ${gradeNumber(entry.grade)}, ${entry.thinkingMillis}, ${entry.phase}, ${entry.presetVersion},
                ${entry.intervalDays}, ${entry.dueAt}, ${entry.dueDay}, ${entry.mode},
                ${entry.suggested && gradeNumber(entry.suggested)}, ${entry.typed})`,
  );
}

/** Answers that were not taken back: what memory is the fold of. */
export const STANDS = 'NOT EXISTS (SELECT 1 FROM derived_undone u WHERE u.device = r.device AND u.seq = r.seq)';

/** One card's answers that stand, in event order. */
export const logOfCard = (db: ReadableDb, card: number): ReviewLogEntry[] =>
  all<Row>(db, {
    text: `SELECT * FROM review_log r WHERE card = ? AND ${STANDS} ORDER BY hlc, device, seq`,
    values: [card],
  }).map(fromRow);

/** One card's answers that stand, in event order: only what figures are counted from. */
export const pastOfCard = (
  db: ReadableDb,
  card: number,
): Pick<ReviewLogEntry, 'at' | 'offsetMinutes' | 'grade' | 'phase' | 'thinkingMillis' | 'intervalDays'>[] =>
  all<Pick<Row, 'reviewed_at' | 'offset_minutes' | 'grade' | 'phase' | 'thinking_millis' | 'interval_days'>>(db, {
    text: `SELECT reviewed_at, offset_minutes, grade, phase, thinking_millis, interval_days
           FROM review_log r WHERE card = ? AND ${STANDS} ORDER BY hlc, device, seq`,
    values: [card],
  }).map((row) => ({
    at: asInstant(row.reviewed_at),
    offsetMinutes: row.offset_minutes,
    grade: gradeIn(row.grade),
    phase: row.phase,
    thinkingMillis: row.thinking_millis,
    intervalDays: row.interval_days,
  }));

/** Answers that stand to the cards of notes, note by note and card by card, each card's in event order. */
export const logOfNotes = (
  db: ReadableDb,
  { from, to }: NoteRange,
): (LogFact & { dueAt: Instant; dueDay: StudyDay })[] =>
  all<Omit<LogFact, 'grade'> & { grade: number; dueAt: Instant; dueDay: StudyDay }>(db, {
    text: `SELECT r.card, r.reviewed_at AS at, r.offset_minutes AS offsetMinutes, r.grade,
                  r.thinking_millis AS thinkingMillis, r.phase, r.interval_days AS intervalDays, r.due_at AS dueAt,
                  r.due_day AS dueDay
           FROM cards c CROSS JOIN review_log r ON r.card = c.number
           WHERE c.note BETWEEN ? AND ? AND ${STANDS} ORDER BY c.note, c.number, r.hlc, r.device, r.seq`,
    values: [from, to],
  }).map((row) => ({ ...row, grade: gradeIn(row.grade) }));

/** The logs of the cards of notes. For a whole deck there is `wholeLog`, which is quicker by far. */
export function logsOfNotes(db: ReadableDb, notes: NoteRange): CardLogs {
  const logs = new Map<number, LogFact[]>();
  const decided = new Map<number, CardLog['decided']>();
  for (const answer of logOfNotes(db, notes)) {
    const log = logs.get(answer.card);
    if (log) log.push(answer);
    else logs.set(answer.card, [answer]);
    decided.set(answer.card, { intervalDays: answer.intervalDays, at: answer.dueAt, day: answer.dueDay });
  }
  return (card) => ({ answers: logs.get(card) ?? [], decided: decided.get(card) ?? null });
}

/** Answers that stand among those given after a row of the log, oldest first. */
export const logAfter = (db: ReadableDb, number: number): ReviewLogEntry[] =>
  all<Row>(db, {
    text: `SELECT * FROM review_log r WHERE number > ? AND ${STANDS} ORDER BY number`,
    values: [number],
  }).map(fromRow);

/** When the earliest answer after a row of the log was given, by the clock on the wall; Infinity where there is none. */
export const earliestClockAfter = (db: ReadableDb, number: number): Instant =>
  first<{ clock: Instant | null }>(
    db,
    sql`SELECT min(reviewed_at + offset_minutes * 60000) AS clock FROM review_log WHERE number > ${number}`,
  )?.clock ?? (Infinity as Instant);

/** The row number of the last answer ever given; 0 when there is none. */
export const lastReview = (db: ReadableDb): number =>
  first<{ n: number | null }>(db, sql`SELECT max(number) AS n FROM review_log`)?.n ?? 0;

/** The answer an event stands for; null when the event is no answer. */
export const reviewOfEvent = (db: ReadableDb, device: number, seq: number): ReviewLogEntry | null => {
  const row = first<Row>(db, sql`SELECT * FROM review_log WHERE device = ${device} AND seq = ${seq}`);
  return row ? fromRow(row) : null;
};

/** All answers ever given, taken back or not. */
export const countReviews = (db: ReadableDb): number =>
  first<{ n: number }>(db, sql`SELECT count(*) AS n FROM review_log`)?.n ?? 0;

/** Card, grade and moment of every answer that stands, in the order they were kept. */
export const standingAnswers = (
  db: ReadableDb,
): IterableIterator<LocalMoment & { readonly card: number; readonly grade: number }> =>
  each(db, {
    text: `SELECT card, reviewed_at AS at, offset_minutes AS offsetMinutes, grade FROM review_log r
           WHERE ${STANDS} ORDER BY number`,
    values: [],
  });

/** How many of the latest answers are looked at for jumps of the clock, and for the time they took. */
const LATEST = 20_000;
const MILLIS_PER_HOUR = 3_600_000;

/** Answers among the latest that were kept more than an hour before the one given earlier. */
export const backwardJumps = (db: ReadableDb): number =>
  first<{ n: number }>(
    db,
    sql`SELECT coalesce(sum(step < ${-MILLIS_PER_HOUR}), 0) AS n
        FROM (SELECT reviewed_at - lag(reviewed_at) OVER (ORDER BY number) AS step
              FROM review_log WHERE number > (SELECT max(number) FROM review_log) - ${LATEST})`,
  )?.n ?? 0;

/** Answers among the latest that stand more than an hour in the future. */
export const answersAhead = (db: ReadableDb, now: Instant): number =>
  first<{ n: number }>(
    db,
    sql`SELECT count(*) AS n FROM review_log WHERE reviewed_at > ${now + MILLIS_PER_HOUR}
          AND +number > (SELECT max(number) FROM review_log) - ${LATEST}`,
  )?.n ?? 0;

/** Of the latest answers that stand, to cards of an article or (null) of the deck: when, what was asked, and the time it took. */
export const latestTimes = (
  db: ReadableDb,
  document: number | null,
): IterableIterator<
  LocalMoment & { readonly type: CardType; readonly grade: GradeNumber; readonly thinkingMillis: number }
> =>
  each(db, {
    text: `SELECT r.reviewed_at AS at, r.offset_minutes AS offsetMinutes, c.type, r.grade, r.thinking_millis AS thinkingMillis
           FROM review_log r CROSS JOIN cards c ON c.number = r.card
           WHERE r.number > (SELECT max(number) FROM review_log) - ? AND (? IS NULL OR c.document = ?) AND ${STANDS}`,
    values: [LATEST, document, document],
  });
