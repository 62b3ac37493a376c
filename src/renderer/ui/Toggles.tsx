// A few words of which one is chosen: underlined, no boxes. The arrows walk among them.
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';

interface TogglesProps<Value extends string> {
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly labelledBy: string;
  readonly describedBy: string;
}

export function Toggles<Value extends string>(props: TogglesProps<Value>) {
  const { options, value, onChange, labelledBy, describedBy } = props;
  return (
    <RadioGroup
      className="toggles"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {options.map((option) => (
        <RadioField key={option.value} value={option.value}>
          <RadioButton className="toggle">{option.name}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
