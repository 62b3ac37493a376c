// Coming back to a card from its text: the focus is where it was when one left.
import { useEffect, useRef } from 'react';

/** `isBehind`: another screen is shown. What had the focus is remembered as long as it stands in the page. */
export function useReturn(isBehind: boolean): void {
  const left = useRef<Element | null>(null);
  useEffect(() => {
    if (isBehind) return;
    const before = left.current;
    if (before) window.scrollTo(0, 0);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    const remember = ({ target }: FocusEvent) => {
      left.current = target instanceof Element ? target : null;
    };
    window.addEventListener('focusin', remember);
    return () => window.removeEventListener('focusin', remember);
  }, [isBehind]);
}
