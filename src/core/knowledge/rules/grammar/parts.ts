// A clause -> what it says of what: subject, verb, object or complement, and the phrases around them, each as a slot of
// words that can be asked about or left out.
import type { Chunk, VerbGroup } from './chunks';
import type { Clause } from './clause';
import { POSSESSIVES } from './near';
import { POWERS } from './powers';
import { type Slot, slotsOf } from './slots';
import type { Word } from './word';

export interface Parts {
  readonly clause: Clause;
  readonly verb: VerbGroup;
  /** Phrases before the subject. */
  readonly fronted: readonly Slot[];
  readonly subject: Slot | null;
  /** "The prototype, Space Shuttle Enterprise, ...": what the subject also is. */
  readonly apposition: Slot | null;
  /** Everything behind the verb, in order. */
  readonly after: readonly Slot[];
}

export function partsOf(clause: Clause, words: readonly Word[]): Parts | null {
  const { verb } = clause;
  if (!verb) return null;
  // "called for “a new wheel”": the mark parts nothing.
  const chunks = clause.chunks.filter(
    ({ kind }, index, all) => !(kind === 'quote' && all[index - 1]?.kind === 'prep' && opensPhrase(all[index + 1])),
  );
  const at = chunks.indexOf(verb);
  const before = slotsOf(chunks.slice(0, at), words, true);
  const ahead = withoutLetters(before, words);
  let { subject } = splitBefore(ahead);
  const { fronted, apposition } = splitBefore(ahead);
  let after = slotsOf(chunks.slice(at + 1), words, false);
  // ", said Ann Lee": behind what is said the verb may come first.
  if (clause.kind === 'parenthesis' && clause.connective === ',' && subject === null && after[0]?.role === 'object') {
    subject = { ...after[0], role: 'subject' };
    after = after.slice(1);
  }
  if (verb.isCopula || isLinking(words[verb.main])) {
    const first = after[0];
    if (first?.role === 'object') after = [{ ...first, role: 'complement' }, ...after.slice(1)];
  }
  return {
    clause,
    verb,
    fronted,
    subject,
    apposition,
    after: withInfinitive(withPhraseOfObject(after, words, words[verb.main]?.lemma ?? ''), words),
  };
}

/** What a preposition governs: "of a wheel", "of running". */
const opensPhrase = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'np' || (chunk?.kind === 'vg' && chunk.form === 'ing');

/** Verbs that move what they act on, so that "to" and "on" say where it goes. */
const MOVES =
  /^(?:send|move|bring|take|carry|transfer|ship|give|offer|relocate|hand|deliver|return|lend|sell|pay|put|place|lay|set|spend|load|build|drop|drive|fly|throw|add|attach|export|import|donate|sign|invite|turn|apply|compare|limit|reduce|raise|lower|increase|cut)$/;

/** "a scholarship to the college", "an attack on the fort": with other verbs the phrase describes the object. */
function withPhraseOfObject(after: readonly Slot[], words: readonly Word[], lemma: string): Slot[] {
  const [object, phrase, ...rest] = after;
  if (object?.role !== 'object' || phrase?.role !== 'phrase' || phrase.from !== object.to) return [...after];
  const binds =
    (phrase.preposition === 'to' && !MOVES.test(lemma)) ||
    (phrase.preposition === 'on' &&
      object.noun?.quantity === null &&
      !phrase.noun?.date &&
      phrase.noun?.isName !== true &&
      !/^grounds?$/.test(words[phrase.noun?.head ?? -1]?.lower ?? '') &&
      !MOVES.test(lemma));
  return binds ? [{ ...object, chunks: [...object.chunks, ...phrase.chunks], to: phrase.to }, ...rest] : [...after];
}

/** "the first state to act", "one of the first women to win": the infinitive says of what it is the first. */
function withInfinitive(after: readonly Slot[], words: readonly Word[]): Slot[] {
  const [noun, infinitive, ...rest] = withWhole(after, words);
  if (!noun?.noun || infinitive?.role !== 'infinitive' || infinitive.from !== noun.to) return [...after];
  const isSingled = words
    .slice(noun.from, noun.to)
    .some(({ lower }) => /^(?:first|second|third|last|only|next|best|\p{L}{3,}est)$/u.test(lower));
  return isSingled || isOwnPower(noun, words)
    ? [{ ...noun, chunks: [...noun.chunks, ...infinitive.chunks], to: infinitive.to }, ...rest]
    : [...after];
}

/** "praised the plan and its power to change the town": what something is able to do is no purpose of whoever praised it. */
const isOwnPower = ({ to }: Slot, words: readonly Word[]): boolean =>
  POWERS.test(words[to - 1]?.lower ?? '') && POSSESSIVES.has(words[to - 2]?.lower ?? '');

/** "one" and "of the first women" are one phrase. */
function withWhole(after: readonly Slot[], words: readonly Word[]): readonly Slot[] {
  const [one, whole, ...rest] = after;
  return one?.noun && whole?.preposition === 'of' && whole.from === one.to && words[one.noun.head]?.lower === 'one'
    ? [{ ...one, chunks: [...one.chunks, ...whole.chunks], to: whole.to }, ...rest]
    : after;
}

const isLinking = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:become|remain|seem|appear)$/.test(word.lemma);

function splitBefore(slots: readonly Slot[]): Pick<Parts, 'fronted' | 'subject' | 'apposition'> {
  // Groups between commas; the last that begins with a noun is the subject, what stands before are phrases.
  const groups: Slot[][] = [[]];
  for (const slot of slots) {
    if (slot.preposition === ',') groups.push([]);
    else groups.at(-1)?.push(slot);
  }
  // "In 1791 the engineer proposed": a noun may stand behind a phrase without a comma.
  const isNominal = (group: readonly Slot[] | undefined): boolean =>
    group?.some(({ role, noun }) => role === 'object' && noun?.date === null) === true &&
    !group.some(
      ({ role }, index) =>
        (role === 'infinitive' || role === 'gerund') && group.slice(0, index).every((slot) => slot.role !== 'object'),
    );
  const full = groups.filter((group) => group.length > 0 && !(groups.length > 2 && isAge(group)));
  // "The prototype, Enterprise, flew": what a noun also is ends with a comma of its own, "The sixth of ten, she moved" has none.
  const isClosed = groups.at(-1) !== full.findLast((group) => isNominal(group));
  let at = full.findLastIndex(isNominal);
  let apposition: Slot | null = null;
  if (at < 0) return { fronted: full.flat(), subject: null, apposition };
  const previous = full[at - 1];
  // "In March Ann Lee, a surgeon, ...": a phrase may stand before the noun that is also called something else.
  const opensWithNoun = (group: readonly Slot[] | undefined): boolean =>
    group?.find(({ role }) => role !== 'phrase' && role !== 'adverb')?.role === 'object';
  if (isNominal(previous) && opensWithNoun(previous) && full[at]?.[0]?.role === 'object') {
    // "nurses on night shifts, craftsmen and people with children": a list, of which no one is the subject.
    if (full[at]?.some(({ chunks }) => chunks.some(({ kind }) => kind === 'and')) === true)
      return { fronted: [], subject: null, apposition: null };
    if (isClosed) {
      apposition = asSubject(full[at] ?? []);
      at -= 1;
    } else {
      const behind = splitBefore(full.slice(at).flat());
      const ahead = asOne(previous ?? []);
      return isName(behind.subject)
        ? {
            ...behind,
            fronted: [...full.slice(0, at - 1).flat(), ...behind.fronted],
            apposition: asSubject(previous ?? []),
          }
        : { ...behind, fronted: [...full.slice(0, at - 1).flat(), ...ahead, ...behind.fronted] };
    }
  }
  const group = full[at] ?? [];
  const first = group.findIndex(({ role, noun }) => role === 'object' && noun?.date === null);
  // "A storm yesterday felled the crane": the day is that of the fall.
  const isDay = ({ role, noun }: Slot): boolean => role === 'object' && noun?.date?.isRelative === true;
  const days = group.slice(first).filter(isDay);
  // "In 1590 a distant cousin, Tom Berg, the bailiff, named ...": what stands before the name is what it also is.
  const ahead = full.slice(0, at).flat();
  const isAlsoCalled =
    apposition !== null && group[first]?.noun?.isName === true && isCommonNoun(ahead.at(-1)) && ahead.length > 1;
  return {
    fronted: [...(isAlsoCalled ? ahead.slice(0, -1) : ahead), ...group.slice(0, first), ...days].map((slot): Slot =>
      isDay(slot) ? { ...slot, role: 'phrase' } : slot,
    ),
    subject: asSubject(group.slice(first).filter((slot) => !isDay(slot))),
    apposition,
  };
}

const isCommonNoun = (slot: Slot | undefined): boolean =>
  slot?.role === 'object' && slot.noun?.isName === false && !slot.noun.isPronoun && slot.noun.date === null;

const isName = (slot: Slot | null): boolean => slot?.noun?.isPronoun === true || slot?.noun?.isName === true;

/** "A year into his stay, the father died": what opens the sentence and is no subject, as one phrase. */
function asOne(group: readonly Slot[]): Slot[] {
  const [first] = group;
  return first
    ? [
        {
          ...first,
          role: 'adverb',
          noun: null,
          chunks: group.flatMap(({ chunks }) => chunks),
          to: group.at(-1)?.to ?? first.to,
        },
      ]
    : [];
}

/** "Ann Lee, 48, ...": a bare number between commas. */
const isAge = ([slot, ...others]: readonly Slot[]): boolean =>
  others.length === 0 && slot?.role === 'object' && slot.noun?.quantity?.unit === '' && slot.to - slot.from === 1;

/** "Ann Lee, FRS, sold the mill": letters behind a comma and a name say what somebody is, and do nothing themselves. */
const withoutLetters = (slots: readonly Slot[], words: readonly Word[]): Slot[] =>
  slots.filter(
    ({ role, noun, from, to }, at) =>
      !(
        role === 'object' &&
        to - from === 1 &&
        /^\p{Lu}{2,5}$/u.test(words[from]?.text ?? '') &&
        noun?.isName === true &&
        slots[at - 1]?.preposition === ',' &&
        slots[at - 2]?.role === 'object' &&
        slots[at - 2]?.noun?.isName === true
      ),
  );

/** A subject with all that stands between it and the verb, but adverbs. */
function asSubject(group: readonly Slot[]): Slot | null {
  const [first] = group;
  if (!first) return null;
  const own = group.filter((slot, index) => index === 0 || slot.role !== 'adverb');
  return { ...first, role: 'subject', chunks: own.flatMap(({ chunks }) => chunks), to: own.at(-1)?.to ?? first.to };
}
