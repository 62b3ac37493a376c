// From a text to an article ready to be added: parsed, understood, turned into cards. Nothing is written.
import { type Result, succeed } from '../../core/base/result';
import { generate, type Generation } from '../../core/generation/generate';
import type { Knowledge } from '../../core/knowledge/model';
import { readCurated } from '../../core/knowledge/readCurated';
import { type LanguageTools, understand } from '../../core/knowledge/rules/understand';
import type { Document } from '../../core/source/document';
import { fingerprintOf } from '../../core/source/fingerprint';
import { type ArticleFormat, parseArticle } from '../../core/source/parseArticle';
import type { PreparedArticle } from './bringArticle';

export interface ArticleText {
  readonly text: string;
  readonly format: ArticleFormat;
  /** Curated knowledge as YAML, or what the rules need to find it themselves. */
  readonly knowledge: string | LanguageTools;
  /** ISO date the person gives it; null or left out where the text is to tell. */
  readonly published?: string | null;
}

/** A prepared article with what became of every proposal. */
export interface StudiedArticle extends PreparedArticle {
  readonly generation: Generation;
}

/** Problems: those of parsing the text and of reading the knowledge file. */
export function prepareArticle({
  text,
  format,
  knowledge: given,
  published = null,
}: ArticleText): Result<StudiedArticle> {
  const document = parseArticle(text, format, published);
  if (!document.ok) return document;
  const knowledge = knowledgeOf(document.value, given);
  if (!knowledge.ok) return knowledge;
  const generation = generate(document.value, knowledge.value);
  return succeed({
    fingerprint: fingerprintOf(document.value, knowledge.value.article),
    document: document.value,
    knowledge: knowledge.value,
    drafts: generation.cards,
    generation,
  });
}

const knowledgeOf = (document: Document, given: string | LanguageTools): Result<Knowledge> =>
  typeof given === 'string' ? readCurated(given, document) : succeed(understand(document, given));
