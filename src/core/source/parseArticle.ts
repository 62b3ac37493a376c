// The way in: text of a named format -> Document.
import { exhaustive } from '../base/exhaustive';
import type { Result } from '../base/result';
import type { Document } from './document';
import { parseMarkdown } from './parseMarkdown';
import { parsePlainText } from './parsePlainText';

export type ArticleFormat = 'markdown' | 'text';

/** Never throws: whatever the text, the answer is a document or a problem in words. */
export function parseArticle(text: string, format: ArticleFormat): Result<Document> {
  switch (format) {
    case 'markdown':
      return parseMarkdown(text);
    case 'text':
      return parsePlainText(text);
    default:
      return exhaustive(format);
  }
}
