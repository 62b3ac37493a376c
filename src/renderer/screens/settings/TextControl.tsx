// A setting that is typed: a number with its unit, or a list of lengths.
import type { KeyboardEvent } from 'react';
import type { Naming } from './SettingRow';
import { useCommitted } from './useCommitted';

interface TextControlProps {
  readonly kept: string;
  readonly keep: (text: string) => string | null;
  readonly naming: Naming;
  readonly unit?: string;
  /** Bounds of a number, which the up and down keys then move. */
  readonly range?: { readonly min: number; readonly max: number };
}

export function TextControl({ kept, keep, naming, unit, range }: TextControlProps) {
  const { text, type, commit, isSettled, error } = useCommitted(kept, keep);
  const errorId = `${naming.describedBy}-error`;

  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (!range || by === 0 || !/^\d+$/.test(text)) return;
    event.preventDefault();
    type(String(Math.min(range.max, Math.max(range.min, Number(text) + by))));
  };

  return (
    <div>
      <div className="setting-typed">
        <input
          className="input"
          data-kind={range ? 'number' : 'text'}
          type="text"
          inputMode={range ? 'numeric' : 'text'}
          role={range && 'spinbutton'}
          aria-valuenow={range && /^\d+$/.test(text) ? Number(text) : undefined}
          aria-valuemin={range?.min}
          aria-valuemax={range?.max}
          aria-labelledby={naming.labelledBy}
          aria-describedby={error ? `${errorId} ${naming.describedBy}` : naming.describedBy}
          aria-invalid={error ? true : undefined}
          autoComplete="off"
          spellCheck={false}
          data-settled={isSettled ? '' : undefined}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={pressed}
          onBlur={commit}
        />
        {unit && <span className="quiet">{unit}</span>}
      </div>
      {error && (
        <p className="field-note" data-tone="error" role="alert" id={errorId}>
          {error}
        </p>
      )}
    </div>
  );
}
