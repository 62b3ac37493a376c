// From files to an article ready to be added: parsed, understood, turned into cards. Nothing is written.
import { type Result, succeed } from '../../core/base/result';
import { generate } from '../../core/generation/generate';
import { readCurated } from '../../core/knowledge/readCurated';
import { fingerprintOf } from '../../core/source/fingerprint';
import { type ArticleFormat, parseArticle } from '../../core/source/parseArticle';
import type { PreparedArticle } from './addArticle';

export interface ArticleText {
  readonly text: string;
  readonly format: ArticleFormat;
  /** Curated knowledge as YAML. */
  readonly knowledge: string;
}

/** Problems: those of parsing the text and of reading the knowledge file. */
export function prepareArticle({ text, format, knowledge: yaml }: ArticleText): Result<PreparedArticle> {
  const document = parseArticle(text, format);
  if (!document.ok) return document;
  const knowledge = readCurated(yaml, document.value);
  if (!knowledge.ok) return knowledge;
  return succeed({
    fingerprint: fingerprintOf(document.value, knowledge.value.article),
    document: document.value,
    knowledge: knowledge.value,
    drafts: generate(document.value, knowledge.value).cards,
  });
}
