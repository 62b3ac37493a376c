// A text pasted where no field takes it is an article to bring, as a file dropped there is.
import { useEffect, useEffectEvent, useState } from 'react';
import { isCovered, isField } from '../client/CommandCenter';
import { type Pasted, pastedText } from '../screens/importing/pastedText';

/** The text pasted last. `onPaste` goes to where it is taken in; nothing is read before the person says so there. */
export function usePastedText(onPaste: () => void, tell: (text: string) => void, isActive: boolean): Pasted | null {
  const [shown, setShown] = useState<Pasted | null>(null);
  const heard = useEffectEvent((event: ClipboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!isActive || event.defaultPrevented || isField(target) || isCovered(target)) return;
    const pasted = pastedText(event.clipboardData);
    if (pasted === null) return;
    event.preventDefault();
    if (pasted === 'tooLong') {
      tell('Not pasted: the text is longer than 64 million characters. Nothing was changed; bring it in parts.');
      return;
    }
    setShown(pasted);
    onPaste();
  });
  useEffect(() => {
    const take = (event: ClipboardEvent) => heard(event);
    window.addEventListener('paste', take);
    return () => window.removeEventListener('paste', take);
  }, []);
  return shown;
}
