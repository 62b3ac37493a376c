// What was just done, said in a toast and to a screen reader, with the way back. It leaves when something else was done.
import { useEffect, useEffectEvent, useRef, useState } from 'react';

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

/**
 * Main tells of an act when it answers it, but the two may come in either order: what moves this soon after words were
 * said is what they are about.
 */
const SAME_ACT_MILLIS = 500;

export function useTold(announce: (text: string) => void): readonly [told: Told | null, tell: Tell, leave: () => void] {
  const [told, setTold] = useState<Told | null>(null);
  const toldAt = useRef(-Infinity);
  const leave = () => setTold(null);
  const changed = useEffectEvent(() => {
    if (performance.now() - toldAt.current > SAME_ACT_MILLIS) leave();
  });
  useEffect(
    () =>
      window.commonplace.subscribe('deck/changed', ({ kinds }) => {
        if (kinds.some((kind) => kind !== 'clock')) changed();
      }),
    [],
  );
  const tell: Tell = (text, action) => {
    announce(text);
    toldAt.current = performance.now();
    setTold((before) => ({ text, action: action ?? null, turn: (before?.turn ?? 0) + 1 }));
  };
  return [told, tell, leave];
}
