// What is known of this card's memory, in a sentence and three figures.
import type { Instant } from '../../../core/base/time';
import type { ReviewItem } from '../../../shared/contract/review';
import { GRADE_LABELS } from '../../ui/GradeBar';
import { count, NO_BREAK_SPACE } from '../../ui/words/count';
import { formatInterval, formatStability } from '../../ui/words/formatInterval';

export function CardMemory({ item, now }: { item: ReviewItem; now: Instant }) {
  const { memory } = item;
  const before = memory
    ? `Before you answered, recall was ${Math.round(memory.retrievability * 100)}${NO_BREAK_SPACE}%.`
    : 'This card was not asked before.';
  return (
    <section className="drawer-memory" aria-labelledby="memory-title">
      <h2 className="heading" id="memory-title">
        This card
      </h2>
      <p className="panel-finding">
        {before} “{GRADE_LABELS.good}” brings it back in {formatInterval(item.previews.good, now)}.
      </p>
      {memory && (
        <dl className="drawer-facts">
          <dt>Stability</dt>
          <dd>{formatStability(memory.stability)}</dd>
          <dt>Answered</dt>
          <dd>{count(item.reps, 'time')}</dd>
          <dt>Lapses</dt>
          <dd>{memory.lapses === 0 ? 'none' : memory.lapses}</dd>
        </dl>
      )}
    </section>
  );
}
