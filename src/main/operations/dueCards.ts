// The cards the app would ask now, in order, limits applied.
import type { CardId } from '../../core/base/ids';
import type { Instant, LocalMoment } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import { recallAt } from '../../core/scheduling/fsrs';
import type { Queue } from '../../core/scheduling/queue';
import { cardOfNumber } from '../store/cards';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { queuedCards, todayOf } from './today';

export interface DueCard {
  readonly cardId: CardId;
  readonly queue: Queue;
  /** Null for a new card, as is `retrievability` (0..1, at the moment asked about). */
  readonly dueAt: Instant | null;
  readonly retrievability: number | null;
  readonly type: CardType;
  readonly front: string;
}

export function dueCards(db: ReadableDb, moment: LocalMoment): DueCard[] {
  return inSnapshot(db, () => {
    const today = todayOf(db, moment);
    return [...queuedCards(db, today)].map(({ queue, schedule }) => {
      const card = cardOfNumber(db, schedule.card);
      return {
        cardId: card.id,
        queue,
        dueAt: schedule.due?.at ?? null,
        retrievability: schedule.memory && recallAt(today.presets.of(schedule.document), schedule.memory, moment.at),
        type: card.type,
        front: card.front,
      };
    });
  });
}
