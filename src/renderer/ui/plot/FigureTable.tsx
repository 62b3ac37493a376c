// The figures of a plot as a table.
import { type Figures, shownCells } from './figures';

export function FigureTable({ caption, ...figures }: Figures & { readonly caption: string }) {
  const { columns } = figures;
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
          {shownCells(figures).map((cells, row) => (
            <tr key={row}>
              {cells.map(({ text, pad }, column) => (
                <td key={column} className={columns[column]?.isNumber ? 'num' : isDay(text) ? 'nowrap' : undefined}>
                  {text}
                  {pad && <span className="figure-pad" aria-hidden="true" data-pad={pad} />}
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
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
