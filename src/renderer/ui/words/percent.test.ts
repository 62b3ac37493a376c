import { describe, expect, it } from 'vitest';
import { curveSentence } from './curveSentence';
import { goalPercent, goalWords, percent, wholePercent } from './percent';

describe('shares in percent', () => {
  it('are whole for one card', () => {
    expect([0.999_99, 0.875, 0.004].map(percent)).toEqual(['100\u00a0%', '88\u00a0%', '0\u00a0%']);
    expect(wholePercent(0.29)).toBe('29');
  });

  it('tell a goal as it was set', () => {
    expect([0.9, 0.875, 0.07].map(goalWords)).toEqual(['90', '87.5', '7']);
    expect(goalPercent(0.875)).toBe('87.5\u00a0%');
    const now = 0 as never;
    const future = [{ at: now, recall: 0.8 }] as never;
    expect(curveSentence({ future, desiredRetention: 0.875, now })).toContain('below the 87.5\u00a0%');
  });
});
