// A histogram: bars over the bins of a scale, which are drawn alike wide.
import { scaleBand, scaleLinear } from 'd3-scale';
import { BaseLine, Lines, XLabel } from '../../../ui/plot/Axes';
import { MarkedPlot } from '../../../ui/plot/MarkedPlot';
import type { BinMark } from '../read/distributionReadings';
import type { DrawingProps } from './drawing';

const HEIGHT = 140;
/** Left of the labels of the lines. */
const LABELS = 48;
const TOP = 18;
const BASE = 112;

interface BarsPlotProps extends DrawingProps<BinMark> {
  readonly width: number;
  readonly testId: string;
  /** What the scale is. */
  readonly axis: string;
  /** Every how many bins one is labelled. */
  readonly every?: number;
  /** A value of the scale to mark, with its label. */
  readonly line?: { readonly value: number; readonly label: string } | undefined;
}

export function BarsPlot({ reading: { marks }, width, label, onOpen, testId, axis, every = 1, line }: BarsPlotProps) {
  const right = width - LABELS;
  const x = scaleBand(
    marks.map(({ id }) => id),
    [0, right],
  ).paddingInner(0.12);
  const most = Math.max(1, ...marks.map(({ bin }) => bin.n));
  const y = scaleLinear([0, most], [BASE, TOP]).nice(3);
  const at = (id: string) => x(id) ?? 0;
  return (
    <MarkedPlot
      width={width}
      height={HEIGHT}
      label={label}
      testId={testId}
      onOpen={onOpen}
      marks={marks.map((mark) => {
        const height = (BASE - y(mark.bin.n)) / 2;
        return {
          ...mark,
          x: at(mark.id) + x.bandwidth() / 2,
          y: BASE - height,
          reach: { x: x.bandwidth() / 2 + 2, y: height + 2 },
        };
      })}
    >
      <Lines
        ticks={y.ticks(3).filter((tick) => tick > 0 && Number.isInteger(tick))}
        y={y}
        width={right}
        format={(tick) => tick.toLocaleString('en')}
      />
      {marks.map(({ id, bin }) => (
        <rect key={id} className="bar-1" x={at(id)} y={y(bin.n)} width={x.bandwidth()} height={BASE - y(bin.n)} />
      ))}
      <BaseLine y={BASE} width={right} />
      {line && <Marked right={right} marks={marks} at={at} step={x.step()} {...line} />}
      {marks
        .filter((_, index) => index % every === 0)
        .map(({ id, edge }) => (
          <XLabel key={id} x={at(id)} y={BASE + 16} anchor={id === marks[0]?.id ? 'start' : 'middle'}>
            {edge}
          </XLabel>
        ))}
      <XLabel x={right + 8} y={BASE + 16} anchor="start" tone="faint">
        {axis}
      </XLabel>
    </MarkedPlot>
  );
}

interface MarkedProps {
  readonly right: number;
  readonly marks: readonly BinMark[];
  readonly at: (id: string) => number;
  readonly step: number;
  readonly value: number;
  readonly label: string;
}

/** A value within the bin it falls into. */
function Marked({ right, marks, at, step, value, label }: MarkedProps) {
  const mark = marks.find(({ bin }) => value >= bin.from && value < bin.to);
  if (!mark) return null;
  const x = at(mark.id) + ((value - mark.bin.from) / (mark.bin.to - mark.bin.from)) * step;
  const isLeft = x > right - 90;
  return (
    <>
      <path className="goal" d={`M${x} ${TOP - 14}V${BASE}`} />
      <text className="goal-label" x={isLeft ? x - 6 : x + 6} y={TOP - 6} textAnchor={isLeft ? 'end' : 'start'}>
        {label}
      </text>
    </>
  );
}
