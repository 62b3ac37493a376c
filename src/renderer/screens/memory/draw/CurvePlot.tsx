// Recall by days since the last answer, as it was and as the model expected it; and calibration, the same against chances.
import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { BaseLine, GoalLine, Interval, Lines, Whisker, XLabel } from '../../../ui/plot/Axes';
import { MarkedPlot } from '../../../ui/plot/MarkedPlot';
import { goalWords, wholePercent } from '../../../ui/words/percent';
import type { AgreementMark } from '../read/curveReading';
import type { DrawingProps } from './drawing';

const WIDTH = 408;
const HEIGHT = 160;
const RIGHT = 368;
const TOP = 8;
const BASE = 132;
const DAYS = [1, 3, 10, 30, 100, 300, 1000];

/** A round share below what is drawn. */
const floorOf = (marks: readonly AgreementMark[]): number =>
  Math.max(0, Math.min(0.7, Math.floor(Math.min(1, ...marks.map(({ bin }) => lowDrawn(bin))) * 10) / 10));

/** Intervals of a handful of answers would flatten the rest: they are cut at the floor. */
const lowDrawn = ({ n, low, observed, predicted }: AgreementMark['bin']): number =>
  Math.min(n < 10 ? observed : low, predicted);

export function ForgettingPlot({ reading, goal, label, onOpen }: DrawingProps<AgreementMark> & { goal: number }) {
  const { marks, isFew } = reading;
  const middle = ({ bin: { from, to } }: AgreementMark) => Math.sqrt(from * Math.max(from, Math.min(to - 1, 4 * from)));
  const last = Math.max(30, ...marks.map(middle));
  const x = scaleLog([1, last], [6, RIGHT - 10]);
  const floor = floorOf(marks);
  const y = scaleLinear([floor, 1], [BASE, TOP]).clamp(true);
  const model = line<AgreementMark>()
    .x((mark) => x(middle(mark)))
    .y(({ bin }) => y(bin.predicted));
  return (
    <MarkedPlot
      width={WIDTH}
      height={HEIGHT}
      label={label}
      testId="plot-curve"
      onOpen={onOpen}
      marks={marks.map((mark) => ({ ...mark, x: x(middle(mark)), y: y(mark.bin.observed) }))}
    >
      <Lines
        ticks={y.ticks(4).filter((tick) => Math.abs(tick - goal) > 0.03)}
        y={y}
        width={RIGHT}
        format={wholePercent}
      />
      <GoalLine y={y(goal)} width={RIGHT} label={goalWords(goal)} />
      <BaseLine y={BASE} width={RIGHT} />
      {!isFew && <path className="line" d={model([...marks]) ?? ''} />}
      {marks.map((mark) => (
        <Interval
          key={mark.id}
          x={x(middle(mark))}
          low={y(mark.bin.low)}
          high={y(mark.bin.high)}
          middle={y(mark.bin.observed)}
          cutAt={mark.bin.low < floor ? BASE : null}
        />
      ))}
      {DAYS.filter((day) => day <= last).map((day) => (
        <XLabel key={day} x={x(day)} y={150} anchor={day === 1 ? 'start' : 'middle'}>
          {day === 1 ? '1 day' : day.toLocaleString('en')}
        </XLabel>
      ))}
    </MarkedPlot>
  );
}

const SIDE = 168;

/** Expected across, recalled upwards; on the diagonal the model is right. The larger the point, the more answers. */
export function CalibrationPlot({ reading, label, onOpen }: DrawingProps<AgreementMark>) {
  const { marks } = reading;
  const floor = Math.min(0.8, floorOf(marks));
  const left = 120;
  const x = scaleLinear([floor, 1], [left, left + SIDE + 60]);
  const y = scaleLinear([floor, 1], [SIDE, TOP]).clamp(true);
  const most = Math.max(1, ...marks.map(({ bin }) => bin.n));
  const radius = (n: number) => 2 + 4 * Math.sqrt(n / most);
  const right = left + SIDE + 60;
  return (
    <MarkedPlot
      width={WIDTH}
      height={SIDE + 32}
      label={label}
      testId="plot-calibration"
      onOpen={onOpen}
      marks={marks.map((mark) => ({ ...mark, x: x(mark.bin.predicted), y: y(mark.bin.observed) }))}
    >
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M${left} ${y(tick)}H${right}`} />
          <text x={right + 8} y={y(tick) + 4}>
            {wholePercent(tick)}
          </text>
          <XLabel x={x(tick)} y={SIDE + 18}>
            {wholePercent(tick)}
          </XLabel>
        </g>
      ))}
      <path className="axis" d={`M${left} ${SIDE + 0.5}H${right}`} />
      <path className="goal" d={`M${x(floor)} ${y(floor)}L${x(1)} ${y(1)}`} />
      {marks.map(({ id, bin }) => (
        <g key={id}>
          <Whisker
            {...{ x: x(bin.predicted), low: y(bin.low), high: y(bin.high), cutAt: bin.low < floor ? SIDE : null }}
          />
          <circle className="dot-hollow" cx={x(bin.predicted)} cy={y(bin.observed)} r={radius(bin.n)} />
        </g>
      ))}
      <XLabel x={left} y={SIDE + 31} anchor="start" tone="faint">
        expected, %
      </XLabel>
      <text className="faint-label" x={left - 8} y={TOP + 4} textAnchor="end">
        recalled, %
      </text>
      <text className="faint-label" x={left - 8} y={SIDE / 2} textAnchor="end">
        dotted: as expected
      </text>
    </MarkedPlot>
  );
}
