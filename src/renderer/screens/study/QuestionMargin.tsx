// The margin beside a question: what it is, where it stands, how often it was asked. Nothing that gives the answer away.
import type { Instant } from '../../../core/base/time';
import type { ReviewItem } from '../../../shared/contract/review';
import { typeWords } from '../../ui/words/cardType';
import { askedBefore, howToAnswer, standsOn, toleranceWords } from './cardWords';
import { missSentence, SEEN_IN_QUIZ } from './missWords';
import type { Asks } from './presentation';

interface QuestionMarginProps {
  readonly item: ReviewItem;
  readonly asks: Asks;
  readonly now: Instant;
  readonly isBack: boolean;
  /** Whether a quiz missed it. */
  readonly isMiss: boolean;
}

export function QuestionMargin({ item, asks, now, isBack, isMiss }: QuestionMarginProps) {
  return (
    <aside className="focus-margin" aria-label="About this card">
      <p>
        {typeWords(item.type).label} · {howToAnswer(item.kind, asks)}
      </p>
      <p>{standsOn(item)}</p>
      <p>{askedBefore(item, now)}</p>
      {isMiss && (
        <p data-testid="miss">
          {missSentence(item, now)} {item.queue !== 'learning' && SEEN_IN_QUIZ}
        </p>
      )}
      {isBack && item.tolerance && <p>{toleranceWords(item.tolerance)}</p>}
    </aside>
  );
}
