import { describe, expect, it } from 'vitest';
import { lemmaOf, quoteOf } from './lemmaOf';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;
const of = (quote: string) => plain(lemmaOf(quote));

describe('the lemma of a card', () => {
  it('is its quote, without the punctuation it ends on', () => {
    expect(of('He asked that sanctions be dropped,')).toBe('He asked that sanctions be dropped');
    expect(of('The')).toBe('The');
    expect(of('In 2015,')).toBe('In 2015');
  });

  it('is cut on a word, and says that it is', () => {
    expect(of('Five to ten, said analysts of the institute')).toBe('Five to ten, said analysts …');
    expect(of('As of May 2022,\n  Lukashenko was the')).toBe('As of May 2022, Lukashenko …');
    expect(of('Unmissverständlichkeitsgrundsätze Donaudampfschifffahrt und')).toBe(
      'Unmissverständlichkeitsgrundsätze …',
    );
  });
});

describe('the quote of a card', () => {
  it('is what its source marks first; nothing where that is nothing', () => {
    const text = 'Diplomacy followed. He asked that sanctions be dropped.';
    expect(quoteOf({ text, evidence: [{ start: 20, end: 34 }] })).toBe('He asked that');
    expect(quoteOf({ text: 'Words.', evidence: [] })).toBeNull();
  });
});
