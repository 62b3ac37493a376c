// Tells a screen to ask again: when main says that something moved, and when the window is looked at once more.
import { useEffect, useEffectEvent } from 'react';
import type { ChangeKind } from '../../shared/contract/index';

/** Calls `onChange` after any change of the given kinds, and on every return to the window. */
export function useChanges(kinds: readonly ChangeKind[], onChange: () => void): void {
  const changed = useEffectEvent((moved: readonly ChangeKind[]) => {
    if (moved.some((kind) => kinds.includes(kind))) onChange();
  });
  const returned = useEffectEvent(() => {
    if (document.visibilityState === 'visible') onChange();
  });

  useEffect(() => {
    const unsubscribe = window.commonplace.subscribe('deck/changed', (changes) => changed(changes.kinds));
    const look = () => returned();
    document.addEventListener('visibilitychange', look);
    return () => {
      unsubscribe();
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
}
