// Reads a review log another program wrote: CSV with a header line, or a JSON array of objects with the same names.
import Papa from 'papaparse';
import { fail, type Result, succeed } from '../base/result';
import type { Instant } from '../base/time';
import { type Grade, gradeOfNumber } from '../scheduling/grade';
import { parseInstant } from './instantText';

export interface ReviewLogRow {
  readonly cardId: string;
  readonly at: Instant;
  readonly grade: Grade;
}

export interface ReviewLogFile {
  /** Sorted by time, ties in file order. */
  readonly rows: readonly ReviewLogRow[];
  /** Rows with rating 0: rescheduled by hand, not answered. */
  readonly skipped: number;
}

/** One record as the file gives it: texts and numbers by column name, and where it stands for error messages. */
interface RawRow {
  readonly place: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const REQUIRED = ['card_id', 'review_time', 'review_rating'] as const;

/** Problems: `log/empty`, `log/malformed`, with the line (CSV) or the element (JSON) that is wrong. */
export function readReviewLog(text: string): Result<ReviewLogFile> {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return fail('log/empty', 'The log is empty. Nothing was read.');
  if (content.includes('\0')) return fail('log/malformed', 'This is not a text file. Nothing was read.');
  const raw = content.trimStart().startsWith('[') ? readJson(content) : readCsv(content);
  if (!raw.ok) return raw;
  const rows: ReviewLogRow[] = [];
  let skipped = 0;
  for (const { place, values } of raw.value) {
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
function readRow(values: RawRow['values']): ReviewLogRow | null | string {
  const [cardId, time, rating] = REQUIRED.map((column) => asText(values[column]));
  if (!cardId) return 'card_id is missing.';
  const at = time === undefined ? null : parseInstant(time);
  if (at === null) return `review_time "${time ?? ''}" is neither milliseconds nor an ISO 8601 time.`;
  if (rating === '0') return null;
  const grade = rating !== undefined && /^[1-4]$/.test(rating) ? gradeOfNumber(Number(rating)) : undefined;
  return grade ? { cardId, at, grade } : `review_rating "${rating ?? ''}" is not 1, 2, 3 or 4 (0 is skipped).`;
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : undefined;

function readCsv(text: string): Result<RawRow[]> {
  const rows: RawRow[] = [];
  let header: string[] = [];
  let line = 1;
  let cursor = 0;
  const faults: string[] = [];
  Papa.parse<string[]>(text, {
    delimiter: '',
    skipEmptyLines: false,
    step: ({ data, errors, meta }, parser) => {
      const place = `Line ${line}`;
      line += countLineBreaks(text, cursor, meta.cursor);
      cursor = meta.cursor;
      if (data.every((field) => field.trim() === '')) return;
      const [error] = errors.filter(({ type }) => type === 'Quotes');
      if (error) faults.push(`${place}: ${error.message}.`);
      else if (header.length === 0) {
        header = data.map((name) => name.trim());
        faults.push(...headerFaults(place, header));
      } else if (data.length !== header.length)
        faults.push(`${place}: ${data.length} fields where the header names ${header.length}.`);
      else rows.push({ place, values: Object.fromEntries(header.map((name, index) => [name, data[index]])) });
      if (faults.length > 0) parser.abort();
    },
  });
  // Rows of nothing but delimiters leave no header behind.
  const [fault] = [...faults, ...headerFaults('Line 1', header)];
  if (fault) return fail('log/malformed', `${fault} Nothing was kept.`);
  return succeed(rows);
}

function headerFaults(place: string, header: readonly string[]): string[] {
  const missing = REQUIRED.filter((column) => !header.includes(column));
  return missing.length > 0 ? [`${place}: the header lacks ${missing.join(', ')}.`] : [];
}

function countLineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let index = from; index < to; index += 1) {
    const character = text[index];
    if (character === '\n' || (character === '\r' && text[index + 1] !== '\n')) breaks += 1;
  }
  return breaks;
}

function readJson(text: string): Result<RawRow[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return fail('log/malformed', `The log is not valid JSON: ${(error as Error).message}. Nothing was kept.`);
  }
  if (!Array.isArray(parsed)) return fail('log/malformed', 'The log is not a JSON array. Nothing was kept.');
  const rows: RawRow[] = [];
  for (const [index, element] of parsed.entries()) {
    const place = `Element ${index + 1}`;
    if (typeof element !== 'object' || element === null || Array.isArray(element)) {
      return fail('log/malformed', `${place}: not an object. Nothing was kept.`);
    }
    rows.push({ place, values: element as Record<string, unknown> });
  }
  return succeed(rows);
}
