// What stands around the verb of a clause, as parts: phrases with the clauses that describe them, and clauses of their own.
import type { Part } from '../../proposition';
import { isContentNoun } from '../grammar/beforeVerb';
import type { Clause } from '../grammar/clause';
import type { Parts } from '../grammar/parts';
import type { Slot } from '../grammar/slots';
import type { Word } from '../grammar/word';
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
    if (STOCK.test(part.text)) continue;
    const before = made.at(-1);
    if (before && isTimeOf(before, part)) made.splice(-1, 1, { ...joined(before, part), date: null, dateText: '' });
    else made.push({ ...part, isFronted: true });
  }
  for (const slot of after) {
    const isApposed =
      slot.role === 'object' &&
      (words[slot.from - 1]?.text === ',' ||
        (/^["“]$/.test(words[slot.from - 1]?.text ?? '') && words[slot.from - 2]?.text === ','));
    const extended = extend(slot, clause, clauses, words);
    const part = partOf(extended, scope);
    // "..., the deepest of them 412 metres": an aside that no phrase after it gets out of.
    if (isApposed && /^the \p{L}+st of (?:them|these|those|which|whom)(?!\p{L})/u.test(part.text)) break;
    // "..., twice the national average": so is a measure of what was said.
    if (
      words[slot.from - 1]?.text === ',' &&
      /^(?:twice|thrice|half|double|triple)$/.test(words[slot.from]?.lower ?? '') &&
      (words[slot.from + 1]?.pos === 'DET' || /^(?:as|its|their)$/.test(words[slot.from + 1]?.lower ?? ''))
    )
      break;
    // "..., most of them of fever"
    if (words[slot.from - 1]?.text === ',' && isShareOfThem(words, slot.from)) break;
    if (/^(?:more|less|fewer)$/.test(part.text)) {
      // Of "sold more cameras" the "more" got lost: what is left is not so.
      made.push({ ...part, isDangling: true, role: 'complement' });
      continue;
    }
    const last = made.at(-1);
    if (last?.role === 'apposition' && slot.role === 'phrase' && words[slot.from - 1]?.text !== ',') {
      // "Kesten, a town in the valley": the phrase is about the town.
      made.splice(-1, 1, joined(last, part));
      continue;
    }
    if (last && isInside(last, part)) made.splice(-1, 1, joined(last, part));
    else made.push(isApposed ? { ...part, role: 'apposition' } : part);
  }
  const taken = new Set(after.flatMap((slot) => extendedBy(slot, clause, clauses, words)));
  for (const nested of clauses) {
    if (nested.parent !== clause || taken.has(nested)) continue;
    if (nested.kind !== 'subordinate' && nested.kind !== 'complement') continue;
    if (nested.kind === 'complement' && inFront && nested.from < (clause.verb?.from ?? 0)) continue;
    const to = extentOf(nested, clauses, words);
    const slot: Slot = {
      role: 'adverb',
      preposition: nested.connective,
      noun: null,
      chunks: [{ kind: 'other', from: nested.from, to }],
      from: nested.from,
      to,
    };
    const isFronted = nested.from < (clause.verb?.from ?? 0);
    const part = partOf(slot, { ...scope, isNested: true });
    const saying = made.at(-1);
    // "by saying the wheel was too small": what is said belongs to the saying.
    if (
      nested.kind === 'complement' &&
      !nested.isUncertain &&
      (saying?.role === 'gerund' || saying?.role === 'infinitive') &&
      isBehind(saying, part)
    ) {
      made.splice(-1, 1, joined(saying, part));
      continue;
    }
    made.push({
      ...part,
      role: 'clause',
      opener: nested.connective,
      isFronted,
      // What is only probable is left out with its "probably".
      isDangling:
        part.isDangling ||
        nested.isUncertain ||
        /^(?:probably|perhaps|possibly|maybe)$/.test(words[nested.from - 1]?.lower ?? ''),
    });
  }
  return made;
}

const joined = (first: Part, second: Part): Part => ({
  ...first,
  text: `${first.text} ${second.text}`,
  span: { start: first.span.start, end: second.span.end },
  about: [...first.about, ...second.about],
  isDangling: first.isDangling || second.isDangling,
});

/** Whether the second follows the first with a space between at most; a clause that came before it does not. */
const isBehind = (first: Part, second: Part): boolean =>
  second.span.start >= first.span.end && second.span.start - first.span.end <= 1;

/** "born in Kesten in Alder": the one place lies in the other. */
const isInside = (first: Part, second: Part): boolean =>
  [first, second].every(
    ({ role, kind, opener, isName }) => role === 'phrase' && kind === 'place' && opener === 'in' && isName,
  ) && isBehind(first, second);

/** "After her return in 1925, she taught on": the year is that of the return. */
const isTimeOf = (first: Part, second: Part): boolean =>
  first.role === 'phrase' &&
  /^(?:after|before|following|since|until|upon|despite)$/.test(first.opener) &&
  first.date === null &&
  first.noun !== '' &&
  second.role === 'phrase' &&
  second.date !== null &&
  /^(?:in|on)$/.test(second.opener) &&
  isBehind(first, second);

const isShareOfThem = (words: Scope['reading']['words'], at: number): boolean =>
  /^(?:most|some|many|all|half|none|few|several|both|each|one|two|three)$/.test(words[at]?.lower ?? '') &&
  words[at + 1]?.lower === 'of' &&
  /^(?:them|these|those|which|whom)$/.test(words[at + 2]?.lower ?? '');

/** A restrictive clause belongs to the phrase it follows without a comma: "the locations that would be given ...". */
const extendedBy = (slot: Slot, parent: Clause, clauses: readonly Clause[], words: readonly Word[]): Clause[] =>
  clauses.filter(
    (nested) =>
      nested.parent === parent &&
      nested.from === slot.to &&
      (nested.kind === 'relative' ||
        (nested.kind === 'participial' &&
          nested.connective === '' &&
          (slot.role !== 'phrase' || nested.verb?.form !== 'ing')) ||
        // "the fact that ...", but not "argued in 2000 that ..." nor "told the court that ...".
        (nested.kind === 'complement' &&
          slot.noun !== null &&
          (nested.connective !== 'that' || isContentNoun(words[slot.noun.head])))),
  );

function extend(slot: Slot, parent: Clause, clauses: readonly Clause[], words: readonly Word[]): Slot {
  const [nested] = extendedBy(slot, parent, clauses, words);
  if (!nested) return slot;
  const to = extentOf(nested, clauses);
  return { ...slot, chunks: [...slot.chunks, { kind: 'other', from: nested.from, to }], to };
}

/** Behind the last word of a clause and of all that hangs on it. */
export function extentOf(clause: Clause, clauses: readonly Clause[], words?: readonly Word[]): number {
  let to = clause.to;
  for (const nested of clauses) {
    if (nested.parent !== clause || nested.kind === 'parenthesis') continue;
    // "found that A, and B": what stands behind the comma may be another matter.
    if (
      words &&
      nested.kind === 'coordinate' &&
      nested.connective.endsWith('+') &&
      words[nested.from - 1]?.text === ','
    )
      continue;
    to = Math.max(to, extentOf(nested, clauses, words));
  }
  return to;
}
