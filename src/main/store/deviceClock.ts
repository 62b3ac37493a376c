// Who wrote an event and in which order: this device's number, its sequence and its hybrid logical clock.
import type { Instant } from '../../core/base/time';
import { type HybridTime, tick, ZERO_TIME } from '../../core/sync/clock';
import { all, first, type ReadableDb, run, sql, type WritableDb } from './sql';

export interface EventStamp {
  readonly device: number;
  readonly seq: number;
  readonly hlc: HybridTime;
}

/** Makes this file a device of its own. `deviceId` is a fresh random UUID. */
export function createDevice(db: WritableDb, deviceId: string, now: Instant): void {
  const device = run(db, sql`INSERT INTO devices (id, created_at) VALUES (${deviceId}, ${now})`);
  run(db, sql`INSERT INTO event_clock (device, seq, hlc) VALUES (${device}, 0, ${ZERO_TIME})`);
}

/** Row numbers of devices by their ids. */
export const deviceNumbers = (db: ReadableDb): ReadonlyMap<string, number> =>
  new Map(
    all<{ id: string; number: number }>(db, sql`SELECT id, number FROM devices`).map((row) => [row.id, row.number]),
  );

export function deviceId(db: ReadableDb, number: number): string {
  const device = first<{ id: string }>(db, sql`SELECT id FROM devices WHERE number = ${number}`);
  if (!device) throw new Error(`No device ${number}.`);
  return device.id;
}

export const hasDevice = (db: ReadableDb): boolean => first(db, sql`SELECT 1 FROM event_clock`) !== undefined;

/** This device and how far its events have come. */
export function clockOf(db: ReadableDb): EventStamp {
  const last = first<EventStamp>(db, sql`SELECT device, seq, hlc FROM event_clock`);
  if (!last) throw new Error('This deck has no device yet.');
  return last;
}

/** The stamp of the next event. Call it inside the transaction that writes the event. */
export function nextStamp(db: WritableDb, now: Instant): EventStamp {
  const last = clockOf(db);
  const stamp = { device: last.device, seq: last.seq + 1, hlc: tick(last.hlc, now) };
  run(db, sql`UPDATE event_clock SET seq = ${stamp.seq}, hlc = ${stamp.hlc} WHERE device = ${stamp.device}`);
  return stamp;
}

/** How far a deck has come: of equal stamps the deck is the same. */
export interface DeckStamp extends EventStamp {
  /** Row numbers of the last answer and of the last other act; 0 where there is none. */
  readonly answers: number;
  readonly acts: number;
}

export const stampOf = (db: ReadableDb): DeckStamp => ({
  ...clockOf(db),
  answers: first<{ n: number | null }>(db, sql`SELECT max(number) AS n FROM review_log`)?.n ?? 0,
  acts: first<{ n: number | null }>(db, sql`SELECT max(number) AS n FROM events`)?.n ?? 0,
});
