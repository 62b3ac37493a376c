// The time given to a quiz so far: silent, and only for whoever asked to see it.
import { useEffect, useState } from 'react';
import { durationWords } from '../../ui/words/durationWords';

const TICK_MILLIS = 1000;

/** `startedAt`: milliseconds already given before this screen came. */
export function Timer({ startedAt }: { startedAt: number }) {
  const [base] = useState(startedAt);
  const [spent, setSpent] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSpent((before) => before + TICK_MILLIS), TICK_MILLIS);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="focus-minutes" aria-hidden="true" data-testid="timer">
      {durationWords(base + spent)}
    </p>
  );
}
