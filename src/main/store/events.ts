// The events table: every act but answers, append-only; and which acts are undone now.
import type { Instant } from '../../core/base/time';
import { type HybridTime, instantOf } from '../../core/sync/clock';
import { z } from 'zod';
import { clockOf, deviceId, deviceNumbers, type EventStamp } from './deviceClock';
import { all, each, first, type ReadableDb, run, sql, type WritableDb } from './sql';

/** An act as it is kept. `payload` is JSON, its shape the operation's own. */
export interface Act {
  readonly operation: string;
  readonly payload: unknown;
  /** Whether undo can take it back. */
  readonly undoable: boolean;
}

/** An act in the past of this device: an answer (its payload is grade and card, by row number) or another act. */
export interface PastEvent {
  readonly device: number;
  readonly seq: number;
  readonly hlc: HybridTime;
  /** `gradeCard` for an answer. */
  readonly operation: string;
  readonly payload: unknown;
  readonly isUndone: boolean;
}

export function recordAct(db: WritableDb, { operation, payload, undoable }: Act, stamp: EventStamp): void {
  run(
    db,
    sql`INSERT INTO events (device, seq, hlc, operation, payload, undoable)
        VALUES (${stamp.device}, ${stamp.seq}, ${stamp.hlc}, ${operation}, ${JSON.stringify(payload)},
                ${undoable ? 1 : 0})`,
  );
}

interface Row {
  device: number;
  seq: number;
  hlc: HybridTime;
  operation: string;
  payload: string;
  undone: number;
}

const fromRow = (row: Row): PastEvent => ({
  device: row.device,
  seq: row.seq,
  hlc: row.hlc,
  operation: row.operation,
  payload: JSON.parse(row.payload) as unknown,
  isUndone: row.undone === 1,
});

/** Acts of this device that undo can take back or has taken back, newest first. */
export function pastActs(db: ReadableDb, limit: number): PastEvent[] {
  const { device } = clockOf(db);
  // Each half is read backwards along its own index and stops early; the halves are then merged.
  return all<Row>(
    db,
    sql`SELECT a.*, EXISTS (SELECT 1 FROM derived_undone u WHERE u.device = a.device AND u.seq = a.seq) AS undone
        FROM (
          SELECT * FROM (SELECT device, seq, hlc, 'gradeCard' AS operation, json_object('grade', grade, 'card', card) AS payload
                         FROM review_log WHERE device = ${device} ORDER BY seq DESC LIMIT ${limit})
          UNION ALL
          SELECT * FROM (SELECT device, seq, hlc, operation, payload
                         FROM events WHERE device = ${device} AND undoable = 1 ORDER BY seq DESC LIMIT ${limit})
        ) a ORDER BY a.seq DESC LIMIT ${limit}`,
  ).map(fromRow);
}

/** The act undo would take back: the newest that stands. */
export function newestStanding(db: ReadableDb): PastEvent | null {
  const { device } = clockOf(db);
  const row = first<Row>(
    db,
    sql`SELECT *, 0 AS undone FROM (
          SELECT * FROM (SELECT device, seq, hlc, 'gradeCard' AS operation, json_object('grade', grade, 'card', card) AS payload
                         FROM review_log r WHERE device = ${device} AND NOT EXISTS (
                           SELECT 1 FROM derived_undone u WHERE u.device = r.device AND u.seq = r.seq)
                         ORDER BY seq DESC LIMIT 1)
          UNION ALL
          SELECT * FROM (SELECT device, seq, hlc, operation, payload
                         FROM events e WHERE device = ${device} AND undoable = 1 AND NOT EXISTS (
                           SELECT 1 FROM derived_undone u WHERE u.device = e.device AND u.seq = e.seq)
                         ORDER BY seq DESC LIMIT 1)
        ) ORDER BY seq DESC LIMIT 1`,
  );
  return row ? fromRow(row) : null;
}

/** The act redo would do again: the one undone last, unless something else was done since. */
export function newestUndone(db: ReadableDb): PastEvent | null {
  const { device } = clockOf(db);
  const undone = first<{ seq: number; by_seq: number }>(
    db,
    sql`SELECT seq, by_seq FROM derived_undone WHERE device = ${device} ORDER BY by_seq DESC LIMIT 1`,
  );
  const [newest] = pastActs(db, 1);
  if (!undone || !newest || newest.seq > undone.by_seq) return null;
  const row = first<Row>(
    db,
    sql`SELECT device, seq, hlc, 'gradeCard' AS operation, json_object('grade', grade, 'card', card) AS payload, 1 AS undone
        FROM review_log WHERE device = ${device} AND seq = ${undone.seq}
        UNION ALL
        SELECT device, seq, hlc, operation, payload, 1 FROM events WHERE device = ${device} AND seq = ${undone.seq}`,
  );
  return row ? fromRow(row) : null;
}

/** Which act an undo or a redo is about: the payload of its event. The device by its id, which every device knows. */
export const turnOf = (db: ReadableDb, { device, seq, operation }: PastEvent) => ({
  device: deviceId(db, device),
  seq,
  operation,
});

/** The act an event of undoing is about; the first decks named this file's own device by its number. */
const turned = z.object({ device: z.union([z.string(), z.number()]), seq: z.int() });

/** An act that is undone, and the sequence number of the event that undid it. */
export interface UndoneAct {
  readonly device: number;
  readonly seq: number;
  readonly bySeq: number;
}

/** The acts that are undone, as the events of undoing and redoing add up. */
export function undoneByEvents(db: ReadableDb): UndoneAct[] {
  const undone = new Map<string, UndoneAct>();
  const numbers = deviceNumbers(db);
  const events = all<{ seq: number; operation: string; payload: string }>(
    db,
    sql`SELECT seq, operation, payload FROM events WHERE operation IN ('undo', 'redo') ORDER BY hlc, device, seq`,
  );
  for (const { seq: bySeq, operation, payload } of events) {
    const { device: named, seq } = turned.parse(JSON.parse(payload));
    const device = typeof named === 'number' ? named : numbers.get(named);
    if (device === undefined) continue;
    if (operation === 'undo') undone.set(`${device}/${seq}`, { device, seq, bySeq });
    else undone.delete(`${device}/${seq}`);
  }
  return [...undone.values()];
}

/** The acts marked as undone. */
export const undoneActs = (db: ReadableDb): UndoneAct[] =>
  all(db, sql`SELECT device, seq, by_seq AS bySeq FROM derived_undone ORDER BY device, seq`);

/** Marks as undone what the events say, and nothing else. */
export function rebuildUndone(db: WritableDb): void {
  run(db, sql`DELETE FROM derived_undone`);
  for (const { device, seq, bySeq } of undoneByEvents(db)) {
    run(db, sql`INSERT INTO derived_undone (device, seq, by_seq) VALUES (${device}, ${seq}, ${bySeq})`);
  }
}

export const markUndone = (db: WritableDb, { device, seq }: PastEvent, by: EventStamp): void => {
  run(db, sql`INSERT INTO derived_undone (device, seq, by_seq) VALUES (${device}, ${seq}, ${by.seq})`);
};

export const markStanding = (db: WritableDb, { device, seq }: PastEvent): void => {
  run(db, sql`DELETE FROM derived_undone WHERE device = ${device} AND seq = ${seq}`);
};

/** The fields of each card that a person gave words to, by acts that stand. */
export function fieldsByPerson(db: ReadableDb): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  const rows = all<{ id: string; field: string }>(
    db,
    sql`SELECT DISTINCT c.value ->> 'id' AS id, f.key AS field
        FROM events e, json_each(e.payload, '$.changes') c, json_each(c.value, '$.fields') f
        WHERE e.operation IN ('editCard', 'editDraft', 'mendDraft', 'acceptCard')
          AND NOT EXISTS (SELECT 1 FROM derived_undone u WHERE u.device = e.device AND u.seq = e.seq)`,
  );
  for (const { id, field } of rows) {
    const known = fields.get(id);
    if (known) known.add(field);
    else fields.set(id, new Set([field]));
  }
  return fields;
}

/** Acts of this device that stand and were done at or after a moment, newest first: what they changed. */
export function* changesSince(db: ReadableDb, since: Instant): Generator {
  const { device } = clockOf(db);
  const acts = each<{ hlc: HybridTime; payload: string }>(
    db,
    sql`SELECT hlc, payload FROM events e WHERE device = ${device} AND undoable = 1 AND NOT EXISTS (
          SELECT 1 FROM derived_undone u WHERE u.device = e.device AND u.seq = e.seq)
        ORDER BY seq DESC`,
  );
  for (const { hlc, payload } of acts) {
    if (instantOf(hlc) < since) return;
    yield JSON.parse(payload);
  }
}
