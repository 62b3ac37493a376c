// What was just done, said in a toast and to a screen reader, with the way back. It leaves when something else was done.
import { useEffect, useEffectEvent, useState } from 'react';

export interface ToldAction {
  readonly label: string;
  readonly onPress: () => void;
}

export interface Told {
  readonly text: string;
  readonly turn: number;
  readonly action: ToldAction | null;
}

export type Tell = (text: string, action?: ToldAction) => void;

export function useTold(announce: (text: string) => void): readonly [told: Told | null, tell: Tell, leave: () => void] {
  const [told, setTold] = useState<Told | null>(null);
  const leave = () => setTold(null);
  const changed = useEffectEvent(leave);
  // Main tells of an act before it answers it, so this never takes away the words about that very act.
  useEffect(
    () =>
      window.commonplace.subscribe('deck/changed', ({ kinds }) => {
        if (kinds.some((kind) => kind !== 'clock')) changed();
      }),
    [],
  );
  const tell: Tell = (text, action) => {
    announce(text);
    setTold((before) => ({ text, action: action ?? null, turn: (before?.turn ?? 0) + 1 }));
  };
  return [told, tell, leave];
}
