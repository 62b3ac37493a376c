// What every drawing of a panel is given.
import type { Mark } from '../../../ui/plot/MarkedPlot';
import type { MarkRead, Reading } from '../read/reading';

export interface DrawingProps<Read extends MarkRead> {
  readonly reading: Reading<Read>;
  /** What the plot shows, in a sentence. */
  readonly label: string;
  /** Shows what is behind a mark. */
  readonly onOpen: (mark: Pick<Mark, 'id'>) => void;
}
