// "Just as A did when B, C will if D": what is known of one case, said of another, part by part.
import type { Clause } from '../grammar/clause';
import type { Parts } from '../grammar/parts';
import type { Slot } from '../grammar/slots';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage, type Told } from './passage';
import { sayingOf } from './saying';

export const analogies = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    const { words, clauses, parts } = told.reading;
    const [main] = clauses;
    const plain = asSo(told);
    if (plain) return [plain];
    const likened = clauses.find(
      ({ kind, connective, parent }) => kind === 'subordinate' && connective === 'just as' && parent === main,
    );
    if (!likened || !main || !isStatement(told)) return [];
    const [known, argued] = [likened, main].map((clause) => parts.find((own) => own.clause === clause));
    if (!known?.subject || !argued?.subject) return [];
    const isFronted = likened.from < argued.subject.from;
    const comma = isFronted
      ? words.findLastIndex(({ text }, at) => text === ',' && at < (argued.subject?.from ?? 0))
      : -1;
    if (isFronted && comma < 0) return [];
    const so = words[comma + 1]?.lower === 'so' ? 1 : 0;
    const source = sayingOf(told, { from: likened.from + 1, to: isFronted ? comma : words.length });
    const claim = sayingOf(told, isFronted ? { from: comma + 1 + so } : { to: likened.from - 1 });
    const [from, to] = [nameOf(known.subject, told), nameOf(argued.subject, told)];
    if (!source || !claim || from === null || to === null) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'analogy' as const,
        rule: 'just-as',
        because: '“Just as ...” likens the one case to the other',
        claim,
        premises: [source],
        holder: told.speaker,
        // Where the same people do both, no part stands for another.
        analogy: { source: from, target: to, pairs: from === to ? [] : pairsOf(likened, main, told) },
      },
    ];
  });

/** "Just as A, so B": the two words say where the one ends, however long it is. */
function asSo(told: Told): FoundArgument | null {
  const { words } = told.reading;
  const so = words.findIndex(({ lower }, at) => lower === 'so' && words[at - 1]?.text === ',');
  if (words[0]?.lower !== 'just' || words[1]?.lower !== 'as' || so < 0 || !isStatement(told)) return null;
  const source = sayingOf(told, { from: 2, to: so - 1 });
  const claim = sayingOf(told, { from: so + 1 });
  if (!source || !claim) return null;
  const [from, to] = [subjectIn(told, 2, so), subjectIn(told, so, words.length)];
  return {
    ...PLAIN_ARGUMENT,
    kind: 'analogy',
    rule: 'just-as',
    because: '“Just as ..., so ...” likens the one case to the other',
    claim,
    premises: [source],
    holder: told.speaker,
    analogy: { source: from ?? source.text, target: to ?? claim.text, pairs: [] },
  };
}

const subjectIn = (told: Told, from: number, to: number): string | null =>
  nameOf(told.reading.parts.find(({ subject }) => subject && from <= subject.from && subject.to <= to)?.subject, told);

const nameOf = (slot: Slot | null | undefined, told: Told): string | null =>
  slot ? wordsOf(slot.from, slot.to, told) : null;

function wordsOf(from: number, to: number, told: Told): string | null {
  const text = sayingOf(told, { from, to, isWhole: true });
  if (text) return text.text;
  // A name alone is shorter than a clause may be.
  const { unit, words } = told.reading;
  const isName = words
    .slice(from, to)
    .every(({ pos, lower }) => pos === 'PROPN' || /^(?:the|['’]s)$/.test(lower) || pos === 'NOUN' || pos === 'ADJ');
  return isName && to > from ? unit.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0) : null;
}

/** Objects answer to objects, and what the clause inside is about to what the other's is. */
function pairsOf(known: Clause, argued: Clause, told: Told): { id: string; from: string; to: string }[] {
  const { parts } = told.reading;
  const of = (clause: Clause): Parts | undefined => parts.find((own) => own.clause === clause);
  const innerOf = (clause: Clause): Parts | undefined =>
    parts.find((own) => own.clause.kind === 'subordinate' && own.clause.parent === clause && own.clause !== known);
  const object = (own: Parts | undefined): Slot | null => own?.after.find(({ role }) => role === 'object') ?? null;
  const verbOf = (clause: Clause): string => told.reading.words[clause.verb?.main ?? -1]?.lemma ?? '';
  const isSameAct = verbOf(known) === verbOf(argued);
  const pairs = [
    // What is done otherwise is done to something else.
    ...(isSameAct
      ? [{ id: 'object', from: nameOf(object(of(known)), told), to: nameOf(object(of(argued)), told) }]
      : []),
    {
      id: 'inner',
      from: nameOf(innerOf(known)?.subject, told),
      to: nameOf(innerOf(argued)?.subject, told),
    },
  ];
  return pairs.flatMap(({ id, from, to }) => (from === null || to === null || from === to ? [] : [{ id, from, to }]));
}
