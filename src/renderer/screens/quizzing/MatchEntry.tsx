// People and roles: each name takes the letter of its role, by typing it, with the arrows, or by pointer.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import type { AskedQuestion } from '../../../core/quiz/asked';
import { giveRole, letterOf, nextFree, pairingWords } from './pairing';

const FIRST_LETTER = 'a'.charCodeAt(0);

interface MatchEntryProps {
  readonly question: Extract<AskedQuestion, { format: 'match' }>;
  /** For each name the index of a role, or null. */
  readonly roles: readonly (number | null)[];
  readonly onChange: (roles: readonly (number | null)[]) => void;
  readonly onSubmit: () => void;
}

export function MatchEntry({ question, roles, onChange, onSubmit }: MatchEntryProps) {
  const [said, setSaid] = useState('');
  const rows = useRef<(HTMLLIElement | null)[]>([]);
  const enter = (name: number) => rows.current[name]?.querySelector<HTMLElement>('input:checked, input')?.focus();
  useEffect(() => rows.current[0]?.querySelector('input')?.focus({ preventScroll: true }), []);

  const give = (name: number, role: number | null) => {
    const after = giveRole(roles, name, role);
    setSaid(pairingWords(question.names, roles, after, name));
    onChange(after);
  };
  const keys: Readonly<Record<string, (name: number) => void>> = {
    // Up and down change the name, as in any list; to the sides lie the roles that are still free.
    ArrowUp: (name) => enter(name - 1),
    ArrowDown: (name) => enter(name + 1),
    ArrowLeft: (name) => give(name, nextFree(roles, name, -1, question.roles.length)),
    ArrowRight: (name) => give(name, nextFree(roles, name, 1, question.roles.length)),
    Backspace: (name) => give(name, null),
    Delete: (name) => give(name, null),
  };
  const pressed = (event: KeyboardEvent, name: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const role = event.key.length === 1 ? event.key.toLowerCase().charCodeAt(0) - FIRST_LETTER : -1;
    const act = keys[event.key];
    // A letter held down would wander from name to name.
    if (role in question.roles && event.repeat) event.stopPropagation();
    else if (role in question.roles) {
      give(name, role);
      enter(name + 1);
    } else if (act) act(name);
    else if (event.key === 'Enter' && !event.repeat) onSubmit();
    else return;
    event.preventDefault();
    event.stopPropagation();
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
                      {letterOf(letter)}
                      <span className="sr-only">: {text}</span>
                    </RadioButton>
                  </RadioField>
                ))}
              </RadioGroup>
            </li>
          );
        })}
      </ul>
      <p className="match-said" aria-live="polite" data-testid="match-said">
        {said}
      </p>
    </div>
  );
}
