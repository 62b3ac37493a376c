// Which draft is looked at: after a decision the one that takes its place, after an undo the one that came back.
import type { CardId } from '../../../core/base/ids';

export interface Looking {
  /** The drafts last seen, in order. */
  readonly seen: readonly CardId[];
  readonly selected: CardId | null;
  /** The person took an act back: whatever comes in now is what they want to see. */
  readonly awaitsReturn: boolean;
  /** The person went there; it did not come by a decision. */
  readonly isMoved: boolean;
}

export const NOTHING_SEEN: Looking = { seen: [], selected: null, awaitsReturn: false, isMoved: false };

export const sameDrafts = (some: readonly CardId[], others: readonly CardId[]): boolean =>
  some.length === others.length && some.every((id, index) => id === others[index]);

/** The drafts are others now. */
export function lookAgain({ seen, selected, awaitsReturn }: Looking, drafts: readonly CardId[]): Looking {
  const back = awaitsReturn ? drafts.find((id) => !seen.includes(id)) : undefined;
  return { seen: drafts, selected: back ?? stay(seen, selected, drafts), awaitsReturn: false, isMoved: false };
}

function stay(seen: readonly CardId[], selected: CardId | null, drafts: readonly CardId[]): CardId | null {
  if (selected !== null && drafts.includes(selected)) return selected;
  const place = selected === null ? 0 : Math.max(0, seen.indexOf(selected));
  // Those behind it moved up, but for some that the decision moved down; with the last one gone, the one before it.
  const above = new Set(seen.slice(0, place));
  const next = drafts.find((id) => !above.has(id));
  return next ?? drafts.at(Math.min(place, drafts.length - 1)) ?? null;
}

/** One draft on or back; at an end it stays. */
export function step({ seen, selected, ...rest }: Looking, by: 1 | -1): Looking {
  const place = selected === null ? -1 : seen.indexOf(selected);
  return {
    ...rest,
    isMoved: true,
    seen,
    selected: seen[Math.max(0, Math.min(seen.length - 1, place + by))] ?? selected,
  };
}
