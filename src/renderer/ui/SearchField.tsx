// A field that narrows what stands below it.
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Icon } from './Icon';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter and the down arrow lead on to what was found. */
  readonly onFound?: () => void;
  /** Stands at its end while nothing is typed. */
  readonly hint?: ReactNode;
  readonly autoFocus?: boolean;
  readonly fieldRef?: Ref<HTMLInputElement>;
  readonly testId: string;
}

export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, onFound, hint, autoFocus = false, fieldRef, testId } = props;
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value !== '') onChange('');
    else if (onFound && (event.key === 'Enter' || event.key === 'ArrowDown')) onFound();
    else return;
    // Escape empties the field before it closes what the field stands in.
    event.stopPropagation();
    event.preventDefault();
  };
  return (
    <div className="search">
      <Icon name="find" />
      <input
        className="input"
        type="search"
        placeholder={label}
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        autoFocus={autoFocus}
        ref={fieldRef}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={pressed}
        data-testid={testId}
      />
      {value === '' && hint}
    </div>
  );
}
