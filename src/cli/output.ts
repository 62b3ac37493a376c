// What a command says: one JSON document or text for people, never both.
import { percentOf } from '../core/base/rounding';

/** A command's answer in both forms. `exitCode` is 0 unless the answer itself is bad news. */
export interface Output {
  readonly json: unknown;
  readonly text: string;
  readonly exitCode?: number;
}

/** A table for people: columns padded to their widest cell. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A share in percent; a dash for what is not known. */
export const percent = (share: number | null): string => (share === null ? '–' : `${percentOf(share)} %`);

const LONGEST_CELL = 72;

/** A text cut to fit a table cell. */
export const cell = (text: string): string =>
  text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1).trimEnd()}…`;
