import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, textOf } from './document';
import { findQuote } from './findQuote';
import { parseMarkdown } from './parseMarkdown';

const parse = (text: string): Document => {
  const result = parseMarkdown(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};
const paragraphs = (document: Document): string[] =>
  document.blocks.filter((block) => block.paragraph > 0).map((block) => textOf(document, block));

describe('Markdown', () => {
  it('reads the shape of a study brief: title, author, date, then sections', () => {
    const document = parse(
      '# Lamps of the coast\n\nBy the authors of Commonplace\n\n20 May 2022\n\n## The keepers\n\nKeepers lived in the tower.\n\n## The oil\n\nWhale oil burned *brightly*.',
    );
    expect(document).toMatchObject({
      title: 'Lamps of the coast',
      author: 'the authors of Commonplace',
      published: '2022-05-20',
    });
    expect(document.blocks.map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['metadata', 0],
      ['metadata', 0],
      ['metadata', 0],
      ['heading', 1],
      ['paragraph', 2],
      ['heading', 3],
      ['paragraph', 4],
    ]);
    expect(paragraphs(document)).toEqual([
      'The keepers',
      'Keepers lived in the tower.',
      'The oil',
      'Whale oil burned brightly.',
    ]);
  });

  it('removes markup and leaves every other character alone', () => {
    expect(
      paragraphs(parse('A **bold** [link](https://example.org) & `code` — “quoted”\nnext line.\n\nAnother.')),
    ).toEqual(['A bold link & code — “quoted”\nnext line.', 'Another.']);
  });

  it('counts list items, quotations, code and tables as blocks, in reading order', () => {
    const text =
      'Before.\n\n- one\n- two\n  - inner\n\n> said\n\n```\ncode\n\nmore\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nAfter.';
    expect(paragraphs(parse(text))).toEqual([
      'Before.',
      'one',
      'two',
      'inner',
      'said',
      'code\n\nmore',
      'a\tb\n1\t2',
      'After.',
    ]);
  });

  it('gives blocks without words no number', () => {
    expect(paragraphs(parse('One.\n\n---\n\n<!-- note -->\n\n[ref]: https://example.org\n\nTwo.'))).toEqual([
      'One.',
      'Two.',
    ]);
  });

  it('takes title, author and date from front matter, which is no part of the text', () => {
    const document = parse(
      '---\ntitle: "Bread"\nauthor: Ada Miller\ndate: 2021-03-04\ntags:\n  - food\n---\n\nDough rises.',
    );
    expect(document).toMatchObject({
      title: 'Bread',
      author: 'Ada Miller',
      published: '2021-03-04',
      text: 'Dough rises.',
    });
  });

  it('does not take text between two rules for front matter', () => {
    expect(parse('---\nThe oven was hot.\n\n---\n\nDough rises.').text).toContain('The oven was hot.');
  });

  it('says no to what is not an article, and quickly', () => {
    const codeOf = (text: string) => {
      const result = parseMarkdown(text);
      return result.ok ? 'ok' : result.problem.code;
    };
    expect(codeOf('')).toBe('source/empty');
    expect(codeOf('***\n\n<!-- -->')).toBe('source/empty');
    expect(codeOf('PK\u0003\u0004\0\0')).toBe('source/binary');
    expect(codeOf('\ufffd\ufffd\ufffd\ufffd text')).toBe('source/binary');
    expect(codeOf('>'.repeat(100_000) + ' a')).toBe('source/malformed');
    expect(codeOf('*'.repeat(40_000) + 'a')).toBe('source/malformed');
    expect(codeOf(Array.from({ length: 400 }, (_, depth) => '  '.repeat(depth) + '- a').join('\n'))).toBe(
      'source/malformed',
    );
    expect(codeOf('---\n' + ' \n'.repeat(50_000) + 'x')).toBe('ok');
    expect(codeOf('# a\n\na' + ' '.repeat(200_000) + 'x')).toBe('ok');
  });

  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '# ',
      '\n\n',
      '\n',
      '- ',
      '> ',
      '**',
      '`',
      '```\n',
      '[a](b)',
      '![x](y)',
      '<b>',
      '&amp;',
      '&#x301;',
      '|',
      '\n|-|\n',
    ),
    fc.constantFrom(
      'By Jane Doe',
      '20 May 2022',
      'The lamp was lit in 1850.',
      '\r\n',
      '\ufeff',
      '\t',
      '\u00ad',
      'e\u0301',
    ),
  );
  const markdown = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('property: any text gives a document or a problem, and never throws', () => {
    fc.assert(
      fc.property(markdown, (text) => void parseMarkdown(text)),
      { numRuns: 500 },
    );
  });

  it('property: blocks are the text, in order, apart by a blank line, numbered without gaps', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const result = parseMarkdown(text);
        if (!result.ok) return;
        const document = result.value;
        expect(document.blocks.map((block) => textOf(document, block)).join('\n\n')).toBe(document.text);
        expect(document.text).toBe(document.text.normalize('NFC'));
        const numbers = document.blocks.map(({ paragraph }) => paragraph).filter((number) => number > 0);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }),
      { numRuns: 500 },
    );
  });

  it('property: evidence is a slice of its block, and is found where it stands', () => {
    fc.assert(
      fc.property(markdown, fc.nat(), fc.nat(), (text, from, length) => {
        const result = parseMarkdown(text);
        if (!result.ok) return;
        const document = result.value;
        const block = document.blocks[from % document.blocks.length];
        if (!block) return;
        const words = textOf(document, block);
        const start = from % words.length;
        const search = findQuote(document, words.slice(start, start + 1 + (length % words.length)));
        if (search.kind !== 'found') return;
        expect(textOf(document, search.evidence)).toBe(search.evidence.exact);
        expect(words).toContain(search.evidence.exact);
      }),
      { numRuns: 500 },
    );
  });
});
