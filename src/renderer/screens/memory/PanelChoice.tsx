// A choice that belongs to one panel, among its tools.

interface PanelChoiceProps<Value extends number> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
}

export function PanelChoice<Value extends number>({ label, value, options, onChange }: PanelChoiceProps<Value>) {
  return (
    <select
      className="panel-select"
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(Number(target.value) as Value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
