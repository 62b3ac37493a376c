// Which key runs which command: the keys of the list, or those a person gave instead.
import { type Command, type CommandId, COMMANDS } from './commands';

export interface KeyChoices {
  /** By command id; an empty text takes the key away. */
  readonly keys: Readonly<Record<string, string>>;
  /** Off: bare letters, digits and signs do nothing (WCAG 2.1.4). */
  readonly letterKeys: boolean;
}

const all: readonly (Command & { readonly id: CommandId })[] = COMMANDS;

export const commandOf = (id: CommandId): Command & { readonly id: CommandId } => {
  const found = all.find((command) => command.id === id);
  if (!found) throw new Error(`There is no command ${id}.`);
  return found;
};

/** The keys of a command as they are now; none when a person took them away. */
export function keysOf(command: Command, { keys }: Pick<KeyChoices, 'keys'>): readonly string[] {
  const chosen = keys[command.id];
  if (chosen === undefined) return command.keys;
  return chosen === '' ? [] : [chosen];
}

/** A key that types a character when nothing modifies it. */
const isBareCharacter = (key: string): boolean => key.length === 1;

/** The keys that are heard: a bare character does nothing while letter keys are off. */
export const keysHeard = (command: Command, choices: KeyChoices): readonly string[] =>
  keysOf(command, choices).filter((key) => choices.letterKeys || !isBareCharacter(key));

/** Whether two commands can be heard at the same time. */
const meet = (one: Command, other: Command): boolean =>
  one.context === other.context || one.context === 'everywhere' || other.context === 'everywhere';

/** The command a key runs among those that are ready; a screen's own comes before one that is heard everywhere. */
export function commandOfKey(
  key: string,
  isReady: (id: CommandId) => boolean,
  choices: KeyChoices,
): CommandId | undefined {
  if (!choices.letterKeys && isBareCharacter(key)) return undefined;
  const found = all.filter((command) => isReady(command.id) && keysOf(command, choices).includes(key));
  return (found.find(({ context }) => context !== 'everywhere') ?? found[0])?.id;
}

/** Commands that would answer to the same key in the same place. */
export const conflictsOf = (id: CommandId, key: string, choices: Pick<KeyChoices, 'keys'>): readonly Command[] =>
  all.filter(
    (other) => other.id !== id && meet(other, commandOf(id)) && key !== '' && keysOf(other, choices).includes(key),
  );
