// A sentence's words -> noun phrases, verb groups and the small words and marks between them. Dates and quantities are
// read before and stay whole. No attachment is decided here, except that "of" binds to the noun before it and that a
// place may name its state behind a comma.
import type { Span } from '../../../source/document';
import { isRoleNoun } from '../entities/kindsOfNames';
import type { DateMention } from '../dates/readDates';
import type { QuantityMention } from '../quantities/readQuantities';
import { BE, HAVE, DO, isGerund, isParticipleOnly, mayBeParticiple, MODALS } from './verbs';
import type { Word } from './word';

/** Word indexes, `to` exclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}

export interface NounPhrase extends Range {
  readonly kind: 'np';
  /** Index of the word that decides number and type: the last noun before the first "of". */
  readonly head: number;
  readonly date: DateMention | null;
  readonly quantity: QuantityMention | null;
  readonly isPronoun: boolean;
  /** Every word of the head run is capitalised as a name. */
  readonly isName: boolean;
  readonly isPlural: boolean;
}

export type VerbForm = 'finite' | 'maybe-finite' | 'to' | 'ing' | 'participle';

export interface VerbGroup extends Range {
  readonly kind: 'vg';
  readonly form: VerbForm;
  /** Index of the verb that carries the meaning; a lone "is" is its own. */
  readonly main: number;
  /** Indexes of auxiliaries and negators, in order. */
  readonly auxiliaries: readonly number[];
  readonly adverbs: readonly number[];
  readonly particle: number | null;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  readonly isCopula: boolean;
}

export interface Mark extends Range {
  readonly kind:
    | 'prep'
    | 'adverb'
    | 'adjective'
    | 'comma'
    | 'and'
    | 'relative'
    | 'subordinator'
    | 'quote'
    | 'open'
    | 'close'
    | 'dash'
    | 'mark'
    | 'other';
}

export type Chunk = NounPhrase | VerbGroup | Mark;

const PARTICLES = new Set('off up out down away back over on in apart along together forward through'.split(' '));
const POSSESSIVES = new Set('its his her their our my your'.split(' '));
const RELATIVES = new Set('which who whom whose'.split(' '));
const SUBORDINATORS = new Set(
  'because although though while whereas if unless until since as when whenever where wherever whether once that lest why how what after before'.split(
    ' ',
  ),
);
const INSTITUTION =
  /^(?:museum|cent(?:er|re)|department|ministry|commission|institute|agency|office|society|university|college|academy|act|bank|board|bureau|committee|company|council|court|foundation|fund|laboratory|observatory|organi[sz]ation|park|program(?:me)?|school|service|station|trust|union|association|administration|authority|library|hospital|party|team|club|railway|airport|sciences?)$/i;

export interface Reading {
  readonly words: readonly Word[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
}

export function chunk(reading: Reading): Chunk[] {
  const { words } = reading;
  const chunks: Chunk[] = [];
  let index = 0;
  while (index < words.length) {
    const next =
      verbGroupAt(reading, index) ?? nounPhraseAt(reading, index, startsWithSubject(chunks)) ?? markAt(words, index);
    chunks.push(next);
    index = next.to;
  }
  return chunks;
}

/** A hyphen or slash between two words without space. */
function isGlued(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    /^[-–/]$/.test(word.text) &&
    words[at - 1]?.end === word.start &&
    words[at + 1]?.start === word.end
  );
}

/** "The museum in Seattle": so far one noun phrase and a preposition, so a verb that follows belongs to it. */
const startsWithSubject = (chunks: readonly Chunk[]): boolean =>
  chunks.at(-2)?.kind === 'np' && (chunks.length === 2 || chunks.at(-3)?.kind === 'comma');

const atomAt = <Atom extends Span>(atoms: readonly Atom[], word: Word | undefined): Atom | null =>
  word === undefined ? null : (atoms.find((atom) => atom.start <= word.start && word.start < atom.end) ?? null);

/** The index behind the last word of a span that begins in word `from`. */
function behind(words: readonly Word[], from: number, end: number): number {
  let to = from;
  while (to < words.length && (words[to]?.start ?? Infinity) < end) to += 1;
  return Math.max(to, from + 1);
}

// --- noun phrases ---

const isNoun = (word: Word | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN';
const isPossessiveMark = (word: Word | undefined): boolean =>
  word?.pos === 'PART' && (word.lower === "'s" || word.lower === "'");

function nounPhraseAt(reading: Reading, from: number, opensSentence: boolean): NounPhrase | null {
  const { words } = reading;
  const first = words[from];
  if (!first) return null;
  const date = atomAt(reading.dates, first);
  if (date?.start === first.start) {
    const to = behind(words, from, date.end);
    // "the 2020 election": a year before a noun belongs to the noun.
    const isGoverned = words[from - 1]?.pos === 'ADP';
    if (!isPossessiveMark(words[to]) && (!isNoun(words[to]) || isGoverned || date.value?.precision === 'day'))
      return phrase(words, from, to, to - 1, date, null);
  }
  if (
    first.pos === 'PRON' &&
    !POSSESSIVES.has(first.lower) &&
    !(isDeterminerLike(first.lower) && startsNoun(words, from + 1))
  ) {
    if (RELATIVES.has(first.lower) || (SUBORDINATORS.has(first.lower) && first.lower !== 'that')) return null;
    if (first.lower === 'that' && isRelativeThat(words, from)) return null;
    return phrase(words, from, from + 1, from, null, null);
  }
  const core = coreAt(reading, from);
  if (!core) return null;
  let { to } = core;
  to = withOf(reading, to);
  to = withState(words, from, to, opensSentence);
  return phrase(words, from, to, core.head, null, core.quantity);
}

const isDeterminerLike = (lower: string): boolean =>
  /^(?:this|that|these|those|all|both|some|many|each|any|such)$/.test(lower);

const startsNoun = (words: readonly Word[], at: number): boolean =>
  ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'].includes(words[at]?.pos ?? 'X') || POSSESSIVES.has(words[at]?.lower ?? '');

/** "the talks that were held": behind a noun and before a verb or a subject. */
const isRelativeThat = (words: readonly Word[], at: number): boolean =>
  isNoun(words[at - 1]) ||
  words[at - 1]?.lower === 'one' ||
  words[at - 1]?.pos === 'VERB' ||
  words[at - 1]?.pos === 'ADJ';

function phrase(
  words: readonly Word[],
  from: number,
  to: number,
  head: number,
  date: DateMention | null,
  quantity: QuantityMention | null,
): NounPhrase {
  const word = words[head];
  const lower = word?.lower ?? '';
  const isPronoun = word?.pos === 'PRON' && date === null;
  const isName = word?.pos === 'PROPN' && date === null;
  const joined = words
    .slice(from, to)
    .some(({ lower: other, pos }, index) => other === 'and' && pos === 'CCONJ' && index > 0 && !isName);
  const isPlural = isPronoun
    ? /^(?:they|them|we|us|these|those|both|many|some|several|others)$/.test(lower)
    : joined ||
      (word?.pos === 'NOUN' &&
        ((word.lemma !== lower && lower.endsWith('s')) ||
          /^(?:people|men|women|children|police|troops|data)$/.test(lower)));
  return { kind: 'np', from, to, head, date, quantity, isPronoun, isName, isPlural };
}

interface Core {
  readonly to: number;
  readonly head: number;
  readonly quantity: QuantityMention | null;
}

/** A noun phrase up to its head: determiner, numbers, modifiers, possessors, noun. */
function coreAt({ words, quantities, dates }: Reading, from: number): Core | null {
  let at = from;
  let head = -1;
  let quantity: QuantityMention | null = null;
  const pos = (index: number): string => words[index]?.pos ?? 'END';
  if (
    /^(?:all|both|half|even|only|just|not)$/.test(words[at]?.lower ?? '') &&
    ['DET', 'NUM', 'PROPN'].includes(pos(at + 1)) &&
    !atomAt(quantities, words[at])
  )
    at += 1;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const amount = atomAt(quantities, word);
    // "on the first day more than 40 people": a number behind a noun begins another phrase.
    if (amount?.start === word.start && at > from && words[head]?.pos === 'NOUN') break;
    if (amount && amount.start >= (words[from]?.start ?? 0) && amount.start === word.start) {
      quantity ??= amount;
      at = behind(words, at, amount.end) - 1;
      head = at;
      // "12 a year", "40 per hour"
      if (
        /^(?:a|an|per)$/.test(words[at + 1]?.lower ?? '') &&
        /^(?:second|minute|hour|day|week|month|year|head|person|kilomet(?:er|re)|mile|litre|liter)$/.test(
          words[at + 2]?.lower ?? '',
        )
      )
        at += 2;
      continue;
    }
    const date = atomAt(dates, word);
    if (date?.start === word.start) {
      const end = behind(words, at, date.end);
      if (isPossessiveMark(words[end]) || (date.value?.precision !== 'day' && isNounAhead(words, end) && at > from)) {
        head = end - 1;
        at = end - 1;
        continue;
      }
      break;
    }
    if (word.pos === 'DET' && at === from) continue;
    if (at === from && /^(?:such|many|half|what)$/.test(word.lower) && pos(at + 1) === 'DET') continue;
    if (word.pos === 'DET' && head < 0 && at === from + 1) continue;
    if (POSSESSIVES.has(word.lower) && (at === from || head < 0)) continue;
    if (word.pos === 'PRON' && isDeterminerLike(word.lower) && at === from) continue;
    if (word.pos === 'NOUN' || word.pos === 'PROPN') {
      if (word.pos === 'PROPN' && opensBehindPhrase(words, from, at, head)) break;
      head = at;
      continue;
    }
    if (word.pos === 'NUM') {
      head = at;
      continue;
    }
    if (word.pos === 'ADJ' && (isNounAhead(words, at + 1) || (at > from && head < 0))) {
      if (!isNounAhead(words, at + 1)) head = at;
      continue;
    }
    if (
      word.pos === 'VERB' &&
      (mayBeParticiple(word) || isGerund(word)) &&
      isNounAhead(words, at + 1) &&
      (at > from || /^(?:NOUN|PROPN)$/.test(pos(at + 1))) &&
      head < 0 &&
      !(at === from && isGerund(word))
    )
      continue;
    if (
      word.pos === 'ADV' &&
      (pos(at + 1) === 'ADJ' || (pos(at + 1) === 'VERB' && mayBeParticiple(words[at + 1] ?? word))) &&
      isNounAhead(words, at + 2) &&
      head < 0 &&
      at > from
    )
      continue;
    if (
      isPossessiveMark(word) &&
      head >= 0 &&
      (startsNoun(words, at + 1) || (pos(at + 1) === 'ADV' && isNounAhead(words, at + 2)))
    ) {
      head = -1;
      continue;
    }
    if (isGlued(words, at) && (head >= 0 || ['ADJ', 'DET', 'ADV', 'NUM'].includes(pos(at - 1)))) {
      // "hands-on training", "no-brainer": what is glued on belongs to the word before.
      at += 1;
      if (isNoun(words[at]) || (pos(at) === 'NUM' && head >= 0) || !isNounAhead(words, at + 1)) head = at;
      continue;
    }
    if (word.pos === 'CCONJ' && head >= 0 && joinsName(words, from, at)) continue;
    if (
      word.pos === 'CCONJ' &&
      head < 0 &&
      pos(at - 1) === 'ADJ' &&
      pos(at + 1) === 'ADJ' &&
      isNounAhead(words, at + 2)
    )
      continue;
    if (
      word.pos === 'PUNCT' &&
      word.text === ',' &&
      head < 0 &&
      pos(at - 1) === 'ADJ' &&
      pos(at + 1) === 'ADJ' &&
      isNounAhead(words, at + 2)
    )
      continue;
    break;
  }
  if (head < 0) return null;
  return { to: at, head, quantity };
}

/** "During the war Miller trained pilots": behind the phrase that opens a sentence, a name before a verb is the subject. */
function opensBehindPhrase(words: readonly Word[], from: number, at: number, head: number): boolean {
  const noun = words[head];
  if (from > 2 || words[from - 1]?.pos !== 'ADP' || noun?.pos !== 'NOUN' || head !== at - 1 || isRoleNoun(noun.text))
    return false;
  let to = at;
  while (words[to]?.pos === 'PROPN') to += 1;
  return words[to]?.pos === 'VERB' || words[to]?.pos === 'AUX';
}

function isNounAhead(words: readonly Word[], at: number): boolean {
  for (let index = at; index < Math.min(words.length, at + 6); index += 1) {
    const word = words[index];
    if (!word) return false;
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'NUM') return true;
    const passes =
      word.pos === 'ADJ' ||
      (word.pos === 'VERB' && mayBeParticiple(word)) ||
      (word.pos === 'PUNCT' && /^[-–]$/.test(word.text)) ||
      (word.pos === 'CCONJ' && words[index - 1]?.pos === 'ADJ');
    if (!passes) return false;
  }
  return false;
}

/** "National Air and Space Museum", "A&M": the run behind goes on to an institution. */
function joinsName(words: readonly Word[], from: number, at: number): boolean {
  if (words[at - 1]?.pos !== 'PROPN' || words[at + 1]?.pos !== 'PROPN') return false;
  if (words[at]?.text === '&') return true;
  const opensWithThe =
    words[from]?.pos === 'DET' || isPossessiveMark(words[from - 1]) || words.slice(from, at).some(isPossessiveMark);
  let last = at + 1;
  while (words[last + 1]?.pos === 'PROPN' || (words[last + 1]?.text === '-' && words[last + 2]?.pos === 'PROPN'))
    last += 1;
  return (
    opensWithThe &&
    last > at + 1 &&
    words.slice(at + 1, last + 1).some(({ text }) => INSTITUTION.test(text)) &&
    !INSTITUTION.test(words[at - 1]?.text ?? '')
  );
}

/** "the end of the month", "a legacy of preserving artifacts": everything "of" adds belongs to the phrase. */
function withOf(reading: Reading, from: number): number {
  const { words } = reading;
  let to = from;
  while (words[to]?.lower === 'of') {
    const inner = nounPhraseAtOf(reading, to + 1);
    if (inner === null) break;
    to = inner;
  }
  return to;
}

function nounPhraseAtOf(reading: Reading, at: number): number | null {
  const { words, dates } = reading;
  const date = atomAt(dates, words[at]);
  if (date) return behind(words, at, date.end);
  const word = words[at];
  if (!word) return null;
  if (word.pos === 'PRON' && !POSSESSIVES.has(word.lower) && !isDeterminerLike(word.lower)) {
    return RELATIVES.has(word.lower) ? null : at + 1;
  }
  const begin = word.pos === 'VERB' && isGerund(word) ? at + 1 : at;
  return coreAt(reading, begin)?.to ?? (begin > at ? begin : null);
}

/** "Houston, Texas": behind in, at, of, from, to and near, a second name that ends the place. */
function withState(words: readonly Word[], from: number, to: number, behindSubject: boolean): number {
  const before = words[from - 1]?.lower ?? '';
  const ofBefore = words.slice(from, to).some(({ lower }) => lower === 'of');
  if (!/^(?:in|at|from|to|near|outside|of)$/.test(before) && !ofBefore) return to;
  if (words[to - 1]?.pos !== 'PROPN' || words[to]?.text !== ',' || words[to + 1]?.pos !== 'PROPN') return to;
  let end = to + 1;
  while (words[end]?.pos === 'PROPN' && end < to + 4) end += 1;
  const next = words[end];
  const listGoesOn =
    next?.lower === 'and' ||
    next?.lower === 'or' ||
    (next?.text === ',' &&
      (words[end + 1]?.pos === 'PROPN' ||
        (words[end + 1]?.pos === 'CCONJ' && words[end + 2]?.pos === 'PROPN' && words[to - 2]?.text === ',')));
  // "In Houston, Miller was born": a verb behind makes the second name its subject.
  const isSubject = (next?.pos === 'AUX' || next?.pos === 'VERB') && !behindSubject && !ofBefore;
  return listGoesOn || isSubject || isPossessiveMark(next) ? to : end;
}

// --- verb groups ---

function verbGroupAt({ words, dates, quantities }: Reading, from: number): VerbGroup | null {
  let at = from;
  const auxiliaries: number[] = [];
  const adverbs: number[] = [];
  let main = -1;
  const next = words[at + 1];
  const isTo = words[at]?.lower === 'to' && next !== undefined && ['VERB', 'AUX'].includes(next.pos) && !isGerund(next);
  if (isTo) at += 1;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (!word || atomAt(dates, word) || atomAt(quantities, word)) break;
    if (word.pos === 'AUX' || (BE.has(word.lower) && word.pos !== 'PART' && word.pos !== 'NOUN')) auxiliaries.push(at);
    else if (/^(?:not|n't|never)$/.test(word.lower) && (auxiliaries.length > 0 || isTo)) auxiliaries.push(at);
    else if (
      (word.pos === 'ADV' || (auxiliaries.length > 0 && INNER_ADVERB.test(word.lower))) &&
      leadsToVerb(words, at)
    )
      adverbs.push(at);
    else if (word.pos === 'VERB') {
      main = at;
      at += 1;
      break;
    } else break;
  }
  if (main < 0) {
    // A lone auxiliary: the copula, or have/do as a full verb.
    const lone = auxiliaries.filter((index) => !/^(?:not|n't|never)$/.test(words[index]?.lower ?? '')).at(-1);
    if (lone === undefined) return null;
    main = lone;
    at = Math.max(lone, ...auxiliaries) + 1;
    auxiliaries.splice(auxiliaries.indexOf(lone), 1);
  }
  const verb = words[main];
  if (!verb) return null;
  const only = { ...verb };
  // A participle that belongs to the noun behind it is no verb group.
  if (auxiliaries.length === 0 && !isTo && main === from && modifiesNoun(words, main)) return null;
  const particle = particleAt(words, at);
  if (particle !== null) at = particle + 1;
  const first = auxiliaries.find((index) => !/^(?:not|n't|never)$/.test(words[index]?.lower ?? ''));
  const opener = first === undefined ? only : (words[first] ?? only);
  const hasBe = auxiliaries.some((index) => BE.has(words[index]?.lower ?? ''));
  return {
    kind: 'vg',
    from,
    to: at,
    form: isTo ? 'to' : formOf(opener, first !== undefined),
    main,
    auxiliaries,
    adverbs: adverbs.filter((index) => index < at),
    particle,
    isPassive: hasBe && !isGerund(only) && mayBeParticiple(only),
    isNegated: words.slice(from, at).some(({ lower }) => /^(?:not|n't|never|hardly|cannot)$/.test(lower)),
    isCopula: BE.has(only.lower),
  };
}

/** Words the tagger calls otherwise, that stand between auxiliary and verb as adverbs do. */
const INNER_ADVERB = /^(?:first|likely|long|well|soon|best|better|then|still|all|both|each|only|probably)$/;

function leadsToVerb(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + 5); index += 1) {
    const pos = words[index]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (pos !== 'ADV' && words[index]?.lower !== 'not' && !INNER_ADVERB.test(words[index]?.lower ?? '')) return false;
  }
  return false;
}

/** "retired shuttles", "remaining allies": a participle right before a noun and behind a determiner or at the start. */
function modifiesNoun(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word || !(mayBeParticiple(word) || isGerund(word))) return false;
  if (!next || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ')) return false;
  if (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.pos === 'NUM' || isPossessiveMark(before)) return true;
  return POSSESSIVES.has(before?.lower ?? '');
}

function particleAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (!word || !PARTICLES.has(word.lower) || (word.pos !== 'ADP' && word.pos !== 'ADV' && word.pos !== 'PART'))
    return null;
  const next = words[at + 1];
  const startsObject = next && (startsNoun(words, at + 1) || next.pos === 'PRON');
  if (!startsObject) return at;
  // "put up a fight" against "sat on a chair": only these two are hardly ever prepositions.
  return /^(?:off|up|out|down|away)$/.test(word.lower) && next.lower !== 'of' ? at : null;
}

function formOf(opener: Word, isAuxiliary: boolean): VerbForm {
  if (isAuxiliary) {
    if (/^(?:being|having)$/.test(opener.lower)) return 'ing';
    return MODALS.has(opener.lower) || BE.has(opener.lower) || HAVE.has(opener.lower) || DO.has(opener.lower)
      ? 'finite'
      : 'maybe-finite';
  }
  if (/^(?:is|are|was|were|'s|has|have|had|do|does|did|am)$/.test(opener.lower)) return 'finite';
  if (opener.lower === 'been' || isParticipleOnly(opener)) return 'participle';
  if (isGerund(opener) || opener.lower === 'being') return 'ing';
  if (opener.lower !== opener.lemma && opener.lower.endsWith('s')) return 'finite';
  return mayBeParticiple(opener) ? 'maybe-finite' : 'finite';
}

// --- the rest ---

/** Prepositions of two words. */
const COMPOUND: ReadonlyMap<string, string> = new Map([
  ['instead', 'of'],
  ['because', 'of'],
  ['due', 'to'],
  ['thanks', 'to'],
  ['owing', 'to'],
  ['apart', 'from'],
  ['rather', 'than'],
  ['short', 'of'],
  ['ahead', 'of'],
  ['regardless', 'of'],
  ['prior', 'to'],
  ['such', 'as'],
  ['as', 'of'],
  ['contrary', 'to'],
  ['close', 'to'],
  ['next', 'to'],
]);

function markAt(words: readonly Word[], at: number): Mark {
  const word = words[at];
  const mark = (kind: Mark['kind'], length = 1): Mark => ({ kind, from: at, to: at + length });
  if (!word) return mark('other');
  const { lower, pos, text } = word;
  if (text === ',') return mark('comma');
  if (/^["“”„«»‟]$/.test(text)) return mark('quote');
  if (/^[([]$/.test(text)) return mark('open');
  if (/^[)\]]$/.test(text)) return mark('close');
  if (/^(?:[—–]|--+|-)$/.test(text)) return mark(isGlued(words, at) && text === '-' ? 'other' : 'dash');
  if (pos === 'PUNCT') return mark('mark');
  if (RELATIVES.has(lower) || (lower === 'that' && isRelativeThat(words, at) && words[at - 1]?.pos !== 'VERB'))
    return mark('relative');
  if (pos === 'CCONJ') return mark('and');
  if (lower === 'in' && words[at + 1]?.lower === 'order' && words[at + 2]?.lower === 'to')
    return mark('subordinator', 2);
  const compound = COMPOUND.get(lower);
  if (compound !== undefined && words[at + 1]?.lower === compound) return mark('prep', 2);
  if (
    /^(?:since|until|before|after)$/.test(lower) &&
    words[at + 1]?.pos === 'NUM' &&
    !/^(?:NOUN|ADJ)$/.test(words[at + 2]?.pos ?? '')
  )
    return mark('prep');
  if (
    SUBORDINATORS.has(lower) &&
    !(pos === 'ADP' && !/^(?:until|since|as|after|before|that)$/.test(lower)) &&
    startsClause(words, at)
  )
    return mark('subordinator');
  if (pos === 'ADP' || (pos === 'SCONJ' && !SUBORDINATORS.has(lower)) || SUBORDINATORS.has(lower)) return mark('prep');
  if (lower === 'to' && words[at + 1]?.pos !== 'VERB' && words[at + 1]?.pos !== 'ADV') return mark('prep');
  if (pos === 'ADV' || pos === 'PART' || pos === 'INTJ') return mark('adverb');
  if (pos === 'ADJ') return mark('adjective');
  return mark('other');
}

/** A finite verb comes before the next comma: "since 2020" is a preposition, "since it moved" opens a clause. */
function startsClause(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + 20); index += 1) {
    const word = words[index];
    if (!word || /^[,;:()—–"“”]$/.test(word.text)) return false;
    if (
      word.pos === 'AUX' ||
      (word.pos === 'VERB' && !isGerund(word) && words[index - 1]?.lower !== 'to' && index > at + 1)
    )
      return true;
    if (word.pos === 'SCONJ' && index > at + 1) return false;
  }
  return false;
}
