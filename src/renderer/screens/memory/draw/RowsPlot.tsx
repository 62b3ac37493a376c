// One row for each thing compared: its name, a dot with its interval on a common axis, how many stand behind it.
import { scaleLinear } from 'd3-scale';
import { MarkedPlot } from '../../../ui/plot/MarkedPlot';
import type { MarkRead } from '../read/reading';
import type { DrawingProps } from './drawing';

const ROW = 24;
const TOP = 22;

export interface RowMark extends MarkRead {
  readonly name: string;
  /** Said at the right: how many. */
  readonly n: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface RowsPlotProps extends DrawingProps<RowMark> {
  readonly testId: string;
  readonly width: number;
  /** How much of the width the names take. */
  readonly names: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  readonly goal?: { readonly value: number; readonly label: string } | undefined;
  /** More rows than this are left to the table. */
  readonly most?: number;
}

const COUNTS = 92;
/** A letter of the plot's face, on average. */
const LETTER = 5.9;

export function RowsPlot(props: RowsPlotProps) {
  const { reading, label, onOpen, testId, width, names, domain, ticks, format, goal, most = 12 } = props;
  const shown = reading.marks.slice(0, most);
  const hidden = reading.marks.length - shown.length;
  const right = width - COUNTS;
  const x = scaleLinear(domain, [names + 8, right - 8]).clamp(true);
  const height = TOP + shown.length * ROW + 4;
  const y = (index: number) => TOP + index * ROW + ROW / 2;
  return (
    <>
      <MarkedPlot
        width={width}
        height={height}
        label={label}
        testId={testId}
        onOpen={onOpen}
        lie="down"
        marks={shown.map((mark, index) => ({
          ...mark,
          x: mark.value === null ? names + 8 : x(mark.value),
          y: y(index),
        }))}
      >
        {ticks
          .filter((tick) => !goal || Math.abs(x(tick) - x(goal.value)) > 26)
          .map((tick) => (
            <g key={tick}>
              <path className="grid" d={`M${x(tick)} ${TOP}V${height - 4}`} />
              <text x={x(tick)} y={12} textAnchor="middle">
                {format(tick)}
              </text>
            </g>
          ))}
        {goal && (
          <>
            <path className="goal" d={`M${x(goal.value)} ${TOP}V${height - 4}`} />
            <text className="goal-label" x={x(goal.value)} y={12} textAnchor="middle">
              {goal.label}
            </text>
          </>
        )}
        {shown.map(({ id, name, n, value, low, high }, index) => (
          <g key={id}>
            <text className="row-name" x={0} y={y(index) + 4}>
              {shortened(name, Math.floor(names / LETTER))}
            </text>
            <text className="faint-label" x={width} y={y(index) + 4} textAnchor="end">
              {n}
            </text>
            {value !== null && low !== null && high !== null && (
              <>
                <path className="whisker" d={`M${x(low)} ${y(index)}H${x(high)}`} />
                <circle className="dot" cx={x(value)} cy={y(index)} r={3.5} />
              </>
            )}
          </g>
        ))}
      </MarkedPlot>
      {hidden > 0 && (
        <p className="caption">
          The other {hidden} {hidden === 1 ? 'stands' : 'stand'} in the table.
        </p>
      )}
    </>
  );
}

/** Whole words, as far as there is room. */
function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const end = name.lastIndexOf(' ', most - 1);
  return `${name.slice(0, end > most / 2 ? end : most - 1).replace(/[\s\p{P}]+$/u, '')}…`;
}
