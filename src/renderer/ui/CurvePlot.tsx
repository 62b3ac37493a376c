// The saw-tooth of one card's memory, drawn: solid where it was, dashed from now on, with the line at which the card comes
// back. Whole with its axes named, or small for a margin. Leaves out the sentence and the figures.
import { goalPercent, percent } from './words/percent';

export interface PlotPoint {
  readonly at: number;
  /** 0..1 */
  readonly recall: number;
}

export interface CurvePlotProps {
  /** One piece for each answer, oldest first: each begins at the top. */
  readonly past: readonly PlotPoint[];
  readonly future: readonly PlotPoint[];
  readonly now: number;
  readonly desiredRetention: number;
  /** What the plot shows, in a sentence. */
  readonly caption: string;
  readonly formatDate: (at: number) => string;
  readonly size?: 'whole' | 'small';
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The small one stands in a margin: no scale at its side, since the goal line and the sentence above it say enough. */
const FRAMES: Readonly<Record<'whole' | 'small', Frame>> = {
  whole: { width: 552, height: 196, left: 60, right: 506, top: 10, bottom: 152 },
  small: { width: 296, height: 104, left: 2, right: 258, top: 6, bottom: 80 },
};
/** Recall below this is never reached in practice; the plot goes down to what it shows. */
const LOWEST = 0.5;
/** Labels nearer to each other than this would touch. */
const LABEL_ROOM = 84;

export function CurvePlot({ size = 'whole', ...props }: CurvePlotProps) {
  const { past, future, now, desiredRetention, caption, formatDate } = props;
  const frame = FRAMES[size];
  const { width, height, left, right, top, bottom } = frame;
  const points = [...past, ...future];
  const from = points[0]?.at ?? now;
  const to = Math.max(points.at(-1)?.at ?? now, from + 1);
  const floor = Math.min(LOWEST, ...points.map(({ recall }) => Math.floor(recall * 10) / 10));
  const x = (at: number) => left + ((at - from) / (to - from)) * (right - left);
  const y = (recall: number) => top + ((1 - recall) / (1 - floor)) * (bottom - top);
  const pieces = piecesOf(past);

  return (
    <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={caption}>
      {size === 'whole' &&
        [1, (1 + floor) / 2, floor].map((recall) => (
          <g key={recall}>
            <path className="grid" d={`M${left} ${y(recall)}H${right}`} />
            <text x={left - 8} y={y(recall) + 4} textAnchor="end">
              {percent(recall)}
            </text>
          </g>
        ))}
      <path className="axis" d={`M${left} ${bottom}H${right}`} />
      <path className="goal" d={`M${left} ${y(desiredRetention)}H${right}`} />
      <text className="goal-label" x={right + 6} y={y(desiredRetention) + 4}>
        {goalPercent(desiredRetention)}
      </text>
      {pieces.map((piece, index) => (
        <path key={index} className="line" d={pathOf(piece, x, y)} />
      ))}
      {pieces.map(
        ([first], index) => first && <circle key={index} className="dot" cx={x(first.at)} cy={y(1)} r="2.5" />,
      )}
      {future.length > 0 && <path className="dashed" d={pathOf(future, x, y)} />}
      {future[0] && <circle className="dot-hollow" cx={x(future[0].at)} cy={y(future[0].recall)} r="3.5" />}
      <Dates {...{ frame, from, to, now, x, formatDate }} />
      {size === 'whole' && (
        <>
          <text className="axis-title" x={left} y={height - 6}>
            Day
          </text>
          <text
            className="axis-title"
            transform={`translate(11 ${(top + bottom) / 2}) rotate(-90)`}
            textAnchor="middle"
          >
            Chance of recall
          </text>
        </>
      )}
    </svg>
  );
}

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
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly x: (at: number) => number;
  readonly formatDate: (at: number) => string;
}

/** First day, today and last day, as far as there is room. */
function Dates({ frame, from, to, now, x, formatDate }: DatesProps) {
  const { left, right, bottom } = frame;
  const line = bottom + 18;
  const hasFirst = x(now) - left > LABEL_ROOM;
  const hasLast = right - x(now) > LABEL_ROOM;
  return (
    <>
      {hasFirst && (
        <text x={left} y={line}>
          {formatDate(from)}
        </text>
      )}
      <text className="strong-label" x={x(now)} y={line} textAnchor={hasFirst ? (hasLast ? 'middle' : 'end') : 'start'}>
        today
      </text>
      {hasLast && (
        <text x={right} y={line} textAnchor="end">
          {formatDate(to)}
        </text>
      )}
    </>
  );
}
