// Lays blocks out as one text with exact offsets and numbers the paragraphs. Every parser ends here, so the shape of a
// Document has one home.
import { fail, type Result, succeed } from '../base/result';
import type { Block, BlockKind, Document } from './document';
import { type RawBlock, readLeadingLines } from './leadingLines';
import { hasWords, normaliseText } from './readableText';

const SEPARATOR = '\n\n';
const TITLE_WORDS = 10;

/** What a format says about itself outside the text, such as Markdown front matter; it wins over leading lines. */
export interface StatedMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

export const NOTHING_STATED: StatedMetadata = { title: null, author: null, published: null };

export function buildDocument(found: readonly RawBlock[], stated: StatedMetadata = NOTHING_STATED): Result<Document> {
  const raw = found
    .map((block) => ({ ...block, text: normaliseText(block.text).trim() }))
    .filter((block) => block.text !== '' && !/^[\s\p{Cf}]*$/u.test(block.text));
  if (!raw.some((block) => hasWords(block.text))) return fail('source/empty', 'There are no words in this text.');

  const leading = readLeadingLines(raw);
  const blocks: Block[] = [];
  let text = '';
  const add = (kind: BlockKind, paragraph: number, words: string): void => {
    if (text !== '') text += SEPARATOR;
    blocks.push({ kind, paragraph, start: text.length, end: text.length + words.length });
    text += words;
  };
  for (const line of leading.lines) add('metadata', 0, line);
  leading.body.forEach((block, index) => add(block.depth === null ? 'paragraph' : 'heading', index + 1, block.text));

  return succeed({
    title: stated.title ?? leading.title ?? titleFrom(leading.body),
    author: stated.author ?? leading.author,
    published: stated.published ?? leading.published,
    text,
    blocks,
  });
}

/** A text without a title is called by its first heading, or by its first words. */
function titleFrom(body: readonly RawBlock[]): string {
  const words = (body.find((block) => block.depth !== null) ?? body[0])?.text.split(/\s+/) ?? [];
  return words.length > TITLE_WORDS ? `${words.slice(0, TITLE_WORDS).join(' ')} …` : words.join(' ');
}
