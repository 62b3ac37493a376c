// Markdown -> Document: the words without their markup, one block per heading, paragraph, list item, code or table.
// CommonMark only, plus pipe tables and front matter; links and pictures leave their words, nothing is fetched.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fail, type Result } from '../base/result';
import { buildDocument } from './buildDocument';
import type { Document } from './document';
import { takeFrontMatter } from './frontMatter';
import type { RawBlock } from './leadingLines';
import { markdownBoundsProblem } from './markdownBounds';
import { readableText } from './readableText';

/** What this file needs of a syntax tree node. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null | undefined;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

export function parseMarkdown(raw: string): Result<Document> {
  const readable = readableText(raw);
  if (!readable.ok) return readable;
  const { stated, body } = takeFrontMatter(readable.value);
  const excess = markdownBoundsProblem(body);
  if (excess !== null) return fail('source/malformed', excess);
  return buildDocument(blocksOf(fromMarkdown(body)), stated);
}

/** Leaf blocks in reading order. A stack instead of recursion: depth is the author's choice. */
function blocksOf(root: Node): RawBlock[] {
  const blocks: RawBlock[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'heading') blocks.push({ text: wordsOf(node), depth: node.depth ?? 1 });
    else if (node.type === 'paragraph') blocks.push({ text: tableText(wordsOf(node)), depth: null });
    else if (node.type === 'code') blocks.push({ text: node.value ?? '', depth: null });
    else if (node.type === 'html') blocks.push({ text: wordsOfHtml(node.value ?? ''), depth: null });
    else pending.push(...[...(node.children ?? [])].reverse());
  }
  return blocks;
}

/** The words inside a block, without markup. */
function wordsOf(block: Node): string {
  let words = '';
  const pending: Node[] = [block];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value ?? '';
    else if (node.type === 'break') words += '\n';
    else if (node.type === 'html') words += /^<br\b/i.test(node.value ?? '') ? '\n' : '';
    else if (node.type === 'image' || node.type === 'imageReference') words += node.alt ?? '';
    else pending.push(...[...(node.children ?? [])].reverse());
  }
  return words;
}

const wordsOfHtml = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<[^>]*>/g, '');

/** A pipe table arrives as a paragraph: its second line gives it away. Cells become tab-separated, rows stay lines. */
function tableText(words: string): string {
  const rows = words.split('\n');
  if (!/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(rows[1] ?? '') || !rows[0]?.includes('|')) return words;
  return rows
    .filter((_, index) => index !== 1)
    .map((row) => row.trim().replace(/^\|/, '').replace(/\|$/, ''))
    .map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .join('\t'),
    )
    .join('\n');
}
