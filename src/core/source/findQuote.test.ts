import { describe, expect, it } from 'vitest';
import { type Document, textOf } from './document';
import { findQuote } from './findQuote';
import { parsePlainText } from './parsePlainText';

const parsed = parsePlainText(
  'Keepers of the light\n\nThe keeper’s lamp burned\nwhale oil. The lamp was lit at dusk.\n\nFog bells rang — twice — when the lamp was lit.\n\nSailors counted the flashes.',
);
if (!parsed.ok) throw new Error(parsed.problem.message);
const document: Document = parsed.value;

describe('finding a quotation', () => {
  it('gives the words as the text has them, with their place and surroundings', () => {
    const search = findQuote(document, 'lit at dusk');
    expect(search).toMatchObject({
      kind: 'found',
      evidence: { paragraph: 1, exact: 'lit at dusk', suffix: '.\n\nFog bells rang — twice — when' },
    });
    if (search.kind === 'found') expect(textOf(document, search.evidence)).toBe('lit at dusk');
  });

  it('does not mind wrapping, straight quotation marks, plain dashes and soft hyphens', () => {
    expect(findQuote(document, "keeper's lamp burned  whale oil")).toMatchObject({
      evidence: { exact: 'keeper’s lamp burned\nwhale oil' },
    });
    expect(findQuote(document, 'rang - twice')).toMatchObject({ evidence: { exact: 'rang — twice' } });
    expect(findQuote(document, 'Fog\u00ad bells')).toMatchObject({ evidence: { exact: 'Fog bells' } });
  });

  it('minds every letter', () => {
    expect(findQuote(document, 'Lit at dusk').kind).toBe('missing');
  });

  it('refuses to choose between several places', () => {
    expect(findQuote(document, 'lamp was lit')).toEqual({ kind: 'ambiguous', paragraphs: [1, 2] });
    expect(findQuote(document, 'amp')).toEqual({ kind: 'ambiguous', paragraphs: [1, 1, 2] });
  });

  it('does not find what runs over two paragraphs', () => {
    expect(findQuote(document, 'lit at dusk. Fog bells').kind).toBe('missing');
  });

  it('hints at the paragraph that shares most words with a missing quote', () => {
    expect(findQuote(document, 'the sailors counted flashes')).toMatchObject({
      kind: 'missing',
      nearest: { paragraph: 3 },
    });
    expect(findQuote(document, 'bread rises overnight')).toEqual({ kind: 'missing', nearest: null });
    expect(findQuote(document, '  ')).toEqual({ kind: 'missing', nearest: null });
  });
});
