// Who or what a clause is about: named there, left out ("... and was leaked"), or meant by a pronoun.
import type { Part } from '../../proposition';
import { isRoleNoun } from '../entities/kindsOfNames';
import type { NamePlace } from '../entities/namePlace';
import type { NounPhrase } from '../grammar/chunks';
import type { Clause } from '../grammar/clause';
import { isExpletive } from '../grammar/expletive';
import type { Parts } from '../grammar/parts';
import type { Slot } from '../grammar/slots';
import type { Word } from '../grammar/word';
import { type Memory, pronounKind, type Referent, resolveAcross } from '../discourse';
import { FOR_ALL } from '../ownVoice';
import type { UnitReading } from '../readSentence';
import { nameWithArticle } from './definite';
import { bare, kindOfEntity, partOf, NOTHING_BUT_WORDS } from './part';
import { extentOf } from './clauseParts';
import type { Scope } from './scope';
import { agrees } from './wording';

export function subjectOf(
  parts: Parts,
  reading: UnitReading,
  names: readonly NamePlace[],
  outer: Referent | null,
  memory: Memory,
  block: number,
): { part: Part; referent: Referent | null; beside: Part | null } | null {
  const { words } = reading;
  const { clause, subject } = parts;
  const base: Scope = { reading, names, own: null, outer, memory, block };
  if (subject?.noun) {
    const lower = words[subject.noun.head]?.lower ?? '';
    const kind = subject.noun.isPronoun ? pronounKind(lower) : null;
    if (isExpletive(words, subject.noun.head)) return null;
    // "the prize, the details of which were lost": whose details, only the words before tell.
    if (words.slice(subject.from, subject.to).some(({ lower }, at, own) => isOfRelative(lower, own[at - 1]?.lower)))
      return null;
    if (kind === 'speaker' && memory.cast.isForAll && !reading.unit.isQuoted && FOR_ALL.test(lower)) {
      const part = {
        ...partOf({ ...subject, chunks: subject.chunks.slice(0, 1), to: subject.noun.to }, base),
        isPlural: true,
      };
      return {
        part,
        referent: { text: lower, kind: 'people', entity: null, about: [], isShared: false },
        beside: null,
      };
    }
    const { writers } = memory.cast;
    if (writers && lower === 'we' && !reading.unit.isQuoted && subject.to === subject.noun.to)
      return { part: partOfWriters(writers, subject, base), referent: writers, beside: null };
    if (subject.noun.isPronoun) {
      // "Sceptics say that the firms had volunteered, so they were hardly typical": the firms or the sceptics?
      const isBetween =
        clause.kind === 'coordinate' &&
        reading.parts.some(
          ({ clause: other, subject: named }) =>
            other.kind === 'complement' &&
            other.from < clause.from &&
            named?.noun &&
            !named.noun.isPronoun &&
            (kind === 'plural' ? named.noun.isPlural : kind === 'thing' && !named.noun.isPlural),
        );
      if (isBetween) return null;
      // "Henley bought it, and it was shown": the same thing, not the buyer.
      const isSaidBefore =
        lower === 'it' &&
        clause.kind === 'coordinate' &&
        words.slice(0, clause.from).some((word, at) => word.lower === 'it' && !isExpletive(words, at));
      const referent = isSaidBefore
        ? resolveAcross(lower, memory, block)
        : outer?.kind === kind && !outer.isShared && agrees(outer, lower, memory)
          ? outer
          : outer?.kind === kind && outer.isShared
            ? null
            : clause.parent === null ||
                clause.kind === 'coordinate' ||
                clause.kind === 'complement' ||
                clause.kind === 'subordinate'
              ? clause.parent === null || outer === null
                ? resolveAcross(lower, memory, block)
                : null
              : null;
      if (!referent) return null;
      const part = partOf(
        { ...subject, chunks: subject.chunks.slice(0, 1), to: subject.noun.to },
        { ...base, own: referent },
      );
      return {
        part: {
          ...part,
          text: referent.text,
          kind: kindOfEntity(referent.entity),
          isName: referent.entity !== null,
          isPlural: referent.kind === 'plural',
          name: referent.entity?.name ?? '',
          sort: referent.entity?.sort,
          about: referent.about,
          isDangling: false,
        },
        referent,
        beside: null,
      };
    }
    const part = partOf(withRestriction(subject, clause, reading), base);
    const apposed = parts.apposition ? partOf(parts.apposition, base) : null;
    const [chosen, beside] =
      apposed?.isName === true && !part.isName ? [{ ...apposed, role: 'subject' as const }, part] : [part, apposed];
    return { part: chosen, referent: referentOf(chosen, names), beside };
  }
  // Left out: "... and was leaked", "which will launch".
  if (clause.kind === 'coordinate' && clause.parent && outer)
    return { part: partOfReferent(outer, reading, clause), referent: outer, beside: null };
  // "founded in 1412", "led by her": what is said of the noun before.
  if (clause.kind === 'participial' && clause.antecedent && parts.verb.form !== 'ing') {
    const slot: Slot = {
      role: 'subject',
      preposition: '',
      noun: clause.antecedent,
      chunks: [clause.antecedent],
      from: clause.antecedent.from,
      to: clause.antecedent.to,
    };
    const part = partOf(slot, base);
    return { part, referent: null, beside: null };
  }
  if (clause.kind === 'relative' && clause.antecedent && /^(?:which|who|that)$/.test(clause.connective)) {
    if (mayMeanTheOther(clause, reading)) return null;
    const antecedent = bearerOf(clause, reading);
    if (!antecedent) return null;
    const slot: Slot = {
      role: 'subject',
      preposition: '',
      noun: antecedent,
      chunks: [antecedent],
      from: antecedent.from,
      to: antecedent.to,
    };
    const part = bare(partOf(slot, base));
    // "a letter to Tom Berg, which alludes to it": somebody is no "which".
    if (clause.connective === 'which' && part.kind === 'person') return null;
    return { part, referent: referentOf(part, names), beside: null };
  }
  return null;
}

/**
 * "Louis Berg, 1st Earl Berg of Kesten, who": what has a number is the title of whoever is named before it, if that is a name alone. "the
 * details of which": whose details they are, only the words before tell.
 */
function bearerOf({ antecedent, from }: Clause, { chunks, words }: UnitReading): NounPhrase | null {
  if (!antecedent || [words[from], words[from - 1]].some((word) => word?.lower === 'of')) return null;
  if (!/^\d+(?:st|nd|rd|th)$/.test(words[antecedent.from]?.lower ?? '')) return antecedent;
  const at = chunks.findIndex(({ from: start }) => start === antecedent.from);
  const [name, comma] = chunks.slice(Math.max(0, at - 2), at);
  if (comma?.kind !== 'comma') return antecedent;
  return name?.kind === 'np' && name.isName ? name : null;
}

const partOfWriters = (writers: Referent, subject: Slot, scope: Scope): Part => ({
  ...partOf(subject, { ...scope, own: writers, pronounSubject: subject.noun?.head ?? null }),
  text: writers.text,
  ...(writers.entity === null
    ? { kind: 'person' as const, isPlural: true }
    : {
        kind: kindOfEntity(writers.entity),
        isPlural: false,
        isName: true,
        name: writers.entity.name,
        sort: writers.entity.sort,
        about: writers.about,
      }),
  isDangling: false,
});

/** "The wheel in Kesten, which was opened in 1932": the wheel or the town? Nor does a day do anything. */
export function mayMeanTheOther({ antecedent, connective, from }: Clause, { chunks, words }: UnitReading): boolean {
  if (!antecedent || antecedent.date) return true;
  const at = chunks.indexOf(antecedent);
  const [noun, preposition] = [chunks[at - 2], chunks[at - 1]];
  return (
    words[from - 1]?.text === ',' &&
    preposition?.kind === 'prep' &&
    /^(?:in|at|near|outside|into|from|under|beside|behind|with)$/.test(words[preposition.from]?.lower ?? '') &&
    noun?.kind === 'np' &&
    noun.to === preposition.from &&
    noun.date === null &&
    (connective !== 'who' || mayBeSomebody(noun, words))
  );
}

/** "the office with Tom Berg, who": an office is nobody. */
const mayBeSomebody = ({ head, isName, isPlural, isPronoun }: NounPhrase, words: readonly Word[]): boolean =>
  isName || isPlural || isPronoun || isRoleNoun(words[head]?.text ?? '');

const isOfRelative = (lower: string, before: string | undefined): boolean =>
  lower === 'whose' || (/^whom?$|^which$/.test(lower) && before === 'of');

/** "a child who never reads": without the clause that says which, the rest would be true of all. */
function withRestriction(subject: Slot, clause: Clause, { clauses, words }: UnitReading): Slot {
  const which = clauses.find(
    (nested) =>
      nested.parent === clause &&
      nested.from === subject.to &&
      (nested.kind === 'relative' || (nested.kind === 'participial' && nested.connective === '')) &&
      nested.verb !== null &&
      words[nested.from - 1]?.text !== ',',
  );
  if (!which || subject.noun?.isName === true) return subject;
  const to = extentOf(which, clauses);
  return { ...subject, chunks: [...subject.chunks, { kind: 'other', from: which.from, to }], to };
}

const referentOf = (part: Part, names: readonly NamePlace[]): Referent | null => {
  if (part.isDangling) return null;
  // "Ann Lee of the University of Leeds" is Ann Lee.
  const isNamed = part.isName || (part.kind === 'person' && !part.isPlural);
  const entity = isNamed ? (names.find(({ entity }) => entity.name === part.name)?.entity ?? null) : null;
  const isShared = entity === null && /[’']s? /.test(part.text);
  const { about } = part;
  if (part.isPlural) return { text: part.text, kind: 'plural', entity, about, isShared };
  return {
    // "the Confederacy" keeps its article.
    text: entity === null ? part.text : entity.kind === 'person' ? entity.name : nameWithArticle(entity),
    kind: part.kind === 'person' ? 'person' : 'thing',
    entity,
    about,
    isShared,
  };
};

const partOfReferent = (
  { text, kind, entity, about }: Referent,
  { unit, words }: UnitReading,
  clause: Clause,
): Part => ({
  role: 'subject',
  ...NOTHING_BUT_WORDS,
  kind: kindOfEntity(entity),
  text,
  span: { start: unit.start + (words[clause.from]?.start ?? 0), end: unit.start + (words[clause.from]?.end ?? 0) },
  isPlural: kind === 'plural' || (kind === 'people' && entity === null),
  isName: entity !== null,
  name: entity?.name ?? '',
  sort: entity?.sort,
  about,
});
