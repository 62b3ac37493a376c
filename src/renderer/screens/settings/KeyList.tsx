// Every command with its key, by where it is heard. Pressing the key's caps asks for another one.
import { useState } from 'react';
import { isChanged, resetKey } from '../../../shared/commands/chooseKey';
import { type Command, type CommandId, COMMANDS } from '../../../shared/commands/commands';
import { keysOf } from '../../../shared/commands/keys';
import { Keys } from '../../ui/Keys';
import { CONTEXT_NAMES, CONTEXTS } from '../../ui/words/contexts';
import { isFound } from '../../ui/words/isFound';
import { KeyDialog } from './KeyDialog';

type OwnKeys = Readonly<Record<string, string>>;
type AnyCommand = Command & { readonly id: CommandId };

interface KeyListProps {
  readonly query: string;
  readonly keys: OwnKeys;
  readonly letterKeys: boolean;
  readonly onChange: (keys: OwnKeys) => void;
}

const all: readonly AnyCommand[] = COMMANDS;

/** Commands whose words, place or key are meant by the search. */
export const commandsFound = (query: string, keys: OwnKeys): readonly AnyCommand[] =>
  all.filter((command) =>
    isFound(query, command.label, CONTEXT_NAMES[command.context], 'key', ...keysOf(command, { keys })),
  );

export function KeyList({ query, keys, letterKeys, onChange }: KeyListProps) {
  const [asked, setAsked] = useState<CommandId | null>(null);
  const found = commandsFound(query, keys);
  return (
    <>
      {CONTEXTS.map((context) => {
        const commands = found.filter((command) => command.context === context);
        return (
          commands.length > 0 && (
            <table className="key-list" key={context} data-testid={`keys-${context}`}>
              <caption className="caption">{CONTEXT_NAMES[context]}</caption>
              <tbody>
                {commands.map((command) => (
                  <tr key={command.id} data-testid={`key-${command.id}`}>
                    <th scope="row">{command.label}</th>
                    <td>
                      <button type="button" className="key-button" onClick={() => setAsked(command.id)}>
                        <span className="sr-only">Change the key of {command.label}:</span>
                        {keysOf(command, { keys }).map((key) => (
                          <Keys key={key} name={key} />
                        ))}
                        {keysOf(command, { keys }).length === 0 && <span className="faint">no key</span>}
                      </button>
                    </td>
                    <td className="key-reset">
                      {isChanged(command.id, keys) && (
                        <button
                          type="button"
                          className="link"
                          aria-label={`Reset the key of ${command.label}`}
                          onClick={() => onChange(resetKey(command.id, keys))}
                        >
                          Reset
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        );
      })}
      {asked && (
        <KeyDialog id={asked} keys={keys} letterKeys={letterKeys} onClose={() => setAsked(null)} onGive={onChange} />
      )}
    </>
  );
}
