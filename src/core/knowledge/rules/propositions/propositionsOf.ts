// Clauses -> propositions: subjects that were left out or stand as pronouns are filled in, nested clauses become parts,
// and what cannot stand alone is marked.
import type { FoundEntity } from '../entities/findEntities';
import type { NamePlace } from '../entities/namePlace';
import type { Part } from '../../proposition';
import { isSpeechVerb } from '../entities/kindsOfNames';
import { type Clause, commentIn } from '../grammar/clause';
import type { Memory, Referent } from '../discourse';
import type { NounPhrase } from '../grammar/chunks';
import type { Parts } from '../grammar/parts';
import type { Slot } from '../grammar/slots';
import type { UnitReading } from '../readSentence';
import { type Standing, standingOf } from '../standing';
import { partsOfClause } from './clauseParts';
import { partOf } from './part';
import { identities } from './identities';
import { littleKnownOf } from './littleKnown';
import { bornBefore, livesIn } from './lives';
import type { Scope } from './scope';
import { subjectOf } from './subject';
import type { Stated } from './stated';
import { singularVerb } from './singular';
import { agree, verbOf } from './verb';

export interface Resolved {
  readonly stated: readonly Stated[];
  /** What the next sentence may refer to. */
  readonly memory: Memory;
  /** What pronouns at a word of the sentence stand for. */
  readonly scopeAt: (word: number) => Scope;
}

export function propositionsOf(reading: UnitReading, names: readonly NamePlace[], memory: Memory): Resolved {
  const { unit, words, clauses } = reading;
  const block = unit.sentence.block.paragraph;
  const referents = new Map<Clause, Referent | null>();
  const stated: Stated[] = [];
  const scopes = new Map<Clause, Scope>();
  const byClause = new Map(reading.parts.map((parts) => [parts.clause, parts]));
  const comment = commentIn(clauses) ?? toldAs(clauses, words);
  // The comment opens behind the clause it is about.
  const spokenBy = (clause: Clause): Referent | null => {
    const parts = byClause.get(clause);
    return (
      referents.get(clause) ??
      (parts ? (subjectOf(parts, reading, names, null, memory, block)?.referent ?? null) : null)
    );
  };
  const opening = namedBefore(clauses, byClause, (parts) => subjectOf(parts, reading, names, null, memory, block));
  for (const clause of clauses) {
    const parts = byClause.get(clause);
    if (!parts) continue;
    const outer = clause.parent ? nearest(clause.parent, referents) : opening;
    const found = subjectOf(parts, reading, names, outer, memory, block);
    referents.set(clause, found?.referent ?? null);
    const { noun = null } = parts.subject ?? {};
    const pronounSubject = found && noun?.isPronoun === true ? noun.head : null;
    const scope: Scope = { reading, names, own: found?.referent ?? null, outer, memory, block, pronounSubject };
    scopes.set(clause, scope);
    if (!found) continue;
    const { writers } = memory.cast;
    // "We are" of one company is "Alder Mills is".
    const isOne = writers !== null && writers.entity !== null && found.referent === writers;
    const verb = isOne
      ? singularVerb(verbOf(parts, words, { ...found.part, isPlural: true }))
      : verbOf(parts, words, found.part);
    if (!agree(found.part, verb)) continue;
    const told = withWhen(withTime(partsOfClause(parts, clauses, scope), clause, stated), clause, scope);
    // "At Alder Mills, we grind": the name stands in place of the "we".
    const own = isOne ? told.filter(({ opener, name }) => opener !== 'at' || name !== writers.entity?.name) : told;
    const standing = standingIn(clause, words, comment);
    const holder = standing.kind === 'reported' ? (spokenBy(standing.by)?.entity ?? null) : null;
    const saidIn =
      standing.kind === 'reported'
        ? (dateOf(byClause.get(standing.by)) ?? (reading.toldOf === null ? null : ''))
        : null;
    const common = { reading, clause, standing, holder, saidIn };
    stated.push({ ...common, subject: found.part, verb, parts: own, referent: found.referent });
    for (const named of identities(found.beside, found.part, verb, own))
      stated.push({ ...common, ...named, referent: null });
  }
  const main = stated.find(({ clause }) => clause.kind === 'main');
  const persons = [
    ...new Map(
      names
        .filter((name) => name.entity.kind === 'person' && !isModifier(name, reading))
        .map(({ entity }) => [entity.id, entity]),
    ).values(),
  ];
  const spoken = unit.isQuoted;
  const scopeOf = (clause: Clause | undefined): Scope => {
    const scope = (clause && scopes.get(clause)) ?? outside;
    return scope.own || scope.outer || !clause ? scope : { ...scope, outer: openingReferent(clause, referents) };
  };
  const outside: Scope = { reading, names, own: null, outer: null, memory, block };
  stated.push(...livesIn(reading, names), ...bornBefore(reading, main?.subject, outside));
  return {
    stated,
    scopeAt: (word) => {
      const clause = innermost(word, clauses);
      const scope = scopeOf(clause);
      const subject = clause && byClause.get(clause)?.subject;
      // "Its wheel turns": inside the subject nothing refers to the subject itself.
      const isInSubject = subject && subject.from <= word && word < subject.to && scope.pronounSubject !== word;
      return isInSubject ? { ...scope, own: null } : scope;
    },
    memory: spoken
      ? memory
      : {
          subject: main?.referent ?? asSubject(littleKnownOf(reading, names)),
          persons:
            persons.length > 0 ? persons : main?.referent?.entity?.kind === 'person' ? [main.referent.entity] : [],
          hasStranger: names.some((name) => isStranger(name, words) && !isModifier(name, reading)),
          block,
          named: [
            ...memory.named.filter((other) => other.block >= block - 1),
            ...names
              .filter((name) => name.entity.kind !== 'person' && !isToldOf(name, words))
              .map(({ entity, from }) => ({
                entity,
                block,
                at: unit.sentence.start,
                isSubject: reading.parts.some(({ subject }) => subject?.noun?.from === from),
              })),
          ],
          said: `${memory.block === block ? memory.said : ''} ${unit.text}`,
          cast: memory.cast,
        },
  };
}

const asSubject = (entity: FoundEntity | null): Referent | null =>
  entity && { text: entity.name, kind: 'person', entity, about: [entity.id], isShared: false };

/** "Lee told the Post": whom something is told is not spoken of. */
function isToldOf({ from }: NamePlace, words: UnitReading['words']): boolean {
  const [verb, before] =
    words[from - 1]?.pos === 'DET' ? [words[from - 2], words[from - 3]] : [words[from - 1], words[from - 2]];
  return verb?.lemma === 'tell' && verb.pos === 'VERB' && before?.lemma !== 'be';
}

/** "The Lee video": somebody's name, and nobody spoken of. */
const isModifier = ({ entity, from }: NamePlace, reading: UnitReading): boolean =>
  entity.mentions.some((mention) => mention.reading === reading && mention.from === from && mention.isModifier);

/** "Tom Berg" of whom the text says nothing that only people do: two or three words, each a name by its looks. */
const isStranger = ({ entity: { kind, name }, from }: NamePlace, words: UnitReading['words']): boolean =>
  kind === 'thing' &&
  // "the Iron Cross", "two Iron Crosses": nobody.
  !/^(?:DET|NUM)$/.test(words[from - 1]?.pos ?? '') &&
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+){1,2}$/u.test(name);

/** "Although the mill was old, it was not sold": the subject of the clause in front is the nearest thing the pronoun may mean. */
function namedBefore(
  clauses: readonly Clause[],
  byClause: ReadonlyMap<Clause, Parts>,
  read: (parts: Parts) => ReturnType<typeof subjectOf>,
): Referent | null {
  const [main] = clauses;
  const subject = main && byClause.get(main)?.subject;
  if (!subject?.noun?.isPronoun) return null;
  const front = clauses.find(
    ({ kind, parent, from }) => kind === 'subordinate' && parent === main && from < subject.from,
  );
  const parts = front && byClause.get(front);
  return parts?.subject?.noun && !parts.subject.noun.isPronoun ? (read(parts)?.referent ?? null) : null;
}

/** "As Ann Lee told the paper, the ice has melted": what is told is hers. */
const toldAs = (clauses: readonly Clause[], words: UnitReading['words']): Clause | null =>
  clauses.find(
    ({ kind, connective, parent, verb }) =>
      kind === 'subordinate' &&
      connective === 'as' &&
      parent?.kind === 'main' &&
      verb !== null &&
      isSpeechVerb(words[verb.main]?.lemma ?? ''),
  ) ?? null;

/** What ", he points out," puts into somebody's mouth is reported by that clause. */
function standingIn(clause: Clause, words: UnitReading['words'], comment: Clause | null): Standing {
  const standing = standingOf(clause, words);
  return comment && clause !== comment && standing.kind === 'fact' ? { kind: 'reported', by: comment } : standing;
}

/** "In 1996 the firm earned much and employed 90 people": what shares its subject shares its time. */
function withTime(own: Part[], { kind, connective, parent }: Clause, stated: readonly Stated[]): Part[] {
  if (kind !== 'coordinate' || connective.endsWith('+') || own.some(({ date }) => date !== null)) return own;
  const time = stated
    .find(({ clause }) => clause === parent)
    ?.parts.find(({ isFronted, date, isDangling }) => isFronted && date !== null && !isDangling);
  return time ? [time, ...own] : own;
}

/** "From February 24, when the siege began, ...": the date before the clause is that of what it tells. */
function withWhen(own: Part[], { kind, connective, from }: Clause, scope: Scope): Part[] {
  const { chunks, words } = scope.reading;
  if (kind !== 'subordinate' || connective !== 'when' || words[from - 1]?.text !== ',') return own;
  const noun = chunks.find((chunk): chunk is NounPhrase => chunk.kind === 'np' && chunk.to === from - 1);
  const { value = null, isRelative = true } = noun?.date ?? {};
  if (!noun || !value || isRelative || own.some(({ date }) => date !== null)) return own;
  const preposition = value.precision === 'day' ? 'on' : 'in';
  const slot: Slot = { role: 'phrase', preposition, noun, chunks: [noun], from: noun.from, to: noun.to };
  const part = partOf(slot, scope);
  return [...own, { ...part, text: `${preposition} ${part.text}`, isFronted: false }];
}

/** The subject of the nearest clause around that has one. */
function nearest(clause: Clause, referents: ReadonlyMap<Clause, Referent | null>): Referent | null {
  for (let at: Clause | null = mainOf(clause); at; at = at.parent && mainOf(at.parent)) {
    const found = referents.get(at) ?? null;
    if (found) return found;
  }
  return null;
}

const dateOf = (parts: Parts | undefined): string | null =>
  [...(parts?.fronted ?? []), ...(parts?.after ?? [])].find(({ noun }) => noun?.date && !noun.date.isRelative)?.noun
    ?.date?.text ?? null;

export const mainOf = (clause: Clause): Clause =>
  clause.parent && clause.kind === 'coordinate' ? mainOf(clause.parent) : clause;

/** The clause a word is one of: the last to open that has not ended before it. */
const innermost = (word: number, clauses: readonly Clause[]): Clause | undefined =>
  clauses.findLast(
    (clause) =>
      clause.from <= word && word < clause.to && clause.chunks.some(({ from, to }) => from <= word && word < to),
  );

/** "Even if the council is warned, there is doubt how it will vote": what opened the sentence is still in mind. */
function openingReferent(clause: Clause, referents: ReadonlyMap<Clause, Referent | null>): Referent | null {
  const opening = [...referents].find(([other]) => other.kind === 'subordinate' && other.to <= clause.from + 1);
  return opening?.[1] ?? null;
}
