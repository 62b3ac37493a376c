// What is said about pieces: how to place them, and each move, for whoever cannot see it.
import { count } from '../words/count';
import type { Board } from './board';

/** Said with the question. */
export const placingSentence = (kind: 'timeline' | 'argument', parts: number): string =>
  kind === 'timeline'
    ? `Put ${count(parts, 'event')} in order.`
    : 'Pick out its reasons from those below. Some belong to other arguments.';

/** The line over what is placed: `Your order, 2 of 5`. */
export const placedTitle = ({ kind, placed, room }: Board): string =>
  `${kind === 'order' ? 'Your order' : 'Under the claim'}, ${placed.length} of ${room}`;

/** The line over what lies there still. */
export const looseTitle = ({ kind }: Board): string =>
  kind === 'order' ? 'Events, not in order' : 'Reasons, its own and others';

/** What a move did; empty when nothing moved. */
export function moveWords(before: Board, after: Board): string {
  const [was, is] = [before.placed, after.placed];
  const text = (piece: number | undefined): string => `“${after.pieces[piece ?? -1]?.text ?? ''}”`;
  const added = is.find((piece) => !was.includes(piece));
  const left = after.room - is.length;
  const leftWords = left === 0 ? 'All are placed.' : `${left} to go.`;
  if (added !== undefined) {
    const where = after.kind === 'order' ? ` as number ${is.indexOf(added) + 1}` : ' under the claim';
    return `${text(added)} placed${where}. ${leftWords}`;
  }
  const removed = was.find((piece) => !is.includes(piece));
  if (removed !== undefined) return `${text(removed)} taken back. ${leftWords}`;
  // The piece that moved is the one between two others that kept their order: of two that changed places, say the later.
  const moved = is.findIndex((piece, index) => piece !== was[index]);
  return moved < 0
    ? ''
    : `Now ${is
        .map((piece, index) => `${index + 1}, ${text(piece)}`)
        .slice(moved, moved + 2)
        .join('; ')}.`;
}
