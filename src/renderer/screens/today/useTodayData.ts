// What Today asks beside the overview: recall, minutes, and, where a backlog is worth one, a plan for it.
import type { MinutesByDay, Overview, RecallByArticle } from '../../../shared/contract/deck';
import type { CatchUp } from '../../../shared/contract/plan';
import { useChanges } from '../../client/useChanges';
import { type Asked, useContract } from '../../client/useContract';

export interface TodayData {
  readonly recall: Asked<RecallByArticle>;
  readonly minutes: Asked<MinutesByDay>;
  /** For the minutes of every day. */
  readonly plan: Asked<CatchUp>;
  readonly again: () => void;
}

/** `overview` is null while it is not known. */
export function useTodayData(overview: Overview | null): TodayData {
  const [recall, askRecall] = useContract('deck/recall', {});
  const [minutes, askMinutes] = useContract('deck/minutes', {});
  const minutesPerDay = overview?.minutes.budget ?? 1;
  const [plan, askPlan] = useContract('plan/preview', { minutesPerDay }, overview?.backlog != null);
  const again = () => {
    askRecall();
    askMinutes();
    askPlan();
  };
  useChanges(['cards', 'reviews', 'documents', 'settings', 'clock'], again);
  return { recall, minutes, plan, again };
}
