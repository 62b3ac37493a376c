// The words of the memory layer.
import { asInstant, MILLIS_PER_DAY } from '../../../core/base/time';
import type { ArticlePage } from '../../../shared/contract/article';
import { count } from '../../ui/words/count';
import { formatDay } from '../../ui/words/formatDay';
import type { Ahead } from './pageAt';

/** `today`, `20 Dec, in 30 days` */
export function dayAhead(now: ArticlePage['now'], days: number): string {
  if (days === 0) return 'today';
  return `${formatDay(asInstant(now + days * MILLIS_PER_DAY), now)}, in ${count(days, 'day')}`;
}

/** How the sentence over the text begins: `Today you would`, `On 20 Dec, if you stop, you would`. */
export function leadIn(now: ArticlePage['now'], { days, followsPlan }: Ahead): string {
  if (days === 0) return 'Today you would';
  const day = formatDay(asInstant(now + days * MILLIS_PER_DAY), now);
  return `On ${day}, if you ${followsPlan ? 'follow the plan' : 'stop'}, you would`;
}
