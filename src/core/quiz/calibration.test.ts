import { describe, expect, it } from 'vitest';
import { calibrationOf, type RangeAnswer } from './calibration';

const range = (isHit: boolean): RangeAnswer => ({
  low: 1,
  high: 2,
  truth: isHit ? 1.5 : 3,
  score: isHit ? 1 : 21,
  isHit,
});
const ranges = (hits: number, of: number): RangeAnswer[] =>
  Array.from({ length: of }, (_, index) => range(index < hits));

describe('calibration', () => {
  it('says nothing over nothing, and nothing firm over few', () => {
    expect(calibrationOf([])).toMatchObject({
      of: 0,
      share: null,
      bounds: null,
      score: null,
      verdict: 'few',
      runs: [],
    });
    expect(calibrationOf(ranges(0, 9)).verdict).toBe('few');
  });

  it('calls ranges too narrow, fair or too wide only where the interval of the share leaves out 90 %', () => {
    expect(calibrationOf(ranges(10, 20)).verdict).toBe('narrow');
    expect(calibrationOf(ranges(18, 20)).verdict).toBe('fair');
    expect(calibrationOf(ranges(20, 20)).verdict).toBe('fair');
    expect(calibrationOf(ranges(100, 100)).verdict).toBe('wide');
  });

  it('counts by tens in the order they were given, over all of them', () => {
    const { runs, share, hits, score } = calibrationOf([...ranges(10, 10), ...ranges(5, 10), ...ranges(1, 2)]);
    expect(runs.map(({ from, to, hits: held }) => [from, to, held])).toEqual([
      [1, 10, 10],
      [11, 20, 5],
      [21, 22, 1],
    ]);
    expect([hits, share]).toEqual([16, 16 / 22]);
    expect(score).toBeCloseTo((16 + 6 * 21) / 22);
  });
});
