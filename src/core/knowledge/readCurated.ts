// A curated knowledge file + the document it is about -> Knowledge. The file is taken at its word for nothing: shape,
// references and every quotation are checked, and all faults come back together with their lines.
import { type Result, succeed } from '../base/result';
import type { Block, Document } from '../source/document';
import type { Evidence } from '../source/evidence';
import { findQuote } from '../source/findQuote';
import { curatedFormat, type CuratedFile, FORMAT_NAME, FORMAT_VERSION } from './curatedFormat';
import { type CuratedFault, type CuratedProblem, curatedProblem } from './curatedFault';
import { explainShape } from './explainShape';
import type { Gap, Knowledge } from './model';
import { checkReferences } from './references';
import { type Path, readYaml, type YamlTree } from './yamlTree';

/** Reads `yaml` (the text of a `.knowledge.yaml` file); its evidence must be found in `document`. */
export function readCurated(yaml: string, document: Document): Result<Knowledge, CuratedProblem> {
  const failed = (faults: readonly CuratedFault[]) => ({ ok: false as const, problem: curatedProblem(faults) });
  const reading = readYaml(yaml.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  if (!reading.ok) return failed(reading.faults);
  const { tree } = reading;

  const formatFault = checkFormatLine(tree);
  if (formatFault) return failed([formatFault]);
  const parsed = curatedFormat.safeParse(tree.value);
  if (!parsed.success) return failed(explainShape(parsed.error, tree));

  const faults = [...checkReferences(parsed.data, tree)];
  const knowledge = resolve(parsed.data, document, tree, faults);
  return faults.length > 0 ? failed(faults) : succeed(knowledge);
}

/** Before anything else: a file of a newer format would only produce misleading complaints. */
function checkFormatLine(tree: YamlTree): CuratedFault | null {
  const { value } = tree;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return tree.faultAt(
      [],
      'knowledge/invalid',
      'A knowledge file is a map: `format`, `article`, `entities`, `facts`, `arguments`.',
    );
  }
  const expected = `${FORMAT_NAME}/${FORMAT_VERSION}`;
  const format = 'format' in value ? value.format : undefined;
  if (format === expected) return null;
  const version = typeof format === 'string' ? new RegExp(`^${FORMAT_NAME}/(\\d+)$`).exec(format)?.[1] : undefined;
  if (version !== undefined && Number(version) > FORMAT_VERSION) {
    const message = `This file is in format ${version}, made for a newer Commonplace; this one reads format ${FORMAT_VERSION}. Update the app.`;
    return tree.faultAt(['format'], 'knowledge/unsupported-version', message);
  }
  return tree.faultAt(['format'], 'knowledge/invalid', `The file must say \`format: ${expected}\`.`);
}

function resolve(file: CuratedFile, document: Document, tree: YamlTree, faults: CuratedFault[]): Knowledge {
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
    entities: file.entities.map(({ origin, evidence, role, ...entity }, index) => ({
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
      asks:
        fact.question !== undefined && fact.answer !== undefined
          ? { question: fact.question, answer: fact.answer, accepted: fact.accepted ?? [] }
          : null,
      gap: fact.gap ? gapIn(fact.statement, fact.gap) : null,
      quantity: fact.quantity ?? null,
      date: fact.date ?? null,
      originParagraphs: fact.origin,
      evidence: evidenceOf(fact.evidence, ['facts', index, 'evidence']),
    })),
    enumerations: file.enumerations.map(({ origin, holder, ...enumeration }) => ({
      ...enumeration,
      holder: holder ?? null,
      originParagraphs: origin,
    })),
    arguments: file.arguments.map(({ origin, holder, ...argument }) => ({
      ...argument,
      holder: holder ?? null,
      originParagraphs: origin,
    })),
  };
}

function gapIn(statement: string, { words, hint, accepted }: NonNullable<CuratedFile['facts'][number]['gap']>): Gap {
  const start = statement.indexOf(words);
  return { start, end: start + words.length, hint: hint ?? null, accepted };
}

const nearestHint = (nearest: Block | null): string =>
  nearest ? ` The nearest is ${placeName(nearest.paragraph)}.` : '';

const placeName = (paragraph: number): string => (paragraph === 0 ? 'the title lines' : `paragraph ${paragraph}`);

const shorten = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 57)}...` : quote);
