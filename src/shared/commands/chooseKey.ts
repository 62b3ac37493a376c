// Giving keys to commands: what a person's own keys are after a change. Leaves out hearing them and asking about it.
import { type CommandId, COMMANDS } from './commands';
import { commandOf, conflictsOf, keysOf } from './keys';

type Keys = Readonly<Record<string, string>>;

/** Keys that text fields, the window or the page need for themselves; what each is for. */
export const RESERVED_KEYS: Readonly<Record<string, string>> = {
  'Ctrl+A': 'selects all text',
  'Ctrl+C': 'copies',
  'Ctrl+X': 'cuts',
  'Ctrl+V': 'pastes',
  'Ctrl+=': 'makes everything larger',
  'Ctrl+-': 'makes everything smaller',
  'Ctrl+0': 'makes everything as large as it was',
  'Ctrl+Q': 'quits',
  F11: 'fills the screen',
};

/** What stands in the way of a key: nothing, something fixed, or commands that would have to give it up. */
export type KeyWish =
  | { readonly state: 'free' }
  | { readonly state: 'reserved'; readonly use: string }
  | { readonly state: 'taken'; readonly by: readonly CommandId[] };

export function wishFor(id: CommandId, key: string, keys: Keys): KeyWish {
  const use = RESERVED_KEYS[key];
  if (use !== undefined) return { state: 'reserved', use };
  const by = conflictsOf(id, key, { keys }).map((command) => command.id as CommandId);
  return by.length > 0 ? { state: 'taken', by } : { state: 'free' };
}

/** The keys once a command has the one wished for. Whoever had it keeps its next key, or none. */
export function giveKey(id: CommandId, key: string, keys: Keys): Keys {
  let next = withKey(id, key, keys);
  for (const other of conflictsOf(id, key, { keys })) {
    const left = keysOf(other, { keys }).filter((name) => name !== key);
    next = withKey(other.id as CommandId, left[0] ?? '', next);
  }
  return next;
}

/** The keys once a command has its own ones again, and whoever answers to those meanwhile has given them up. */
export function resetKey(id: CommandId, keys: Keys): Keys {
  let next: Keys = Object.fromEntries(Object.entries(keys).filter(([name]) => name !== id));
  for (const key of commandOf(id).keys) {
    for (const other of conflictsOf(id, key, { keys: next })) next = withKey(other.id as CommandId, '', next);
  }
  return next;
}

/** Whether a person changed the keys of a command. */
export const isChanged = (id: CommandId, keys: Keys): boolean => Object.hasOwn(keys, id);

function withKey(id: CommandId, key: string, keys: Keys): Keys {
  const own: readonly string[] = commandOf(id).keys;
  const isDefault = own.length === 1 ? own[0] === key : own.length === 0 && key === '';
  const others = Object.entries(keys).filter(
    ([name]) => name !== id && COMMANDS.some((command) => command.id === name),
  );
  return Object.fromEntries(isDefault ? others : [...others, [id, key]]);
}
