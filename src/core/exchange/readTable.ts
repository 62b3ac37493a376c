// Reads rows by column name from a text another program wrote: CSV with a header line, or a JSON array of objects.
import Papa from 'papaparse';
import { fail, type Result, succeed } from '../base/result';

/** One record as the file gives it: texts and numbers by column name, and where it stands for error messages. */
export interface TableRow {
  readonly place: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** One of these sets of columns must be there whole; the first is named when none is. */
export type ColumnSets = readonly [readonly string[], ...(readonly string[])[]];

/** Problems: `log/empty`, `log/malformed`, with the line (CSV) or the element (JSON) that is wrong. */
export function readTable(text: string, columns: ColumnSets): Result<TableRow[]> {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return fail('log/empty', 'The log is empty. Nothing was read.');
  if (content.includes('\0')) return fail('log/malformed', 'This is not a text file. Nothing was read.');
  return content.trimStart().startsWith('[') ? readJson(content) : readCsv(content, columns);
}

/** A value as text; undefined for what is neither text nor number. */
export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : undefined;

function readCsv(text: string, columns: ColumnSets): Result<TableRow[]> {
  const rows: TableRow[] = [];
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
        faults.push(...headerFaults(place, header, columns));
      } else if (data.length !== header.length)
        faults.push(`${place}: ${data.length} fields where the header names ${header.length}.`);
      else rows.push({ place, values: Object.fromEntries(header.map((name, index) => [name, data[index]])) });
      if (faults.length > 0) parser.abort();
    },
  });
  // Rows of nothing but delimiters leave no header behind.
  const [fault] = [...faults, ...headerFaults('Line 1', header, columns)];
  if (fault) return fail('log/malformed', `${fault} Nothing was kept.`);
  return succeed(rows);
}

function headerFaults(place: string, header: readonly string[], columns: ColumnSets): string[] {
  const missing = columns.map((set) => set.filter((column) => !header.includes(column)));
  if (missing.some((names) => names.length === 0)) return [];
  return [`${place}: the header lacks ${(missing[0] ?? []).join(', ')}.`];
}

function countLineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let index = from; index < to; index += 1) {
    const character = text[index];
    if (character === '\n' || (character === '\r' && text[index + 1] !== '\n')) breaks += 1;
  }
  return breaks;
}

function readJson(text: string): Result<TableRow[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return fail('log/malformed', `The log is not valid JSON: ${(error as Error).message}. Nothing was kept.`);
  }
  if (!Array.isArray(parsed)) return fail('log/malformed', 'The log is not a JSON array. Nothing was kept.');
  const rows: TableRow[] = [];
  for (const [index, element] of parsed.entries()) {
    const place = `Element ${index + 1}`;
    if (typeof element !== 'object' || element === null || Array.isArray(element)) {
      return fail('log/malformed', `${place}: not an object. Nothing was kept.`);
    }
    rows.push({ place, values: element as Record<string, unknown> });
  }
  return succeed(rows);
}
