// The one source of time in the main process. Everything below it takes the moment as a value.
import { asInstant, type LocalMoment } from '../core/base/time';

/** How far the app's time stands from the computer's, for tests and screenshots at a chosen date. */
let shiftMillis = 0;

/** Makes the app live at another time; the time goes on from there. */
export function shiftClock(to: number): void {
  shiftMillis = to - Date.now();
}

export function now(): LocalMoment {
  const at = Date.now() + shiftMillis;
  // Asked anew each time: the zone may change while the app runs, and does so twice a year anyway.
  return { at: asInstant(at), offsetMinutes: -new Date(at).getTimezoneOffset() };
}

/** A clock that nobody sets; what it counts from means nothing. */
export const steadyMillis = (): number => performance.now();
