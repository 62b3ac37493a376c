// What it takes to make the rows of a table those that are wanted.

/** The rows that are wanted; each is handed out once. */
export interface Wanted<Row> {
  /** The row that belongs where this one stands, if one does. */
  take(row: Row): Row | undefined;
  /** Those nobody has taken. */
  rest(): Iterable<Row>;
}

export interface Differences<Row> {
  /** Wanted, and not there or not so. */
  readonly missing: readonly Row[];
  /** There, and not wanted. */
  readonly surplus: readonly Row[];
}

/** Read to the end before anything is written: a connection does not do both at once. */
export function differencesOf<Row>(
  stored: Iterable<Row>,
  wanted: Wanted<Row>,
  isSame: (one: Row, other: Row) => boolean,
): Differences<Row> {
  const missing: Row[] = [];
  const surplus: Row[] = [];
  for (const row of stored) {
    const other = wanted.take(row);
    if (!other) surplus.push(row);
    else if (!isSame(row, other)) missing.push(other);
  }
  for (const row of wanted.rest()) missing.push(row);
  return { missing, surplus };
}
