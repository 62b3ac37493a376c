// A file whose shape is right -> Knowledge: what was left out is filled in, and every quotation is looked up in the text.
import type { Block, Document } from '../source/document';
import type { Evidence } from '../source/evidence';
import { findQuote } from '../source/findQuote';
import type { CuratedFile } from './curatedFormat';
import type { CuratedFault } from './curatedFault';
import type { Analogy, Asking, Gap, Knowledge, Suppression, Wording } from './model';
import type { Path, YamlTree } from './yamlTree';

type Written<Section extends 'facts' | 'arguments'> = CuratedFile[Section][number];

/** What is not found goes to `faults`; the knowledge then lacks that evidence. */
export function resolve(file: CuratedFile, document: Document, tree: YamlTree, faults: CuratedFault[]): Knowledge {
  const evidenceOf = (quotes: readonly string[], path: Path): Evidence[] =>
    quotes.flatMap((quote, index) => {
      const search = findQuote(document, quote);
      if (search.kind === 'found') return [search.evidence];
      const message =
        search.kind === 'missing'
          ? `This evidence is not in the text: "${shorten(quote)}".${nearestHint(search.nearest)}`
          : `This evidence stands in several places (${search.paragraphs.map(placeName).join(', ')}); quote more of the one you mean: "${shorten(quote)}".`;
      faults.push(tree.faultAt([...path, index], 'knowledge/evidence', message));
      return [];
    });
  return {
    source: 'curated',
    article: { ...file.article, asOf: file.article.asOf ?? null, original: file.article.original ?? null },
    entities: file.entities.map(({ origin, evidence, role, ask, suppress, ...entity }, index) => ({
      ...entity,
      role: role ?? null,
      originParagraphs: origin,
      evidence: evidenceOf(evidence, ['entities', index, 'evidence']),
    })),
    facts: file.facts.map((fact, index) => ({
      id: fact.id,
      type: fact.type,
      statement: fact.statement,
      holder: fact.holder ?? null,
      modality: fact.modality,
      importance: fact.importance,
      about: fact.about,
      label: fact.label ?? null,
      asks: askingOf(fact),
      reverse: fact.reverse ?? null,
      gap: fact.gap ? gapIn(fact.statement, fact.gap) : null,
      quantity: fact.quantity ?? null,
      date: fact.date ?? null,
      originParagraphs: fact.origin,
      evidence: evidenceOf(fact.evidence, ['facts', index, 'evidence']),
    })),
    enumerations: file.enumerations.map(({ origin, holder, ask, suppress, ...enumeration }) => ({
      ...enumeration,
      holder: holder ?? null,
      originParagraphs: origin,
    })),
    timelines: file.timelines.map(({ ask, suppress, ...timeline }) => timeline),
    arguments: file.arguments.map((argument, index) => ({
      id: argument.id,
      kind: argument.kind,
      holder: argument.holder ?? null,
      importance: argument.importance,
      claim: argument.claim ?? null,
      head: argument.head ?? null,
      conclusion: argument.conclusion,
      premises: argument.premises,
      counters: argument.counters,
      assumption: argument.assumption
        ? {
            says: argument.assumption.says,
            accepted: argument.assumption.accepted,
            evidence: evidenceOf(argument.assumption.evidence ?? [], ['arguments', index, 'assumption', 'evidence']),
          }
        : null,
      analogy: analogyOf(argument),
      originParagraphs: argument.origin,
    })),
    suppressions: suppressionsOf(file),
    wordings: wordingsOf(file),
  };
}

const askingOf = ({ question, answer, accepted }: Written<'facts'>): Asking | null =>
  question !== undefined && answer !== undefined ? { question, answer, accepted: accepted ?? [] } : null;

const analogyOf = ({ analogy }: Written<'arguments'>): Analogy | null =>
  analogy ? { ...analogy, proviso: analogy.proviso ?? null } : null;

function gapIn(statement: string, { words, hint, accepted }: NonNullable<Written<'facts'>['gap']>): Gap {
  const start = statement.indexOf(words);
  return { start, end: start + words.length, hint: hint ?? null, accepted };
}

/** What may be written beside any item: rules it breaks, words it is asked in. */
const itemsOf = ({ entities, facts, enumerations, timelines, arguments: args }: CuratedFile) => [
  ...entities,
  ...facts,
  ...enumerations,
  ...timelines,
  ...args,
];

const suppressionsOf = (file: CuratedFile): Suppression[] =>
  itemsOf(file).flatMap(({ id, suppress }) =>
    suppress.map(({ rule, form, reason }) => ({ item: id, rule, form: form ?? null, reason })),
  );

const wordingsOf = (file: CuratedFile): Wording[] =>
  itemsOf(file).flatMap(({ id, ask }) =>
    ask.map(({ form, question, answer, accepted }) => ({
      item: id,
      form,
      question,
      answer: answer ?? null,
      accepted: accepted ?? null,
    })),
  );

const nearestHint = (nearest: Block | null): string =>
  nearest ? ` The nearest is ${placeName(nearest.paragraph)}.` : '';

const placeName = (paragraph: number): string => (paragraph === 0 ? 'the title lines' : `paragraph ${paragraph}`);

const shorten = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 57)}...` : quote);
