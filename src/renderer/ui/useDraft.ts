// Words that are being written, kept on this computer with every key press: a crash loses none of them.
import { useState } from 'react';

const nameOf = (name: string): string => `commonplace.draft.${name}`;

/** Words that wait under that name, over what `start` says; null where none do. */
export function remembered<Words extends object>(name: string, start: Words): Words | null {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(nameOf(name)) ?? 'null');
    return parsed !== null && typeof parsed === 'object' ? { ...start, ...parsed } : null;
  } catch {
    // What cannot be read is no draft.
    return null;
  }
}

/** Forgets the draft of that name: its words were kept, or given up. */
export const forgetDraft = (name: string): void => localStorage.removeItem(nameOf(name));

interface Draft<Words> {
  readonly words: Words;
  readonly write: (words: Words) => void;
  /** Whether the words are from an earlier time, not from the card. */
  readonly isRestored: boolean;
  readonly startOver: () => void;
  readonly clear: () => void;
}

/** `name` tells drafts apart; `start` is where writing begins when there is no draft of that name. */
export function useDraft<Words extends object>(name: string, start: Words): Draft<Words> {
  const [restored] = useState(() => remembered(name, start));
  const [words, setWords] = useState<Words>(restored ?? start);
  const [isRestored, setRestored] = useState(restored !== null && JSON.stringify(restored) !== JSON.stringify(start));
  const clear = () => forgetDraft(name);
  return {
    words,
    isRestored,
    write: (written) => {
      localStorage.setItem(nameOf(name), JSON.stringify(written));
      setWords(written);
    },
    startOver: () => {
      clear();
      setWords(start);
      setRestored(false);
    },
    clear,
  };
}
