// Minutes a day against desired retention: one line in ink, the chosen point labelled on it.
import type { WorkloadPoint } from '../../../shared/contract/simulation';

interface RetentionPlotProps {
  readonly points: readonly WorkloadPoint[];
  readonly chosen: number;
  readonly label: string;
  /** Drawn dashed: too few cards, or none, stand behind it. */
  readonly isRough: boolean;
}

const WIDTH = 312;
const HEIGHT = 96;
const BASE = 76;
const TOP = 10;
const TICKS = [0.7, 0.8, 0.9, 0.97];

export function RetentionPlot({ points, chosen, label, isRough }: RetentionPlotProps) {
  const from = points[0]?.retention ?? 0.7;
  const to = points.at(-1)?.retention ?? 0.97;
  const most = Math.max(...points.map(({ minutesPerDay }) => minutesPerDay), Number.MIN_VALUE);
  const x = (retention: number) => ((retention - from) / (to - from)) * WIDTH;
  const y = (minutes: number) => BASE - (minutes / most) * (BASE - TOP);
  const point = points.find(({ retention }) => Math.abs(retention - chosen) < 0.005);
  const line = points
    .map(({ retention, minutesPerDay }, index) => {
      return `${index === 0 ? 'M' : 'L'}${x(retention).toFixed(1)} ${y(minutesPerDay).toFixed(1)}`;
    })
    .join('');
  return (
    <svg
      className="plot"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Minutes a day against desired retention: ${label}`}
    >
      <path className="axis" d={`M0 ${BASE + 0.5}H${WIDTH}`} />
      <path className={isRough ? 'dashed' : 'line'} d={line} />
      {point && (
        <>
          <path className="goal" d={`M${x(chosen)} ${BASE}V${y(point.minutesPerDay)}`} />
          <circle className="dot" cx={x(chosen)} cy={y(point.minutesPerDay)} r="4" />
          <Label x={x(chosen)} y={y(point.minutesPerDay)} text={label} />
        </>
      )}
      {TICKS.map((tick) => (
        <text
          key={tick}
          x={x(tick)}
          y={HEIGHT - 4}
          textAnchor={tick === from ? 'start' : tick === to ? 'end' : 'middle'}
        >
          {Math.round(tick * 100)}
          {tick === to && '\u00a0%'}
        </text>
      ))}
    </svg>
  );
}

/** Left of the point and above the line, or right of it where there is no room. */
function Label({ x, y, text }: { x: number; y: number; text: string }) {
  const isLeft = x > WIDTH / 2;
  return (
    <text
      className="strong-label"
      x={isLeft ? x - 10 : x + 10}
      y={Math.max(10, y - 8)}
      textAnchor={isLeft ? 'end' : 'start'}
    >
      {text}
    </text>
  );
}
