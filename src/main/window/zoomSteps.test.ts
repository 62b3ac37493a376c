import { describe, expect, it } from 'vitest';
import { stepFrom } from './zoomSteps';

describe('sizes', () => {
  it.each([
    [1, 1, 1.1],
    [1, -1, 0.9],
    [1.7500001, 1, 2],
    [1.4999999, -1, 1.25],
    [1.3, 1, 1.5],
    [1.5, 0, 1],
  ] as const)('from %d by %d is %d', (factor, by, next) => expect(stepFrom(factor, by)).toBe(next));

  it('end at twice, and never grow smaller than can be read', () => {
    expect(stepFrom(2, 1)).toBe(2);
    expect(stepFrom(0.8, -1)).toBe(0.8);
  });
});
