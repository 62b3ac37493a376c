import type { Mark } from './mark';

/** Answered wrongly, or with a part of an order or of pairs in the wrong place. Null: not asked, so not missed. */
export const isMissed = (mark: Mark | null): boolean =>
  mark !== null && (mark.outcome === 'wrong' || (mark.parts !== null && mark.parts.right < mark.parts.of));
