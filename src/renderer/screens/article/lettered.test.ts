import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettered, letterOf, noteAt } from './lettered';

const note = (...marks: [start: number, end: number][]) => ({ marks: marks.map(([start, end]) => ({ start, end })) });

describe('letters', () => {
  it('go on after z', () => {
    expect([0, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual(['a', 'z', 'aa', 'ab', 'az', 'ba', 'zz', 'aaa']);
  });

  it('stand where the words of their note end, and together where several end', () => {
    expect(lettered('The ferry stops.', [note([4, 9]), note([0, 9]), note([10, 15])])).toEqual([
      { start: 0, text: 'The ferry', notes: [0, 1] },
      { start: 9, text: ' stops', notes: [2] },
      { start: 15, text: '.', notes: [] },
    ]);
  });

  it('stand at each of the words of one note', () => {
    expect(lettered('Osk, Osk', [note([0, 3], [5, 8])]).map(({ text, notes }) => [text, notes])).toEqual([
      ['Osk', [0]],
      [', Osk', [0]],
    ]);
  });

  it('leave a text without notes whole', () => {
    expect(lettered('Ice', [])).toEqual([{ start: 0, text: 'Ice', notes: [] }]);
    expect(lettered('', [])).toEqual([{ start: 0, text: '', notes: [] }]);
  });

  it('never lose or double a letter of the text', () => {
    const marks = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), marks, (text, pairs) => {
        const notes = pairs.map(([a, b]) => note([Math.min(a, b) % text.length, 1 + (Math.max(a, b) % text.length)]));
        const stretches = lettered(text, notes);
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
        expect(stretches.flatMap((stretch) => stretch.notes).toSorted((a, b) => a - b)).toEqual(notes.map((_, i) => i));
      }),
    );
  });
});

describe('noteAt', () => {
  it('finds the note with the fewest words around a place', () => {
    const notes = [note([0, 20]), note([4, 9]), note([12, 15])];
    expect([5, 2, 13, 9].map((offset) => noteAt(notes, offset))).toEqual([1, 0, 2, 1]);
    expect(noteAt(notes, 25)).toBe(-1);
  });
});
