import { describe, expect, it } from 'vitest';
import { axisX, labelledMarks, recallAxis } from './recallAxis';

describe('the axis of recall', () => {
  it('runs from 50 to 100, and lower only where something reaches below', () => {
    expect(recallAxis([], 0.9)).toEqual({ from: 50, marks: [50, 75, 100], goal: 90 });
    expect(recallAxis([0.71, 0.5], 0.9).from).toBe(50);
    expect(recallAxis([0.49], 0.9)).toMatchObject({ from: 25, marks: [25, 62.5, 100] });
    expect(recallAxis([0.2], 0.9)).toMatchObject({ from: 0, marks: [0, 50, 100] });
  });

  it('places shares as they were drawn: 50 at 6, 75 at 96, 90 at 150, 100 at 186', () => {
    const axis = recallAxis([], 0.9);
    expect([50, 75, 90, 100].map((percent) => axisX(axis, percent))).toEqual([6, 96, 150, 186]);
    // What would lie outside stands at its end.
    expect([40, 103].map((percent) => axisX(axis, percent))).toEqual([6, 186]);
  });

  it('leaves out a label that would touch that of the goal', () => {
    expect(labelledMarks(recallAxis([], 0.9))).toEqual([50, 75, 100]);
    expect(labelledMarks(recallAxis([], 0.97))).toEqual([50, 75]);
    expect(labelledMarks(recallAxis([], 0.75))).toEqual([50, 100]);
  });
});
