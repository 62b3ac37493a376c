// What a panel says: a finding in words, the figures of its table, and its marks. The drawing is made from the same marks.
import type { MarkOf } from '../../../../shared/contract/behind';
import type { Figures } from '../../../ui/plot/figures';

/** What a mark counts, and how many. */
export interface Counted {
  readonly mark: MarkOf;
  readonly n: number;
  readonly unit: 'card' | 'answer';
}

/** A mark of a plot, in words and figures. */
export interface MarkRead {
  readonly id: string;
  readonly label: string;
  /** Null where nothing stands behind it. */
  readonly counted: Counted | null;
}

export interface Reading<Mark extends MarkRead = MarkRead> {
  /** The finding; what stands between stars is its weight. */
  readonly finding: string;
  readonly figures: Figures;
  readonly marks: readonly Mark[];
  /** Too little to judge by: points and intervals are shown, no line that would be read as a trend. */
  readonly isFew: boolean;
  /** Nothing to draw at all: the finding says why. */
  readonly isEmpty: boolean;
}

/** Below this many reviews nothing is drawn that would be read as a trend. */
export const FEW_REVIEWS = 30;

/**
 * Of a group with fewer cards or answers than this nothing is said beside another: one of them would move its share by more
 * than a tenth.
 */
export const FEW_TO_COMPARE = 10;

export const countedOr = (counted: Counted): Counted | null => (counted.n > 0 ? counted : null);
