// The units of a text one after the other, each with what it says: pronouns mean what came before, and what is quoted has a thread of
// its own.
import { type Cast, nothingSaid } from '../discourse';
import type { NamePlace } from '../entities/namePlace';
import type { UnitReading } from '../readSentence';
import { propositionsOf, type Resolved } from './propositionsOf';

export function resolvedIn(
  readings: readonly UnitReading[],
  places: ReadonlyMap<UnitReading, readonly NamePlace[]>,
  cast: Cast,
): ReadonlyMap<UnitReading, Resolved> {
  const resolved = new Map<UnitReading, Resolved>();
  let told = nothingSaid(cast);
  let spoken = nothingSaid(cast);
  for (const reading of readings) {
    const { isQuoted } = reading.unit;
    const found = propositionsOf(reading, places.get(reading) ?? [], isQuoted ? spoken : told);
    if (isQuoted) spoken = found.memory;
    else told = found.memory;
    resolved.set(reading, found);
  }
  return resolved;
}
