// Possible answers to choose from, by digit or by pointer.
import { useEffect, useEffectEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Key } from '../../ui/Key';
import { keyName } from '../../ui/keyName';

interface OptionsProps {
  readonly choices: readonly string[];
  readonly onChoose: (choice: string) => void;
  /** Whether bare digits act. */
  readonly hearsDigits: boolean;
}

export function Options({ choices, onChoose, hearsDigits }: OptionsProps) {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!hearsDigits || event.defaultPrevented) return;
    const choice = choices[Number(keyName(event)) - 1];
    if (choice === undefined) return;
    event.preventDefault();
    onChoose(choice);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <ol className="options" aria-label="Possible answers" data-testid="options">
      {choices.map((choice, index) => (
        <li key={choice}>
          <Button
            className="option"
            onPress={() => onChoose(choice)}
            data-testid={`option-${index}`}
            render={(element) => <button {...element} aria-keyshortcuts={String(index + 1)} />}
          >
            <Key>{String(index + 1)}</Key>
            <span>{choice}</span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
