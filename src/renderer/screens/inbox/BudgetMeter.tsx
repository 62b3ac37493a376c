// What was accepted today, against the new cards of a day.
import type { Inbox } from '../../../shared/contract/inbox';
import { askedSentence, budgetSentence } from './inboxWords';

const WIDTH = 160;

export function BudgetMeter(inbox: Pick<Inbox, 'accepted' | 'asked' | 'answered' | 'budget'>) {
  const share = inbox.budget === 0 ? 1 : Math.min(1, inbox.accepted / inbox.budget);
  return (
    <div className="inbox-budget">
      <svg className="inbox-meter" width={WIDTH} height="8" aria-hidden="true">
        <path className="coverage-all" d={`M0 4H${WIDTH}`} />
        {inbox.accepted > 0 && <path className="coverage-part" d={`M0 4H${(share * WIDTH).toFixed(1)}`} />}
      </svg>
      <p className="caption" data-testid="inbox-budget">
        {budgetSentence(inbox)}
      </p>
      {inbox.accepted > 0 && (
        <p className="caption" data-testid="inbox-asked">
          {askedSentence(inbox)}
        </p>
      )}
    </div>
  );
}
