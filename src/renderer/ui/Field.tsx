// A labelled text field, one line or several, with what is wrong beside it.
import { type KeyboardEvent, type Ref, useId } from 'react';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines of a text area; 1 is an input. */
  readonly lines?: number;
  /** A sentence under the field. */
  readonly note?: string;
  /** What is wrong with the words; replaces the note. */
  readonly error?: string | null;
  readonly isRequired?: boolean;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
  readonly face?: 'ui' | 'text';
  /** BCP 47, of the words to be written. */
  readonly lang?: string;
  readonly testId?: string;
  readonly fieldRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

export function Field(props: FieldProps) {
  const { label, value, onChange, lines = 1, note, error, face = 'ui', testId, lang } = props;
  const id = useId();
  const below = error ?? note;
  const field = {
    id,
    className: lines > 1 ? 'input input--area' : 'input',
    'data-face': face,
    'data-testid': testId,
    value,
    lang,
    required: props.isRequired ?? false,
    autoFocus: props.autoFocus ?? false,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': below ? `${id}-note` : undefined,
    onKeyDown: props.onKeyDown,
    ref: props.fieldRef,
    autoComplete: 'off',
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...field} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...field} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      {below && (
        <p
          className="field-note"
          id={`${id}-note`}
          data-tone={error ? 'error' : undefined}
          role={error ? 'alert' : undefined}
        >
          {below}
        </p>
      )}
    </div>
  );
}
