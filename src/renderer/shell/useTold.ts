// What was just done, said in a toast and to a screen reader, with the way back. It leaves when something else was done.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Changes } from '../../shared/contract/index';
import { changesAnswered } from '../client/client';

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
 * Whether a change is of another act than the one that was told of: `known` changes had been told of when main answered it.
 * How soon the news comes says nothing; a clock that moves is nobody's act.
 */
export const isOtherAct = ({ kinds, turn }: Changes, known: number): boolean =>
  turn > known && kinds.some((kind) => kind !== 'clock');

export function useTold(announce: (text: string) => void): readonly [told: Told | null, tell: Tell, leave: () => void] {
  const [told, setTold] = useState<Told | null>(null);
  const known = useRef(0);
  const leave = () => setTold(null);
  const changed = useEffectEvent((changes: Changes) => {
    if (isOtherAct(changes, known.current)) leave();
  });
  useEffect(() => window.commonplace.subscribe('deck/changed', (changes) => changed(changes)), []);
  const tell: Tell = (text, action) => {
    announce(text);
    known.current = changesAnswered();
    setTold((before) => ({ text, action: action ?? null, turn: (before?.turn ?? 0) + 1 }));
  };
  return [told, tell, leave];
}
