// What the menu asks of the page.
import { useEffect, useEffectEvent } from 'react';
import type { Events } from '../../shared/contract/index';

export function useCommand(onCommand: (command: Events['app/command']) => void): void {
  const commanded = useEffectEvent(onCommand);
  useEffect(() => window.commonplace.subscribe('app/command', (command) => commanded(command)), []);
}
