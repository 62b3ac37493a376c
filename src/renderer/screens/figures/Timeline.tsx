// When things were, on one line: each with the number it has in the list below.
import type { DateEntry } from '../../../shared/contract/quiz';
import { timelinePlaces } from './timelinePlaces';

const WIDTH = 944;
const LINE = 40;

export function Timeline({ dates }: { dates: readonly DateEntry[] }) {
  const places = timelinePlaces(dates);
  if (places.length === 0) return null;
  const x = (share: number) => 12 + share * (WIDTH - 24);
  const [first, last] = [dates[0], dates.at(-1)];
  return (
    <svg
      className="plot timeline"
      viewBox={`0 0 ${WIDTH} 84`}
      role="img"
      aria-label={`${dates.length} dates from ${first?.answer ?? ''} to ${last?.answer ?? ''}`}
      data-testid="timeline"
    >
      <path className="axis" d={`M0 ${LINE + 0.5}H${WIDTH}`} />
      {places.map(({ from, to, isBelow }, index) => {
        const at = x((from + to) / 2);
        return (
          <g key={dates[index]?.id ?? index}>
            <path className="timeline-span" d={`M${x(from)} ${LINE}H${Math.max(x(from) + 2, x(to))}`} />
            <text className="strong-label" x={at} y={isBelow ? LINE + 24 : LINE - 12} textAnchor="middle">
              {index + 1}
            </text>
          </g>
        );
      })}
      <text x="0" y="80">
        {first?.start.slice(0, 4)}
      </text>
      <text x={WIDTH} y="80" textAnchor="end">
        {last?.start.slice(0, 4)}
      </text>
    </svg>
  );
}
