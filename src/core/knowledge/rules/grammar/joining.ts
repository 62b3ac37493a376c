// What a comma or conjunction does: end a clause, join two verbs or two clauses, or only part the members of a list.
import type { Chunk, VerbGroup } from './chunks';
import type { OpenClause } from './openClause';
import { waitingParent } from './openClause';
import type { Word } from './word';

/** Whether the comma before `next` closes this clause. */
export function isOver(clause: OpenClause, next: Chunk | undefined, chunks: readonly Chunk[], comma: number): boolean {
  if (clause.parent === null || clause.verb === null || clause.kind === 'coordinate' || clause.kind === 'main')
    return false;
  if (clause.parent.verb === null || waitingParent(clause)) return !isListAhead(chunks, comma);
  if (!next) return true;
  if (next.kind === 'vg') return true;
  return clause.opensBehindComma && !isListAhead(chunks, comma);
}

/** ", fertilizers, wood, and oil products": the comma separates members of a list. */
function isListAhead(chunks: readonly Chunk[], comma: number): boolean {
  if (chunks[comma - 1]?.kind !== 'np' || chunks[comma + 1]?.kind !== 'np')
    return chunks[comma + 1]?.kind === 'and' && chunks[comma + 2]?.kind === 'np' && chunks[comma + 3]?.kind !== 'vg';
  for (let at = comma + 2; at < chunks.length && at < comma + 12; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'and') return chunks[at + 1]?.kind === 'np' && chunks[at + 2]?.kind !== 'vg';
    if (kind !== 'np' && kind !== 'comma' && kind !== 'prep' && kind !== 'adjective') return false;
  }
  return false;
}

/** What a conjunction joins: another verb with the same subject, a whole clause, or something smaller. */
export function joinedClause(chunks: readonly Chunk[], at: number, words: readonly Word[]): 'verb' | 'clause' | 'part' {
  let index = at + 1;
  while (chunks[index]?.kind === 'adverb' || chunks[index]?.kind === 'comma') index += 1;
  const next = chunks[index];
  if (continuesInfinitive(chunks, index, words) || subjectIsBehindComma(chunks, index)) return 'part';
  // "and treating it so may be a mistake": the form in -ing is the subject.
  if (next?.kind === 'vg' && next.form === 'ing' && isGerundSubject(chunks, index)) return 'clause';
  if (next?.kind === 'vg') return next.form === 'finite' || next.form === 'maybe-finite' ? 'verb' : 'part';
  if (next?.kind === 'subordinator' || next?.kind === 'relative') return 'part';
  // "and [subject] <verb>": up to the verb only what a subject may consist of.
  let seenNoun = false;
  for (; index < chunks.length && index < at + 12; index += 1) {
    const chunk = chunks[index];
    if (!chunk) break;
    if (chunk.kind === 'np') seenNoun = true;
    else if (chunk.kind === 'vg')
      return seenNoun &&
        (chunk.form === 'finite' || chunk.form === 'maybe-finite') &&
        isSubjectBefore(chunks, at, index)
        ? 'clause'
        : 'part';
    else if (
      chunk.kind !== 'prep' &&
      chunk.kind !== 'adverb' &&
      chunk.kind !== 'adjective' &&
      chunk.kind !== 'comma' &&
      chunk.kind !== 'quote'
    )
      return 'part';
  }
  return 'part';
}

function isGerundSubject(chunks: readonly Chunk[], gerund: number): boolean {
  for (const chunk of chunks.slice(gerund + 1, gerund + 12)) {
    if (chunk.kind === 'vg') return chunk.form === 'finite' && chunk.auxiliaries.length + Number(chunk.isCopula) > 0;
    if (!/^(?:np|prep|adverb|adjective)$/.test(chunk.kind)) return false;
  }
  return false;
}

/** Before the conjunction a verb has come: "A and B met" joins two subjects, "A met B and C left" two clauses. */
const isSubjectBefore = (chunks: readonly Chunk[], at: number, verb: number): boolean => {
  const before = chunks
    .slice(0, at)
    .findLast(({ kind }) => kind === 'vg' || kind === 'relative' || kind === 'subordinator');
  return before?.kind === 'vg' && before.form !== 'to' && before.form !== 'ing' && chunks[verb - 1]?.kind !== 'prep';
};

/** A form that may be past or participle, behind a noun, before a preposition or the end: a description. */
export function isModifier(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const verb = chunks[at] as VerbGroup;
  // "Chosen mayor, Berg helped save the mill": who is helped to do it stands nowhere, so that it is what Berg did.
  if (verb.auxiliaries.length > 0 || continuesHelping(chunks, at + 1, words)) return false;
  const next = chunks[at + 1];
  // "a miner named Pryce"
  if (/^(?:named|called|nicknamed|titled|entitled|dubbed)$/.test(words[verb.main]?.lower ?? '')) return true;
  return (
    !next ||
    next.kind === 'prep' ||
    next.kind === 'mark' ||
    next.kind === 'comma' ||
    next.kind === 'adverb' ||
    next.kind === 'vg'
  );
}

/** Behind a comma, and with no other verb after it: a participle that adds something, and no second verb of the subject. */
export function isRemark(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const verb = chunks[at];
  if (verb?.kind !== 'vg' || verb.auxiliaries.length > 0 || isVerbList(chunks, at)) return false;
  // Only a noun phrase and phrases come before: the subject has its own verb, so this one is not it.
  const before = chunks.slice(0, at - 1).findLast((chunk): chunk is VerbGroup => chunk.kind === 'vg');
  const isOwnVerb =
    before !== undefined && (before.form === 'finite' || words[before.main]?.lemma !== words[before.main]?.lower);
  return isOwnVerb && chunks.slice(at + 1).every(({ kind }) => kind !== 'vg');
}

/** Behind a comma and before "and" with another verb: one of several acts of one subject. */
export function isVerbList(chunks: readonly Chunk[], at: number): boolean {
  const and = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'and');
  const next = and < 0 ? undefined : chunks.slice(and + 1).find(({ kind }) => kind !== 'adverb');
  return next?.kind === 'vg' && (next.form === 'finite' || next.form === 'maybe-finite');
}

/** "to reform and modernise": a bare form behind "and" goes on with the infinitive before. */
export function continuesInfinitive(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const verb = chunks[at];
  if (verb?.kind !== 'vg' || verb.auxiliaries.length > 0 || chunks[at - 1]?.kind !== 'and') return false;
  const word = words[verb.main];
  const before = chunks.slice(0, at).findLast((chunk): chunk is VerbGroup => chunk.kind === 'vg');
  // The lemma may be spelt the other way ("modernise", "modernize").
  const isBare = word !== undefined && (word.lower === word.lemma || /[^s]ise$/.test(word.lower));
  return isBare && before?.form === 'to';
}

/** "to let employers bring in machines": behind "let" or "make" and a noun, a bare form goes on with it. */
export function continuesLetting(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const [letting, noun, verb] = chunks.slice(Math.max(0, at - 2), at + 1);
  if (at < 2 || verb?.kind !== 'vg' || noun?.kind !== 'np' || letting?.kind !== 'vg' || verb.auxiliaries.length > 0)
    return false;
  const word = words[verb.main];
  return /^(?:let|make|help|see|hear|watch)$/.test(words[letting.main]?.lemma ?? '') && word?.lower === word?.lemma;
}

/**
 * "The play helped restore the hall": right behind "help" a bare form goes on with it, even one that is also the past of another verb
 * ("helped found the mill"). In "The pupils she helped won" stands a past.
 */
export function continuesHelping(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const [helping, verb] = chunks.slice(Math.max(0, at - 1), at + 1);
  if (at < 1 || helping?.kind !== 'vg' || verb?.kind !== 'vg' || verb.auxiliaries.length > 0) return false;
  const word = words[verb.main];
  const isBare = word !== undefined && (word.lower === word.lemma || /^(?:found|lay)$/.test(word.lower));
  return words[helping.main]?.lemma === 'help' && !helping.isPassive && isBare;
}

/** "its allies and its power, the town fell": the noun behind the comma is the subject, so "and" joined what stood before it. */
function subjectIsBehindComma(chunks: readonly Chunk[], from: number): boolean {
  if (chunks[from]?.kind !== 'np') return false;
  const verb = chunks.findIndex(({ kind }, index) => index > from && kind === 'vg');
  return verb > from + 2 && chunks[verb - 1]?.kind === 'np' && chunks[verb - 2]?.kind === 'comma';
}

/** "with three dollars deducted for clothing": behind "with" and its noun a form in -ed is a participle. */
export function isBesideWith(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const [verb, noun, preposition] = [chunks[at], chunks[at - 1], chunks[at - 2]];
  return (
    verb?.kind === 'vg' &&
    verb.form === 'maybe-finite' &&
    verb.auxiliaries.length === 0 &&
    noun?.kind === 'np' &&
    preposition?.kind === 'prep' &&
    words[preposition.from]?.lower === 'with' &&
    (at === 2 || chunks[at - 3]?.kind === 'comma')
  );
}

/** "the owners, led by Vane, lowered the rate": between commas before the verb, a participle with its phrase describes. */
export function isBetweenCommas(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const verb = chunks[at];
  if (verb?.kind !== 'vg' || verb.form !== 'maybe-finite' || verb.auxiliaries.length > 0) return false;
  const comma = chunks.findIndex(({ kind }, index) => index > at && kind === 'comma');
  // "this motion, called precession, takes years"
  if (
    chunks[at - 1]?.kind === 'comma' &&
    /^(?:called|named|known|nicknamed|dubbed)$/.test(words[verb.main]?.lower ?? '')
  )
    return comma > 0;
  if (chunks[at - 1]?.kind !== 'comma' || chunks[at + 1]?.kind !== 'prep') return false;
  const next = chunks[comma + 1];
  return comma > 0 && next?.kind === 'vg' && next.form !== 'ing' && next.form !== 'to';
}
