// The finding of a forgetting curve, in one sentence.
import type { CardInfo } from '../../../shared/contract/card';
import { formatDay } from './formatDay';
import { goalPercent, percent } from './percent';

type Curve = Pick<CardInfo, 'future' | 'desiredRetention' | 'now'>;

/** `Recall is 97 % now and falls to 90 % on 3 March.`, or that it is below already, or not within the plot. */
export function curveSentence({ future, desiredRetention, now }: Curve): string {
  const goal = goalPercent(desiredRetention);
  const [first] = future;
  if (!first) return 'Nothing is known of its curve yet.';
  if (first.recall < desiredRetention)
    return `Recall is ${percent(first.recall)} now, below the ${goal} at which it comes back.`;
  const crossed = future.find(({ recall }) => recall < desiredRetention);
  return crossed
    ? `Recall is ${percent(first.recall)} now and falls to ${goal} about ${formatDay(crossed.at, now)}.`
    : `Recall is ${percent(first.recall)} now and stays above ${goal} for as long as is drawn here.`;
}
