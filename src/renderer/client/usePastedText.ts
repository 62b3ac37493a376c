// A text pasted where no field takes it is an article to bring, as a file dropped there is.
import { useEffect, useEffectEvent } from 'react';
import { isCovered, isField } from './CommandCenter';
import { pastedText } from './pastedText';

/** `onPaste` shows the text; nothing is read before the person says so. `tell` shows why there is none. */
export function usePastedText(onPaste: (text: string) => void, tell: (words: string) => void, isActive: boolean): void {
  const heard = useEffectEvent((event: ClipboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!isActive || event.defaultPrevented || isField(target) || isCovered(target)) return;
    const pasted = pastedText(event.clipboardData);
    if (pasted === null) return;
    event.preventDefault();
    if (pasted === 'tooLong') {
      tell('Not pasted: the text is longer than 64 million characters. Nothing was changed; bring it in parts.');
    } else {
      onPaste(pasted.text);
    }
  });
  useEffect(() => {
    const take = (event: ClipboardEvent) => heard(event);
    window.addEventListener('paste', take);
    return () => window.removeEventListener('paste', take);
  }, []);
}
