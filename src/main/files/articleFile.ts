// An article on disk: its text in whatever encoding, its format by its name, and the knowledge file that may stand beside it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fail, type Result, succeed } from '../../core/base/result';
import type { ArticleFormat } from '../../core/source/parseArticle';
import { decodeText } from './decodeText';
import { fileTrouble } from './fileTrouble';

export interface ArticleFile {
  readonly text: string;
  readonly format: ArticleFormat;
  /** YAML, or null: the rules are to find what the article says. */
  readonly knowledge: string | null;
}

const FORMATS: Readonly<Record<string, ArticleFormat>> = {
  '': 'text',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** By the ending of a file's name; undefined for one that cannot be read. */
export function formatOf(file: string): ArticleFormat | undefined {
  const extension = path.extname(file).toLowerCase();
  return Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
}

/** Where the knowledge comes from: the file beside the article if there is one, a named file, or the rules. */
export type KnowledgeChoice =
  { readonly from: 'beside' } | { readonly from: 'file'; readonly file: string } | { readonly from: 'rules' };

/** Problems: `file/unreadable`, `file/unsupported`, and those of decoding. */
export function readArticleFile(file: string, choice: KnowledgeChoice): Result<ArticleFile> {
  const format = formatOf(file);
  if (format === undefined) {
    return fail(
      'file/unsupported',
      `${file} is a ${path.extname(file).toLowerCase()} file. Text (.txt) and Markdown (.md) can be read. Nothing was changed.`,
    );
  }
  const text = readTextFile(file);
  if (!text.ok) return text;
  const beside = path.join(path.dirname(file), `${path.basename(file, path.extname(file))}.knowledge.yaml`);
  const knowledgeFile =
    choice.from === 'file' ? choice.file : choice.from === 'beside' && existsSync(beside) ? beside : null;
  if (knowledgeFile === null) return succeed({ text: text.value, format, knowledge: null });
  const knowledge = readTextFile(knowledgeFile);
  return knowledge.ok ? succeed({ text: text.value, format, knowledge: knowledge.value }) : knowledge;
}

function readTextFile(file: string): Result<string> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return fail('file/unreadable', `${file} could not be read: ${fileTrouble(error)}. Nothing was changed.`);
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return succeed(decoded.value.text);
  return fail(decoded.problem.code, `${file} could not be read. ${decoded.problem.message}`);
}
