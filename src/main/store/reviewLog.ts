// The review log: append-only, the truth about memory. The database itself refuses changes to its rows.
import { asInstant, type Instant, type LocalMoment, type StudyDay } from '../../core/base/time';
import { type Grade, gradeNumber, gradeOfNumber } from '../../core/scheduling/grade';
import type { Phase } from '../../core/scheduling/memoryState';
import type { EventStamp } from './deviceClock';
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
}

interface Row {
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

function fromRow(row: Row): ReviewLogEntry {
  const grade = gradeOfNumber(row.grade);
  if (!grade) throw new Error(`Grade ${row.grade} in the review log.`);
  return {
    card: row.card,
    at: asInstant(row.reviewed_at),
    offsetMinutes: row.offset_minutes,
    grade,
    thinkingMillis: row.thinking_millis,
    phase: row.phase,
    presetVersion: row.preset_version,
    intervalDays: row.interval_days,
    dueAt: asInstant(row.due_at),
    dueDay: row.due_day as StudyDay,
  };
}

export function appendReview(db: WritableDb, entry: ReviewLogEntry, stamp: EventStamp): void {
  run(
    db,
    sql`INSERT INTO review_log (device, seq, hlc, card, reviewed_at, offset_minutes, grade, thinking_millis, phase,
                                preset_version, interval_days, due_at, due_day)
        VALUES (${stamp.device}, ${stamp.seq}, ${stamp.hlc}, ${entry.card}, ${entry.at}, ${entry.offsetMinutes},
                ${gradeNumber(entry.grade)}, ${entry.thinkingMillis}, ${entry.phase}, ${entry.presetVersion},
                ${entry.intervalDays}, ${entry.dueAt}, ${entry.dueDay})`,
  );
}

/** One card's answers, in event order. */
export const logOfCard = (db: ReadableDb, card: number): ReviewLogEntry[] =>
  all<Row>(db, sql`SELECT * FROM review_log WHERE card = ${card} ORDER BY hlc, device, seq`).map(fromRow);

/** The whole log, card after card, each card's answers in event order. */
export function* logByCard(db: ReadableDb): Generator<ReviewLogEntry> {
  for (const row of each<Row>(db, sql`SELECT * FROM review_log ORDER BY card, hlc, device, seq`)) yield fromRow(row);
}

export const countReviews = (db: ReadableDb): number =>
  first<{ n: number }>(db, sql`SELECT count(*) AS n FROM review_log`)?.n ?? 0;
