// A year of days in columns of weeks: five steps of blue for what was done, outlines for what is to come.
import { scaleQuantile } from 'd3-scale';
import { MarkedPlot } from '../../../ui/plot/MarkedPlot';
import type { DayMark } from '../read/daysReading';
import type { DrawingProps } from './drawing';

const WIDTH = 944;
const HEIGHT = 132;
const LEFT = 28;
const CELL = 13;
const ROW = 16;
const COLUMN = 17.5;
const LARGEST = 13;
const SMALLEST = 5;
const MONTH = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

export function DaysPlot({ reading: { marks }, label, onOpen }: DrawingProps<DayMark>) {
  const done = marks.map(({ answers }) => answers).filter((answers) => answers > 0);
  const step = scaleQuantile().domain(done).range([1, 2, 3, 4, 5]);
  const most = Math.max(1, ...marks.map(({ coming }) => coming));
  const left = (mark: DayMark) => LEFT + mark.week * COLUMN;
  const top = (mark: DayMark) => mark.weekday * ROW;
  const months = monthStarts(marks);
  return (
    <MarkedPlot
      width={WIDTH}
      height={HEIGHT}
      label={label}
      testId="plot-days"
      onOpen={onOpen}
      lie={{ columnsOf: 7 }}
      startsAt={marks.findIndex(({ isToday }) => isToday)}
      marks={marks.map((mark) => ({
        ...mark,
        x: left(mark) + CELL / 2,
        y: top(mark) + CELL / 2,
        reach: { x: CELL / 2 + 1.5, y: CELL / 2 + 1.5 },
      }))}
    >
      {marks.map((mark) => {
        if (mark.answers > 0) {
          return (
            <rect
              key={mark.id}
              className={`heat-${step(mark.answers)}`}
              x={left(mark)}
              y={top(mark)}
              width={CELL}
              height={CELL}
            />
          );
        }
        if (mark.coming > 0) {
          const size = SMALLEST + (LARGEST - SMALLEST - 1) * Math.sqrt(mark.coming / most);
          const inset = (CELL - size) / 2;
          return (
            <rect
              key={mark.id}
              className="heat-coming"
              x={left(mark) + inset}
              y={top(mark) + inset}
              width={size}
              height={size}
            />
          );
        }
        return (
          <rect key={mark.id} className="heat-none" x={left(mark) + 5.5} y={top(mark) + 5.5} width={2} height={2} />
        );
      })}
      {marks
        .filter(({ isToday }) => isToday)
        .map((mark) => (
          <rect
            key={mark.id}
            className="heat-today"
            x={left(mark) - 1.5}
            y={top(mark) - 1.5}
            width={CELL + 3}
            height={CELL + 3}
          />
        ))}
      {['Mon', 'Thu', 'Sun'].map((name, index) => (
        <text key={name} x={0} y={11 + index * 3 * ROW}>
          {name}
        </text>
      ))}
      {months.map(({ week, name, isNow, isComing }) => (
        <text
          key={week}
          x={LEFT + week * COLUMN}
          y={124}
          className={isNow ? 'strong-label' : isComing ? 'faint-label' : undefined}
        >
          {name}
        </text>
      ))}
    </MarkedPlot>
  );
}

/** The first whole week of each month, where there is room for its name. */
function monthStarts(marks: readonly DayMark[]) {
  const today = marks.find(({ isToday }) => isToday);
  const mondays = marks.filter(({ weekday }) => weekday === 0);
  return mondays.flatMap(({ day, week }, index) => {
    const before = mondays[index - 1]?.day.slice(0, 7);
    if (before === undefined || before === day.slice(0, 7)) return [];
    const name = MONTH.format(new Date(`${day}T00:00:00Z`));
    return [{ week, name, isNow: day.slice(0, 7) === today?.day.slice(0, 7), isComing: day > (today?.day ?? '') }];
  });
}
