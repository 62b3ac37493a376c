// The words of a stretch as they can be said elsewhere: names for pronouns, names in full, capitals and marks of the old place left
// behind. What still points outside makes it dangle.
import { genderOfPronoun, genderOfRole } from '../entities/genders';
import { dayMeant } from '../dates/dayMeant';
import { isDemonym, isRoleNoun } from '../entities/kindsOfNames';
import type { NamePlace } from '../entities/namePlace';
import { type Memory, pronounKind, type Referent, resolveAcross } from '../discourse';
import type { Slot } from '../grammar/slots';
import type { Word } from '../grammar/word';
import { isNoun, startsNoun } from '../grammar/near';
import { isExpletive } from '../grammar/expletive';
import { FOR_ALL } from '../ownVoice';
import { meantAt, nameWithArticle } from './definite';
import { holdsWord, isJustSaid, isNamedBehind, isPointedAtBefore } from './readOn';
import { demonstrative } from './demonstrative';
import { hasNounOf, isExplained, isNamedBefore, isNamedIn, subjectBefore } from './namedBeside';
import type { Scope } from './scope';
import { singularWord } from './singular';
import { unclipped } from './unclipped';

/** Words that point at the moment of writing. */
export const RELATIVE_TIME =
  /(?<!\p{L})(?:now|today|yesterday|tomorrow|tonight|ago|at (?:the|that) time|in those days|recent|recently|current|currently|(?:this|last|next|the past|the coming|coming) (?:week|month|year|decade|century|spring|summer|autumn|fall|winter|time))(?!\p{L})/iu;
const POINTER = /^(?:this|that|these|those|such|same|there|here|so|others|former|latter|both|neither)$/;

export interface Wording {
  readonly text: string;
  readonly isDangling: boolean;
}

/** What a reader of the words knows besides them. */
export interface Beside {
  /** Words of the same card: "these choices" need no antecedent beside a claim about a choice. */
  readonly before?: string;
  /** A stretch of the same sentence that is read with the slot: a pronoun that may mean a noun there stays as it was written. */
  readonly beside?: { readonly from: number; readonly to: number } | null;
  /** The words answer the ones before: "it" may mean all that was said. */
  readonly isAnswer?: boolean;
  /** The words come right behind `before`, which is read with them: "it" and "they" mean what they meant in the text. */
  readonly follows?: boolean;
  /** "We" and "you" are people at large, as one who argues calls them. */
  readonly isForAll?: boolean;
  /** The words beside tell of a place: "there" is that place. */
  readonly isPlaced?: boolean;
  /** The words are read from the first to the last: a pronoun behind what it may mean stays as it was written. */
  readonly isReadOn?: boolean;
}

/** The words of a slot with names for pronouns; `isDangling` where one stays that points outside. */
export function render(
  slot: Slot,
  scopeAt: (word: number) => Scope,
  {
    before = '',
    beside = null,
    isAnswer = false,
    isForAll = false,
    follows = false,
    isReadOn = false,
    isPlaced = false,
  }: Beside = {},
): Wording {
  const { reading, names, memory } = scopeAt(slot.from);
  const { words, unit } = reading;
  let text = '';
  let end = -1;
  let isDangling = false;
  const append = (piece: string, start: number, stop: number): void => {
    const gap = end < 0 || start === end || text === '' ? '' : ' ';
    text += gap + piece;
    end = stop;
  };
  for (const { from, to } of slot.chunks) {
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (!word) continue;
      const name = names.find((place) => place.from === at && place.to <= to);
      const isWhole = name && name.from >= slot.from && name.to <= slot.to;
      if (
        isWhole &&
        isFullerName(name, unit.text.slice(word.start, words[name.to - 1]?.end)) &&
        name.entity.name !== unit.text.slice(word.start, words[name.to - 1]?.end) &&
        standsAlone(slot, name, words)
      ) {
        append(name.entity.name, word.start, words[name.to - 1]?.end ?? word.end);
        at = name.to - 1;
        continue;
      }
      const day = reading.dates.find((date) => date.isRelative && date.start === word.start);
      const told = day ? dayMeant(day, reading) : null;
      const last = told && day ? words.findLastIndex((other) => other.end <= day.end) : -1;
      if (told && last < to) {
        const isGoverned = words[at - 1]?.pos === 'ADP';
        append(isGoverned ? told.words : `${told.preposition} ${told.words}`, word.start, words[last]?.end ?? word.end);
        at = last;
        continue;
      }
      const meant = meantAt(words, at, scopeAt(at));
      if (meant !== null) {
        isDangling ||= meant === 'either';
        append(
          meant === 'either' ? word.text : nameWithArticle(meant),
          word.start,
          words[at + (meant === 'either' ? 0 : 1)]?.end ?? word.end,
        );
        if (meant !== 'either') at += 1;
        continue;
      }
      const pronoun = word.pos === 'PRON' || word.pos === 'DET' ? pronounKind(word.lower) : null;
      if (beside && pronoun !== null && isNamedIn(beside, pronoun, reading)) {
        append(inSentence(word, at, words), word.start, word.end);
        continue;
      }
      if (
        isReadOn &&
        pronoun !== null &&
        (isNamedBefore(at, slot.from, pronoun, scopeAt(at)) || isNamedBehind(at, pronoun, scopeAt(at)))
      ) {
        append(inSentence(word, at, words), word.start, word.end);
        continue;
      }
      const scope = scopeAt(at);
      if (scope.pronounSubject === at && scope.own && !holdsWord(scope.own.text, word.lower)) {
        append(isJustSaid(scope.own.text, text) ? word.text : scope.own.text, word.start, word.end);
        continue;
      }
      if (isExpletive(words, at)) {
        append(inSentence(word, at, words), word.start, word.end);
        continue;
      }
      if ((isForAll || (memory.cast.isForAll && !unit.isQuoted)) && FOR_ALL.test(word.lower)) {
        append(inSentence(word, at, words), word.start, word.end);
        continue;
      }
      // "We sold our mill": said of whoever it is with "their".
      const { writers } = memory.cast;
      if (word.lower === 'our' && scope.own !== null && scope.own === writers && !unit.isQuoted) {
        append(writers.entity === null ? 'their' : 'its', word.start, word.end);
        continue;
      }
      const ours = unit.isQuoted || !writers?.entity ? null : ownWord(at, scope, writers.text);
      if (ours !== null) {
        // "we’re" is one word of the text and two of the card.
        append(word.start === end && text !== '' ? ` ${ours}` : ours, word.start, word.end);
        continue;
      }
      // "those who work", "those of other countries" say who they are.
      const isSaidWhich = word.lower === 'those' && /^(?:who|of)$/.test(words[at + 1]?.lower ?? '');
      const pointed = before === '' || isSaidWhich ? null : demonstrative(words, at, before);
      if (pointed !== null) {
        append(pointed, word.start, word.end);
        continue;
      }
      const kind = pronoun;
      if (
        kind !== null &&
        slot.noun !== null &&
        at >= slot.noun.to &&
        kind === (slot.noun.isPlural ? 'plural' : 'thing')
      ) {
        // "students who love their school": it is about the noun of this very phrase.
        append(word.text, word.start, word.end);
        continue;
      }
      if (kind !== null && isOfAnybody(words, at)) {
        append(word.text, word.start, word.end);
        continue;
      }
      if (kind !== null) {
        const isInside = /^(?:whether|how|why|what|if|where)$/.test(words[at - 1]?.lower ?? '');
        const found = fill(word, words[at + 1], kind, isInside ? { ...scope, isNested: true } : scope, at);
        const filled = typeof found === 'string' && kind === 'person' && hasRival(at, found, scope) ? null : found;
        if (filled === KEEP) append(inSentence(word, at, words), word.start, word.end);
        else if (filled === null) {
          isDangling ||=
            !(isAnswer && word.lower === 'it') &&
            !(follows && (kind === 'thing' || kind === 'plural')) &&
            !isExplained(slot, at, kind, reading);
          append(inSentence(word, at, words), word.start, word.end);
        } else append(isJustSaid(filled, text) ? word.text : filled, word.start, word.end);
        continue;
      }
      if (
        (word.pos === 'PRON' ||
          word.pos === 'DET' ||
          word.pos === 'ADJ' ||
          word.pos === 'ADV' ||
          word.lower === 'others') &&
        POINTER.test(word.lower) &&
        !isSaidWhich &&
        !(isReadOn && isPointedAtBefore(words, at, slot.from, names)) &&
        // "had to do so": beside a claim it is what the claim tells of.
        (word.lower !== 'so' || (words[at - 1]?.lemma === 'do' && before === '')) &&
        // "The nearer a place is, the better people fare there": the card has both halves.
        !(word.lower === 'there' && isPlaced) &&
        // "the same thing that drives us" says which.
        !(
          word.lower === 'same' &&
          words.slice(at + 1, at + 5).some(({ lower }) => /^(?:as|that|who|which)$/.test(lower))
        ) &&
        // "both banks", "both A and B" name what they speak of.
        (!/^(?:both|neither)$/.test(word.lower) || !startsNoun(words, at + 1)) &&
        !(word.lower === 'neither' && words.slice(at).some(({ lower }) => lower === 'nor')) &&
        !(word.lower === 'that' && at > slot.from && !(word.pos === 'DET' && isNoun(words[at + 1])))
      )
        isDangling = true;
      // "'re" is read behind "they", and not behind the name put for it.
      const whole = text.toLowerCase().endsWith(words[at - 1]?.lower ?? '') ? null : unclipped(words, at);
      if (whole !== null && text !== '') append(` ${whole}`, word.start, word.end);
      else append(inSentence(word, at, words), word.start, word.end);
    }
  }
  const clean = text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    // "a Ph.D." ends with its own full stop.
    .replace(/^[,;:.—– ]+|(?<!(?:\p{L}{1,3}\.)\p{L}(?=\.))[,;:.—–"“”([ ]+$/gu, '')
    .trim();
  return { text: balance(clean), isDangling: isDangling || RELATIVE_TIME.test(clean) };
}

/** "our" and "us" of one company, and the verb behind its "we"; null for any other word. */
function ownWord(at: number, { reading: { words, parts } }: Scope, name: string): string | null {
  const lower = words[at]?.lower ?? '';
  if (lower === 'our') return possessive(name);
  if (/^(?:we|us)$/.test(lower) && words[at]?.text !== 'US') return name;
  const own = parts.find(({ verb }) => at === (verb.auxiliaries[0] ?? verb.main));
  const subject = own?.subject?.noun;
  return own && subject && words[subject.head]?.lower === 'we' ? singularWord(words, at, own.verb) : null;
}

/** A word that has its capital only because it opens the sentence loses it. */
const inSentence = ({ text, pos }: Word, at: number, words: readonly Word[]): string =>
  at === 0 &&
  (pos !== 'PROPN' || text === 'A') &&
  /^(?:\p{Lu}\p{Ll}|A$)/u.test(text) &&
  // "African soldiers"
  !(pos === 'ADJ' && isDemonym(text) && text !== 'These') &&
  // "Achaogen, a Californian company, ...": what is told of like this has a name.
  !(pos === 'NOUN' && words[1]?.text === ',' && /^(?:an?|the)$/.test(words[2]?.lower ?? ''))
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** A surname gets its first name and initials their words; a place stays as the sentence has it. */
const isFullerName = ({ entity }: NamePlace, written: string): boolean =>
  entity.kind === 'person' ||
  /^\p{Lu}{2,}$/u.test(written) ||
  (!entity.name.includes(' of ') && entity.name.split(' ').length <= written.split(' ').length + 2);

/** An alias is replaced by the full name where it is the whole phrase, so that "the Flight Museum's" keeps its grammar. */
const standsAlone = (slot: Slot, name: NamePlace, words: readonly Word[]): boolean => {
  const before = words[name.from - 1];
  const next = words[name.to];
  return (
    slot.noun !== null &&
    slot.noun.to === name.to &&
    (before === undefined || (before.pos !== 'PROPN' && before.pos !== 'NOUN')) &&
    !(next?.pos === 'PART')
  );
};

/** "her" is not about a man. */
export function agrees({ entity, text }: Referent, pronoun: string, { cast }: Memory): boolean {
  const gender = genderOfPronoun(pronoun);
  const known = entity ? cast.genders.get(entity.id) : genderOfRole(text);
  return gender === null || known === undefined || known === gender;
}

/** Somebody else stands in the sentence before the pronoun, and no subject of its clauses explains it: it may be either. */
function hasRival(at: number, filled: string, { reading: { chunks, words }, names, own, outer }: Scope): boolean {
  if (own?.kind === 'person' || outer?.kind === 'person') return false;
  return (
    names.some(({ entity, from }) => entity.kind === 'person' && from < at && !filled.startsWith(entity.name)) ||
    chunks.some(
      (chunk) =>
        chunk.kind === 'np' &&
        chunk.to <= at &&
        !chunk.isPronoun &&
        !chunk.isName &&
        isRoleNoun(words[chunk.head]?.text ?? ''),
    )
  );
}

/** "that everyone wash his hands": it is about nobody in particular. */
const isOfAnybody = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => /^(?:everyone|everybody|anyone|anybody|someone|somebody|nobody|one)$/.test(lower)) &&
  /^(?:he|him|his|they|their|them)$/.test(words[at]?.lower ?? '');

/** Leave the pronoun as it is. */
const KEEP = Symbol('keep');

/** KEEP: it refers to the subject of its own clause, which a front names before it. */
function fill(
  word: Word,
  next: Word | undefined,
  kind: NonNullable<ReturnType<typeof pronounKind>>,
  { own, outer, memory, block, reading, names, isNested = false }: Scope,
  at: number,
): string | typeof KEEP | null {
  const isPossessive =
    /^(?:his|its|their)$/.test(word.lower) ||
    (word.lower === 'her' && next?.lower !== 'one' && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next?.pos ?? 'PUNCT'));
  if (/self$|selves$/.test(word.lower)) return own ? KEEP : null;
  if (own?.kind === kind && agrees(own, word.lower, memory)) {
    // "gave her credit": of a stranger, or of her whom the article is about?
    const { hero, genders } = memory.cast;
    const gender = genderOfPronoun(word.lower);
    const isStranger = own.entity !== null && own.entity !== hero && genders.get(own.entity.id) === undefined;
    if (gender !== null && isStranger && hero !== null && genders.get(hero.id) === gender && (isPossessive || isNested))
      return null;
    if (isPossessive || isNested) return KEEP;
    // "Agassiz named two fishes after her": whoever does it would be "herself".
    const other = kind === 'person' ? resolveAcross(word.lower, withoutSubject(memory, own), block) : null;
    return other && other.entity !== own.entity ? other.text : null;
  }
  // "Ann Lee returned after his visit": of a name nobody knows the kind of, it may be her own.
  if (
    kind === 'person' &&
    /^(?:thing|place)$/.test(own?.entity?.kind ?? '') &&
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(own?.entity?.name ?? '')
  )
    return null;
  const fromOuter = outer?.kind === kind && agrees(outer, word.lower, memory) ? outer : null;
  // "Ann Lee, who became its head": nothing of her own sentence can be meant, so it is what was told of last.
  const isOther =
    own === null ||
    kind === 'person' ||
    (own.kind !== kind && (isPossessive || kind === 'plural') && !hasNounOf(kind, at, reading.chunks, names));
  // "Although mills look old, their wheels are new": of what the sentence itself told of before.
  const told = own === null && !fromOuter && isPossessive ? subjectBefore(kind, at, reading) : null;
  if (told !== null) return possessive(told);
  const isToldHere = own === null && isPossessive && kind === 'plural' && hasNounOf(kind, at, reading.chunks, names);
  const fromBefore = isOther && !isToldHere ? resolveAcross(word.lower, memory, block) : null;
  const referent = fromOuter ?? fromBefore;
  if (!referent) return null;
  return isPossessive ? possessive(referent.text) : referent.text;
}

/** What was said before, where it is not about the subject at hand. */
const withoutSubject = (memory: Memory, own: Referent): Memory => ({
  ...memory,
  subject: memory.subject?.entity === own.entity ? null : memory.subject,
  persons: memory.persons.filter((entity) => entity !== own.entity),
});

/** Plurals take the mark alone; names that end in s do not. */
export const possessive = (name: string): string => (/^\p{Ll}.*[^s]s$/u.test(name) ? `${name}’` : `${name}’s`);

/** A quotation mark or bracket whose partner was left outside is left out too. */
export function balance(text: string): string {
  let balanced = text;
  if ((balanced.match(/“/g)?.length ?? 0) !== (balanced.match(/”/g)?.length ?? 0))
    balanced = balanced.replace(/[“”]/g, '');
  if ((balanced.match(/"/g)?.length ?? 0) % 2 === 1) balanced = balanced.replace(/"/g, '');
  if ((balanced.match(/\(/g)?.length ?? 0) !== (balanced.match(/\)/g)?.length ?? 0))
    balanced = balanced.replace(/[()]/g, '');
  return balanced.replace(/\s+/g, ' ').trim();
}
