import { describe, expect, it } from 'vitest';
import { standsOn } from './cardWords';
import { anItem } from './sessionSuite';

describe('where a card stands', () => {
  const source = {
    documentId: 'd' as never,
    articleTitle: 'Bread',
    citation: 'Bread',
    section: null,
    paragraph: 3,
    text: 'Dough rises.',
    evidence: [],
    others: [],
  };

  it('is its paragraph, or nowhere for a card of one’s own', () => {
    expect(standsOn({ ...anItem('q'), source })).toBe('Stands on ¶\u00a03');
    expect(standsOn(anItem('q'))).toBe('Your own card, without a source');
  });

  it('is said of a card its article has no more, whether or not its words are found', () => {
    const gone = 'No longer in the newest edition of its article';
    expect(standsOn({ source, vanished: true })).toBe(gone);
    expect(standsOn({ source: null, vanished: true })).toBe(gone);
  });
});
