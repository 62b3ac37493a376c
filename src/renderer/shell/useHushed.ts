// Words for a screen reader belong to the screen they were said on: whoever reads the page later must not find them there.
import { useEffect, useRef } from 'react';

/** Clears what was said before `place` was entered. What is said with the change, or by the new screen, stays. */
export function useHushed(place: string, turn: number, hush: (turn: number) => void): void {
  const before = useRef({ place, turn });
  useEffect(() => {
    if (before.current.place !== place && before.current.turn === turn) hush(turn);
    before.current = { place, turn };
  }, [place, turn, hush]);
}
