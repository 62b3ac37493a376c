// An article -> its knowledge, by rules alone. The same text gives the same knowledge on every machine.
import { digest } from '../../source/digest';
import { type Document, type Span } from '../../source/document';
import { type Evidence, evidenceAt } from '../../source/evidence';
import { sentencesOf } from '../../source/sentences';
import { type Entity, type Fact, type Knowledge, type Modality, NOTHING_KNOWN, UNWORDED } from '../model';
import { asProposition, propositionsOf, type NamePlace, type Stated } from './propositions';
import { statementOf } from '../statement';
import { NOTHING_SAID } from './discourse';
import { findEntities, type FoundEntity, slug } from './entities/findEntities';
import { nameMentionsOf } from './entities/nameMentions';
import { rolesOf } from './entities/roles';
import { FACT_RULES } from './facts';
import type { Tagger } from './grammar/word';
import { ordinaryWords } from './ordinaryWords';
import { quotationsOf, unitsOf } from './quotations';
import { isReadable, readUnit, type UnitReading } from './readSentence';

export interface LanguageTools {
  readonly tagger: Tagger;
}

export function understand(document: Document, { tagger }: LanguageTools): Knowledge {
  const sentences = sentencesOf(document).filter(({ block, text }) => block.kind === 'paragraph' && isReadable(text));
  const quotations = quotationsOf(document);
  const context = { tagger, published: document.published, isOrdinary: ordinaryWords(sentences, tagger) };
  const readings = sentences
    .flatMap((sentence) => unitsOf(document, sentence, quotations))
    .map((unit) => readUnit(unit, context));
  const entities = findEntities(readings.flatMap(nameMentionsOf), document.text);
  const places = placesByReading(entities);
  const facts: Fact[] = [];
  let memory = NOTHING_SAID;
  for (const reading of readings) {
    const resolved = propositionsOf(reading, places.get(reading) ?? [], memory);
    ({ memory } = resolved);
    for (const stated of resolved.stated) facts.push(...factsOf(stated, document));
  }
  return {
    ...NOTHING_KNOWN,
    source: 'rules',
    article: { title: document.title, kind: 'article', language: 'en', asOf: document.published, original: null },
    entities: entities.map((entity) => entityOf(entity, document)),
    facts: unique(facts),
  };
}

function placesByReading(entities: readonly FoundEntity[]): ReadonlyMap<UnitReading, NamePlace[]> {
  const places = new Map<UnitReading, NamePlace[]>();
  for (const entity of entities) {
    for (const { reading, from, to } of entity.mentions) {
      const own = places.get(reading);
      const place = { from, to, entity };
      if (own) own.push(place);
      else places.set(reading, [place]);
    }
  }
  return places;
}

function factsOf(stated: Stated, document: Document): Fact[] {
  const { reading, clause, subject, parts } = stated;
  if (clause.isUncertain || reading.unit.isQuoted || subject.isDangling) return [];
  const { sentence } = reading.unit;
  const evidence = [evidenceAt(document, sentence.block, evidenceSpan(sentence))];
  return FACT_RULES.flatMap(({ name, notice }) =>
    notice(stated).map(({ type, focus, importance, because }) => {
      const proposition = asProposition(stated, focus);
      const part = focus === 'subject' ? subject : parts[focus];
      return {
        id: `${type}-${slug(part?.text ?? '').slice(0, 24)}-${digest(`${sentence.id}/${clause.from}/${focus}/${name}`).slice(0, 6)}`,
        type,
        statement: statementOf(proposition),
        holder: null,
        modality: modalityOf(stated),
        importance,
        about: [...new Set([...subject.about, ...parts.flatMap(({ about }) => about)])],
        ...UNWORDED,
        quantity: type === 'number' ? (part?.quantity ?? null) : null,
        date: type === 'date' ? (part?.date ?? null) : null,
        originParagraphs: [],
        evidence,
        found: { rule: name, because, proposition },
      };
    }),
  );
}

const evidenceSpan = (sentence: Span): Span => sentence;

function modalityOf({ verb }: Stated): Modality {
  if (verb.auxiliaries.some((word) => /^(?:may|might|could|would|should)$/.test(word))) return 'hedged';
  if (verb.auxiliaries.includes('will') || verb.auxiliaries.includes('shall')) return 'predicted';
  return 'asserted';
}

function entityOf(entity: FoundEntity, document: Document): Entity {
  const role = rolesOf(entity)[0] ?? null;
  const mention = role?.mention ?? entity.mentions[0];
  const sentence = mention?.reading.unit.sentence;
  const evidence: Evidence[] = sentence ? [evidenceAt(document, sentence.block, sentence)] : [];
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    aliases: entity.aliases,
    role: entity.kind === 'person' ? (role?.text ?? null) : null,
    importance: entity.mentions.length >= 3 ? 3 : 2,
    originParagraphs: [],
    evidence,
  };
}

function unique(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ id }) => !seen.has(id) && seen.add(id));
}
