import { describe, expect, it } from 'vitest';
import { addDays, asInstant } from '../core/base/time';
import { type Seen, whatChanged } from './seen';

const BEFORE: Seen = {
  at: asInstant(Date.UTC(2026, 2, 2, 9)),
  offsetMinutes: 60,
  version: 3,
  day: 20_514 as Seen['day'],
  steadyMillis: 70_000,
};

/** A second later by every clock. */
const later = (changed: Partial<Seen> = {}, millis = 1_000): Seen => ({
  ...BEFORE,
  at: asInstant(BEFORE.at + millis),
  steadyMillis: BEFORE.steadyMillis + millis,
  ...changed,
});

describe('two looks at the deck and the clocks', () => {
  it('tell nothing where time went on', () => {
    expect(whatChanged(BEFORE, later())).toEqual([]);
    expect(whatChanged(BEFORE, later({}, 3_600_000))).toEqual([]);
    expect(whatChanged(BEFORE, later({ at: asInstant(BEFORE.at + 1_400) }))).toEqual([]);
  });

  it.each([
    ['set forward within the day', { at: asInstant(BEFORE.at + 600_000) }],
    ['set back within the day', { at: asInstant(BEFORE.at - 600_000) }],
    ['gone on while the computer slept', { at: asInstant(BEFORE.at + 30_000) }],
    ['shown in another zone', { offsetMinutes: 330 }],
    ['in a new study day', { day: addDays(BEFORE.day, 1) }],
  ])('tell a clock %s', (_, changed) => {
    expect(whatChanged(BEFORE, later(changed))).toEqual(['clock']);
  });

  it('tell that another program wrote', () => {
    expect(whatChanged(BEFORE, later({ version: 4 }))).toEqual(['documents', 'cards', 'reviews', 'settings']);
  });

  it('tell nothing while the deck is not open', () => {
    expect(whatChanged(null, BEFORE)).toEqual([]);
    expect(whatChanged(BEFORE, null)).toEqual([]);
  });
});
