/** Which typed figures count as right: those from `low` to `high`, both included, in `unit`. */
export interface Tolerance {
  /**
   * What the band is made of: the figure alone, the figure and an absolute or relative distance to both sides, or a range
   * (stated as one, or all that "more than 1,000" can mean). But for a range, the figure stands in the middle.
   */
  readonly mode: 'exact' | 'absolute' | 'percent' | 'range';
  readonly low: number;
  readonly high: number;
  /** As the card words it; empty for a bare number. */
  readonly unit: string;
}
