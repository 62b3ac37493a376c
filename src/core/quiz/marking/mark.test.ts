import { describe, expect, it } from 'vitest';
import type { Given, MatchQuestion, OrderQuestion, RangeQuestion, TypedQuestion } from '../question';
import { markAnswer } from './mark';
import { couldBeScaled, faultyEnd } from './readEnds';

const common = {
  key: 'a question',
  figures: [{ documentId: null, id: 'number/one', kind: 'number', label: 'one' }],
  prompt: 'How many?',
  language: 'en',
  articleTitle: 'Sheds',
  evidence: [],
} as const;
const range: RangeQuestion = {
  ...common,
  format: 'range',
  answer: '9.5 million people',
  truth: 9.5e6,
  unit: 'people',
  isYear: false,
};
const three = ['a', 'b', 'c'].map((id) => ({ documentId: null, id, kind: 'date', label: id }) as const);
const order: OrderQuestion = {
  ...common,
  figures: three,
  format: 'order',
  pieces: ['third', 'first', 'second'],
  right: [1, 2, 0],
  dates: ['1901', '1902', '1903'],
};
const match: MatchQuestion = {
  ...common,
  figures: three,
  format: 'match',
  names: ['A', 'B', 'C'],
  roles: ['y', 'z', 'x'],
  right: [2, 0, 1],
};
const typed: TypedQuestion = {
  ...common,
  format: 'name',
  answer: 'Jonas Berg',
  accepted: ['Berg'],
  tolerance: null,
  cardId: null,
};

const mark = (question: Parameters<typeof markAnswer>[0], given: Given, languages = ['en']) => {
  const marked = markAnswer(question, given, languages);
  return marked.ok ? marked.value : marked.problem.code;
};

describe('a range', () => {
  it('is read with scales and in other languages, in either order of its ends', () => {
    expect(mark(range, { kind: 'range', low: '8 million', high: '11 million' })).toMatchObject({
      outcome: 'right',
      estimate: { low: 8e6, high: 11e6, isHit: true },
    });
    expect(mark({ ...range, language: 'de' }, { kind: 'range', low: '12,5 Mio', high: '9' }, ['de'])).toMatchObject({
      outcome: 'right',
      estimate: { low: 9e6, high: 12.5e6 },
    });
    expect(mark(range, { kind: 'range', low: '1', high: '2' })).toMatchObject({
      outcome: 'wrong',
      estimate: { isHit: false },
    });
  });

  it('takes a scale that is said once for both of its ends, and says how it was read', () => {
    const read = (low: string, high: string) => mark(range, { kind: 'range', low, high });
    expect(read('8', '11 million')).toMatchObject({
      yours: '8 to 11 million people',
      estimate: { low: 8e6, high: 11e6, isHit: true },
    });
    expect(read('3', 'about 5 million people')).toMatchObject({ estimate: { low: 3e6, high: 5e6, isHit: false } });
    expect(read('9 million', '10')).toMatchObject({ estimate: { low: 9e6, high: 10e6 } });
    // Written out it is what it says, and so is what would turn the range round.
    expect(read('900000', '1.2 million')).toMatchObject({ estimate: { low: 9e5, high: 1.2e6 } });
    expect(read('800', '1.2 million')).toMatchObject({ yours: '800 people to 1.2 million people' });
    expect(read('9', '10')).toMatchObject({ yours: '9 to 10 people', estimate: { isHit: false } });
  });

  it('offers larger readings of bare ends alone, and not of shares, spans of time or years', () => {
    const ends = { low: '9', high: '10' };
    expect(couldBeScaled(ends, range)).toBe(true);
    expect(couldBeScaled({ low: '9', high: '10 million' }, range)).toBe(false);
    expect(couldBeScaled({ low: '9000000', high: '10000000' }, range)).toBe(false);
    for (const unit of ['percent', 'years']) expect(couldBeScaled(ends, { ...range, unit })).toBe(false);
    expect(couldBeScaled({ low: '1990', high: '2000' }, { ...range, isYear: true })).toBe(false);
  });

  it('says which end is at fault, the first of two', () => {
    const of = (low: string, high: string) => faultyEnd({ low, high }, range, ['en']);
    expect([of('few', '11 million'), of('8 million', 'many'), of('8 million', ''), of('few', 'many')]).toEqual([
      'low',
      'high',
      'high',
      'low',
    ]);
    expect(of('8', '11 million')).toBeNull();
  });

  it('is not kept where an end is missing or no number', () => {
    expect(mark(range, { kind: 'range', low: '8 million', high: '' })).toBe('quiz/no-range');
    expect(mark(range, { kind: 'range', low: 'few', high: 'many' })).toBe('quiz/no-range');
    expect(mark({ ...range, isYear: true, truth: 1911 }, { kind: 'range', low: '19', high: '2000' })).toBe(
      'quiz/no-range',
    );
  });
});

describe('an order', () => {
  it('is right as a whole, near with one event astray, and marks each event', () => {
    expect(mark(order, { kind: 'ordered', pieces: [1, 2, 0] })).toMatchObject({
      outcome: 'right',
      figures: ['right', 'right', 'right'],
    });
    expect(mark(order, { kind: 'ordered', pieces: [1, 0, 2] })).toMatchObject({
      outcome: 'near',
      parts: { right: 2, of: 3 },
    });
    expect(mark(order, { kind: 'ordered', pieces: [0, 2, 1] })).toMatchObject({ outcome: 'wrong' });
    // Numbers of pieces there are not, or twice, count for nothing.
    expect(mark(order, { kind: 'ordered', pieces: [1, 1, 9] })).toMatchObject({
      outcome: 'wrong',
      parts: { right: 1, of: 3 },
    });
  });
});

describe('pairs', () => {
  it('are right name by name', () => {
    expect(mark(match, { kind: 'matched', roles: [2, 0, 1] })).toMatchObject({ outcome: 'right' });
    expect(mark(match, { kind: 'matched', roles: [2, 1, 0] })).toMatchObject({
      outcome: 'wrong',
      figures: ['right', 'wrong', 'wrong'],
    });
    expect(mark(match, { kind: 'matched', roles: [2, 0, null] })).toMatchObject({
      outcome: 'near',
      yours: 'A: x; B: y',
    });
  });
});

describe('any question', () => {
  it('takes nothing for not known, and refuses an answer of another kind', () => {
    for (const question of [range, order, match, typed]) {
      expect(mark(question, { kind: 'nothing' })).toMatchObject({ outcome: 'wrong', yours: '' });
      expect(mark(question, { kind: 'chosen', option: 0 })).toBe('quiz/other-answer');
    }
    expect(mark(typed, { kind: 'typed', text: '  ' })).toMatchObject({ outcome: 'wrong', yours: '', verdict: null });
    expect(mark(typed, { kind: 'typed', text: 'berg' })).toMatchObject({ outcome: 'right' });
  });
});
