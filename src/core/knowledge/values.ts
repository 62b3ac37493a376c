// Numbers and dates as knowledge keeps them: with what is known of them and no more.

export interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly bound: 'eq' | 'gt' | 'ge' | 'lt' | 'le' | 'approx';
  readonly measures: string;
}

export interface DateValue {
  /** ISO 8601, as precise as `precision` says: 2022-02-24, 2022-01, 2015, 1980. */
  readonly start: string;
  readonly end: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'decade';
}
