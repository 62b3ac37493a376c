// Where a number lies: the band counts as right, the ink tick is the answer, the blue tick (or bracket, for a range) is
// yours. Each is named.
import { figure, roundTicks, scaleOf } from './numberTicks';

interface NumberScaleProps {
  /** What counts as right. */
  readonly low: number;
  readonly high: number;
  /** Null where the answer is the whole band. */
  readonly answer: number | null;
  /** Two ends where a range was typed, else the same value twice. */
  readonly yours: { readonly low: number; readonly high: number };
  readonly isYear: boolean;
  /** What the picture shows, in a sentence. */
  readonly caption: string;
}

const WIDTH = 600;
const AXIS = 64;
/** Words beside a tick need this much. */
const LABEL_ROOM = 90;

export function NumberScale({ low, high, answer, yours, isYear, caption }: NumberScaleProps) {
  const [from, to] = endsOf(low, high, yours);
  const scale = scaleOf(Math.max(Math.abs(from), Math.abs(to)));
  const x = (value: number) => Math.round(((value - from) / (to - from)) * WIDTH * 10) / 10;
  const words = (value: number) => figure(value, scale, isYear);
  const ticks = roundTicks(from, to).filter((tick) => !isYear || Number.isInteger(tick));
  const isRange = yours.low < yours.high;
  const yoursIsLeft = (yours.low + yours.high) / 2 < (answer ?? (low + high) / 2);
  const yoursSide = yoursIsLeft ? 'left' : 'right';
  const yoursWords = isRange ? `${words(yours.low)} to ${words(yours.high)}` : words(yours.low);
  const band = low < high ? `counts as right: ${words(low)} to ${words(high)}${scale.word && ` ${scale.word}`}` : null;

  return (
    <svg className="plot number-scale" viewBox={`0 0 ${WIDTH} 112`} role="img" aria-label={caption} data-testid="scale">
      {low < high && (
        <rect className="band" x={x(low)} y={AXIS - 16} width={Math.max(1, x(high) - x(low))} height="16" />
      )}
      <path className="axis" d={`M0 ${AXIS + 0.5}H${WIDTH}`} />
      {ticks.map((tick, index) => (
        <g key={tick}>
          <path className="axis" d={`M${x(tick)} ${AXIS}v5`} />
          <text x={x(tick)} y={AXIS + 20} textAnchor={anchorAt(x(tick))}>
            {words(tick)}
            {index === ticks.length - 1 && scale.word && ` ${scale.word}`}
          </text>
        </g>
      ))}
      {answer !== null && (
        <Tick kind="answer" at={x(answer)} side={yoursIsLeft ? 'right' : 'left'} text={`answer ${words(answer)}`} />
      )}
      <Tick
        kind="yours"
        at={x(yoursIsLeft ? yours.low : yours.high)}
        from={x(yoursIsLeft ? yours.high : yours.low)}
        side={yoursSide}
        text={`yours ${yoursWords}`}
      />
      {band && (
        <text
          x={Math.min(Math.max(x((low + high) / 2), LABEL_ROOM * 1.4), WIDTH - LABEL_ROOM * 1.4)}
          y="104"
          textAnchor="middle"
        >
          {band}
        </text>
      )}
    </svg>
  );
}

/** A little more than all that is shown. */
function endsOf(low: number, high: number, yours: NumberScaleProps['yours']): readonly [from: number, to: number] {
  const least = Math.min(low, yours.low);
  const most = Math.max(high, yours.high);
  const room = Math.max((most - least) / 2, (high - low) / 2) || Math.max(1, Math.abs(most) * 0.1);
  const from = least - room;
  // A count below zero is not shown where nothing is below zero.
  return [least >= 0 && from < 0 ? 0 : from, most + room];
}

const anchorAt = (x: number): 'start' | 'middle' | 'end' => (x < 12 ? 'start' : x > WIDTH - 12 ? 'end' : 'middle');

interface TickProps {
  readonly kind: 'answer' | 'yours';
  readonly at: number;
  /** The other end of a range. */
  readonly from?: number;
  readonly side: 'left' | 'right';
  readonly text: string;
}

function Tick({ kind, at, from = at, side, text }: TickProps) {
  const onLeft = side === 'left' ? at > LABEL_ROOM : at > WIDTH - LABEL_ROOM;
  // Yours stands higher, so that the two never cover each other's words.
  const top = kind === 'yours' ? 18 : 36;
  return (
    <g>
      <path className={`tick-${kind}`} d={`M${at} ${AXIS}V${top}${from === at ? '' : `H${from}V${AXIS}`}`} />
      <text
        className={kind === 'answer' ? 'strong-label' : 'goal-label'}
        x={onLeft ? at - 8 : at + 8}
        y={top + 8}
        textAnchor={onLeft ? 'end' : 'start'}
      >
        {text}
      </text>
    </g>
  );
}
