// The minutes of the day are used: stopping is offered before another card is seen.
import { useEffect, useRef } from 'react';
import type { NextReview } from '../../../shared/contract/review';
import { Button } from '../../ui/Button';
import { offerSentences } from './offerSentences';

interface StopOfferProps {
  readonly next: NextReview;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
}

export function StopOffer({ next, onStop, onGoOn }: StopOfferProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const [used, left] = offerSentences(next);
  return (
    <section className="focus-words" data-testid="stop-offer">
      <h1 className="display" ref={title} tabIndex={-1}>
        {used}
      </h1>
      <p className="lead prose focus-lead">{left} Nothing is lost if you stop: they wait.</p>
      <div className="actions">
        <Button tone="primary" onPress={onStop} testId="stop-here" shortcut="Esc">
          Stop here
        </Button>
        <Button onPress={onGoOn} testId="go-on" shortcut="Space">
          Go on
        </Button>
      </div>
    </section>
  );
}
