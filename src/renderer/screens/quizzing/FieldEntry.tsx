// Fields to type into: one for a name, a number or a date; two for the ends of a range. Enter goes on.
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface FieldEntryProps {
  readonly fields: readonly {
    readonly label: string;
    readonly value: string;
    readonly onChange: (text: string) => void;
  }[];
  readonly isNumber: boolean;
  readonly language: string;
  /** What stands behind the last field: a unit. */
  readonly unit: string;
  /** Stands under the fields: how they are read. */
  readonly reading?: ReactNode;
  /** The field that was not taken, if one was at fault. It is gone to, and described by what stands under `problemId`. */
  readonly fault?: number | null;
  readonly problemId?: string;
  readonly onSubmit: () => void;
}

export function FieldEntry(props: FieldEntryProps) {
  const { fields, isNumber, language, unit, reading, fault = null, problemId = '', onSubmit } = props;
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  useEffect(() => inputs.current[0]?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (fault === null) return;
    inputs.current[fault]?.focus();
    inputs.current[fault]?.select();
  }, [fault]);
  const pressed = (event: KeyboardEvent, index: number) => {
    if (event.key !== 'Enter' || event.repeat || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = inputs.current[index + 1];
    if (next && fields[index + 1]?.value.trim() === '' && fields[index]?.value.trim() !== '') next.focus();
    else onSubmit();
  };
  return (
    <div
      className={fields.length > 1 ? 'entry entry--range' : 'entry'}
      role={fields.length > 1 ? 'group' : undefined}
      aria-labelledby={fields.length > 1 ? 'question' : undefined}
    >
      {fields.map(({ label, value, onChange }, index) => (
        <label className="field" key={label}>
          <span className="field-label">{label}</span>
          <input
            ref={(input) => {
              inputs.current[index] = input;
            }}
            className={isNumber ? 'input entry-input entry-input--number' : 'input entry-input'}
            data-testid={`typed-${index}`}
            value={value}
            lang={language}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-invalid={index === fault || undefined}
            aria-describedby={index === fault ? `${problemId} question` : 'question'}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={(event) => pressed(event, index)}
          />
        </label>
      ))}
      {unit !== '' && <span className="entry-unit">{unit}</span>}
      {reading}
    </div>
  );
}
