import { describe, expect, it } from 'vitest';
import type { MatchQuestion, OrderQuestion } from '../question';
import { markAnswer } from './mark';
import { partsOf, piecesGiven, rolesGiven } from './partsGiven';

const common = { key: 'k', figures: [], prompt: '?', language: 'en', articleTitle: 'Sheds', evidence: [] } as const;
const match: MatchQuestion = {
  ...common,
  format: 'match',
  names: ['Ana', 'Anatol', 'Berg'],
  roles: ['keeper', 'keeper; later mayor', 'cook'],
  right: [1, 0, 2],
};
const order: OrderQuestion = {
  ...common,
  format: 'order',
  pieces: ['the war; its end', 'the flood', 'the war'],
  right: [1, 2, 0],
  dates: ['1901', '1914', '1918'],
};
const yoursOf = (question: MatchQuestion | OrderQuestion, given: Parameters<typeof markAnswer>[1]): string => {
  const mark = markAnswer(question, given, ['en']);
  return mark.ok ? mark.value.yours : '';
};

describe('what was given part by part', () => {
  it('is told of pairs, also where one role begins like another', () => {
    const yours = yoursOf(match, { kind: 'matched', roles: [0, 2, null] });
    expect(rolesGiven(match, yours)).toEqual(['keeper', 'cook', null]);
    expect(rolesGiven(match, '')).toEqual([null, null, null]);
  });

  it('is told of an order, in which it was given', () => {
    expect(piecesGiven(order, yoursOf(order, { kind: 'ordered', pieces: [1, 0] }))).toEqual([
      'the flood',
      'the war; its end',
    ]);
    expect(piecesGiven(order, '')).toEqual([]);
  });

  it('stands beside what is right, events with their dates', () => {
    expect(partsOf(order)).toEqual(['the flood (1901)', 'the war (1914)', 'the war; its end (1918)']);
    expect(partsOf(match)[0]).toBe('Ana: keeper; later mayor');
  });
});
