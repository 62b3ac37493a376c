// The margin beside a question: what it is, where it stands, how often it was asked. Nothing that gives the answer away.
import type { Instant } from '../../../core/base/time';
import type { ReviewItem } from '../../../shared/contract/review';
import { askedBefore, howToAnswer, typeWords } from './cardWords';

export function QuestionMargin({ item, now }: { item: ReviewItem; now: Instant }) {
  return (
    <aside className="focus-margin" aria-label="About this card">
      <p>
        {typeWords(item.type).label} · {howToAnswer(item.kind)}
      </p>
      {item.source && <p>Stands on ¶ {item.source.paragraph}</p>}
      <p>{askedBefore(item, now)}</p>
    </aside>
  );
}
