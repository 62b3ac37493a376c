// Plain text: paragraphs end at a blank line, or at each line where the text has no blank lines.
import { type Result } from '../base/result';
import { buildDocument } from './buildDocument';
import type { Document } from './document';
import { readableText } from './readableText';

export function parsePlainText(raw: string): Result<Document> {
  const readable = readableText(raw);
  if (!readable.ok) return readable;
  const lines = readable.value.trim().split('\n');
  const hasBlankLines = lines.some((line) => line.trim() === '');
  const paragraphs: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push(open.join('\n'));
    open = [];
  };
  for (const line of lines) {
    if (line.trim() === '') close();
    else open.push(line.trimEnd());
    if (!hasBlankLines) close();
  }
  close();
  return buildDocument(paragraphs.map((text) => ({ text, depth: null })));
}
