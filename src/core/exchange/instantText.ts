// Instants as other programs write them.
import { asInstant, type Instant } from '../base/time';

const MILLIS = /^-?\d{1,16}(?:\.\d+)?$/;
const ISO_8601 = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d+))?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

const EARLIEST = Date.parse('0001-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/** How a time without an offset is meant. */
export type MissingOffset = 'utc' | 'refuse';

/** A moment that may carry the offset it was written with (minutes, east positive). */
export interface WrittenInstant {
  readonly at: Instant;
  readonly offsetMinutes: number;
}

/**
 * ISO 8601 with date, time and offset. Fractions beyond the millisecond are dropped. Null when it is not a time, or
 * when it lacks an offset and `missing` says to refuse that.
 */
export function parseIsoInstant(text: string, missing: MissingOffset): WrittenInstant | null {
  const [, date, time = '00:00', fraction = '', offset = ''] = ISO_8601.exec(text.trim()) ?? [];
  if (!date || (!offset && missing === 'refuse')) return null;
  const seconds = time.length === 5 ? `${time}:00` : time;
  const millis = Date.parse(`${date}T${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  // Date.parse rolls 31 February over into March; a log with such a date is wrong, not generous.
  if (Number.isNaN(millis) || new Date(millis).toISOString().slice(0, 10) !== date) return null;
  const offsetMinutes = parseOffset(offset);
  if (offsetMinutes === null) return null;
  const at = inCalendar(millis - offsetMinutes * 60_000);
  return at === null ? null : { at, offsetMinutes };
}

/** Milliseconds since 1970 in UTC, or ISO 8601 (UTC where it says nothing else). */
export function parseInstant(text: string): Instant | null {
  const trimmed = text.trim();
  if (MILLIS.test(trimmed)) return inCalendar(Number(trimmed));
  return parseIsoInstant(trimmed, 'utc')?.at ?? null;
}

/** Null outside the years 1 to 9999: no such review was ever given, and dates reckoned from it could not be written. */
const inCalendar = (millis: number): Instant | null =>
  millis >= EARLIEST && millis <= LATEST ? asInstant(millis) : null;

function parseOffset(offset: string): number | null {
  if (offset === '' || /^z$/i.test(offset)) return 0;
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  if (!sign || Number(hours) > 18 || Number(minutes) > 59) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
