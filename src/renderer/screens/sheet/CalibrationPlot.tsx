// Range estimates by tens: the share that held the truth, its interval, and the 90 % that was meant. With its table.
import type { Calibration } from '../../../core/quiz/calibration';
import { NO_BREAK_SPACE } from '../../ui/words/count';
import { percent } from '../../ui/words/percent';
import { calibrationSentence } from './calibrationWords';

const WIDTH = 600;
const HEIGHT = 150;
const LEFT = 44;
const RIGHT = 516;
const TOP = 12;
const BOTTOM = 112;
const SURE = 0.9;

export function CalibrationPlot({ calibration }: { calibration: Calibration }) {
  const { runs } = calibration;
  const sentence = calibrationSentence(calibration);
  const x = (index: number) => LEFT + ((index + 0.5) / runs.length) * (RIGHT - LEFT);
  const y = (share: number) => BOTTOM - share * (BOTTOM - TOP);
  return (
    <section className="quiz-calibration" aria-labelledby="calibration-title" data-testid="calibration">
      <h2 className="heading" id="calibration-title">
        How sure you are
      </h2>
      <p className="quiz-finding">{sentence}</p>
      {runs.length > 0 && (
        <>
          <svg className="plot calibration" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={sentence}>
            {[0, 0.5, 1].map((share) => (
              <g key={share}>
                <path className="grid" d={`M${LEFT} ${y(share)}H${RIGHT}`} />
                <text x={LEFT - 8} y={y(share) + 4} textAnchor="end">
                  {percent(share)}
                </text>
              </g>
            ))}
            <path className="goal" d={`M${LEFT} ${y(SURE)}H${RIGHT}`} />
            <text className="goal-label" x={RIGHT + 6} y={y(SURE) + 4}>
              {percent(SURE)} meant
            </text>
            {runs.map(({ from, to, share, bounds }, index) => (
              <g key={from}>
                <path className="axis" d={`M${x(index)} ${y(bounds.low)}V${y(bounds.high)}`} />
                <circle className="dot" cx={x(index)} cy={y(share)} r="4" />
                <text x={x(index)} y={BOTTOM + 20} textAnchor="middle">
                  {from === to ? from : `${from} to ${to}`}
                </text>
              </g>
            ))}
          </svg>
          <table className="table calibration-table">
            <caption className="sr-only">Ranges that held the truth, by tens in the order they were given</caption>
            <thead>
              <tr>
                <th>Ranges</th>
                <th className="num">Held it</th>
                <th className="num">Share</th>
                <th className="num">95{NO_BREAK_SPACE}% interval</th>
              </tr>
            </thead>
            <tbody>
              {runs.map(({ from, to, hits, share, bounds }) => (
                <tr key={from}>
                  <td>{from === to ? from : `${from} to ${to}`}</td>
                  <td className="num">
                    {hits} of {to - from + 1}
                  </td>
                  <td className="num">{percent(share)}</td>
                  <td className="num">
                    {percent(bounds.low)} to {percent(bounds.high)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
