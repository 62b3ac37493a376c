// Keeps what is still meant for the card or question before from what has just come.
import { useEffectEvent, useLayoutEffect, useState } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import { commandOf, keysHeard } from '../../shared/commands/keys';
import { keyName } from '../ui/keyName';
import { useCommandCenter } from './CommandCenter';
import { JUST_SHOWN_MILLIS, strayKeys } from './strayKeys';

/** What has come on the screen. */
export interface Shown {
  /** Of a steady clock, or a count: another one is another thing shown. Null while nothing is asked. */
  readonly shownAt: number | null;
  /** Something was done before it, by a key perhaps. */
  readonly follows: boolean;
}

/**
 * Whether it stands there so shortly that a key may still be meant for what was before. `turning`: commands that leave it.
 * `isActive`: no dialog lies over it; what is pressed in one is meant for that.
 */
export function useStrayKeys({ shownAt, follows }: Shown, turning: readonly CommandId[], isActive: boolean): boolean {
  const { choices } = useCommandCenter();
  const [keys] = useState(strayKeys);
  const [settled, setSettled] = useState<number | null>(null);

  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const key = keyName(event);
    const isStray = keys.isStray({
      code: event.code || event.key,
      repeat: event.repeat,
      turns: isActive && key !== undefined && turning.some((id) => keysHeard(commandOf(id), choices).includes(key)),
      isTyped: isActive && event.target instanceof Element && event.target.matches('input, textarea'),
    });
    if (!isStray || !isActive) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => heard(event);
    // Before anyone else hears it.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);

  useLayoutEffect(() => {
    if (shownAt === null) return;
    keys.asked(follows);
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        keys.settled();
        setSettled(shownAt);
      }, JUST_SHOWN_MILLIS);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      keys.settled();
    };
  }, [keys, shownAt, follows]);

  return shownAt !== null && follows && settled !== shownAt;
}
