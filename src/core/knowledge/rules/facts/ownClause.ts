// A clause that hangs on another, as a statement of its own: with the subject it shares ("Ann Lee taught, and died aged 77"), or with the
// noun its "who" or "which" stands for ("Tom Berg, who had held the post since 1603").
import type { Chunk } from '../grammar/chunks';
import { type Clause, isAround } from '../grammar/clause';
import { mayMeanTheOther } from '../propositions/subject';
import type { UnitReading } from '../readSentence';
import type { Stretch } from './stretches';

/** The statements that the clause around a word makes, where it has no subject of its own. */
export function ownClauses(at: number, reading: UnitReading): Stretch[] {
  const { clauses } = reading;
  const own = clauses.findLast(({ from, to, verb }) => from <= at && at < to && verb !== null);
  if (!own) return [];
  const stretch =
    own.kind === 'coordinate'
      ? withSharedSubject(own, reading)
      : own.kind === 'relative'
        ? withNoun(own, reading)
        : null;
  return stretch === null ? [] : [stretch];
}

/** "[Ann Lee] taught, and [died aged 77 in Kesten]": with what stands before the subject, which may say when. */
function withSharedSubject(own: Clause, { clauses, parts, words }: UnitReading): Stretch | null {
  const main = parts.find(({ clause }) => clause === own.parent);
  if (main?.clause.kind !== 'main' || !main.subject || own.connective !== 'and' || own.isUncertain) return null;
  if (parts.find(({ clause }) => clause === own)?.subject !== null) return null;
  // "was tried and hanged": its "was" stands before the first of them.
  if (main.verb.auxiliaries.length > 0) return null;
  const next = clauses.find(
    ({ kind, parent, from }) => kind === 'coordinate' && parent === main.clause && from > own.from,
  );
  return {
    from: main.fronted[0]?.from ?? main.subject.from,
    to: next?.from ?? words.length,
    without: [{ from: main.subject.to, to: own.from + 1 }],
  };
}

/** "Tom Berg[, who] had held the post", "the bell, which she gave to the town": only of what has a name does the rest not say which. */
function withNoun(own: Clause, reading: UnitReading): Stretch | null {
  const { antecedent, connective, verb, chunks, from } = own;
  const { words, clauses, parts } = reading;
  if (!antecedent || !verb || own.isUncertain || words[from - 1]?.text !== ',') return null;
  if (!/^(?:who|which|whom)$/.test(connective) || !isKnown(antecedent, words)) return null;
  // "the consent of the King, the heir's father, which was needed": what is only another name may not be what is meant.
  // Nor is "most probably Tom Berg" surely he.
  if (words[antecedent.from - 1]?.text === ',' || words[antecedent.from - 1]?.pos === 'ADV') return null;
  if (mayMeanTheOther(own, reading)) return null;
  const to = Math.max(...clauses.filter((clause) => isAround(own, clause)).map((clause) => clause.to));
  const end = /^[.,;]$/.test(words[to - 1]?.text ?? '') ? to - 1 : to;
  const subject = parts.find(({ clause }) => clause === own)?.subject ?? null;
  const pronoun = words.findIndex(({ lower }, at) => at >= from && lower === connective);
  if (subject === null)
    return pronoun === from
      ? { from: antecedent.from, to: end, without: [{ from: antecedent.to, to: pronoun + 1 }] }
      : null;
  const noun: Chunk = { kind: 'other', from: antecedent.from, to: antecedent.to };
  const run = (start: number, stop: number): Chunk[] =>
    stop > start ? [{ kind: 'other', from: start, to: stop }] : [];
  const isGoverned = pronoun === from + 1 && chunks[0]?.kind === 'prep';
  if (!isGoverned && pronoun !== from) return null;
  const ordered = isGoverned
    ? [...run(subject.from, end), ...run(from, pronoun), noun]
    : [...run(subject.from, verb.to), noun, ...run(verb.to, end)];
  return { from: antecedent.from, to: end, without: [], ordered };
}

/** It has a name, or says whose it is or that there is one. */
const isKnown = ({ from, isName, isPlural }: Extract<Chunk, { kind: 'np' }>, words: UnitReading['words']): boolean =>
  isName || (!isPlural && /^(?:the|an?)$/.test(words[from]?.lower ?? ''));
