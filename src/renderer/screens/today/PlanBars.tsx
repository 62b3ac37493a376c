// A plan as bars: what comes anyway stands below as an outline, overdue cards above it in ink, under the line of the minutes.
import type { Instant } from '../../../core/base/time';
import type { CatchUp } from '../../../shared/contract/plan';
import { formatPlanDay } from '../../ui/words/formatDate';
import { clearedSentence } from './catchUpWords';

const WIDTH = 552;
const LEFT = 0;
const BASE = 84;
const TALLEST = 60;
const WIDEST_BAR = 16;

export function PlanBars({ plan, now }: { plan: CatchUp; now: Instant }) {
  const { days, minutesPerDay } = plan;
  const most = Math.max(minutesPerDay, ...days.map(({ minutes }) => minutes));
  const step = (WIDTH - LEFT) / days.length;
  const bar = Math.min(WIDEST_BAR, step * 0.7);
  const height = (minutes: number) => (minutes / most) * TALLEST;
  const line = BASE - height(minutesPerDay);
  const isSpelt = step >= 44;
  return (
    <svg className="plot plan-bars" viewBox={`0 0 ${WIDTH} 104`} role="img" aria-label={clearedSentence(plan, now)}>
      {days.map(({ day, minutes, moved, planned }, index) => {
        const x = LEFT + index * step + (isSpelt ? step / 2 : bar / 2);
        const anyway = moved + planned === 0 ? 0 : (minutes * planned) / (moved + planned);
        return (
          <g key={day} data-day={day}>
            <rect
              className="bar-outline"
              x={x - bar / 2}
              y={BASE - height(anyway)}
              width={bar}
              height={height(anyway)}
            />
            <rect
              className="bar-past"
              x={x - bar / 2}
              y={BASE - height(minutes)}
              width={bar}
              height={height(minutes - anyway)}
            />
            {isSpelt && (
              <text x={x} y="101" textAnchor="middle">
                {formatPlanDay(day, now)}
              </text>
            )}
          </g>
        );
      })}
      <path className="goal" d={`M0 ${line}H${WIDTH}`} />
      <text className="goal-label" x={WIDTH} y={line - 5} textAnchor="end">
        {minutesPerDay} min
      </text>
      <path className="axis" d={`M0 ${BASE + 0.5}H${WIDTH}`} />
      {!isSpelt && <Ends plan={plan} now={now} />}
    </svg>
  );
}

/** Where days are too many to name each: the first and the last. */
function Ends({ plan: { days }, now }: { plan: CatchUp; now: Instant }) {
  return (
    <>
      <text x="0" y="101">
        {formatPlanDay(days[0]?.day ?? '', now)}
      </text>
      <text x={WIDTH} y="101" textAnchor="end">
        {formatPlanDay(days.at(-1)?.day ?? '', now)}
      </text>
    </>
  );
}
