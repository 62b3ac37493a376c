// Retention and its cost are one control: the slider, and under it the minutes a day and the facts of a simulated year.
import { useState } from 'react';
import type { Workload } from '../../../shared/contract/simulation';
import { ShareSlider } from '../ShareSlider';
import { count } from '../words/count';
import { percent } from '../words/percent';
import { basisWords, FEW_FOR_HABITS, factsWords, minutesWords, pointAt } from '../words/workloadWords';
import { RetentionPlot } from './RetentionPlot';

const MIN = 0.7;
const MAX = 0.97;

interface RetentionControlProps {
  readonly kept: number;
  /** Null until it is known. */
  readonly workload: Workload | null;
  /** Ids of the words the slider is named and described by. */
  readonly naming: { readonly labelledBy: string; readonly describedBy: string };
  readonly onChange: (retention: number) => void;
}

export function RetentionControl({ kept, workload, naming, onChange }: RetentionControlProps) {
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
      {workload && workload.facts > 0 && (
        <RetentionPlot
          points={workload.points}
          chosen={shown}
          label={labelOf(workload, shown)}
          isRough={workload.basis.reviews < FEW_FOR_HABITS}
        />
      )}
      {workload && (
        <p className="caption" id={costId} data-testid="retention-cost">
          {costSentence(workload, shown)}
        </p>
      )}
    </div>
  );
}

/** `14 min a day at 90 %` */
function labelOf({ points }: Workload, retention: number): string {
  const point = pointAt(points, retention);
  return point ? `${minutesWords(point.minutesPerDay)} a day at ${percent(retention)}` : '';
}

function costSentence({ points, facts, basis }: Workload, retention: number): string {
  if (facts === 0) return 'There is no card yet, so what it costs you is not known.';
  const point = pointAt(points, retention);
  if (!point) return 'The year is being simulated.';
  const reviews = point.reviewsPerDay < 1 ? 'under one review' : count(Math.round(point.reviewsPerDay), 'review');
  return `About ${reviews} a day over a year, and ${factsWords(point.known, facts)} known at its end. ${basisWords(basis, facts)}`;
}
