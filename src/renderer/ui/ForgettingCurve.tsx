// The memory of one card: a sentence, its saw-tooth, and the same figures in a table behind a button.
import { useState } from 'react';
import { Button } from './Button';
import { CurvePlot, type CurvePlotProps } from './CurvePlot';

export function ForgettingCurve(props: Omit<CurvePlotProps, 'size'>) {
  const { past, future, now, caption, formatDate } = props;
  const [isTable, setTable] = useState(false);
  return (
    <figure className="curve">
      <figcaption className="panel-finding">{caption}</figcaption>
      <CurvePlot {...props} />
      <div className="curve-toggle">
        <Button tone="quiet" onPress={() => setTable(!isTable)} testId="curve-table">
          {isTable ? 'Hide the figures' : 'Show the figures'}
        </Button>
      </div>
      {isTable && <Figures {...{ past, future, now, formatDate }} />}
    </figure>
  );
}

/** Every fourth point is enough to read. */
const EVERY = 4;

function Figures({ past, future, now, formatDate }: Pick<CurvePlotProps, 'past' | 'future' | 'now' | 'formatDate'>) {
  const rows = [...past, ...future.slice(1)].filter((_, index, all) => index % EVERY === 0 || index === all.length - 1);
  return (
    <table className="table curve-figures">
      <caption className="sr-only">Chance of recall by day</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col" className="num">
            Chance of recall, %
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ at, recall }, index) => (
          <tr key={index}>
            <td>
              {formatDate(at)}
              {at > now && <span className="quiet"> (if not answered)</span>}
            </td>
            <td className="num">{Math.round(recall * 100)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
