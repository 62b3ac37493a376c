// The way in: text of a named format -> Document.
import { exhaustive } from '../base/exhaustive';
import { type Result, succeed } from '../base/result';
import type { Document } from './document';
import { parseMarkdown } from './parseMarkdown';
import { parsePlainText } from './parsePlainText';

export type ArticleFormat = 'markdown' | 'text';

/**
 * Never throws: whatever the text, the answer is a document or a problem in words. `published`, an ISO date, is what the person says of a
 * text; it goes before what the text says itself.
 */
export function parseArticle(text: string, format: ArticleFormat, published: string | null = null): Result<Document> {
  const parsed = parse(text, format);
  return parsed.ok && published !== null ? succeed({ ...parsed.value, published }) : parsed;
}

function parse(text: string, format: ArticleFormat): Result<Document> {
  switch (format) {
    case 'markdown':
      return parseMarkdown(text);
    case 'text':
      return parsePlainText(text);
    default:
      return exhaustive(format);
  }
}
