import { describe, expect, it } from 'vitest';
import { markParts } from './markParts';

const shown = (text: string, spans: { start: number; end: number }[]) =>
  markParts(text, spans).map((part) => (part.isMarked ? `[${part.text}]` : part.text));

describe('markParts', () => {
  it('marks spans and keeps every character', () => {
    expect(shown('abcdef', [{ start: 1, end: 3 }])).toEqual(['a', '[bc]', 'def']);
    expect(shown('abcdef', [])).toEqual(['abcdef']);
    expect(shown('abcdef', [{ start: 0, end: 6 }])).toEqual(['[abcdef]']);
    expect(
      shown('abcdef', [
        { start: 0, end: 2 },
        { start: 2, end: 3 },
      ]),
    ).toEqual(['[ab]', '[c]', 'def']);
  });

  it('survives spans that overlap or reach past the end', () => {
    const text = 'abcdef';
    const spans = [
      { start: 1, end: 4 },
      { start: 2, end: 5 },
      { start: 5, end: 99 },
    ];
    expect(shown(text, spans)).toEqual(['a', '[bcd]', '[e]', '[f]']);
    expect(
      markParts(text, spans)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
