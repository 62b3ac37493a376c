import { describe, expect, it } from 'vitest';
import { figure, roundTicks, scaleOf } from './numberTicks';

describe('ticks of a scale', () => {
  it('are round and lie within the ends', () => {
    expect(roundTicks(8.5, 10.5)).toEqual([8.5, 9, 9.5, 10, 10.5]);
    expect(roundTicks(0, 100)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(roundTicks(1990, 1999)).toEqual([1990, 1992, 1994, 1996, 1998]);
    expect(roundTicks(7, 7)).toEqual([7]);
  });

  it('are written short, and years without a comma', () => {
    const millions = scaleOf(9_500_000);
    expect(millions.word).toBe('million');
    expect(figure(9_025_000, millions)).toBe('9.025');
    expect(figure(1240, scaleOf(1240))).toBe('1,240');
    expect(figure(1996, scaleOf(1996), true)).toBe('1996');
  });
});
