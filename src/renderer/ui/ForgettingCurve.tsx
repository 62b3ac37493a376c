// How the memory of one card rose and fell, and how it will fall: a saw-tooth, dashed from now on, with the line at which
// the card comes back. A plot in ink with its axes named; the same figures stand in a table behind a button.
import { useState } from 'react';
import { Button } from './Button';

export interface PlotPoint {
  readonly at: number;
  /** 0..1 */
  readonly recall: number;
}

interface ForgettingCurveProps {
  /** One piece for each answer, oldest first: each begins at the top. */
  readonly past: readonly PlotPoint[];
  readonly future: readonly PlotPoint[];
  readonly now: number;
  readonly desiredRetention: number;
  /** What the plot shows, in a sentence. */
  readonly caption: string;
  readonly formatDate: (at: number) => string;
}

const WIDTH = 552;
const HEIGHT = 196;
const LEFT = 60;
const RIGHT = WIDTH - 46;
const TOP = 10;
const BOTTOM = HEIGHT - 44;
/** Recall below this is never reached in practice; the plot goes down to what it shows. */
const LOWEST = 0.5;
/** Labels nearer to each other than this would touch. */
const LABEL_ROOM = 84;

export function ForgettingCurve(props: ForgettingCurveProps) {
  const { past, future, now, desiredRetention, caption, formatDate } = props;
  const [isTable, setTable] = useState(false);
  const points = [...past, ...future];
  const from = points[0]?.at ?? now;
  const to = Math.max(points.at(-1)?.at ?? now, from + 1);
  const floor = Math.min(LOWEST, ...points.map(({ recall }) => Math.floor(recall * 10) / 10));
  const x = (at: number) => LEFT + ((at - from) / (to - from)) * (RIGHT - LEFT);
  const y = (recall: number) => TOP + ((1 - recall) / (1 - floor)) * (BOTTOM - TOP);
  const pieces = piecesOf(past);

  return (
    <figure className="curve">
      <figcaption className="panel-finding">{caption}</figcaption>
      <svg className="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={caption}>
        {[1, (1 + floor) / 2, floor].map((recall) => (
          <g key={recall}>
            <path className="grid" d={`M${LEFT} ${y(recall)}H${RIGHT}`} />
            <text x={LEFT - 8} y={y(recall) + 4} textAnchor="end">
              {percent(recall)}
            </text>
          </g>
        ))}
        <path className="axis" d={`M${LEFT} ${BOTTOM}H${RIGHT}`} />
        <path className="goal" d={`M${LEFT} ${y(desiredRetention)}H${RIGHT}`} />
        <text className="goal-label" x={RIGHT + 6} y={y(desiredRetention) + 4}>
          {percent(desiredRetention)}
        </text>
        {pieces.map((piece, index) => (
          <path key={index} className="line" d={pathOf(piece, x, y)} />
        ))}
        {pieces.map(
          ([first], index) => first && <circle key={index} className="dot" cx={x(first.at)} cy={y(1)} r="2.5" />,
        )}
        {future.length > 0 && <path className="dashed" d={pathOf(future, x, y)} />}
        {future[0] && <circle className="dot-hollow" cx={x(future[0].at)} cy={y(future[0].recall)} r="3.5" />}
        <Dates {...{ from, to, now, x, formatDate }} />
        <text className="axis-title" x={LEFT} y={HEIGHT - 6}>
          Day
        </text>
        <text className="axis-title" transform={`translate(11 ${(TOP + BOTTOM) / 2}) rotate(-90)`} textAnchor="middle">
          Chance of recall
        </text>
      </svg>
      <div className="curve-toggle">
        <Button tone="quiet" onPress={() => setTable(!isTable)} testId="curve-table">
          {isTable ? 'Hide the figures' : 'Show the figures'}
        </Button>
      </div>
      {isTable && <Figures {...{ past, future, now, formatDate }} />}
    </figure>
  );
}

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

const pathOf = (points: readonly PlotPoint[], x: (at: number) => number, y: (recall: number) => number): string =>
  points
    .map(({ at, recall }, index) => `${index === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(recall).toFixed(1)}`)
    .join('');

/** Cut where recall jumps up: an answer lifted it. */
function piecesOf(points: readonly PlotPoint[]): PlotPoint[][] {
  const pieces: PlotPoint[][] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (!before || point.recall > before.recall + 1e-9) pieces.push([]);
    pieces.at(-1)?.push(point);
  }
  return pieces;
}

interface DatesProps {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly x: (at: number) => number;
  readonly formatDate: (at: number) => string;
}

/** First day, today and last day, as far as there is room. */
function Dates({ from, to, now, x, formatDate }: DatesProps) {
  const line = BOTTOM + 18;
  const hasFirst = x(now) - LEFT > LABEL_ROOM;
  const hasLast = RIGHT - x(now) > LABEL_ROOM;
  return (
    <>
      {hasFirst && (
        <text x={LEFT} y={line}>
          {formatDate(from)}
        </text>
      )}
      <text className="strong-label" x={x(now)} y={line} textAnchor={hasFirst ? (hasLast ? 'middle' : 'end') : 'start'}>
        today
      </text>
      {hasLast && (
        <text x={RIGHT} y={line} textAnchor="end">
          {formatDate(to)}
        </text>
      )}
    </>
  );
}

/** Every fourth point is enough to read. */
const EVERY = 4;

function Figures({
  past,
  future,
  now,
  formatDate,
}: Pick<ForgettingCurveProps, 'past' | 'future' | 'now' | 'formatDate'>) {
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
