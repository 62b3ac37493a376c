// Several of a few things: each a row or word that is on or off, with a tick that says it beside the rule under it.
import { ToggleButton } from 'react-aria-components/ToggleButton';

interface ChecksProps<Value extends string> {
  readonly options: readonly { readonly value: Value; readonly name: string; readonly note?: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  readonly labelledBy: string;
  /** One under the other, with notes at the right. */
  readonly isList?: boolean;
}

/** The last one that is on stays on: nothing at all is no choice. */
export function Checks<Value extends string>(props: ChecksProps<Value>) {
  const { options, chosen, onChange, labelledBy, isList = false } = props;
  const turn = (value: Value, isOn: boolean) => {
    const next = options.map((option) => option.value).filter((one) => (one === value ? isOn : chosen.includes(one)));
    if (next.length > 0) onChange(next);
  };
  return (
    <div className={isList ? 'checks checks--list' : 'checks'} role="group" aria-labelledby={labelledBy}>
      {options.map(({ value, name, note }) => (
        <ToggleButton
          key={value}
          className="check"
          isSelected={chosen.includes(value)}
          onChange={(isOn) => turn(value, isOn)}
          data-testid={`check-${value}`}
        >
          <svg className="check-mark" viewBox="0 0 16 16" aria-hidden="true">
            <rect x="1.5" y="1.5" width="13" height="13" rx="2" />
            <path d="M4 8.5 7 11.5 12 5" />
          </svg>
          <span>{name}</span>
          {note && <span className="check-note">{note}</span>}
        </ToggleButton>
      ))}
    </div>
  );
}
