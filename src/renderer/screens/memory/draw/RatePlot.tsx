// Rates over time with their 95 % band and the goal; with few reviews only points with intervals, and no line.
import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { GoalLine, Interval, Lines, XLabel } from '../../../ui/plot/Axes';
import { MarkedPlot } from '../../../ui/plot/MarkedPlot';
import { goalWords, wholePercent } from '../../../ui/words/percent';
import { formatPlanDay } from '../../../ui/words/formatDate';
import type { RateMark } from '../read/retentionReading';
import type { DrawingProps } from './drawing';

const WIDTH = 464;
const HEIGHT = 176;
const RIGHT = 412;
const TOP = 8;
const BASE = 138;
const LABELS = 4;

interface RatePlotProps extends DrawingProps<RateMark> {
  readonly goal: number;
  readonly now: number;
}

export function RatePlot({ reading, goal, now, label, onOpen }: RatePlotProps) {
  const { marks, isFew } = reading;
  const known = marks.flatMap((mark) => (mark.rate ? [{ ...mark, rate: mark.rate }] : []));
  const floor = lowestOf(
    known.map(({ rate, n }) =>
      isFew || n >= FEW_A_POINT ? rate.low : Math.min(rate.value, (rate.low + rate.value) / 2),
    ),
  );
  const x = scalePoint(
    marks.map(({ id }) => id),
    [10, RIGHT - 10],
  );
  const y = scaleLinear([floor, 1], [BASE, TOP]).clamp(true);
  const at = (id: string) => x(id) ?? 0;
  type Known = (typeof known)[number];
  const band = area<RateMark>()
    .defined(({ rate }) => rate !== null)
    .x(({ id }) => at(id))
    .y0(({ rate }) => y(rate?.low ?? 0))
    .y1(({ rate }) => y(rate?.high ?? 1));
  const course = line<RateMark>()
    .defined(({ rate }) => rate !== null)
    .x(({ id }) => at(id))
    .y(({ rate }) => y(rate?.value ?? 0));
  const labelled = marks.filter((_, index) => isLabelled(index, marks.length));
  return (
    <MarkedPlot
      width={WIDTH}
      height={HEIGHT}
      label={label}
      testId="plot-retention"
      onOpen={onOpen}
      marks={known.map((mark: Known) => ({ ...mark, x: at(mark.id), y: y(mark.rate.value) }))}
    >
      <Lines
        ticks={y.ticks(4).filter((tick) => Math.abs(tick - goal) > 0.03)}
        y={y}
        width={RIGHT}
        format={wholePercent}
      />
      {!isFew && <path className="band" d={band(marks) ?? ''} />}
      <GoalLine y={y(goal)} width={RIGHT} label={`${goalWords(goal)} goal`} />
      {!isFew && <path className="line" d={course(marks) ?? ''} />}
      {known.map(({ id, rate, n }, index) =>
        isFew ? (
          <Interval key={id} x={at(id)} low={y(rate.low)} high={y(rate.high)} middle={y(rate.value)} />
        ) : (
          <circle
            key={id}
            className={n < FEW_A_POINT ? 'dot-hollow' : 'dot'}
            cx={at(id)}
            cy={y(rate.value)}
            r={index === known.length - 1 ? 3.5 : 2.2}
          />
        ),
      )}
      {labelled.map(({ id, day, n }, index) => {
        const anchor = index === 0 ? 'start' : index === labelled.length - 1 ? 'end' : 'middle';
        const edge = index === 0 ? -10 : index === labelled.length - 1 ? 10 : 0;
        return (
          <g key={id}>
            <XLabel x={at(id) + edge} y={156} anchor={anchor}>
              {formatPlanDay(day, now as never)}
            </XLabel>
            <XLabel x={at(id) + edge} y={171} anchor={anchor} tone="faint">
              n {n}
            </XLabel>
          </g>
        );
      })}
    </MarkedPlot>
  );
}

/** A point over fewer reviews than this is drawn hollow. */
const FEW_A_POINT = 10;

/** Where the scale begins: a round share below all that is drawn. */
function lowestOf(lows: readonly number[]): number {
  const lowest = Math.min(0.7, ...lows);
  return Math.max(0, Math.floor(lowest * 10) / 10);
}

const isLabelled = (index: number, length: number): boolean =>
  length <= LABELS
    ? true
    : Array.from({ length: LABELS }, (_, nth) => Math.round((nth * (length - 1)) / (LABELS - 1))).includes(index);
