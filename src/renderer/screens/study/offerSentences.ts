// The minutes are used: how that is said.
import { MILLIS_PER_MINUTE } from '../../../core/base/time';
import type { NextReview } from '../../../shared/contract/review';
import { count, NO_BREAK_SPACE } from '../../ui/words/count';

/** `15 minutes are used.` and `12 cards are left, about 4 min.` */
export function offerSentences({ remaining, progress }: NextReview): readonly [used: string, left: string] {
  const cards = remaining.learning + remaining.review + remaining.new;
  const budget = Math.round(progress.budgetMillis / MILLIS_PER_MINUTE);
  const minutes = Math.max(1, Math.ceil(progress.leftMillis / MILLIS_PER_MINUTE));
  return [
    budget === 1 ? 'One minute is used' : `${count(budget, 'minute')} are used`,
    `${cards === 1 ? 'One card is' : `${count(cards, 'card')} are`} left, about ${minutes}${NO_BREAK_SPACE}min.`,
  ];
}
