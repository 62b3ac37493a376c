// A year in two courses over one calendar: what is known with its interval above, minutes a day below. Dotted: the same year
// under the setting in force.
import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { BaseLine, GoalLine, Lines, XLabel } from '../../../ui/plot/Axes';
import { MarkedPlot } from '../../../ui/plot/MarkedPlot';
import { NO_BREAK_SPACE } from '../../../ui/words/count';
import { formatPlanDay } from '../../../ui/words/formatDate';
import { goalPercent } from '../../../ui/words/percent';
import type { YearMark } from '../read/yearReading';
import type { DrawingProps } from './drawing';

const WIDTH = 408;
const HEIGHT = 236;
const RIGHT = 356;
const UPPER = { top: 18, base: 112 };
const LOWER = { top: 142, base: 204 };
const LABELS = 3;
/** Labels nearer to each other would touch. */
const LINE = 12;
const SAMPLE = 22;

interface YearPlotProps extends DrawingProps<YearMark> {
  readonly now: number;
  readonly minutesPerDay: number;
  /** The desired retention that is looked at, and the one in force. */
  readonly retentions: { readonly looked: number; readonly kept: number };
}

export function YearPlot({ reading, now, minutesPerDay, retentions, label, onOpen }: YearPlotProps) {
  const { marks, isFew } = reading;
  const x = scalePoint(
    marks.map(({ id }) => id),
    [4, RIGHT - 4],
  );
  const at = (id: string) => x(id) ?? 0;
  const lows = marks.map(({ known, before }) => Math.min(known.low, before?.known.expected ?? known.low));
  const highs = marks.map(({ known, before }) => Math.max(known.high, before?.known.expected ?? 0));
  const known = scaleLinear([Math.min(...lows), Math.max(1, ...highs)], [UPPER.base, UPPER.top]).nice(3);
  const most = Math.max(1, ...marks.map(({ minutes, before }) => Math.max(minutes, before?.minutes ?? 0)));
  const minutes = scaleLinear([0, most], [LOWER.base, LOWER.top]).nice(2);
  const course = (of: (mark: YearMark) => number | null) =>
    line<YearMark>()
      .defined((mark) => of(mark) !== null)
      .x(({ id }) => at(id))
      .y((mark) => of(mark) ?? 0)([...marks]) ?? '';
  const band = area<YearMark>()
    .x(({ id }) => at(id))
    .y0((mark) => known(mark.known.low))
    .y1((mark) => known(mark.known.high));
  const whole = (ticks: readonly number[]) => ticks.filter((tick) => Number.isInteger(tick));
  const hasLimit = minutesPerDay <= (minutes.domain()[1] ?? 0);
  const isClear = (tick: number) => !hasLimit || Math.abs(minutes(tick) - minutes(minutesPerDay)) > LINE;
  const kind = isFew ? 'dashed' : 'line';
  return (
    <MarkedPlot
      width={WIDTH}
      height={HEIGHT}
      label={label}
      testId="plot-year"
      onOpen={onOpen}
      marks={marks.map((mark) => ({ ...mark, x: at(mark.id), y: known(mark.known.expected) }))}
    >
      <Lines ticks={whole(known.ticks(3))} y={known} width={RIGHT} format={(value) => value.toLocaleString('en')} />
      <XLabel x={0} y={10} anchor="start" tone="faint">
        facts known
      </XLabel>
      <path className="band" d={band([...marks]) ?? ''} />
      {marks.some(({ before }) => before !== null) && <Legend kind={kind} {...retentions} />}
      <path className="dotted" d={course(({ before }) => before && known(before.known.expected))} />
      <path className={kind} d={course((mark) => known(mark.known.expected))} />
      <Lines ticks={whole(minutes.ticks(2)).slice(1).filter(isClear)} y={minutes} width={RIGHT} format={String} />
      <XLabel x={0} y={LOWER.top - 8} anchor="start" tone="faint">
        minutes a day
      </XLabel>
      {hasLimit && <GoalLine y={minutes(minutesPerDay)} width={RIGHT} label={`max ${minutesPerDay}`} />}
      <path className="dotted" d={course(({ before }) => before && minutes(before.minutes))} />
      <path className={kind} d={course((mark) => minutes(mark.minutes))} />
      <BaseLine y={LOWER.base} width={RIGHT} />
      {Array.from({ length: LABELS + 1 }, (_, nth) => marks[Math.round((nth / LABELS) * (marks.length - 1))]).map(
        (mark, nth) =>
          mark && (
            <XLabel
              key={mark.id}
              x={at(mark.id)}
              y={LOWER.base + 18}
              anchor={nth === 0 ? 'start' : nth === LABELS ? 'end' : 'middle'}
              tone={nth === 0 ? 'strong' : 'plain'}
            >
              {nth === 0 ? 'today' : formatPlanDay(mark.day, now as never).replace(' ', NO_BREAK_SPACE)}
            </XLabel>
          ),
      )}
    </MarkedPlot>
  );
}

/** Which line is which, right above the plot. */
const Legend = ({ kind, looked, kept }: { readonly kind: string; readonly looked: number; readonly kept: number }) => (
  <g data-testid="year-legend">
    <path className={kind} d={`M150 6h${SAMPLE}`} />
    <XLabel x={178} y={10} anchor="start">
      {goalPercent(looked)}
    </XLabel>
    <path className="dotted" d={`M236 6h${SAMPLE}`} />
    <XLabel x={264} y={10} anchor="start">
      {`${goalPercent(kept)}, in force`}
    </XLabel>
  </g>
);
