// Minutes of this week and the next: past solid, today an outline filling up, planned pale, rest named, light days halved.
import { useState } from 'react';
import type { MinutesByDay } from '../../../shared/contract/deck';
import { Button } from '../../ui/Button';
import { NO_BREAK_SPACE } from '../../ui/words/count';
import { weekdayOf } from '../../ui/words/formatDate';
import { dayLabel, kindOfDay, minutesSentence } from './minutesWords';

const WIDTH = 600;
const BASE = 48;
const TALLEST = 32;
/** Minutes at which a bar is tallest, unless a day has more. */
const USUAL_MINUTES = 16;
const BAR = 16;
const FIRST = 20;

export function MinutesPanel({ minutes }: { minutes: MinutesByDay }) {
  const [isTable, setTable] = useState(false);
  const sentence = minutesSentence(minutes);
  return (
    <section className="fortnight" aria-labelledby="minutes-title" data-testid="minutes-panel">
      <div>
        <h2 className="heading" id="minutes-title">
          Minutes, this week and next
        </h2>
        <p className="panel-finding">{sentence}</p>
        <div className="fortnight-toggle">
          <Button tone="quiet" onPress={() => setTable(!isTable)} testId="minutes-table">
            {isTable ? 'Hide the figures' : 'Show the figures'}
          </Button>
        </div>
      </div>
      {isTable ? <Figures minutes={minutes} /> : <Bars minutes={minutes} label={sentence} />}
    </section>
  );
}

function Bars({ minutes, label }: { minutes: MinutesByDay; label: string }) {
  const most = Math.max(USUAL_MINUTES, ...minutes.days.map(({ planned }) => planned));
  const step = (WIDTH - 2 * FIRST + 5.5) / (minutes.days.length - 1);
  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} 72`} role="img" aria-label={label}>
      {minutes.days.map((day, index) => {
        const kind = kindOfDay(day, minutes);
        const x = FIRST + index * step;
        const height = (value: number) => Math.round((value / most) * TALLEST);
        const top = BASE - height(day.planned);
        return (
          <g key={day.day} data-day={day.day} data-kind={kind}>
            {kind === 'past' && <Bar className="bar-past" x={x} height={height(day.spent)} />}
            {kind === 'planned' && <Bar className="bar-planned" x={x} height={height(day.planned)} />}
            {kind === 'today' && (
              <>
                {day.planned > 0 && (
                  <rect className="bar-outline" x={x - 7.5} y={top} width={BAR - 1} height={height(day.planned)} />
                )}
                <Bar className="bar-today" x={x} height={height(day.spent)} />
              </>
            )}
            <text
              className={kind === 'today' ? 'strong-label' : kind === 'rest' ? 'faint-label' : undefined}
              x={x}
              y={kind === 'rest' || day.planned === 0 ? BASE - 4 : top - 5}
              textAnchor="middle"
            >
              {dayLabel(day, minutes)}
            </text>
            <text className={kind === 'today' ? 'strong-label' : undefined} x={x} y="66" textAnchor="middle">
              {weekdayOf(day.day).charAt(0)}
              {day.isLight && <tspan className="faint-label">{`${NO_BREAK_SPACE}½`}</tspan>}
            </text>
          </g>
        );
      })}
      <path className="axis" d={`M0 ${BASE + 0.5}h${WIDTH}`} />
    </svg>
  );
}

function Bar({ className, x, height }: { className: string; x: number; height: number }) {
  return height > 0 ? (
    <rect className={className} x={x - BAR / 2} y={BASE - height} width={BAR} height={height} />
  ) : null;
}

function Figures({ minutes }: { minutes: MinutesByDay }) {
  return (
    <table className="table fortnight-table">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col" className="num">
            Studied, min
          </th>
          <th scope="col" className="num">
            Planned, min
          </th>
        </tr>
      </thead>
      <tbody>
        {minutes.days.map((day) => (
          <tr key={day.day} aria-current={day.day === minutes.today ? 'date' : undefined}>
            <td>
              {weekdayOf(day.day)}
              {day.isLight && <span className="faint"> light</span>}
            </td>
            <td className="num">{day.day > minutes.today ? '' : day.spent}</td>
            <td className="num">{day.day < minutes.today ? '' : day.planned}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
