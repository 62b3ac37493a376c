// The margin beside a question: what it is, where it stands, how often it was asked. Nothing that gives the answer away.
import type { Instant } from '../../../core/base/time';
import type { ReviewItem } from '../../../shared/contract/review';
import { typeWords } from '../../ui/words/cardType';
import { askedBefore, howToAnswer, standsOn, toleranceWords } from './cardWords';
import type { Asks } from './presentation';

interface QuestionMarginProps {
  readonly item: ReviewItem;
  readonly asks: Asks;
  readonly now: Instant;
  readonly isBack: boolean;
}

export function QuestionMargin({ item, asks, now, isBack }: QuestionMarginProps) {
  return (
    <aside className="focus-margin" aria-label="About this card">
      <p>
        {typeWords(item.type).label} · {howToAnswer(item.kind, asks)}
      </p>
      <p>{standsOn(item)}</p>
      <p>{askedBefore(item, now)}</p>
      {isBack && item.tolerance && <p>{toleranceWords(item.tolerance)}</p>}
    </aside>
  );
}
