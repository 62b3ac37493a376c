// A file dropped anywhere on the window is an article to bring. The browser would otherwise go to it.
import { useEffect, useEffectEvent, useState } from 'react';

/** The file dropped last. `onDrop` goes to where it is taken in; the import's own screen takes what falls on itself. */
export function useDroppedFile(onDrop: () => void, isActive: boolean): File | null {
  const [file, setFile] = useState<File | null>(null);
  const dropped = useEffectEvent((event: DragEvent) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const first = event.dataTransfer?.files[0];
    if (!first || !isActive) return;
    setFile(first);
    onDrop();
  });
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const take = (event: DragEvent) => dropped(event);
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', take);
    };
  }, []);
  return file;
}
