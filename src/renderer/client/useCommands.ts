// How a screen or dialog says what its commands do.
import { useEffectEvent, useLayoutEffect } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import { useCommandCenter } from './CommandCenter';

type Wanted = Readonly<Partial<Record<CommandId, (() => void) | undefined>>>;

/** Registers handlers while the component stands there and `isActive`. A handler left undefined is not ready. */
export const useCommands = (handlers: Wanted, isActive = true): void => useHandlers(handlers, isActive, false);

/** The same for what stands around every screen: a screen's own handler of a command comes before these. */
export const useBaseCommands = (handlers: Wanted): void => useHandlers(handlers, true, true);

function useHandlers(handlers: Wanted, isActive: boolean, isBase: boolean): void {
  const { register } = useCommandCenter();
  const names = Object.entries(handlers)
    .filter(([, handler]) => handler !== undefined)
    .map(([name]) => name)
    .join(' ');
  const run = useEffectEvent((id: CommandId) => handlers[id]?.());
  // Before the screen is painted, so that its keys are heard as soon as it is seen.
  useLayoutEffect(() => {
    if (!isActive || names === '') return;
    const ids = names.split(' ') as CommandId[];
    return register(new Map(ids.map((id) => [id, () => run(id)])), isBase);
  }, [names, isActive, isBase, register]);
}
