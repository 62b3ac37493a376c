// What all panels share: which are turned to their tables, and where a mark or a word about a file goes.
import { createContext, useContext } from 'react';
import type { OnKnown } from './RecallFigure';
import type { Counted } from './read/reading';

/** What is behind a mark, with the words the mark is called by. */
export interface Opened extends Counted {
  readonly label: string;
}

export interface Panels {
  readonly isTable: (id: string) => boolean;
  readonly turn: (id: string) => void;
  readonly onOpen: (opened: Opened) => void;
  readonly onKnown: OnKnown;
  readonly tell: (text: string) => void;
  /** Fits the model to one's own answers. */
  readonly onFit: () => void;
}

export const PanelsContext = createContext<Panels | null>(null);

export function usePanels(): Panels {
  const panels = useContext(PanelsContext);
  if (!panels) throw new Error('A panel stands outside of the dashboard.');
  return panels;
}
