// The sheet's groups: first what is heard on the screen behind it, then what is heard everywhere, then the rest.
import { RESERVED_KEYS } from '../../../shared/commands/chooseKey';
import { type Command, COMMANDS } from '../../../shared/commands/commands';
import { type KeyChoices, keysHeard, keysOf } from '../../../shared/commands/keys';
import { CONTEXT_NAMES, CONTEXTS } from '../../ui/words/contexts';
import { isFound } from '../../ui/words/isFound';

export interface SheetLine {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
  /** It has keys, but letters alone are switched off. */
  readonly isOff: boolean;
}

export interface SheetGroup {
  readonly name: string;
  readonly lines: readonly SheetLine[];
}

type Context = Command['context'];

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `here` is the screen behind the sheet. Lines are those meant by the query; groups without lines are left out. */
export function sheetGroups(here: Context, choices: KeyChoices, query: string): readonly SheetGroup[] {
  const order: readonly Context[] = [...new Set<Context>([here, 'everywhere', ...CONTEXTS])];
  const groups = order.map((context): SheetGroup => ({
    name: CONTEXT_NAMES[context],
    lines: COMMANDS.filter((command) => command.context === context).map((command) => {
      const keys = keysHeard(command, choices);
      return {
        id: command.id,
        label: command.label,
        keys,
        isOff: keys.length === 0 && keysOf(command, choices).length > 0,
      };
    }),
  }));
  const fixed: SheetGroup = {
    name: 'The window itself',
    lines: Object.entries(RESERVED_KEYS).map(([key, use]) => ({
      id: key,
      label: capitalised(use),
      keys: [key],
      isOff: false,
    })),
  };
  return [...groups, fixed]
    .map(({ name, lines }) => ({
      name,
      lines: lines.filter(({ label, keys }) =>
        isFound(query, label, name, ...keys, ...keys.map((key) => key.replaceAll('+', ' '))),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}
