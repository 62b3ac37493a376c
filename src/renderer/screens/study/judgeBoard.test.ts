import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../core/base/ids';
import { argumentBoard, type Board, orderBoard } from '../../ui/placing/board';
import { judgeBoard } from './judgeBoard';

const EVENTS = ['ferry', 'wood', 'ice', 'stone'];
const REASONS = ['the ferry failed in floods', 'traders paid tolls', 'soldiers marched round'];
const of = (items: readonly string[]) => ({ cardId: 'a' as CardId, reps: 0, items, language: 'en' });
const OTHERS = [
  { text: 'timber was short', belongsTo: 'Why of stone?' },
  { text: 'piers rot', belongsTo: 'Why of stone?' },
];

/** The board with these texts placed, in this order. */
const withPlaced = (board: Board, texts: readonly string[]): Board => ({
  ...board,
  placed: texts.map((text) => board.pieces.findIndex((piece) => piece.text === text)),
});
const ordered = (texts: readonly string[], events = EVENTS) =>
  judgeBoard(of(events), withPlaced(orderBoard(of(events)), texts), '');
function rebuilt(
  choose: (own: readonly string[]) => readonly string[],
  name: (heldBack: string) => string,
  reasons = REASONS,
) {
  const board = argumentBoard(of(reasons), OTHERS);
  if (!board) throw new Error('Nothing was laid out.');
  const own = reasons.filter((reason) => reason !== board.heldBack);
  return judgeBoard(of(reasons), withPlaced(board, choose(own)), name(board.heldBack ?? ''));
}

describe('a timeline put in order', () => {
  it.each([
    ['as it was', EVENTS, 'right', 'good', 'All 4 stand in order.'],
    ['neighbours swapped', ['wood', 'ferry', 'ice', 'stone'], 'near', 'hard', '3 of 4 stand in order.'],
    ['one event far too early', ['stone', 'ferry', 'wood', 'ice'], 'wrong', 'again', '3 of 4 stand in order.'],
    ['turned round', EVENTS.toReversed(), 'wrong', 'again', '1 of 4 stand in order.'],
    ['one left out', EVENTS.slice(0, 3), 'wrong', 'again', '3 of 4 stand in order.'],
  ])('%s', (_, texts, outcome, suggested, sentence) => {
    expect(ordered(texts)).toMatchObject({ mode: 'chosen', suggested, verdict: { outcome, sentence } });
  });

  it('says why in pairs', () => {
    expect(ordered(['wood', 'ferry', 'ice', 'stone'])?.verdict.reason).toBe('Of 6\u00a0pairs, 5 are in order.');
  });

  it('takes events that read alike for each other', () => {
    const events = ['war', 'peace', 'war'];
    expect(ordered(events, events)?.verdict.outcome).toBe('right');
  });

  it('is not judged while nothing is placed', () => {
    expect(ordered([])).toBeNull();
  });
});

describe('an argument rebuilt', () => {
  it('stands when all reasons are placed and the missing one is named', () => {
    const given = rebuilt(
      (own) => own,
      (heldBack) => heldBack,
    );
    expect(given).toMatchObject({ suggested: 'good', verdict: { outcome: 'right' } });
    expect(given?.verdict.sentence).toBe('All 2 that lay there are placed. You named the missing one.');
  });

  it('of two reasons stands when one is placed and the other named; placing one is half of it', () => {
    const two = REASONS.slice(1);
    const whole = rebuilt(
      (own) => own,
      (heldBack) => heldBack,
      two,
    );
    expect(whole).toMatchObject({ suggested: 'good', verdict: { outcome: 'right' } });
    expect(whole?.verdict.sentence).toBe('The one that lay there is placed. You named the missing one.');
    const half = rebuilt(
      (own) => own,
      () => '',
      two,
    );
    expect(half?.verdict).toMatchObject({ outcome: 'wrong', reason: '1 of its 2 reasons was placed or named.' });
  });

  it('names what was missed, where a wrong piece belongs, and leaves what was typed to be compared', () => {
    const given = rebuilt(
      (own) => [own[0] ?? '', 'piers rot'],
      () => 'no idea',
    );
    expect(given).toMatchObject({
      suggested: 'again',
      typed: expect.stringContaining('; no idea') as string,
      verdict: { kind: 'placed', outcome: 'wrong', wrong: [{ text: 'piers rot', belongsTo: 'Why of stone?' }] },
    });
    expect(given?.verdict.sentence).toBe(
      'You placed 1 of 2. One belongs elsewhere. The missing one reads otherwise; compare.',
    );
    expect(given?.verdict.reason).toBe('1 of its 3 reasons was placed or named.');
  });

  it('is nearly right when only the missing one is missing', () => {
    expect(
      rebuilt(
        (own) => own,
        () => '',
      ),
    ).toMatchObject({ suggested: 'hard', verdict: { outcome: 'near' } });
  });

  it('is not judged while nothing is placed or typed', () => {
    expect(
      rebuilt(
        () => [],
        () => ' ',
      ),
    ).toBeNull();
  });
});
