// What a plot stands on: lines across at round values with their labels at the right, a line below, and the goal.
import type { ReactNode } from 'react';

interface LinesProps {
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  readonly width: number;
  readonly format: (value: number) => string;
}

/** Lines across, each labelled right of the plot. */
export const Lines = ({ ticks, y, width, format }: LinesProps) =>
  ticks.map((tick) => (
    <g key={tick}>
      <path className="grid" d={`M0 ${y(tick)}H${width}`} />
      <text x={width + 8} y={y(tick) + 4}>
        {format(tick)}
      </text>
    </g>
  ));

export const BaseLine = ({ y, width }: { readonly y: number; readonly width: number }) => (
  <path className="axis" d={`M0 ${y + 0.5}H${width}`} />
);

interface GoalProps {
  readonly y: number;
  readonly width: number;
  readonly label: string;
}

export const GoalLine = ({ y, width, label }: GoalProps) => (
  <>
    <path className="goal" d={`M0 ${y}H${width}`} />
    <text className="goal-label" x={width + 8} y={y + 4}>
      {label}
    </text>
  </>
);

interface WhiskerProps {
  readonly x: number;
  readonly low: number;
  readonly high: number;
  /** Where the scale ends below, if the interval goes on beyond it. */
  readonly cutAt?: number | null | undefined;
}

const ARROW = 3;

/** An interval, upright; an arrow below says that it goes on. */
export const Whisker = ({ x, low, high, cutAt = null }: WhiskerProps) => (
  <>
    <path className="whisker" d={`M${x} ${high}V${low}`} />
    {cutAt !== null && (
      <path
        className="whisker"
        d={`M${x - ARROW} ${cutAt - ARROW - 1}L${x} ${cutAt - 1}L${x + ARROW} ${cutAt - ARROW - 1}`}
      />
    )}
  </>
);

interface IntervalProps extends WhiskerProps {
  readonly middle: number;
  readonly isHollow?: boolean;
}

/** A point with its interval, upright. */
export const Interval = ({ middle, isHollow = true, ...whisker }: IntervalProps) => (
  <>
    <Whisker {...whisker} />
    <circle className={isHollow ? 'dot-hollow' : 'dot'} cx={whisker.x} cy={middle} r={isHollow ? 3.5 : 2.5} />
  </>
);

interface XLabelProps {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: 'plain' | 'strong' | 'faint';
  readonly children: ReactNode;
}

const TONES = { plain: undefined, strong: 'strong-label', faint: 'faint-label' } as const;

export const XLabel = ({ x, y, anchor = 'middle', tone = 'plain', children }: XLabelProps) => (
  <text x={x} y={y} textAnchor={anchor} className={TONES[tone]}>
    {children}
  </text>
);
