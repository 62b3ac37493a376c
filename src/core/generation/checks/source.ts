// Prepares an article for the checks, once for all cards.
import type { Knowledge } from '../../knowledge/model';
import type { Document } from '../../source/document';
import { sentencesOf } from '../../source/sentences';
import { monthOf } from '../months';
import { sourceNames } from '../names';
import { supportedNumbers } from '../numberValues';
import { paragraphIndex } from '../paragraphIndex';
import { centreOf } from '../worth/subject';
import type { Source } from './check';

/** The source is the document with its metadata, and the metadata of the original it retells. */
export function sourceOf(document: Document, knowledge: Knowledge): Source {
  const { article } = knowledge;
  const original = article.original
    ? [article.original.title, article.original.author, article.original.published]
    : [];
  // The day that "yesterday" was is said by the text and its date together.
  const meant = [...new Set(knowledge.facts.flatMap(({ found }) => found?.meant ?? []))];
  const said = [document.text, document.title, document.author, document.published, ...original, article.asOf, ...meant]
    .filter((part) => part !== null)
    .join('\n');
  const months = [document.published, article.asOf, article.original?.published, ...meant].map(monthOf);
  return {
    document,
    knowledge,
    entities: new Map(knowledge.entities.map((entity) => [entity.id, entity])),
    numbers: supportedNumbers(said),
    isDated: (article.asOf ?? article.original?.published ?? document.published) !== null,
    names: sourceNames(`${said}\n${months.join('\n')}`),
    paragraphs: paragraphIndex(document),
    centre: centreOf(document),
    sentences: sentencesOf(document, article.language),
  };
}
