// A number of things a day, typed or stepped with its buttons or the arrow keys. Not react-aria's number field: that one
// empties its announcements by innerHTML, which the page's policy of trusted types forbids, and the screen falls.
import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from './Icon';

interface CountFieldProps {
  readonly label: string;
  /** What is counted, for whoever hears the buttons: `minutes`. */
  readonly unit: string;
  /** How far a button goes: to the next multiple of this. */
  readonly step: number;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  readonly testId: string;
}

export function CountField({ label, unit, step, value, least, most, onChange, testId }: CountFieldProps) {
  const id = useId();
  /** What is typed, while it is no number that can be meant. */
  const [draft, setDraft] = useState<string | null>(null);
  const set = (next: number) => {
    setDraft(null);
    onChange(next);
  };
  const more = () => set(Math.min(most, (Math.floor(value / step) + 1) * step));
  const fewer = () => set(Math.max(least, (Math.ceil(value / step) - 1) * step));
  const typed = (text: string) => {
    const number = /^\d+$/.test(text.trim()) ? Number(text) : NaN;
    if (number >= least && number <= most) set(number);
    else setDraft(text);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (event.key === 'ArrowUp') more();
    else fewer();
  };

  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="minutes-group">
        <Button className="minutes-step" aria-label={`Fewer ${unit}`} onPress={fewer}>
          <Icon name="minus" />
        </Button>
        <input
          id={id}
          className="input minutes-input"
          type="text"
          inputMode="numeric"
          role="spinbutton"
          aria-valuenow={value}
          aria-valuemin={least}
          aria-valuemax={most}
          aria-invalid={draft !== null ? true : undefined}
          autoComplete="off"
          value={draft ?? String(value)}
          onChange={(event) => typed(event.target.value)}
          onBlur={() => setDraft(null)}
          onKeyDown={pressed}
          data-testid={testId}
        />
        <Button className="minutes-step" aria-label={`More ${unit}`} onPress={more}>
          <Icon name="plus" />
        </Button>
      </div>
    </div>
  );
}
