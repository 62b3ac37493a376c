// Events put in order, compared with the order they had. What counts is which comes before which, not the number of the
// place: one event set too early moves all others by one, and only that one is wrong.

import { judged, type Judged } from './verdict';

export interface PlacedEvent {
  /** Place in the right order, from 0. */
  readonly event: number;
  /** The place it was given, from 0; null when it was left out. */
  readonly given: number | null;
  /** Whether it stands right among the others that stand right. */
  readonly isInOrder: boolean;
}

export interface OrderVerdict extends Judged {
  /** Every event, in the right order. */
  readonly events: readonly PlacedEvent[];
  /** Pairs of events of which both were placed, the earlier before the later. */
  readonly pairsInOrder: number;
  readonly pairs: number;
  /** 0..1. By chance it is a half; 1 where there is nothing to compare. */
  readonly share: number;
}

/** Half of all pairs stand in order by chance; from here on the order was known in the main. */
const SHARE_NEAR = 2 / 3;

/** `places` holds, place by place, which event (by its place in the right order) was put there; null for an empty place. */
export function orderVerdict(count: number, places: readonly (number | null)[]): OrderVerdict {
  const given = new Map<number, number>();
  places.forEach((event, place) => {
    if (event !== null) given.set(event, place);
  });
  const placed = places.filter((event) => event !== null);
  const standing = new Set(longestRise(placed));
  const pairsInOrder = placed.reduce(
    (sum, event, index) => sum + placed.slice(index + 1).filter((later) => later > event).length,
    0,
  );
  const pairs = (count * (count - 1)) / 2;
  const share = pairs === 0 ? 1 : pairsInOrder / pairs;
  return {
    ...judged(share === 1 ? 'right' : share >= SHARE_NEAR ? 'near' : 'wrong'),
    events: Array.from({ length: count }, (_, event) => ({
      event,
      given: given.get(event) ?? null,
      isInOrder: standing.has(event),
    })),
    pairsInOrder,
    pairs,
    share,
  };
}

/** The longest run of rising values, in place but not necessarily side by side; the first of several. */
function longestRise(values: readonly number[]): readonly number[] {
  const best: (readonly number[])[] = [];
  for (const [index, value] of values.entries()) {
    const before = best
      .slice(0, index)
      .filter((rise) => (rise.at(-1) ?? -1) < value)
      .reduce<readonly number[]>((longest, rise) => (rise.length > longest.length ? rise : longest), []);
    best.push([...before, value]);
  }
  return best.reduce<readonly number[]>((longest, rise) => (rise.length > longest.length ? rise : longest), []);
}
