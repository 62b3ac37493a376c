import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInstant, type Instant } from '../base/time';
import { type HybridTime, tick, ZERO_TIME } from './clock';

const SHAPE = /^[0-9a-f]{16}$/;
const at = (iso: string): Instant => asInstant(Date.parse(iso));
const NOON = at('2026-03-02T12:00:00Z');

const millisOf = (time: HybridTime): number => Number.parseInt(time.slice(0, 12), 16);
const counterOf = (time: HybridTime): number => Number.parseInt(time.slice(12), 16);

/** The times of events at these moments by the wall clock. */
function ticks(moments: readonly Instant[], from: HybridTime = ZERO_TIME): HybridTime[] {
  let last = from;
  return moments.map((now) => (last = tick(last, now)));
}

describe('the clock of events', () => {
  it('follows the wall clock while that goes on', () => {
    const [first, second] = ticks([NOON, asInstant(NOON + 1)]) as [HybridTime, HybridTime];
    expect([millisOf(first), counterOf(first)]).toEqual([NOON, 0]);
    expect([millisOf(second), counterOf(second)]).toEqual([NOON + 1, 0]);
  });

  it('counts the events of one millisecond', () => {
    expect(ticks([NOON, NOON, NOON]).map(counterOf)).toEqual([0, 1, 2]);
  });

  it('goes on from where it was when the wall clock is set back', () => {
    const times = ticks([NOON, at('1970-01-01T00:00:00Z'), asInstant(NOON + 5)]);
    expect(times.map(millisOf)).toEqual([NOON, NOON, NOON + 5]);
    expect(times).toEqual([...new Set(times)].sort());
  });

  it('borrows the next millisecond when the counter is full', () => {
    const full = `${NOON.toString(16).padStart(12, '0')}ffff` as HybridTime;
    const next = tick(full, NOON);
    expect([millisOf(next), counterOf(next)]).toEqual([NOON + 1, 0]);
    expect(tick(next, asInstant(NOON - 1)) > next).toBe(true);
  });

  it('gives every later event a greater text, whatever the wall clock does', () => {
    const moment = fc.oneof(
      fc.integer({ min: -1e12, max: Date.parse('9999-12-31') }),
      fc.integer({ min: NOON, max: NOON + 3 }),
    );
    fc.assert(
      fc.property(fc.array(moment, { minLength: 2, maxLength: 60 }), fc.boolean(), (moments, nearlyFull) => {
        const from = nearlyFull ? (`${NOON.toString(16).padStart(12, '0')}fffe` as HybridTime) : ZERO_TIME;
        const times = ticks(moments.map(asInstant), from);
        expect(times.every((time) => SHAPE.test(time))).toBe(true);
        expect(times).toEqual([...new Set(times)].sort());
      }),
    );
  });
});
