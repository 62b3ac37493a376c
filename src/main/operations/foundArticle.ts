// What was found in an article that is not kept yet, section by section, and what keeping it would do.
import { DENSITIES, withinBudget } from '../../core/generation/density';
import { readingNote } from '../../core/knowledge/rules/languages/readingNote';
import { type Block, textOf } from '../../core/source/document';
import type { Evidence } from '../../core/source/evidence';
import type { FoundArticle, FoundSection } from '../../shared/contract/import';
import type { LocalMoment } from '../../core/base/time';
import type { WritableDb } from '../store/sql';
import type { PreparedArticle } from './bringArticle';
import { countsOf, findKnown, planImport } from './importArticle';

export function foundArticle(db: WritableDb, id: number, article: PreparedArticle, moment: LocalMoment): FoundArticle {
  const { document, knowledge, drafts } = article;
  const { blocks, ...counts } = countsOf(article);
  return {
    id,
    title: knowledge.article.title,
    author: document.author,
    published: document.published,
    language: knowledge.article.language,
    note: knowledge.source === 'rules' ? readingNote(document, knowledge.article.language) : null,
    knowledgeSource: knowledge.source,
    paragraphs: document.blocks.filter(({ kind }) => kind === 'paragraph').length,
    ...counts,
    sections: sectionsOf(article),
    densities: DENSITIES.map((density) => ({ density, cards: withinBudget(drafts, document, density).length })),
    known: knownEdition(db, article, moment),
  };
}

function knownEdition(db: WritableDb, article: PreparedArticle, { at }: LocalMoment): FoundArticle['known'] {
  const known = findKnown(db, article);
  if (!known) return null;
  const planned = planImport(db, article, { density: 'balanced', accept: 'none' }, at);
  if (!planned.ok) return null;
  const { isChanged, kept, waited, reworded, fresh, vanished } = planned.value;
  const canStandBeside = known.fingerprint !== article.fingerprint;
  const brought = { isChanged, kept, waited, reworded, fresh, vanished };
  return { title: known.title, published: known.published, ...brought, canStandBeside };
}

interface Section {
  readonly heading: Block | null;
  readonly blocks: Block[];
}

function sectionsOf({ document, knowledge, drafts }: PreparedArticle): FoundSection[] {
  const sections: Section[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'metadata') continue;
    if (block.kind === 'heading' || sections.length === 0) {
      sections.push({ heading: block.kind === 'heading' ? block : null, blocks: [] });
    }
    if (block.kind === 'paragraph') sections.at(-1)?.blocks.push(block);
  }
  return sections.map(({ heading, blocks }) => {
    const [first, last] = [heading ?? blocks[0], blocks.at(-1) ?? heading];
    const standsHere = ({ evidence: [place] }: { readonly evidence: readonly Evidence[] }): boolean =>
      place !== undefined && place.start >= (first?.start ?? 0) && place.end <= (last?.end ?? 0);
    const facts = knowledge.facts.filter(standsHere);
    return {
      title: heading && textOf(document, heading),
      paragraphs: blocks.length,
      facts: facts.length,
      people: knowledge.entities.filter((entity) => entity.kind === 'person' && standsHere(entity)).length,
      numbers: facts.filter(({ quantity }) => quantity !== null).length,
      cards: drafts.filter(standsHere).length,
    };
  });
}
