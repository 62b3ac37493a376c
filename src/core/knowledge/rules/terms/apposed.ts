// "ethnocentrism, or judging another culture by one's own", "our conspecifics – members of the same species –", "cultural imperialism,
// the deliberate imposition of ...": a term that the words beside it explain.
import type { Chunk, NounPhrase } from '../grammar/chunks';
import type { UnitReading } from '../readSentence';
import { isRelation } from '../relations';
import { type FoundDefinition, standsAlone, wordsFrom } from './definition';
import { type Term, termOf } from './term';

const FEWEST_WORDS = 4;
/** A figure, what kind of word it is, or a name for all that was said before does not say what the thing is. */
const SAYS_OTHERWISE =
  /\d|^(?:an?|the) (?:\p{Ll}+ )?(?:term|word|name|phrase|increase|decrease|rise|fall|drop)(?!\p{L})|^an? (?:\p{Ll}+ )?(?:process|phenomenon|fact|move|trend|event|development|sign|condition|situation|change|practice|feat|figure|number|claim|decision)(?!\p{L})/u;

/** `teaches`: words behind "or" explain; whoever gives a view of their own names other things by them. `isOne`: "the wheel" is every wheel. */
export function apposedIn(
  reading: UnitReading,
  teaches = true,
  isOne: (np: NounPhrase) => boolean = () => false,
): FoundDefinition[] {
  const { chunks } = reading;
  return chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'np') return [];
    const mark = chunks[at + 1]?.kind;
    const beside =
      mark === 'comma' && chunks[at + 2]?.kind === 'and'
        ? teaches
          ? saidAgain(reading, at)
          : null
        : mark === 'comma' && chunks[at + 2]?.kind === 'relative'
          ? relative(reading, at)
          : mark === 'comma'
            ? explained(reading, at, isOne)
            : mark === 'dash' || mark === 'open'
              ? setOff(reading, at)
              : null;
    if (!beside) return [];
    const term = termBefore(chunk, reading);
    if (!term || !agrees(term, beside)) return [];
    const meaning = wordsFrom(reading, beside.from, beside.to);
    const isLong = beside.isSynonym === true || meaning.split(' ').length >= FEWEST_WORDS;
    const isAgain = repeats(term, meaning) && !tellsWhich(term, meaning);
    // "testing code or checking figures": one of two doings does not explain the other.
    if (/^\p{Ll}+ing /u.test(meaning) && /^\p{Ll}+ing /u.test(term.term)) return [];
    if (!isLong || !standsAlone(meaning) || isAgain || SAYS_OTHERWISE.test(meaning)) return [];
    // "or tin – come late": another statement has begun.
    if (beside.isSynonym === true && / [–—] /.test(meaning)) return [];
    return [
      {
        ...term,
        meaning,
        link: 'means' as const,
        reading,
        rule: 'definition-beside',
        because: `“${meaning.split(' ').slice(0, 3).join(' ')} ...” stands beside “${term.term}” and explains it`,
      },
    ];
  });
}

interface Beside {
  readonly from: number;
  readonly to: number;
  readonly noun: NounPhrase | null;
  readonly isSynonym?: boolean;
}

const AMOUNT =
  /^(?:lot|number|couple|handful|majority|minority|plenty|range|variety|deal|amount|bit|few|many|some|most|all)s?$/;

/** "an example of ethnocentrism": the term is what the last "of" brings. */
function termBefore(np: NounPhrase, reading: UnitReading): Term | null {
  const { words } = reading;
  const whole = termOf(np, reading);
  let of = -1;
  for (let at = np.from; at < np.to; at += 1) if (words[at]?.lower === 'of') of = at;
  // "a lot of millers": so many of them.
  if (of >= 0 && AMOUNT.test(words[of - 1]?.lower ?? '')) return null;
  if (of < 0) {
    // "our conspecifics": whose they are is no part of the term.
    const isOwned = /^(?:our|their|its|his|her|the)$/.test(words[np.from]?.lower ?? '');
    return isOwned ? termOf({ ...np, from: np.from + 1 }, reading) : whole;
  }
  const last = words[np.to - 1];
  const isPlural = last !== undefined && last.lemma !== last.lower && last.lower.endsWith('s');
  return termOf({ ...np, from: of + 1, head: np.to - 1, isPlural }, reading);
}

/** "X, or Y,": the same in other words. What two commas count off is a choice. */
function saidAgain({ chunks, words }: UnitReading, at: number): Beside | null {
  const or = chunks[at + 2];
  if (!or || words[or.from]?.lower !== 'or' || isInList(chunks, at, words)) return null;
  const end = chunks.findIndex(({ kind }, index) => index > at + 2 && kind === 'comma');
  const close = end < 0 ? chunks.length : end;
  const next = chunks[close + 1];
  // "apples, or pears, or plums"
  if (next?.kind === 'and') return null;
  const first = chunks[at + 3];
  if (
    !first ||
    chunks
      .slice(at + 3, close)
      .some((chunk) => chunk.kind === 'vg' && chunk.form === 'finite' && !isInside(chunk, chunks, at + 3))
  )
    return null;
  const noun = chunks.slice(at + 3, close).find((chunk): chunk is NounPhrase => chunk.kind === 'np') ?? null;
  // "the glaze, or a coat like it": another thing beside it; "or to other causes" goes on with something else.
  const isAnother =
    first.kind === 'np' &&
    /^an?$/.test(words[first.from]?.lower ?? '') &&
    !/^an?$/.test(words[chunks[at]?.from ?? -1]?.lower ?? '');
  if (isAnother || first.kind === 'prep' || words[first.from]?.lower === 'to') return null;
  const isDeed = first.kind === 'vg' && first.form === 'ing';
  if (!isDeed && !(noun && close - (at + 3) <= 4)) return null;
  const to = chunks[close]?.from ?? words.length;
  if (to - first.from < 2) return null;
  return { from: first.from, to, noun: isDeed ? null : noun, isSynonym: true };
}

/** A verb behind "how", "that" or "which" belongs to the explanation. */
const isInside = (verb: Chunk, chunks: readonly Chunk[], from: number): boolean =>
  chunks.slice(from, chunks.indexOf(verb)).some(({ kind }) => kind === 'relative' || kind === 'subordinator');

const isInList = (chunks: readonly Chunk[], at: number, words: UnitReading['words']): boolean => {
  const before = chunks[at - 1];
  return (
    (before?.kind === 'comma' && chunks[at - 2]?.kind === 'np') ||
    (before?.kind === 'and' && words[before.from]?.lower === 'or')
  );
};

/** "an antigen, which is a molecule that ...": up to the comma that ends it. */
function relative({ chunks, words }: UnitReading, at: number): Beside | null {
  const [which, verb, noun] = chunks.slice(at + 2, at + 5);
  if (!which || words[which.from]?.lower !== 'which' || verb?.kind !== 'vg' || !verb.isCopula || verb.isNegated)
    return null;
  const be = words[verb.main]?.lower ?? '';
  if (!/^(?:is|are)$/.test(be) || verb.auxiliaries.length > 0 || verb.adverbs.length > 0) return null;
  if (noun?.kind !== 'np' || noun.from !== verb.to || noun.isPronoun || noun.isName || noun.quantity || noun.date)
    return null;
  const determiner = words[noun.from]?.pos === 'DET' ? (words[noun.from]?.lower ?? '') : '';
  const close = chunks.findIndex(({ kind }, index) => index > at + 4 && (kind === 'comma' || kind === 'dash'));
  const end = close < 0 ? chunks.length : close;
  if (
    !/^(?:an?|the|)$/.test(determiner) ||
    isRelation(words[noun.head]?.lower ?? '') ||
    !setsApart(noun, chunks[at + 5], words)
  )
    return null;
  if (words.slice(noun.from, noun.head).some(({ lower }) => SUPERLATIVE.test(lower))) return null;
  return { from: noun.from, to: chunks[end]?.from ?? words.length, noun };
}

const SUPERLATIVE = /^(?:\p{Ll}{2,}est|most|least|main|only|key)$/u;

/** "of", "that", "in which": what a noun is told from others of its kind by. */
const setsApart = (noun: NounPhrase, next: Chunk | undefined, words: UnitReading['words']): boolean =>
  words.slice(noun.from, noun.to).some(({ lower }) => lower === 'of') ||
  (next !== undefined && /^(?:relative|vg|prep)$/.test(next.kind));

/** "X, the deliberate imposition of ...": to the end of the sentence, so that it is no list and no subject. */
function explained(
  { chunks, clauses, words }: UnitReading,
  at: number,
  isOne: (np: NounPhrase) => boolean,
): Beside | null {
  const noun = chunks[at + 2];
  if (noun?.kind !== 'np' || !/^(?:an?|the)$/.test(words[noun.from]?.lower ?? '')) return null;
  const before = chunks[at - 1];
  // "When two plates meet at such places, the heavier plate ...": the clause has not begun.
  if (!clauses.some(({ kind, verb }) => kind === 'main' && verb !== null && verb.from < (chunks[at]?.from ?? 0)))
    return null;
  const isGoverned =
    before?.kind === 'vg'
      ? !before.isCopula
      : before?.kind === 'prep' && chunks.slice(0, at).some(({ kind }) => kind === 'vg');
  // "built, by hand, the longest wall of ...": set off itself, it is explained by nothing behind it.
  const isAside = before?.kind === 'prep' && chunks[at - 2]?.kind === 'comma';
  if (!isGoverned || isAside || isInList(chunks, at, words)) return null;
  // "an oath among smiths to keep a secret, such as that of Rye": examples say no more of what it is.
  const examples = chunks.findIndex(
    ({ kind, from }, index) =>
      index > at + 3 &&
      kind === 'prep' &&
      chunks[index - 1]?.kind === 'comma' &&
      /^(?:such|including)$/.test(words[from]?.lower ?? ''),
  );
  // ", the outer wall of the mill, where the wheel hangs": what is found there is told besides.
  const besides = chunks.findIndex(
    ({ kind }, index) =>
      index > at + 3 &&
      chunks[index - 1]?.kind === 'comma' &&
      (kind === 'relative' || (kind === 'subordinator' && words[chunks[index]?.from ?? -1]?.lower === 'where')),
  );
  const ends = Math.min(...[examples, besides].map((end) => (end < 0 ? chunks.length : end - 1)));
  const rest = chunks.slice(at + 3, ends);
  const isBroken = rest.some(
    ({ kind }, index) => kind === 'comma' || kind === 'dash' || kind === 'open' || (kind === 'and' && index === 0),
  );
  const isVerbal = rest.some(
    (chunk) =>
      chunk.kind === 'vg' &&
      chunk.form === 'finite' &&
      !clauses.some(({ kind, verb }) => verb === chunk && /^(?:relative|complement|participial)$/.test(kind)),
  );
  if (isBroken || isVerbal || !setsApart(noun, rest[0], words)) return null;
  // "made from scratch, a fantastic display of skill": one thing of many that could be said of it; a kind is told by what it does.
  const isForDeed =
    rest[0]?.kind === 'prep' && rest[1]?.kind === 'np' && rest[2]?.kind === 'vg' && rest[2].form === 'to';
  if (/^an?$/.test(words[noun.from]?.lower ?? '') && !isForDeed && !/^(?:relative|vg)$/.test(rest[0]?.kind ?? ''))
    return null;
  // "the only survivor, a carter who ...": who that one is, not what the word means.
  const told = chunks[at];
  const isKnown = /^(?:the|his|her|their|its|our|my)$/.test(words[told?.from ?? -1]?.lower ?? '');
  if (isKnown && !(told?.kind === 'np' && isOne(told))) return null;
  return { from: noun.from, to: chunks[ends]?.from ?? words.length, noun };
}

/** "– members of the same species –", "(a ring of DNA)" */
function setOff({ chunks, words }: UnitReading, at: number): Beside | null {
  const open = chunks[at + 1];
  const noun = chunks[at + 2];
  if (!open || noun?.kind !== 'np' || noun.isPronoun || noun.isName || noun.quantity || noun.date) return null;
  const closes = open.kind === 'open' ? 'close' : 'dash';
  const close = chunks.findIndex(({ kind }, index) => index > at + 2 && kind === closes);
  // To the end of the sentence only what takes up the very noun is sure to be about it.
  const named = chunks[at];
  const isAgain = named?.kind === 'np' && words[named.head]?.lower === words[noun.head]?.lower;
  if (close < 0 && !(closes === 'dash' && isAgain)) return null;
  const end = close < 0 ? chunks.length : close;
  const inside = chunks.slice(at + 2, end);
  if (inside.some(({ kind }, index) => kind === 'comma' && chunks[at + 2 + index + 1]?.kind === 'np')) return null;
  const determiner = words[noun.from]?.pos === 'DET' ? (words[noun.from]?.lower ?? '') : '';
  const [, first] = inside;
  const hasMore =
    words.slice(noun.from, noun.to).some(({ lower }) => lower === 'of') ||
    (first && /^(?:relative|vg)$/.test(first.kind));
  if (!/^(?:an?|the|)$/.test(determiner) || hasMore !== true) return null;
  return { from: noun.from, to: chunks[end]?.from ?? words.length, noun };
}

const agrees = ({ isPlural }: Term, { noun }: Beside): boolean => noun === null || noun.isPlural === isPlural;

/** "night mills – mills that never stop": of two words, the second with what the first adds. */
const tellsWhich = ({ term }: Term, meaning: string): boolean => {
  const [noun, which = ''] = meaning.toLowerCase().replace(/^an? /, '').split(' ');
  return term.includes(' ') && noun === term.split(' ').at(-1) && /^(?:that|which|who|whose|with)$/.test(which);
};

/** "weapons – weapons that politicians use" says more of it, not what it is. */
const repeats = ({ term }: Term, meaning: string): boolean =>
  meaning
    .toLowerCase()
    .split(' ')
    .includes(term.split(' ').at(-1)?.toLowerCase() ?? '');
