// The nouns of a sentence that a pronoun of it may stand for: where the words shown have one, the pronoun may stay as it was written.
import type { PronounKind } from '../discourse';
import { pronounKind } from '../discourse';
import type { NamePlace } from '../entities/namePlace';
import { POSSESSIVES } from '../grammar/near';
import type { Slot } from '../grammar/slots';
import type { Scope } from './scope';

/** A noun of the same stretch that the pronoun may stand for: whoever reads the one reads the other. */
export const isExplained = (
  slot: Slot,
  at: number,
  kind: PronounKind,
  { chunks, parts, words }: Scope['reading'],
): boolean =>
  slot.noun === null &&
  // "no study has shown it": not the study.
  !parts.some(
    ({ clause, subject }) =>
      subject?.noun &&
      !POSSESSIVES.has(words[at]?.lower ?? '') &&
      clause.from <= at &&
      at < clause.to &&
      subject.to <= at &&
      isOnlyNoun(subject, slot, at, chunks),
  ) &&
  chunks.some(
    (chunk) =>
      chunk.kind === 'np' &&
      slot.from <= chunk.from &&
      chunk.to <= at &&
      !chunk.isPronoun &&
      !chunk.date &&
      (kind === 'plural' ? chunk.isPlural : kind === 'thing' && !chunk.isPlural),
  );

/** Whether a stretch has a noun, or an equal pronoun, that the pronoun may stand for. */
export const isNamedIn = (
  { from, to }: { readonly from: number; readonly to: number },
  kind: NonNullable<PronounKind>,
  { chunks, words }: Scope['reading'],
): boolean =>
  kind !== 'speaker' &&
  chunks.some((chunk) => {
    if (chunk.kind !== 'np' || chunk.from < from || chunk.to > to || chunk.date) return false;
    if (chunk.isPronoun) return pronounKind(words[chunk.head]?.lower ?? '') === kind;
    // "An audience wants your attention: give it to them."
    const isAny = words.slice(chunk.from, chunk.to).some(({ lower }) => /^(?:an?|each|every|any)$/.test(lower));
    return kind === 'plural' ? chunk.isPlural || isAny : !chunk.isPlural;
  });

/** "Ann Lee left when her mill was sold": who reads on knows whose. */
export const isNamedBefore = (
  at: number,
  from: number,
  kind: NonNullable<PronounKind>,
  {
    reading,
    names,
    memory: {
      cast: { hero },
    },
  }: Scope,
): boolean =>
  kind === 'person'
    ? // Beside somebody else, "his" may be his of whom the article tells; "In his first work, Lee ..." is of the subject.
      names.some(
        (name) =>
          name.entity.kind === 'person' &&
          from <= name.from &&
          (name.to <= at || isSubjectBehind(at, name, reading)) &&
          (hero ?? name.entity) === name.entity,
      )
    : isNamedIn({ from, to: at }, kind, reading);

/** "In his first work, Ann Lee ...": the name is the subject of the clause whose opening holds the pronoun. */
const isSubjectBehind = (at: number, { from }: NamePlace, { parts }: Scope['reading']): boolean =>
  parts.some(
    ({ subject, fronted }) => subject?.noun?.from === from && fronted.some((slot) => slot.from <= at && at < slot.to),
  );

const isOnlyNoun = (subject: Slot, slot: Slot, at: number, chunks: Scope['reading']['chunks']): boolean =>
  chunks.every(
    (chunk) =>
      chunk.kind !== 'np' || chunk.from < slot.from || chunk.to > at || chunk.isPronoun || chunk === subject.noun,
  );

/** A noun of the sentence stands before the pronoun that it may mean. */
export const hasNounOf = (
  kind: NonNullable<PronounKind>,
  at: number,
  chunks: Scope['reading']['chunks'],
  names: Scope['names'],
): boolean =>
  chunks.some(
    (chunk) =>
      chunk.kind === 'np' &&
      chunk.to <= at &&
      !chunk.isPronoun &&
      chunk.date === null &&
      chunk.isPlural === (kind === 'plural') &&
      !names.some(({ entity, from, to }) => entity.kind === 'person' && from <= chunk.head && chunk.head < to),
  );

/** "Although mills may look old, their wheels are new": the subject said before, in its own words; null where none fits. */
export function subjectBefore(
  kind: NonNullable<PronounKind>,
  at: number,
  { parts, words, unit }: Scope['reading'],
): string | null {
  if (kind !== 'plural') return null;
  const fitting = parts.flatMap(({ subject }) =>
    subject?.noun && !subject.noun.isPronoun && subject.noun.isPlural && subject.noun.date === null && subject.to <= at
      ? [subject]
      : [],
  );
  const subject = fitting.at(-1);
  const first = subject && words[subject.from];
  if (!subject || !first) return null;
  const text = unit.text.slice(first.start, words[subject.to - 1]?.end);
  return subject.from === 0 && first.pos !== 'PROPN' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
