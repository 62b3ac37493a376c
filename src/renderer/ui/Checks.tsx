// Several of a few things: each a word that is on or off, with a tick that says it beside the rule under it.
import { ToggleButton } from 'react-aria-components/ToggleButton';

interface ChecksProps<Value extends string> {
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  readonly labelledBy: string;
}

/** The last one that is on stays on: nothing at all is no choice. */
export function Checks<Value extends string>(props: ChecksProps<Value>) {
  const { options, chosen, onChange, labelledBy } = props;
  const turn = (value: Value, isOn: boolean) => {
    const next = options.map((option) => option.value).filter((one) => (one === value ? isOn : chosen.includes(one)));
    if (next.length > 0) onChange(next);
  };
  return (
    <div className="checks" role="group" aria-labelledby={labelledBy}>
      {options.map(({ value, name }) => (
        <ToggleButton
          key={value}
          className="check"
          isSelected={chosen.includes(value)}
          onChange={(isOn) => turn(value, isOn)}
          data-testid={`check-${value}`}
        >
          <CheckMark />
          <span>{name}</span>
        </ToggleButton>
      ))}
    </div>
  );
}

/** A box, ticked where what holds it is selected. */
export const CheckMark = () => (
  <svg className="check-mark" viewBox="0 0 16 16" aria-hidden="true">
    <rect x="1.5" y="1.5" width="13" height="13" rx="2" />
    <path d="M4 8.5 7 11.5 12 5" />
  </svg>
);
