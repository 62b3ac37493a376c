// Hears the key a command is to have. What is free is given at once; what another command has is given when the person
// says so; what text fields or the window need is refused.
import { type KeyboardEvent, useState } from 'react';
import { giveKey, wishFor } from '../../../shared/commands/chooseKey';
import type { CommandId } from '../../../shared/commands/commands';
import { commandOf, keysOf } from '../../../shared/commands/keys';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { keyName } from '../../ui/keyName';
import { Keys } from '../../ui/Keys';
import { keyNameParts } from '../../ui/keyNameParts';

type OwnKeys = Readonly<Record<string, string>>;

interface KeyDialogProps {
  readonly id: CommandId;
  readonly keys: OwnKeys;
  readonly letterKeys: boolean;
  readonly onClose: () => void;
  readonly onGive: (keys: OwnKeys) => void;
}

export function KeyDialog({ id, keys, letterKeys, onClose, onGive }: KeyDialogProps) {
  const command = commandOf(id);
  const [pressed, setPressed] = useState<string | null>(null);
  const [isStrange, setStrange] = useState(false);
  const wish = pressed === null ? null : wishFor(id, pressed, keys);
  const hasKey = keysOf(command, { keys }).length > 0;

  const give = (key: string) => {
    onGive(giveKey(id, key, keys));
    onClose();
  };
  const hear = (event: KeyboardEvent) => {
    // Tab goes on to the buttons, Escape closes, and a modifier alone is not yet a key.
    if (['Tab', 'Escape', 'Control', 'Shift', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const name = keyName(event.nativeEvent);
    setStrange(name === undefined && !event.repeat);
    if (name === undefined) return;
    if (wishFor(id, name, keys).state === 'free') give(name);
    else setPressed(name);
  };

  return (
    <Dialog isOpen onClose={onClose} title={`A key for “${command.label}”`} testId="key-dialog">
      <div
        className="key-capture"
        role="application"
        aria-label="Press a key"
        tabIndex={0}
        onKeyDown={hear}
        autoFocus
        ref={focusOnce}
      >
        {pressed === null ? <span className="quiet">Press a key</span> : <Keys name={pressed} />}
      </div>
      <p className="dialog-body" role="status" data-testid="key-verdict">
        {isStrange
          ? 'This key cannot be given. Take a letter, a digit, a sign, F1 to F12, or one of them with Ctrl.'
          : wish?.state === 'reserved'
            ? `${lettered(pressed ?? '')} ${wish.use}, and stays with that. Press another one.`
            : wish?.state === 'taken'
              ? `${takenWords(wish.by)} That would then have ${leftWords(wish.by, pressed ?? '', keys)}.`
              : letterKeys
                ? 'Esc leaves it as it is.'
                : 'Esc leaves it as it is. Single letters and signs act only when letter keys are on.'}
      </p>
      <div className="actions">
        {hasKey && (
          <Button tone="quiet" onPress={() => give('')} testId="key-none">
            No key
          </Button>
        )}
        <Button onPress={onClose} shortcut="Esc">
          Leave it
        </Button>
        {wish?.state === 'taken' && (
          <Button tone="primary" onPress={() => give(pressed ?? '')} testId="key-take">
            Take {lettered(pressed ?? '')} all the same
          </Button>
        )}
      </div>
    </Dialog>
  );
}

const focusOnce = (element: HTMLElement | null) => element?.focus();

const lettered = (key: string): string => keyNameParts(key).join(' ');

const takenWords = (by: readonly CommandId[]): string =>
  `It belongs to ${by.map((id) => `“${commandOf(id).label}”`).join(' and ')}.`;

/** What is left to those it is taken from: their next key, or none. */
function leftWords(by: readonly CommandId[], key: string, keys: OwnKeys): string {
  const left = by.flatMap((id) => keysOf(commandOf(id), { keys }).filter((name) => name !== key));
  return left.length === 0 ? 'no key' : `only ${left.map(lettered).join(' and ')}`;
}
