// A hybrid logical clock: orders events of several devices without trusting any wall clock (Kulkarni et al. 2014).
// 48 bits of milliseconds and a 16-bit counter, written as 16 hex digits, so that text order is event order.
import type { Instant } from '../base/time';

declare const hlc: unique symbol;
export type HybridTime = string & { readonly [hlc]: true };

const MILLIS_DIGITS = 12;
const COUNTER_DIGITS = 4;
const LAST_COUNTER = 0xffff;

/** Before every event. */
export const ZERO_TIME = '0'.repeat(MILLIS_DIGITS + COUNTER_DIGITS) as HybridTime;

const write = (millis: number, counter: number): HybridTime =>
  (millis.toString(16).padStart(MILLIS_DIGITS, '0') + counter.toString(16).padStart(COUNTER_DIGITS, '0')) as HybridTime;

/** The time of the next local event: after `last`, and not before `now` by the wall clock. */
export function tick(last: HybridTime, now: Instant): HybridTime {
  const lastMillis = Number.parseInt(last.slice(0, MILLIS_DIGITS), 16);
  if (now > lastMillis) return write(now, 0);
  const counter = Number.parseInt(last.slice(MILLIS_DIGITS), 16) + 1;
  return counter > LAST_COUNTER ? write(lastMillis + 1, 0) : write(lastMillis, counter);
}

/** The wall-clock part of a hybrid time. */
export const instantOf = (time: HybridTime): Instant => Number.parseInt(time.slice(0, MILLIS_DIGITS), 16) as Instant;
