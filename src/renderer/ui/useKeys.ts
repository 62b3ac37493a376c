// Keys of a screen. A focused control keeps its own Space and Enter, and a text field keeps everything unmodified.
import { useEffect, useEffectEvent } from 'react';
import { keyName } from './keyName';

const CONTROLS = 'button, a[href], summary, [role="button"]';
const FIELDS = 'input, textarea, select, [contenteditable="true"]';

export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** `keys` maps names as `keyName` gives them. With `isActive` false nothing is heard: a dialog is open. */
export function useKeys(keys: Keys, isActive = true): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isActive || event.defaultPrevented) return;
    const name = keyName(event);
    const act = name === undefined ? undefined : keys[name];
    if (name === undefined || !act) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(FIELDS) && !name.startsWith('Ctrl+') && name !== 'Escape') return;
    if (target?.closest(CONTROLS) && (name === 'Space' || name === 'Enter')) return;
    event.preventDefault();
    act();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
