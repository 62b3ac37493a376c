import { describe, expect, it } from 'vitest';
import { lemmaOf } from './lemmaOf';

const of = (text: string, start = 0, end = text.length) => lemmaOf({ text, evidence: [{ start, end }] });

describe('lemmaOf', () => {
  it('takes the first words of the evidence', () => {
    const text = 'Diplomacy followed. He asked that sanctions be dropped, and gave an assurance.';
    expect(of(text, 20)).toBe('He asked that sanctions be dropped');
  });

  it('cuts on a word and drops trailing punctuation', () => {
    expect(of('Five to ten, said analysts of the institute')).toBe('Five to ten, said analysts');
    expect(of('As of May 2022, Lukashenko was the')).toBe('As of May 2022, Lukashenko');
    expect(of('The')).toBe('The');
    expect(of('In 2015,')).toBe('In 2015');
    expect(of('Unmissverständlichkeitsgrundsätze Donaudampfschifffahrt und')).toBe('Unmissverständlichkeitsgrundsätze');
  });

  it('has nothing to say without evidence', () => {
    expect(lemmaOf({ text: 'Words.', evidence: [] })).toBeNull();
  });
});
