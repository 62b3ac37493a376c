// Who answers to which command right now. A plain object rather than state: a key pressed in the moment a screen appears
// must already find it.
import type { CommandId } from '../../shared/commands/commands';

type Handler = () => void;
export type Handlers = ReadonlyMap<CommandId, Handler>;

export interface CommandRegistry {
  /**
   * Those registered last win: a dialog's own over the screen's; `isBase` puts them below all others. Returns the function
   * that takes them out again.
   */
  readonly register: (handlers: Handlers, isBase: boolean) => () => void;
  /** Does nothing where nobody answers. */
  readonly run: (id: CommandId) => void;
  /** Commands that would do something now. */
  readonly ready: () => ReadonlySet<CommandId>;
}

export function commandRegistry(): CommandRegistry {
  let registered: readonly Handlers[] = [];
  return {
    register: (handlers, isBase) => {
      registered = isBase ? [handlers, ...registered] : [...registered, handlers];
      return () => {
        registered = registered.filter((other) => other !== handlers);
      };
    },
    run: (id) => registered.findLast((handlers) => handlers.has(id))?.get(id)?.(),
    ready: () => new Set(registered.flatMap((handlers) => [...handlers.keys()])),
  };
}
