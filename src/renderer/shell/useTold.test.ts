import { describe, expect, it } from 'vitest';
import { isOtherAct } from './useTold';

describe('what was told stays', () => {
  it('at the news of the very act it tells of, whenever that comes', () => {
    // Main had told of its seventh change when it answered the act.
    expect(isOtherAct({ kinds: ['cards'], turn: 7 }, 7)).toBe(false);
    expect(isOtherAct({ kinds: ['cards'], turn: 6 }, 7)).toBe(false);
  });

  it('and leaves at the next one, however soon that comes', () => {
    expect(isOtherAct({ kinds: ['reviews'], turn: 8 }, 7)).toBe(true);
  });

  it('but not because time goes by', () => {
    expect(isOtherAct({ kinds: ['clock'], turn: 8 }, 7)).toBe(false);
    expect(isOtherAct({ kinds: ['clock', 'cards'], turn: 8 }, 7)).toBe(true);
  });
});
