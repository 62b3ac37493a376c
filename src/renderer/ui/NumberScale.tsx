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
  /** Stands behind the figures; empty where there is none. */
  readonly unit?: string;
  /** What the picture shows, in a sentence. */
  readonly caption: string;
}

const WIDTH = 600;
const AXIS = 64;
/** The band's words need this much on each side. */
const LABEL_ROOM = 90;
/** Of a letter of a label. */
const LETTER = 7;
/** A tenth of a year's number is two centuries. */
const YEARS_AROUND = 10;

export function NumberScale({ low, high, answer, yours, isYear, unit = '', caption }: NumberScaleProps) {
  const [from, to] = endsOf(low, high, yours, isYear);
  const scale = scaleOf(Math.max(Math.abs(from), Math.abs(to)));
  const x = (value: number) => Math.round(((value - from) / (to - from)) * WIDTH * 10) / 10;
  // What is far smaller than the scale would be written as nothing.
  const isTiny = (value: number) => value !== 0 && Math.abs(value) * 1000 < scale.factor;
  const words = (value: number) => figure(value, isTiny(value) ? scaleOf(value) : scale, isYear);
  const scaled = (value: number) => (isTiny(value) || !scale.word ? words(value) : `${words(value)} ${scale.word}`);
  // Beside an axis of millions a bare "12" would be read as twelve of them.
  const isApart = isTiny(yours.low) || isTiny(yours.high);
  const measured = (value: number) => [isApart || unit ? scaled(value) : words(value), unit].filter(Boolean).join(' ');
  const ticks = roundTicks(from, to).filter((tick) => !isYear || Number.isInteger(tick));
  const isRange = yours.low < yours.high;
  const yoursIsLeft = (yours.low + yours.high) / 2 < (answer ?? (low + high) / 2);
  const yoursSide = yoursIsLeft ? 'left' : 'right';
  const yoursWords = !isRange
    ? measured(yours.low)
    : `${isTiny(yours.low) && !isTiny(yours.high) ? measured(yours.low) : words(yours.low)} to ${measured(yours.high)}`;
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
      <Tick
        kind="yours"
        at={x(yoursIsLeft ? yours.low : yours.high)}
        from={x(yoursIsLeft ? yours.high : yours.low)}
        side={yoursSide}
        text={`yours ${yoursWords}`}
      />
      {/* Above the bracket: its words may reach over an end of it. */}
      {answer !== null && (
        <Tick kind="answer" at={x(answer)} side={yoursIsLeft ? 'right' : 'left'} text={`answer ${measured(answer)}`} />
      )}
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
function endsOf(
  low: number,
  high: number,
  yours: NumberScaleProps['yours'],
  isYear: boolean,
): readonly [from: number, to: number] {
  const least = Math.min(low, yours.low);
  const most = Math.max(high, yours.high);
  const room =
    Math.max((most - least) / 2, (high - low) / 2) || (isYear ? YEARS_AROUND : Math.max(1, Math.abs(most) * 0.1));
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
  // Yours stands higher, so that the two never cover each other's words; a bracket has its words above it.
  const isBracket = from !== at;
  const top = kind === 'yours' ? (isBracket ? 22 : 18) : 36;
  const width = text.length * LETTER;
  const [start, end] = [Math.min(at, from), Math.max(at, from)];
  const onLeft = side === 'left' ? at - 8 > width : at + 8 + width > WIDTH;
  const label = isBracket
    ? { x: Math.max(0, Math.min(start, WIDTH - width)), y: top - 6, textAnchor: 'start' as const }
    : { x: onLeft ? at - 8 : at + 8, y: top + 8, textAnchor: onLeft ? ('end' as const) : ('start' as const) };
  return (
    <g>
      <path className={`tick-${kind}`} d={`M${start} ${AXIS}V${top}${isBracket ? `H${end}V${AXIS}` : ''}`} />
      <text className={kind === 'answer' ? 'strong-label' : 'goal-label'} {...label}>
        {text}
      </text>
    </g>
  );
}
