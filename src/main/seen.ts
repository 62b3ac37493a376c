// What the watch sees at each look, and what two looks tell apart. Pure: the clocks come in with the look.
import type { LocalMoment, StudyDay } from '../core/base/time';
import type { ChangeKind } from '../shared/contract/index';

export interface Seen extends LocalMoment {
  /** Changes with every commit of another connection. */
  readonly version: number;
  readonly day: StudyDay;
  /** A clock nobody sets, read at the same time. */
  readonly steadyMillis: number;
}

/** Clocks drift and are set right by fractions of a second; no learning step is shorter than this. */
const JUMP_MILLIS = 5_000;

/** Nothing while either look failed. */
export function whatChanged(before: Seen | null, current: Seen | null): ChangeKind[] {
  if (!before || !current) return [];
  const kinds: ChangeKind[] = [];
  if (before.version !== current.version) kinds.push('documents', 'cards', 'reviews', 'settings');
  if (before.day !== current.day || before.offsetMinutes !== current.offsetMinutes || hasJumped(before, current)) {
    kinds.push('clock');
  }
  return kinds;
}

/** The time of day went on by more or less than time did. */
const hasJumped = (before: Seen, current: Seen): boolean =>
  Math.abs(current.at - before.at - (current.steadyMillis - before.steadyMillis)) >= JUMP_MILLIS;
