// How reviews were rated, step by step: shares stacked to the full height, named at the right where they stand last.
import { scaleBand } from 'd3-scale';
import { BaseLine, XLabel } from '../../../ui/plot/Axes';
import { MarkedPlot } from '../../../ui/plot/MarkedPlot';
import { formatPlanDay } from '../../../ui/words/formatDate';
import type { GradesMark } from '../read/timeReadings';
import type { DrawingProps } from './drawing';

const WIDTH = 408;
const HEIGHT = 160;
const RIGHT = 328;
const TOP = 8;
const BASE = 132;
/** Shares of fewer reviews than this say little: their bar is narrow. */
const FEW = 10;
const NAMES = ['forgot', 'barely', 'remembered', 'instantly'] as const;

export function GradesPlot({ reading: { marks }, now, label, onOpen }: DrawingProps<GradesMark> & { now: number }) {
  const x = scaleBand(
    marks.map(({ id }) => id),
    [0, RIGHT],
  ).paddingInner(0.5);
  const at = (id: string) => x(id) ?? 0;
  const known = marks.filter(({ n }) => n > 0);
  const last = known.at(-1);
  const widthOf = ({ n }: GradesMark) => (n < FEW ? x.bandwidth() / 2 : x.bandwidth());
  return (
    <MarkedPlot
      width={WIDTH}
      height={HEIGHT}
      label={label}
      testId="plot-grades"
      onOpen={onOpen}
      marks={known.map((mark) => ({
        ...mark,
        x: at(mark.id) + x.bandwidth() / 2,
        y: (TOP + BASE) / 2,
        reach: { x: x.bandwidth() / 2 + 2, y: (BASE - TOP) / 2 + 2 },
      }))}
    >
      {known.map((mark) =>
        partsOf(mark).map(({ grade, from, to }) => (
          <rect
            key={`${mark.id}-${grade}`}
            className={`grade-${grade}`}
            x={at(mark.id) + (x.bandwidth() - widthOf(mark)) / 2}
            y={BASE - to * (BASE - TOP)}
            width={widthOf(mark)}
            height={Math.max(0, (to - from) * (BASE - TOP) - 0.75)}
          />
        )),
      )}
      <BaseLine y={BASE} width={RIGHT} />
      {last &&
        namesOf(last).map(({ name, y }) => (
          <text key={name} x={RIGHT + 8} y={y}>
            {name}
          </text>
        ))}
      {known[0] && (
        <XLabel x={at(known[0].id)} y={150} anchor="start">
          {formatPlanDay(known[0].day, now as never)}
        </XLabel>
      )}
      {last && last !== known[0] && (
        <XLabel x={at(last.id) + x.bandwidth()} y={150} anchor="end">
          {formatPlanDay(last.day, now as never)}
        </XLabel>
      )}
    </MarkedPlot>
  );
}

/** Shares one over the other, forgot at the bottom. */
function partsOf({ grades, n }: GradesMark) {
  let from = 0;
  return NAMES.map((grade, index) => {
    const to = from + (grades[index] ?? 0) / n;
    const part = { grade, from, to };
    from = to;
    return part;
  });
}

const LINE = 14;

/** The names beside the last bar, kept a line apart; also of a rating that was not given there, where it would stand. */
function namesOf(mark: GradesMark) {
  const placed: { name: string; y: number }[] = [];
  for (const { grade, from, to } of partsOf(mark)) {
    const wished = BASE - ((from + to) / 2) * (BASE - TOP) + 4;
    const below = placed.at(-1)?.y ?? Infinity;
    placed.push({ name: grade, y: Math.min(wished, below - LINE) });
  }
  return placed;
}
