// A backlog worth a plan: what is still there, what would clear it, and the way to a plan. There is no other way out here.
import type { CatchUp } from '../../../shared/contract/plan';
import type { Overview } from '../../../shared/contract/deck';
import type { Asked } from '../../client/useContract';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { backlogTitle, clearedSentence, spreadWords, stillRecalledSentence } from './catchUpWords';

interface CatchUpBannerProps {
  readonly backlog: NonNullable<Overview['backlog']>;
  readonly now: Overview['now'];
  /** The plan for the minutes of every day. */
  readonly plan: Asked<CatchUp>;
  readonly onPlan: () => void;
}

export function CatchUpBanner({ backlog, now, plan, onPlan }: CatchUpBannerProps) {
  if (plan.state === 'loading') return null;
  const sentence =
    plan.state === 'ready'
      ? [stillRecalledSentence(plan.value), clearedSentence(plan.value, now)].filter(Boolean).join(' ')
      : plan.problem.message;
  return (
    <section className="catch-up" aria-label="Overdue cards" data-testid="catch-up">
      <Notice title={backlogTitle(backlog)}>
        <p className="notice-text">{sentence}</p>
        <div className="actions">
          <Button onPress={onPlan} shortcut="P" testId="catch-up-plan">
            {plan.state === 'ready' ? spreadWords(plan.value) : 'Choose more minutes'}
          </Button>
        </div>
      </Notice>
    </section>
  );
}
