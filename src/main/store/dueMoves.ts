// The due_moves table: dates decided otherwise than by an answer. Append-only; an undone move no longer counts.
import type { Instant, StudyDay } from '../../core/base/time';
import type { HybridTime } from '../../core/sync/clock';
import type { EventStamp } from './deviceClock';
import { all, each, first, type ReadableDb, run, sql, type WritableDb } from './sql';

export interface DueMove {
  readonly card: number;
  readonly at: Instant;
  readonly day: StudyDay;
  readonly hlc: HybridTime;
}

export const addDueMove = (db: WritableDb, { card, at, day }: Omit<DueMove, 'hlc'>, stamp: EventStamp): void => {
  run(
    db,
    sql`INSERT INTO due_moves (device, seq, hlc, card, due_at, due_day)
        VALUES (${stamp.device}, ${stamp.seq}, ${stamp.hlc}, ${card}, ${at}, ${day})`,
  );
};

/** The last move of a card that stands; null where there is none. */
export const lastMoveOf = (db: ReadableDb, card: number): DueMove | null =>
  first<DueMove>(
    db,
    sql`SELECT card, due_at AS at, due_day AS day, hlc FROM due_moves m
        WHERE card = ${card}
          AND NOT EXISTS (SELECT 1 FROM derived_undone u WHERE u.device = m.device AND u.seq = m.seq)
        ORDER BY hlc DESC LIMIT 1`,
  ) ?? null;

/** The last move that stands of every card that has one. */
export function lastMoves(db: ReadableDb): ReadonlyMap<number, DueMove> {
  const moves = new Map<number, DueMove>();
  const rows = each<DueMove>(
    db,
    sql`SELECT card, due_at AS at, due_day AS day, hlc FROM due_moves m
        WHERE NOT EXISTS (SELECT 1 FROM derived_undone u WHERE u.device = m.device AND u.seq = m.seq)
        ORDER BY card, hlc`,
  );
  for (const move of rows) moves.set(move.card, move);
  return moves;
}

/** Cards an act moved. */
export const cardsMovedBy = (db: ReadableDb, device: number, seq: number): number[] =>
  all<{ card: number }>(db, sql`SELECT card FROM due_moves WHERE device = ${device} AND seq = ${seq}`).map(
    ({ card }) => card,
  );
