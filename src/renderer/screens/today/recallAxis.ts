// The one axis of recall that runs through all rows: its ends, its marks, and where a share stands on it.

/** Pixels; the ends leave room for a dot. */
export const AXIS_WIDTH = 192;
const FIRST = 6;
const LAST = 186;
/** Two labels nearer to each other than this would touch. */
const LABEL_ROOM = 24;

export interface RecallAxis {
  /** Where the axis begins, percent; it ends at 100. */
  readonly from: number;
  readonly marks: readonly number[];
  readonly goal: number;
}

/** Begins at 50, or lower where something reaches below. Shares are 0..1. */
export function recallAxis(lows: readonly number[], goal: number): RecallAxis {
  const lowest = Math.min(1, ...lows) * 100;
  const from = [50, 25].find((start) => lowest >= start) ?? 0;
  return { from, marks: [from, (from + 100) / 2, 100], goal: Math.round(goal * 1000) / 10 };
}

/** Pixels from the left of a percentage. */
export const axisX = ({ from }: RecallAxis, percent: number): number =>
  Math.round((FIRST + ((Math.min(100, Math.max(from, percent)) - from) / (100 - from)) * (LAST - FIRST)) * 10) / 10;

/** Marks whose label does not touch that of the goal. */
export const labelledMarks = (axis: RecallAxis): readonly number[] =>
  axis.marks.filter((mark) => Math.abs(axisX(axis, mark) - axisX(axis, axis.goal)) >= LABEL_ROOM);
