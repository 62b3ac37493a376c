// Reads a review log another program wrote: CSV with a header line, or a JSON array of objects with the same names.
import { fail, type Result, succeed } from '../base/result';
import type { Instant } from '../base/time';
import { type Grade, gradeOfNumber } from '../scheduling/grade';
import { parseInstant } from './instantText';
import { asText, readTable, type TableRow } from './readTable';

export interface ReviewLogRow {
  readonly cardId: string;
  readonly at: Instant;
  readonly grade: Grade;
  /** Time taken, where the log knows it. */
  readonly thinkingMillis?: number;
}

export interface ReviewLogFile {
  /** Sorted by time, ties in file order. */
  readonly rows: readonly ReviewLogRow[];
  /** Rows with rating 0: rescheduled by hand, not answered. */
  readonly skipped: number;
}

export const REVIEW_LOG_COLUMNS = ['card_id', 'review_time', 'review_rating'] as const;

/** Problems: those of `readTable`, and `log/malformed` for a value that is none. */
export function readReviewLog(text: string): Result<ReviewLogFile> {
  const table = readTable(text, [REVIEW_LOG_COLUMNS]);
  return table.ok ? reviewLogOf(table.value) : table;
}

/** The log in rows that have its columns. */
export function reviewLogOf(table: readonly TableRow[]): Result<ReviewLogFile> {
  const rows: ReviewLogRow[] = [];
  let skipped = 0;
  for (const { place, values } of table) {
    const row = readRow(values);
    if (typeof row === 'string') return fail('log/malformed', `${place}: ${row} Nothing was kept.`);
    if (row === null) skipped += 1;
    else rows.push(row);
  }
  // Array.prototype.sort is stable: ties stay in file order.
  rows.sort((a, b) => a.at - b.at);
  return succeed({ rows, skipped });
}

/** The row, null for one that was no answer, or what is wrong with it. */
function readRow(values: TableRow['values']): ReviewLogRow | null | string {
  const [cardId, time, rating] = REVIEW_LOG_COLUMNS.map((column) => asText(values[column]));
  if (!cardId) return 'card_id is missing.';
  const at = time === undefined ? null : parseInstant(time);
  if (at === null) return `review_time "${time ?? ''}" is neither milliseconds nor an ISO 8601 time.`;
  const duration = asText(values['review_duration']) ?? '';
  if (!/^(\d{1,15}(\.\d+)?)?$/.test(duration)) return `review_duration "${duration}" is no number of milliseconds.`;
  if (rating === '0') return null;
  const grade = rating !== undefined && /^[1-4]$/.test(rating) ? gradeOfNumber(Number(rating)) : undefined;
  if (!grade) return `review_rating "${rating ?? ''}" is not 1, 2, 3 or 4 (0 is skipped).`;
  return { cardId, at, grade, ...(duration === '' ? {} : { thinkingMillis: Math.trunc(Number(duration)) }) };
}
