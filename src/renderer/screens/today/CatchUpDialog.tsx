// The plan for a backlog, day by day, before anything is done: with other minutes it is another plan. Keeping it is one
// act, which can be undone.
import { useState } from 'react';
import type { Problem } from '../../../core/base/result';
import type { Overview } from '../../../shared/contract/deck';
import { client } from '../../client/client';
import { useContract } from '../../client/useContract';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { CountField } from '../../ui/CountField';
import { clearedSentence, consequences, planTitle } from './catchUpWords';
import { PlanBars } from './PlanBars';
import { PlanTable } from './PlanTable';

interface CatchUpDialogProps {
  readonly now: Overview['now'];
  /** Minutes a day as they are set. */
  readonly minutes: number;
  readonly onClose: () => void;
  /** `title` is how the act is called, as in “Undo: …”. */
  readonly onKept: (title: string) => void;
}

const MOST_MINUTES = 600;

export function CatchUpDialog({ now, minutes, onClose, onKept }: CatchUpDialogProps) {
  const [minutesPerDay, setMinutesPerDay] = useState(minutes);
  const [asked] = useContract('plan/preview', { minutesPerDay });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  // While another plan is made the one before it stays.
  const shown = asked.state === 'ready' ? asked.value : null;
  const isCurrent = shown?.minutesPerDay === minutesPerDay;
  const refusal = problem ?? (asked.state === 'failed' ? asked.problem : null);

  const keep = async () => {
    setKeeping(true);
    const done = await client['plan/apply']({ minutesPerDay });
    setKeeping(false);
    if (done.ok) onKept(done.value.title);
    else setProblem(done.problem);
  };

  return (
    <Dialog isOpen onClose={onClose} title={shown ? planTitle(shown) : 'A plan for overdue cards'} testId="plan">
      <div className="plan-minutes">
        <CountField
          unit="minutes"
          step={5}
          testId="plan-minutes"
          label="Minutes a day"
          value={minutesPerDay}
          least={1}
          most={MOST_MINUTES}
          onChange={(value) => {
            setProblem(null);
            setMinutesPerDay(value);
          }}
        />
        {shown && !refusal && (
          <p className="plan-words" data-testid="plan-words" aria-live="polite">
            {clearedSentence(shown, now)} <span className="quiet">{consequences(shown, minutes)}</span>
          </p>
        )}
      </div>
      {refusal && (
        <Notice title="No plan for these minutes">
          <p className="notice-text">{refusal.message}</p>
        </Notice>
      )}
      {shown && !refusal && (
        <>
          <PlanBars plan={shown} now={now} />
          <PlanTable plan={shown} now={now} />
        </>
      )}
      <div className="actions">
        <Button tone="quiet" onPress={onClose}>
          Leave it as it is
        </Button>
        <Button
          tone="primary"
          onPress={() => void keep()}
          isDisabled={!isCurrent || refusal !== null || isKeeping}
          testId="plan-keep"
        >
          Spread them
        </Button>
      </div>
    </Dialog>
  );
}
