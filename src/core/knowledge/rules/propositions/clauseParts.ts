// What stands around the verb of a clause, as parts: phrases with the clauses that describe them, and clauses of their own.
import type { Part } from '../../proposition';
import type { Clause } from '../grammar/clause';
import type { Parts, Slot } from '../grammar/parts';
import { partOf } from './part';
import type { Scope } from './scope';

/** Phrases that only join a sentence to those before it. */
const STOCK =
  /^(?:(?:by|in) contrast|for (?:example|instance)|in (?:fact|addition|short|particular|general|turn|other words|practice|theory|the end|the long run|the meantime)|of course|after all|on the (?:other hand|contrary|whole)|as a (?:result|rule|consequence)|to be sure|needless|to say|at (?:first|last|least|any rate)|above all|for (?:all|once)|so far)$/iu;

export function partsOfClause({ clause, fronted, after }: Parts, clauses: readonly Clause[], scope: Scope): Part[] {
  const { words } = scope.reading;
  const made: Part[] = [];
  const inFront = clauses.some(
    (nested) => nested.parent === clause && nested.kind === 'complement' && nested.from < (clause.verb?.from ?? 0),
  );
  // "In addition to claiming that he won, ...": what is claimed belongs to the phrase, and both only open the sentence.
  for (const slot of inFront ? [] : fronted) {
    const part = partOf(slot, scope);
    if (!STOCK.test(part.text)) made.push({ ...part, isFronted: true });
  }
  for (const slot of after) {
    const isApposed = slot.role === 'object' && words[slot.from - 1]?.text === ',';
    const extended = extend(slot, clause, clauses);
    const part = partOf(extended, scope);
    // "..., the deepest of them 412 metres": an aside that no phrase after it gets out of.
    if (isApposed && /^the \p{L}+st of (?:them|these|those|which|whom)(?!\p{L})/u.test(part.text)) break;
    if (/^(?:more|less|fewer)$/.test(part.text)) continue;
    const last = made.at(-1);
    if (last?.role === 'apposition' && slot.role === 'phrase' && words[slot.from - 1]?.text !== ',') {
      // "Kesten, a town in the valley": the phrase is about the town.
      made.splice(-1, 1, {
        ...last,
        text: `${last.text} ${part.text}`,
        span: { start: last.span.start, end: part.span.end },
        about: [...last.about, ...part.about],
        isDangling: last.isDangling || part.isDangling,
      });
      continue;
    }
    made.push(isApposed ? { ...part, role: 'apposition' } : part);
  }
  const taken = new Set(after.flatMap((slot) => extendedBy(slot, clause, clauses)));
  for (const nested of clauses) {
    if (nested.parent !== clause || taken.has(nested)) continue;
    if (nested.kind !== 'subordinate' && nested.kind !== 'complement') continue;
    if (nested.kind === 'complement' && inFront && nested.from < (clause.verb?.from ?? 0)) continue;
    const to = extentOf(nested, clauses);
    const slot: Slot = {
      role: 'adverb',
      preposition: nested.connective,
      noun: null,
      chunks: [{ kind: 'other', from: nested.from, to }],
      from: nested.from,
      to,
    };
    const isFronted = nested.from < (clause.verb?.from ?? 0);
    made.push({ ...partOf(slot, { ...scope, isNested: true }), role: 'clause', opener: nested.connective, isFronted });
  }
  return made;
}

/** A restrictive clause belongs to the phrase it follows without a comma: "the locations that would be given ...". */
const extendedBy = (slot: Slot, parent: Clause, clauses: readonly Clause[]): Clause[] =>
  clauses.filter(
    (nested) =>
      nested.parent === parent &&
      nested.from === slot.to &&
      (nested.kind === 'relative' ||
        (nested.kind === 'participial' &&
          nested.connective === '' &&
          (slot.role !== 'phrase' || nested.verb?.form !== 'ing')) ||
        (nested.kind === 'complement' && slot.noun !== null)),
  );

function extend(slot: Slot, parent: Clause, clauses: readonly Clause[]): Slot {
  const [nested] = extendedBy(slot, parent, clauses);
  if (!nested) return slot;
  const to = extentOf(nested, clauses);
  return { ...slot, chunks: [...slot.chunks, { kind: 'other', from: nested.from, to }], to };
}

/** Behind the last word of a clause and of all that hangs on it. */
export function extentOf(clause: Clause, clauses: readonly Clause[]): number {
  let to = clause.to;
  for (const nested of clauses) {
    if (nested.parent === clause && nested.kind !== 'parenthesis') to = Math.max(to, extentOf(nested, clauses));
  }
  return to;
}
