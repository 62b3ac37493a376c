// Retention and its cost are one control: the slider, and under it the person's own minutes a day.
import { useState } from 'react';
import type { ExpectedLoad, LoadAtRetention } from '../../../shared/contract/settings';
import { ShareSlider } from '../ShareSlider';
import { count, NO_BREAK_SPACE } from '../words/count';
import { percent } from '../words/percent';
import { RetentionPlot } from './RetentionPlot';

const MIN = 0.7;
const MAX = 0.97;
/** Fewer learned cards than this say little about the rest. */
const FEW_CARDS = 50;

interface RetentionControlProps {
  readonly kept: number;
  /** Null until it is known. */
  readonly load: ExpectedLoad | null;
  /** Ids of the words the slider is named and described by. */
  readonly naming: { readonly labelledBy: string; readonly describedBy: string };
  readonly onChange: (retention: number) => void;
}

export function RetentionControl({ kept, load, naming, onChange }: RetentionControlProps) {
  const [moved, setMoved] = useState<number | null>(null);
  const shown = moved ?? kept;
  const letGo = (retention: number) => {
    setMoved(null);
    if (retention !== kept) onChange(retention);
  };
  const costId = `${naming.describedBy}-cost`;
  return (
    <div className="retention">
      <ShareSlider
        value={shown}
        min={MIN}
        max={MAX}
        onMove={setMoved}
        onLetGo={letGo}
        labelledBy={naming.labelledBy}
        describedBy={`${costId} ${naming.describedBy}`}
      />
      {load && (
        <>
          <RetentionPlot
            points={load.points}
            chosen={shown}
            label={labelOf(load, shown)}
            isRough={load.cards < FEW_CARDS}
          />
          <p className="caption" id={costId} data-testid="retention-cost">
            {costSentence(load, shown)}
          </p>
        </>
      )}
    </div>
  );
}

const at = ({ points }: ExpectedLoad, retention: number): LoadAtRetention | undefined =>
  points.find((point) => Math.abs(point.retention - retention) < 0.005);

/** `14 min a day at 90 %`; over a deck in which nothing is learned `2.5 times the reviews of 90 %`. */
function labelOf(load: ExpectedLoad, retention: number): string {
  const point = at(load, retention);
  if (!point) return '';
  if (load.cards > 0) return `${minutesWords(point.minutesPerDay)} a day at ${percent(retention)}`;
  return `${timesWords(load, point)} the reviews of ${percent(0.9)}`;
}

function timesWords(load: ExpectedLoad, { reviewsPerDay }: LoadAtRetention): string {
  const times = reviewsPerDay / (at(load, 0.9)?.reviewsPerDay ?? reviewsPerDay);
  return `${times.toLocaleString('en', { maximumFractionDigits: 1 })} times`;
}

const minutesWords = (minutes: number): string =>
  minutes < 1 ? `under 1${NO_BREAK_SPACE}min` : `${Math.round(minutes)}${NO_BREAK_SPACE}min`;

function costSentence(load: ExpectedLoad, retention: number): string {
  const point = at(load, retention);
  if (load.cards === 0 || !point) {
    return 'Nothing is learned yet, so what it costs you is not known: the line shows how reviews would grow.';
  }
  const reviews = point.reviewsPerDay < 1 ? 'under one review' : count(Math.round(point.reviewsPerDay), 'review');
  const cost = `About ${reviews} a day for ${count(load.cards, 'learned card')}, as strong as they are now. New cards come on top.`;
  return load.cards < FEW_CARDS ? `${cost} A rough figure: it becomes fair near ${FEW_CARDS} cards.` : cost;
}
