import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, textOf } from './document';
import { parseArticle } from './parseArticle';
import { parsePlainText } from './parsePlainText';

const parse = (text: string): Document => {
  const result = parsePlainText(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};
const paragraphs = (document: Document): string[] =>
  document.blocks.filter((block) => block.paragraph > 0).map((block) => textOf(document, block));

describe('plain text', () => {
  it('ends a paragraph at a blank line, and keeps the lines inside it', () => {
    expect(paragraphs(parse('The lamp was lit\nat dusk.\n  \t\nIt burned oil.\n'))).toEqual([
      'The lamp was lit\nat dusk.',
      'It burned oil.',
    ]);
  });

  it('ends a paragraph at each line where the text has no blank lines', () => {
    expect(paragraphs(parse('\n\nThe lamp was lit.\nIt burned oil.\n\n'))).toEqual([
      'The lamp was lit.',
      'It burned oil.',
    ]);
  });

  it('knows no difference between line ends, composed letters and byte order marks', () => {
    const plain = parse('The café was lit.\n\nIt burned oil.');
    expect(parse('\ufeffThe cafe\u0301 was lit.\r\n\r\nIt burned oil.')).toEqual(plain);
    expect(parse('The café was lit.\r\rIt burned oil.')).toEqual(plain);
  });

  it('leaves out what a page tells of its links, and signs that show nothing', () => {
    const document = parse(
      'The mill\n\nThe town of Alder\u2060(opens in a new window) has a mill. It is old (opens in new tab).',
    );
    expect(document.text).toBe(parse('The mill\n\nThe town of Alder has a mill. It is old.').text);
    const behindSpace = parse('The mill\n\nAlder \u2060(opens in a new window)\u2060, a town, has a mill.');
    expect(behindSpace.text).toBe(parse('The mill\n\nAlder, a town, has a mill.').text);
  });

  it('calls a text without a title by its first words', () => {
    expect(parse('The lamp was lit at dusk by the keeper and his two sons.\n\nIt burned oil.').title).toBe(
      'The lamp was lit at dusk by the keeper and …',
    );
  });

  it('refuses an empty text and a binary one', () => {
    expect(parsePlainText(' \n ')).toMatchObject({ ok: false, problem: { code: 'source/empty' } });
    expect(parsePlainText('\u0000\u0001')).toMatchObject({ ok: false, problem: { code: 'source/binary' } });
    expect(parsePlainText('\u0001\u0002\u0003\u0004 words')).toMatchObject({
      ok: false,
      problem: { code: 'source/binary' },
    });
  });

  it('bears one damaged character', () => {
    expect(parse(`The caf\ufffd was lit. ${'It burned oil. '.repeat(20)}`).blocks).toHaveLength(1);
  });

  it('property: any text gives a document or a problem, and every block is its slice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const result = parseArticle(text, 'text');
        if (!result.ok) return;
        const document = result.value;
        expect(document.blocks.map((block) => textOf(document, block)).join('\n\n')).toBe(document.text);
      }),
      { numRuns: 500 },
    );
  });
});
