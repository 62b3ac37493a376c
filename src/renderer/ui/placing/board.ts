// Pieces to be put in place: the events of a timeline, or the reasons of an argument among those of others. Pure; drawing and
// judging happen elsewhere.
import { seededOrder } from '../../../core/answering/seededOrder';
import type { Distractor, ReviewItem } from '../../../shared/contract/review';

export interface Piece {
  readonly text: string;
  /** The question of another card it comes from; null for the card's own. */
  readonly belongsTo: string | null;
}

export interface Board {
  readonly kind: 'order' | 'argument';
  /** As they lie there; a piece keeps its number wherever it is. */
  readonly pieces: readonly Piece[];
  /** Indexes of pieces that were placed, in order. */
  readonly placed: readonly number[];
  /** How many can be placed. */
  readonly room: number;
  /** A reason that is not among the pieces and has to be named. */
  readonly heldBack: string | null;
}

export type Move =
  /** Places a piece after the others, or takes it back where it is placed. */
  | { readonly type: 'turn'; readonly piece: number }
  /** Moves a placed piece earlier (-1) or later (1). */
  | { readonly type: 'shift'; readonly piece: number; readonly by: -1 | 1 };

/** From this many reasons on, one of them has to be named: two that are alike would be known by that from the others. */
const FEWEST_TO_HOLD_BACK = 2;

/** Whether a card is answered by putting pieces in place, once they are known. */
export const isPlaced = ({ kind, items }: Pick<ReviewItem, 'kind' | 'items'>): boolean =>
  (kind === 'timeline' || kind === 'argument') && items !== null && items.length > 1;

/** The events of a timeline, mixed. */
export function orderBoard(item: Pick<ReviewItem, 'cardId' | 'reps' | 'items'>): Board {
  const events = item.items ?? [];
  const pieces = mixed(
    events.map((text) => ({ text, belongsTo: null })),
    item,
  );
  return { kind: 'order', pieces, placed: [], room: events.length, heldBack: null };
}

/** The reasons of an argument among others. Null where no other reason is there: then nothing would be left to decide. */
export function argumentBoard(
  item: Pick<ReviewItem, 'cardId' | 'reps' | 'items'>,
  distractors: readonly Distractor[],
): Board | null {
  const reasons = item.items ?? [];
  if (distractors.length === 0 || reasons.length === 0) return null;
  const held = reasons.length < FEWEST_TO_HOLD_BACK ? undefined : seededOrder(reasons.length, seedOf(item))[0];
  const own = reasons.filter((_, index) => index !== held);
  const pieces = mixed([...own.map((text) => ({ text, belongsTo: null })), ...distractors], item);
  return {
    kind: 'argument',
    pieces,
    placed: [],
    room: own.length,
    heldBack: held === undefined ? null : (reasons[held] ?? null),
  };
}

export function move(board: Board, { piece, ...how }: Move): Board {
  const { placed } = board;
  const place = placed.indexOf(piece);
  if (how.type === 'turn') {
    if (place >= 0) return { ...board, placed: placed.toSpliced(place, 1) };
    return placed.length < board.room && piece in board.pieces ? { ...board, placed: [...placed, piece] } : board;
  }
  const to = place + how.by;
  if (place < 0 || to < 0 || to >= placed.length) return board;
  return { ...board, placed: placed.toSpliced(place, 1).toSpliced(to, 0, piece) };
}

const seedOf = ({ cardId, reps }: Pick<ReviewItem, 'cardId' | 'reps'>): string => `${cardId}/${reps}`;

const mixed = (pieces: readonly Piece[], item: Pick<ReviewItem, 'cardId' | 'reps'>): readonly Piece[] =>
  seededOrder(pieces.length, `${seedOf(item)}/pieces`).flatMap((index) => pieces[index] ?? []);
