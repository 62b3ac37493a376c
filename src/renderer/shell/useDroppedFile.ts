// A file dropped anywhere on the window is an article to bring. The browser would otherwise go to it.
import { useEffect, useEffectEvent, useState } from 'react';
import { droppedFile } from '../client/droppedFile';

/**
 * The file dropped last. `onDrop` goes to where it is taken in; the import's own screen takes what falls on itself. In a
 * session, that is not active, nothing is read.
 */
export function useDroppedFile(onDrop: () => void, tell: (words: string) => void, isActive: boolean): File | null {
  const [file, setFile] = useState<File | null>(null);
  const take = useEffectEvent((event: DragEvent) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const dropped = droppedFile(event.dataTransfer, isActive ? tell : () => undefined);
    if (!dropped) return;
    if (!isActive) {
      tell(`Not read: end the session first, then drop ${dropped.name} again. Nothing was changed.`);
      return;
    }
    setFile(dropped);
    onDrop();
  });
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => take(event);
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return file;
}
