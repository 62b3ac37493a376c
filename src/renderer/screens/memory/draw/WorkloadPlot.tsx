// Minutes a day across, facts known in a year upwards: each point is a desired retention, the larger dot the one chosen.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { BaseLine, Lines, XLabel } from '../../../ui/plot/Axes';
import { MarkedPlot } from '../../../ui/plot/MarkedPlot';
import { NO_BREAK_SPACE } from '../../../ui/words/count';
import type { WorkloadMark } from '../read/workloadReading';
import type { DrawingProps } from './drawing';

const WIDTH = 464;
const HEIGHT = 216;
const RIGHT = 412;
const TOP = 26;
const BASE = 168;
/** Percents named along the curve, as far as there is room. */
const NAMED = [70, 80, 90, 95, 97];
const ROOM = 26;

interface WorkloadPlotProps extends DrawingProps<WorkloadMark> {
  readonly chosen: number;
  readonly kept: number;
  /** Minutes the person gives a day. */
  readonly minutesPerDay: number;
}

export function WorkloadPlot({ reading, chosen, kept, minutesPerDay, label, onOpen }: WorkloadPlotProps) {
  const { marks, isFew } = reading;
  const minutes = marks.map(({ point }) => point.minutesPerDay);
  const known = marks.map(({ point }) => point.known.expected);
  const span = Math.max(...known) - Math.min(...known);
  const x = scaleLinear([0, Math.max(1, ...minutes)], [0, RIGHT - 12]).nice(4);
  const y = scaleLinear(
    [Math.max(0, Math.min(...known) - 0.2 * span - 1), Math.max(...known) + 0.1 * span + 1],
    [BASE, TOP],
  ).nice(4);
  const at = ({ point }: WorkloadMark) => ({ x: x(point.minutesPerDay), y: y(point.known.expected) });
  const course = line<WorkloadMark>()
    .x((mark) => at(mark).x)
    .y((mark) => at(mark).y);
  const isAt = ({ point }: WorkloadMark, retention: number) => Math.abs(point.retention - retention) < 0.005;
  const isLate = x(minutesPerDay) > RIGHT / 2;
  const whole = y.ticks(4).filter((tick) => Number.isInteger(tick));
  return (
    <MarkedPlot
      width={WIDTH}
      height={HEIGHT}
      label={label}
      testId="plot-workload"
      onOpen={onOpen}
      startsAt={Math.max(
        0,
        marks.findIndex((mark) => isAt(mark, chosen)),
      )}
      marks={marks.map((mark) => ({ ...mark, ...at(mark) }))}
    >
      <Lines ticks={whole} y={y} width={RIGHT} format={(value) => value.toLocaleString('en')} />
      <XLabel x={RIGHT} y={10} anchor="end" tone="faint">
        facts known in a year
      </XLabel>
      {minutesPerDay <= (x.domain()[1] ?? 0) && (
        <>
          <path className="goal" d={`M${x(minutesPerDay)} ${TOP}V${BASE}`} />
          <text
            className="goal-label"
            x={x(minutesPerDay) + (isLate ? -4 : 4)}
            y={BASE - 6}
            textAnchor={isLate ? 'end' : 'start'}
          >
            your {minutesPerDay}
            {NO_BREAK_SPACE}min
          </text>
        </>
      )}
      <path className={isFew ? 'dashed' : 'line'} d={course([...marks]) ?? ''} />
      <BaseLine y={BASE} width={RIGHT} />
      {marks
        .filter((mark) => isAt(mark, kept))
        .map((mark) => (
          <circle key={mark.id} className="dot-hollow" cx={at(mark).x} cy={at(mark).y} r={4} />
        ))}
      {marks
        .filter((mark) => isAt(mark, chosen))
        .map((mark) => (
          <circle key={mark.id} className="dot" cx={at(mark).x} cy={at(mark).y} r={4.5} />
        ))}
      {namesOf(marks, chosen, at).map(({ mark, isChosen, ...place }) => (
        <text
          key={mark.id}
          className={isChosen ? 'strong-label' : 'faint-label'}
          x={place.x}
          y={place.y}
          textAnchor={place.isRight ? 'start' : 'middle'}
        >
          {Math.round(mark.point.retention * 100)}
          {isChosen && `${NO_BREAK_SPACE}%`}
        </text>
      ))}
      {x.ticks(5).map((tick) => (
        <XLabel key={tick} x={x(tick)} y={BASE + 16} anchor={tick === 0 ? 'start' : 'middle'}>
          {tick}
        </XLabel>
      ))}
      <XLabel x={RIGHT} y={BASE + 32} anchor="end" tone="faint">
        minutes a day
      </XLabel>
    </MarkedPlot>
  );
}

/** The chosen point is named first; others where they do not touch it or each other. */
function namesOf(
  marks: readonly WorkloadMark[],
  chosen: number,
  at: (mark: WorkloadMark) => { readonly x: number; readonly y: number },
) {
  const percent = ({ point }: WorkloadMark) => Math.round(point.retention * 100);
  const wanted = [Math.round(chosen * 100), ...NAMED];
  const named: { mark: WorkloadMark; x: number; y: number; isChosen: boolean; isRight: boolean }[] = [];
  for (const one of new Set(wanted)) {
    const mark = marks.find((each) => percent(each) === one);
    if (!mark) continue;
    const place = at(mark);
    const isFree = named.every((other) => Math.hypot(other.x - place.x, other.y + 9 - place.y) > ROOM);
    const isRight = place.x < 16;
    if (isFree) named.push({ mark, x: place.x, y: place.y - 9, isChosen: named.length === 0, isRight });
  }
  return named;
}
