// Clauses -> propositions: subjects that were left out or stand as pronouns are filled in, nested clauses become parts,
// and what cannot stand alone is marked.
import type { NamePlace } from '../entities/namePlace';
import type { Clause } from '../grammar/clause';
import type { Memory, Referent } from '../discourse';
import type { UnitReading } from '../readSentence';
import { standingOf } from '../standing';
import { partsOfClause } from './clauseParts';
import { identities } from './identities';
import type { Scope } from './scope';
import { subjectOf } from './subject';
import type { Stated } from './stated';
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
  for (const clause of clauses) {
    const parts = byClause.get(clause);
    if (!parts) continue;
    const outer = clause.parent ? (referents.get(mainOf(clause.parent)) ?? null) : null;
    const found = subjectOf(parts, reading, names, outer, memory, block);
    referents.set(clause, found?.referent ?? null);
    const { noun = null } = parts.subject ?? {};
    const pronounSubject = found && noun?.isPronoun === true ? noun.head : null;
    const scope: Scope = { reading, names, own: found?.referent ?? null, outer, memory, block, pronounSubject };
    scopes.set(clause, scope);
    if (!found) continue;
    const verb = verbOf(parts, words, found.part);
    if (!agree(found.part, verb)) continue;
    const own = partsOfClause(parts, clauses, scope);
    const standing = standingOf(clause, words);
    const holder = standing.kind === 'reported' ? (referents.get(standing.by)?.entity ?? null) : null;
    stated.push({ reading, clause, subject: found.part, verb, parts: own, referent: found.referent, standing, holder });
    for (const named of identities(found.beside, found.part, verb, own))
      stated.push({ reading, clause, ...named, referent: null, standing, holder });
  }
  const main = stated.find(({ clause }) => clause.kind === 'main');
  const persons = [
    ...new Map(
      names.filter(({ entity }) => entity.kind === 'person').map(({ entity }) => [entity.id, entity]),
    ).values(),
  ];
  const spoken = unit.isQuoted;
  const scopeOf = (clause: Clause | undefined): Scope => {
    const scope = (clause && scopes.get(clause)) ?? outside;
    return scope.own || scope.outer || !clause ? scope : { ...scope, outer: openingReferent(clause, referents) };
  };
  const outside: Scope = { reading, names, own: null, outer: null, memory, block };
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
          subject: main?.referent ?? null,
          persons:
            persons.length > 0 ? persons : main?.referent?.entity?.kind === 'person' ? [main.referent.entity] : [],
          block,
          cast: memory.cast,
        },
  };
}

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
