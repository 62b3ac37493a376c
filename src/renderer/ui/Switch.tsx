// On or off, at once. Named by words that stand elsewhere on the page.

interface SwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly labelledBy: string;
  readonly describedBy: string;
}

export const Switch = ({ isOn, onChange, labelledBy, describedBy }: SwitchProps) => (
  <button
    type="button"
    className="switch"
    role="switch"
    aria-checked={isOn}
    aria-labelledby={labelledBy}
    aria-describedby={describedBy}
    onClick={() => onChange(!isOn)}
  />
);
