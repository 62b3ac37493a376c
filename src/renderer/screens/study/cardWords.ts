// How a card is answered and what is known of it, in words: the margin beside the question says it.
import type { Tolerance } from '../../../core/answering/tolerance';
import { exhaustive } from '../../../core/base/exhaustive';
import type { Instant } from '../../../core/base/time';
import type { CardKind } from '../../../core/generation/draft';
import type { ReviewItem } from '../../../shared/contract/review';
import { count } from '../../ui/words/count';
import { formatAgo } from '../../ui/words/formatInterval';
import { GONE_FROM_ARTICLE } from '../../ui/words/goneWords';
import { pilcrows } from '../../ui/words/paragraphWords';
import type { Asks } from './presentation';

export function howToAnswer(kind: CardKind, asks: Asks): string {
  if (asks === 'choices') return 'chosen';
  switch (kind) {
    case 'qa':
    case 'number':
      return asks === 'typed' ? 'typed' : 'free recall';
    case 'cloze':
      return 'fill the gap';
    case 'list':
      return 'name them all';
    case 'timeline':
      return 'put in order';
    case 'argument':
      return 'rebuild it';
    default:
      return exhaustive(kind);
  }
}

/** Where a card stands, for the margin. */
export function standsOn({ source, vanished }: Pick<ReviewItem, 'source' | 'vanished'>): string {
  if (vanished) return GONE_FROM_ARTICLE;
  return source ? `Stands on ${pilcrows(source)}` : 'Your own card, without a source';
}

/** Which figures count as right. */
export function toleranceWords({ mode, low, high, unit }: Tolerance): string {
  const percent = ((high - low) / (high + low)) * 100;
  switch (mode) {
    case 'exact':
      return 'Only the exact figure counts as right.';
    case 'percent':
      return `Tolerance ${Math.round(percent)}\u00a0%.`;
    case 'absolute':
    case 'range':
      return `Counts as right: ${low.toLocaleString('en')} to ${high.toLocaleString('en')}${unit && ` ${unit}`}.`;
    default:
      return exhaustive(mode);
  }
}

/** What a field asks for. */
export const entryLabel = (kind: CardKind): string => (kind === 'cloze' ? 'The missing words' : 'Your answer');

/** `Asked 5 times, last 65 days ago`; a new card says that it is one. */
export function askedBefore(item: ReviewItem, now: Instant): string {
  if (!item.memory) return 'Not asked before';
  const times = item.reps === 1 ? 'Asked once' : `Asked ${count(item.reps, 'time')}`;
  return `${times}, last ${formatAgo(item.memory.lastReviewedAt, now)}`;
}
