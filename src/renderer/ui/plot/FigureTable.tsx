// The figures of a plot as a table.
import type { Cell, Figures } from './figures';

export function FigureTable({ columns, rows, caption }: Figures & { readonly caption: string }) {
  return (
    <div className="figure-table" tabIndex={0} role="region" aria-label={caption}>
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" className={isNumber ? 'num' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} className={columns[column]?.isNumber ? 'num' : isDay(cell) ? 'nowrap' : undefined}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A date, which would break at its hyphens. */
const isDay = (cell: Cell): boolean => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell);

function shown(cell: Cell): string {
  if (cell === null) return '–';
  return typeof cell === 'number' ? cell.toLocaleString('en', { maximumFractionDigits: 4 }) : cell;
}
