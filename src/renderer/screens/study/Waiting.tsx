// Between learning steps: nothing is due this minute. It goes on by itself, and never locks anyone in.
import { useEffect, useRef, useState } from 'react';
import type { Instant } from '../../../core/base/time';
import { Button } from '../../ui/Button';
import { count } from '../../ui/words/count';
import { formatWait } from '../../ui/words/formatInterval';

const REDRAW_MILLIS = 5_000;

interface WaitingProps {
  readonly nextAt: Instant;
  readonly now: Instant;
  readonly learning: number;
  readonly onAhead: () => void;
  readonly onEnd: () => void;
}

export function Waiting({ nextAt, now, learning, onAhead, onEnd }: WaitingProps) {
  const [left, setLeft] = useState(nextAt - now);

  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => title.current?.focus({ preventScroll: true }), []);

  useEffect(() => {
    const startedAt = performance.now();
    const timer = setInterval(() => setLeft(nextAt - now - (performance.now() - startedAt)), REDRAW_MILLIS);
    return () => clearInterval(timer);
  }, [nextAt, now]);

  return (
    <section className="focus-words" data-testid="waiting">
      <h1 className="display" ref={title} tabIndex={-1}>
        Next card {formatWait(left)}
      </h1>
      <p className="lead prose focus-lead">
        {learning === 1 ? 'One card is' : `${count(learning, 'card')} are`} still being learned.{' '}
        {learning === 1 ? 'It' : 'The first'} comes by itself; nothing is lost if you end here.
      </p>
      <div className="actions">
        <Button onPress={onAhead} shortcut="Space">
          Show it now
        </Button>
        <Button onPress={onEnd} tone="quiet" shortcut="Esc">
          End
        </Button>
      </div>
    </section>
  );
}
