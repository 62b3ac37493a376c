import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../core/base/ids';
import { argumentBoard, type Board, isPlaced, move, type Move, orderBoard } from './board';
import { placedTitle } from './boardWords';

const EVENTS = ['ferry', 'wood', 'ice', 'stone', 'end'];
const REASONS = ['flood', 'toll', 'garrison'];
const item = (items: readonly string[] | null, cardId = 'a') => ({ cardId: cardId as CardId, reps: 0, items });
const others = ['timber', 'rot', 'price'].map((text) => ({ text, belongsTo: 'Why of stone?' }));

const moves = (pieces: number): fc.Arbitrary<Move[]> =>
  fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('turn' as const), piece: fc.nat(pieces) }),
      fc.record({ type: fc.constant('shift' as const), piece: fc.nat(pieces), by: fc.constantFrom(-1, 1) }),
    ),
    { maxLength: 30 },
  );

/** The board of the argument. */
function laid(cardId?: string): Board {
  const board = argumentBoard(item(REASONS, cardId), others);
  if (!board) throw new Error('Nothing was laid out.');
  return board;
}

const turn = (board: Board, ...pieces: number[]): Board =>
  pieces.reduce((before, piece) => move(before, { type: 'turn', piece }), board);

describe('pieces', () => {
  it('of a timeline are its events, mixed the same way each time', () => {
    const board = orderBoard(item(EVENTS));
    expect(board.pieces.map(({ text }) => text).toSorted()).toEqual(EVENTS.toSorted());
    expect(board.pieces.map(({ text }) => text)).not.toEqual(EVENTS);
    expect(orderBoard(item(EVENTS))).toEqual(board);
  });

  it('of an argument are its reasons but one, among those of others', () => {
    const board = argumentBoard(item(REASONS), others);
    expect(board?.room).toBe(2);
    expect(REASONS).toContain(board?.heldBack);
    const texts = board?.pieces.map(({ text }) => text) ?? [];
    expect(texts.toSorted()).toEqual(
      [...REASONS.filter((reason) => reason !== board?.heldBack), ...others.map(({ text }) => text)].toSorted(),
    );
  });

  it('of an argument of two reasons are one of them, and the other has to be named', () => {
    const two = REASONS.slice(1);
    const board = argumentBoard(item(two), others);
    expect(board).toMatchObject({ room: 1 });
    const own = board?.pieces.filter(({ belongsTo }) => belongsTo === null).map(({ text }) => text) ?? [];
    expect([...own, board?.heldBack].toSorted()).toEqual(two.toSorted());
  });

  it('hold nothing back of a single reason, and are not there without reasons of others', () => {
    expect(argumentBoard(item(REASONS.slice(2)), others)).toMatchObject({ heldBack: null, room: 1 });
    expect(argumentBoard(item(REASONS), [])).toBeNull();
  });

  it('are placed where there is more than one part to place', () => {
    expect(isPlaced({ kind: 'timeline', items: EVENTS })).toBe(true);
    expect(isPlaced({ kind: 'argument', items: ['flood'] })).toBe(false);
    expect(isPlaced({ kind: 'argument', items: null })).toBe(false);
    expect(isPlaced({ kind: 'list', items: EVENTS })).toBe(false);
  });
});

describe('a move', () => {
  it('places a piece after the others, and takes it back when it is turned again', () => {
    const board = turn(orderBoard(item(EVENTS)), 3, 0, 2);
    expect(board.placed).toEqual([3, 0, 2]);
    expect(turn(board, 0).placed).toEqual([3, 2]);
    expect(placedTitle(board)).toBe('Your order, 3 of 5');
  });

  it('moves a placed piece past its neighbour, and stops at the ends', () => {
    const board = turn(orderBoard(item(EVENTS)), 3, 0, 2);
    expect(move(board, { type: 'shift', piece: 2, by: -1 }).placed).toEqual([3, 2, 0]);
    expect(move(board, { type: 'shift', piece: 3, by: 1 }).placed).toEqual([0, 3, 2]);
    expect(move(board, { type: 'shift', piece: 3, by: -1 })).toBe(board);
    expect(move(board, { type: 'shift', piece: 2, by: 1 })).toBe(board);
    expect(move(board, { type: 'shift', piece: 1, by: 1 })).toBe(board);
  });

  it('is refused where no room is left', () => {
    const full = turn(laid(), 0, 1);
    expect(turn(full, 2)).toBe(full);
    expect(placedTitle(full)).toBe('Under the claim, 2 of 2');
  });

  it('never loses or doubles a piece, whatever is done', () => {
    fc.assert(
      fc.property(moves(7), fc.string(), (made, cardId) => {
        const board = made.reduce(move, laid(cardId));
        expect(new Set(board.placed).size).toBe(board.placed.length);
        expect(board.placed.length).toBeLessThanOrEqual(board.room);
        expect(board.placed.every((piece) => piece in board.pieces)).toBe(true);
      }),
    );
  });
});
