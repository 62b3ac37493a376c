// Options to choose from: by digit, by arrows, or by pointer. Amounts are drawn on one scale: magnitude is part of the question.
import { useEffect, useEffectEvent } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Option } from '../../../core/quiz/question';
import { keyName } from '../../ui/keyName';
import { figure, roundTicks, scaleOf } from '../../ui/numberTicks';

interface ChoiceEntryProps {
  readonly options: readonly Option[];
  readonly scaleUnit: string | null;
  readonly chosen: number | null;
  readonly onChoose: (option: number) => void;
  /** A digit gives its option at once, as in study; the pointer and the arrows only choose. */
  readonly onGive: (option: number) => void;
  readonly onSubmit: () => void;
  /** Whether bare digits act. */
  readonly hearsDigits: boolean;
}

export function ChoiceEntry({ options, scaleUnit, chosen, onChoose, onGive, onSubmit, hearsDigits }: ChoiceEntryProps) {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const option = Number(keyName(event)) - 1;
    if (!hearsDigits || event.defaultPrevented || event.repeat || !(option in options)) return;
    event.preventDefault();
    onGive(option);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const scale = scaleUnit === null ? null : axisOf(options);

  return (
    <div
      className="choices"
      // Before the marks inside hear it: they keep Enter for themselves.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || event.repeat) return;
        event.preventDefault();
        onSubmit();
      }}
    >
      <RadioGroup
        className="choice-list"
        aria-labelledby="question"
        // The first is walked to, not chosen.
        value={chosen === null ? null : String(chosen)}
        onChange={(value) => onChoose(Number(value))}
        data-testid="options"
      >
        {options.map(({ text, value }, index) => (
          <RadioField key={text} value={String(index)}>
            <RadioButton className="choice" data-testid={`option-${index}`}>
              <span className="choice-key" aria-hidden="true">
                {index + 1}
              </span>
              <span className="choice-text">{text}</span>
              {scale && value && <Bar value={value} axis={scale} isChosen={index === chosen} />}
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      {scale && (
        <p className="choice-axis" aria-hidden="true">
          <span>{scaleUnit}</span>
          <Axis axis={scale} />
        </p>
      )}
    </div>
  );
}

interface AxisOf {
  readonly to: number;
  readonly ticks: readonly number[];
}

const WIDTH = 280;
const HEIGHT = 55;

/** From zero to the first round value over all options. */
function axisOf(options: readonly Option[]): AxisOf | null {
  const highest = Math.max(0, ...options.map(({ value }) => value?.high ?? 0));
  const lowest = Math.min(...options.map(({ value }) => value?.low ?? 0));
  if (highest <= 0 || lowest < 0 || options.some(({ value }) => value === null)) return null;
  const [, step = highest] = roundTicks(0, highest, 3);
  const to = Math.ceil(highest / step - 1e-9) * step;
  return { to, ticks: roundTicks(0, to, 3).filter((tick) => tick <= to) };
}

function Bar({ value, axis, isChosen }: { value: { low: number; high: number }; axis: AxisOf; isChosen: boolean }) {
  const x = (amount: number) => Math.round((amount / axis.to) * (WIDTH - 1) * 10) / 10;
  const width = Math.max(4, x(value.high) - x(value.low));
  const height = isChosen ? 9 : 5;
  return (
    <svg className="choice-scale" width={WIDTH} height={HEIGHT} aria-hidden="true">
      {axis.ticks.map((tick) => (
        <path key={tick} className="choice-grid" d={`M${x(tick) + 0.5} 0V${HEIGHT}`} />
      ))}
      <rect
        className={isChosen ? 'choice-bar choice-bar--chosen' : 'choice-bar'}
        x={Math.min(WIDTH - width, Math.max(0, value.low === value.high ? x(value.low) - width / 2 : x(value.low)))}
        y={(HEIGHT - height) / 2}
        width={width}
        height={height}
      />
    </svg>
  );
}

function Axis({ axis }: { axis: AxisOf }) {
  const scale = scaleOf(axis.to);
  const x = (amount: number) => (amount / axis.to) * (WIDTH - 1);
  return (
    <svg className="choice-figures" width={WIDTH} height="18" aria-hidden="true">
      {axis.ticks.map((tick, index) => (
        <text
          key={tick}
          x={x(tick)}
          y="12"
          textAnchor={index === 0 ? 'start' : index === axis.ticks.length - 1 ? 'end' : 'middle'}
        >
          {figure(tick, scale)}
          {index === axis.ticks.length - 1 && scale.word && ` ${scale.word}`}
        </text>
      ))}
    </svg>
  );
}
