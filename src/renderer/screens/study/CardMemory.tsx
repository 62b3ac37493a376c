// What is known of this card's memory: a sentence, its curve where it has one, and a few figures.
import { asInstant, type Instant } from '../../../core/base/time';
import type { ReviewItem } from '../../../shared/contract/review';
import { useContract } from '../../client/useContract';
import { CurvePlot } from '../../ui/CurvePlot';
import { GRADE_LABELS } from '../../ui/GradeBar';
import { count, NO_BREAK_SPACE } from '../../ui/words/count';
import { formatDay } from '../../ui/words/formatDay';
import { formatInterval, formatStability } from '../../ui/words/formatInterval';
import { curveSentence } from '../../ui/words/curveSentence';

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
      <Curve item={item} />
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

/** Drawn once the answers are read; a card never answered has no curve. */
function Curve({ item: { cardId, memory } }: { item: ReviewItem }) {
  const [asked] = useContract('card/info', { cardId }, memory !== null);
  if (memory === null) return null;
  // Its room is kept, so that nothing below it jumps when it comes.
  if (asked.state !== 'ready') return <div className="drawer-curve" />;
  const { past, future, now, desiredRetention } = asked.value;
  return (
    <div className="drawer-curve">
      <CurvePlot
        {...{ past, future, now, desiredRetention }}
        size="small"
        caption={curveSentence(asked.value)}
        formatDate={(at) => formatDay(asInstant(at), now)}
      />
    </div>
  );
}
