// The figures of a plot: what its table shows, what is saved as CSV, and what the drawing is made from.

export interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
}

export type Cell = string | number | null;

export interface Figures {
  readonly columns: readonly Column[];
  /** A cell for each column; null for what is not known. */
  readonly rows: readonly (readonly Cell[])[];
}

/** As a spreadsheet reads it. A cell that a spreadsheet would take for a formula is shown as text. */
export const csvOf = ({ columns, rows }: Figures): string =>
  [columns.map(({ name }) => name), ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n') + '\r\n';

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
