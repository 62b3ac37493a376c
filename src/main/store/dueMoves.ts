// The due_moves table: dates decided otherwise than by an answer. Append-only; an undone move no longer counts.
import type { Instant, StudyDay } from '../../core/base/time';
import type { EventStamp } from './deviceClock';
import type { NoteRange } from './notes';
import { STANDS } from './reviewLog';
import { all, type ReadableDb, run, sql, type WritableDb } from './sql';

export interface DueMove {
  readonly card: number;
  readonly at: Instant;
  readonly day: StudyDay;
  /** Spread over days by a catch-up, or decided anew from what is remembered. */
  readonly kind: 'spread' | 'plan';
}

export const addDueMove = (db: WritableDb, { card, at, day, kind }: DueMove, stamp: EventStamp): void => {
  run(
    db,
    sql`INSERT INTO due_moves (device, seq, hlc, card, due_at, due_day, kind)
        VALUES (${stamp.device}, ${stamp.seq}, ${stamp.hlc}, ${card}, ${at}, ${day}, ${kind})`,
  );
};

/** Whether a move `m` is later than every answer that stands. Of a card without one it is not: nothing was decided there. */
const IS_LATER = `m.hlc > (SELECT r.hlc FROM review_log r WHERE r.card = m.card AND ${STANDS}
                           ORDER BY r.hlc DESC, r.device DESC, r.seq DESC LIMIT 1)`;

/** The last move that stands of each card of these notes that has one since its last answer. */
export function lastMovesOfNotes(db: ReadableDb, { from, to }: NoteRange): ReadonlyMap<number, DueMove> {
  const moves = new Map<number, DueMove>();
  const rows = all<DueMove>(db, {
    text: `SELECT m.card, m.due_at AS at, m.due_day AS day, m.kind FROM cards c CROSS JOIN due_moves m ON m.card = c.number
           WHERE c.note BETWEEN ? AND ? AND ${IS_LATER}
             AND NOT EXISTS (SELECT 1 FROM derived_undone u WHERE u.device = m.device AND u.seq = m.seq)
           ORDER BY c.note, c.number, m.hlc, m.device, m.seq`,
    values: [from, to],
  });
  for (const move of rows) moves.set(move.card, move);
  return moves;
}

/** Cards an act moved. */
export const cardsMovedBy = (db: ReadableDb, device: number, seq: number): number[] =>
  all<{ card: number }>(db, sql`SELECT card FROM due_moves WHERE device = ${device} AND seq = ${seq}`).map(
    ({ card }) => card,
  );
