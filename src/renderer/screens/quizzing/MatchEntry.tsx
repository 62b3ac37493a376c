// People and roles: each name takes the letter of its role, by typing it, with the arrows, or by pointer.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import type { AskedQuestion } from '../../../core/quiz/asked';

interface MatchEntryProps {
  readonly question: Extract<AskedQuestion, { format: 'match' }>;
  /** For each name the index of a role, or null. */
  readonly roles: readonly (number | null)[];
  readonly onChange: (roles: readonly (number | null)[]) => void;
  readonly onSubmit: () => void;
}

const FIRST_LETTER = 'a'.charCodeAt(0);
const letterOf = (role: number): string => String.fromCharCode(FIRST_LETTER + role);

export function MatchEntry({ question, roles, onChange, onSubmit }: MatchEntryProps) {
  const rows = useRef<(HTMLLIElement | null)[]>([]);
  const enter = (name: number) => rows.current[name]?.querySelector<HTMLElement>('input:checked, input')?.focus();
  useEffect(() => rows.current[0]?.querySelector('input')?.focus({ preventScroll: true }), []);

  /** A role belongs to one name: whoever had it before has none. */
  const give = (name: number, role: number | null) =>
    onChange(roles.map((one, index) => (index === name ? role : one === role ? null : one)));
  const pressed = (event: KeyboardEvent, name: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const role = event.key.length === 1 ? event.key.toLowerCase().charCodeAt(0) - FIRST_LETTER : -1;
    if (role in question.roles) {
      event.preventDefault();
      give(name, role);
      enter(name + 1);
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault();
      give(name, null);
    } else if (event.key === 'Enter' && !event.repeat) {
      event.preventDefault();
      onSubmit();
    }
  };

  return (
    <div className="match" data-testid="match">
      <ol className="match-roles" aria-label="Roles">
        {question.roles.map((role, index) => (
          <li key={role} data-used={roles.includes(index) || undefined}>
            <span className="match-letter">{letterOf(index)}</span>
            <span lang={question.language}>{role}</span>
          </li>
        ))}
      </ol>
      <ul className="match-names">
        {question.names.map((name, index) => {
          const role = roles[index] ?? null;
          return (
            <li
              key={name}
              className="match-name"
              ref={(row) => {
                rows.current[index] = row;
              }}
              // Before the marks inside hear it: they keep Enter for themselves.
              onKeyDownCapture={(event) => pressed(event, index)}
              data-testid={`match-${index}`}
            >
              <span lang={question.language} id={`match-name-${index}`}>
                {name}
              </span>
              <RadioGroup
                className="match-letters"
                orientation="horizontal"
                aria-labelledby={`match-name-${index}`}
                value={role === null ? null : String(role)}
                onChange={(value) => give(index, Number(value))}
              >
                {question.roles.map((text, letter) => (
                  <RadioField key={text} value={String(letter)}>
                    <RadioButton className="match-choice">
                      <span aria-hidden="true">{letterOf(letter)}</span>
                      <span className="sr-only">{text}</span>
                    </RadioButton>
                  </RadioField>
                ))}
              </RadioGroup>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
