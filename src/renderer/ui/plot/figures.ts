// The figures of a plot: what its table shows, what is saved as CSV, and what the drawing is made from.

export interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
  /** How many decimals of a number the table shows in a row; without it, as many as any number of the column needs. */
  readonly decimals?: (cells: readonly Cell[], cell: number) => number;
}

export type Cell = string | number | null;

export interface Figures {
  readonly columns: readonly Column[];
  /** A cell for each column; null for what is not known. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Most that any table shows. */
const MOST_DECIMALS = 4;

/** A cell as the table shows it. */
export interface ShownCell {
  readonly text: string;
  /** What other numbers of its column have more behind the point: left free, so that units stand under units. */
  readonly pad: string;
}

/** The cells of each row as a table shows them. */
export function shownCells({ columns, rows }: Figures): readonly (readonly ShownCell[])[] {
  const decimals = columns.map(({ decimals: of }, column) => {
    if (of) {
      return rows.map((cells) => {
        const cell = cells[column];
        return typeof cell === 'number' ? of(cells, cell) : 0;
      });
    }
    const needed = Math.max(0, ...rows.map((cells) => decimalsIn(cells[column] ?? null)));
    return rows.map(() => needed);
  });
  const most = decimals.map((ofColumn) => Math.max(0, ...ofColumn));
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      const own = decimals[column]?.[row] ?? 0;
      if (cell === null) return { text: '–', pad: '' };
      if (typeof cell === 'string') return { text: cell, pad: '' };
      const text = cell.toLocaleString('en', { minimumFractionDigits: own, maximumFractionDigits: own });
      const missing = (most[column] ?? 0) - own;
      return { text, pad: missing === 0 ? '' : `${own === 0 ? '.' : ''}${'0'.repeat(missing)}` };
    }),
  );
}

const decimalsIn = (cell: Cell): number =>
  typeof cell === 'number'
    ? (cell.toLocaleString('en', { maximumFractionDigits: MOST_DECIMALS }).split('.')[1]?.length ?? 0)
    : 0;

/** As a spreadsheet reads it. A cell that a spreadsheet would take for a formula is shown as text. */
export const csvOf = ({ columns, rows }: Figures): string =>
  [columns.map(({ name }) => name), ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n') + '\r\n';

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
