// Words being typed into a setting: kept when the field is left, with Enter, or when the screen goes away under it.
import { useEffect, useEffectEvent, useState } from 'react';

interface Committed {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly commit: () => void;
  /** What was typed stands where it was kept; an undo then means the app's. */
  readonly isSettled: boolean;
  /** What is wrong with the words; null while they are typed. */
  readonly error: string | null;
}

/** `kept` is the setting as text. `keep` takes the new words and says what is wrong with them, if anything. */
export function useCommitted(kept: string, keep: (text: string) => string | null): Committed {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [shown, setShown] = useState(kept);
  // Changed elsewhere, by undo or reset: what was typed before is not what is wanted now.
  if (shown !== kept) {
    setShown(kept);
    setTyped(null);
    setError(null);
  }
  const commit = () => {
    if (typed === null || typed === kept) return;
    const wrong = keep(typed);
    setError(wrong);
    if (wrong === null) setTyped(null);
  };
  const left = useEffectEvent(commit);
  useEffect(() => () => left(), []);
  return {
    text: typed ?? kept,
    type: (text) => {
      setTyped(text);
      setError(null);
    },
    commit,
    isSettled: typed === null || typed === kept,
    error,
  };
}
