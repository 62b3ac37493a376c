// Reviews of coming days: mature below, young above, what is being learned on top; what is late stands apart, outlined.
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { MILLIS_PER_MINUTE } from '../../../../core/base/time';
import { BaseLine, XLabel } from '../../../ui/plot/Axes';
import { MarkedPlot } from '../../../ui/plot/MarkedPlot';
import { NO_BREAK_SPACE } from '../../../ui/words/count';
import { formatPlanDay } from '../../../ui/words/formatDate';
import type { ForecastMark } from '../read/forecastReading';
import type { DrawingProps } from './drawing';

const WIDTH = 464;
const HEIGHT = 164;
const RIGHT = 412;
const TOP = 8;
const BASE = 136;
const PARTS = ['mature', 'young', 'steps'] as const;
const CLASSES = { mature: 'bar-1', young: 'bar-2', steps: 'bar-3' } as const;

interface ForecastPlotProps extends DrawingProps<ForecastMark> {
  readonly now: number;
  /** Milliseconds a review takes. */
  readonly pace: number;
}

export function ForecastPlot({ reading, now, pace, label, onOpen }: ForecastPlotProps) {
  const { marks } = reading;
  const total = ({ young, mature, steps }: ForecastMark) => young + mature + steps;
  const late = marks.find(({ day }) => day === null);
  const days = marks.filter(({ day }) => day !== null);
  // A backlog does not flatten the days beside it.
  const most = Math.max(4, ...days.map(total));
  const isCut = late !== undefined && total(late) > 1.3 * most;
  const x = scaleBand(
    marks.map(({ id }) => id),
    [0, RIGHT],
  )
    .paddingInner(0.35)
    .paddingOuter(0.1);
  const y = scaleLinear([0, isCut ? most : Math.max(most, late ? total(late) : 0)], [BASE, TOP])
    .nice(4)
    .clamp(true);
  const bars = stack<ForecastMark, (typeof PARTS)[number]>().keys(PARTS)([...days]);
  const at = (id: string) => x(id) ?? 0;
  const wide = x.bandwidth();
  const ticks = y.ticks(3).filter((tick) => tick > 0 && Number.isInteger(tick));
  const labelled = [0, Math.floor(days.length / 3), Math.floor((2 * days.length) / 3), days.length - 1];
  return (
    <MarkedPlot
      width={WIDTH}
      height={HEIGHT}
      label={label}
      testId="plot-forecast"
      onOpen={onOpen}
      marks={marks.map((mark) => {
        const height = (BASE - y(total(mark))) / 2;
        return {
          ...mark,
          x: at(mark.id) + wide / 2,
          y: BASE - height,
          reach: { x: wide / 2 + 2, y: height + 2 },
        };
      })}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M0 ${y(tick)}H${RIGHT}`} />
          <text x={RIGHT + 8} y={y(tick) + 4}>
            {tick}
          </text>
          <text className="faint-label" x={RIGHT} y={y(tick) - 3} textAnchor="end">
            {minutesWords((tick * pace) / MILLIS_PER_MINUTE)}
          </text>
        </g>
      ))}
      {late && (
        <rect
          className="bar-late"
          x={at(late.id) + 0.75}
          y={y(total(late)) + 0.75}
          width={Math.max(1, wide - 1.5)}
          height={Math.max(0, BASE - y(total(late)) - 0.75)}
        />
      )}
      {bars.map((series) =>
        series.map(([from, to], index) => {
          const day = days[index];
          if (!day || to === from) return null;
          const gap = from > 0 && y(from) - y(to) > 3 ? 1 : 0;
          return (
            <rect
              key={`${series.key}-${day.id}`}
              className={CLASSES[series.key]}
              x={at(day.id)}
              y={y(to)}
              width={wide}
              height={Math.max(0.5, y(from) - y(to) - gap)}
            />
          );
        }),
      )}
      <BaseLine y={BASE} width={RIGHT} />
      {labelled.map((index, nth) => {
        const day = days[index];
        if (!day) return null;
        const isLast = nth === labelled.length - 1;
        return (
          <XLabel
            key={day.id}
            x={nth === 0 ? 0 : at(day.id) + (isLast ? wide : wide / 2)}
            y={HEIGHT - 14}
            anchor={nth === 0 ? 'start' : isLast ? 'end' : 'middle'}
            tone={nth === 0 ? 'strong' : 'plain'}
          >
            {nth === 0 && late && <tspan className="faint-label">{`${total(late).toLocaleString('en')} late, `}</tspan>}
            {nth === 0 ? 'today' : formatPlanDay(day.day ?? '', now as never)}
          </XLabel>
        );
      })}
    </MarkedPlot>
  );
}

const minutesWords = (minutes: number): string => (minutes < 1 ? '' : `${Math.round(minutes)}${NO_BREAK_SPACE}min`);
