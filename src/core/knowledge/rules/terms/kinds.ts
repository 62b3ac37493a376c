// "A prototype is the best example of a concept.", "Cultural relativism is the practice of ...": a sentence about a kind of thing that
// says which kind, and by what it differs from others of it.
import type { Chunk, NounPhrase, VerbGroup } from '../grammar/chunks';
import type { Clause } from '../grammar/clause';
import type { UnitReading } from '../readSentence';
import { isRelation } from '../relations';
import { type FoundDefinition, standsAlone, wordsFrom } from './definition';
import { type Term, termOf } from './term';

const SUPERLATIVE = /^(?:\p{Ll}{2,}est|best|worst|most|least|main|only|first|last|key|essential|important)$/u;
const FEWEST_WORDS = 4;
/** "the day of the visit in Round 4": true in one study, and of no kind of thing. */
const ONE_TIME = /\p{Lu}\p{L}* \d/u;

type Link = FoundDefinition['link'];

/** `isOne`: whether "the wheel" stands for every wheel. */
export function kindsIn(reading: UnitReading, isOne: (np: NounPhrase) => boolean = () => false): FoundDefinition[] {
  const { chunks, clauses, words } = reading;
  // A whole sentence may stand in brackets.
  const main = chunks[0]?.kind === 'open' ? clauses[1] : clauses[0];
  if (!main?.verb || /[?!]["”’)]*$/u.test(reading.unit.text)) return [];
  const subject = subjectAt(reading, isOne);
  if (!subject) return [];
  const { term, verb } = subject;
  const isMain = verb === main.verb || (chunks[0]?.kind === 'vg' && chunks[0] === main.verb);
  if (!isMain || !isPresent(verb, term, words)) return [];
  const definitions: FoundDefinition[] = [];
  const add = (link: Link, from: number, to: number): void => {
    const meaning = wordsFrom(reading, from, to);
    const isLong = meaning.split(' ').length >= FEWEST_WORDS;
    // What the term is made of may have a name of its own, which is asked for instead.
    if (
      !isLong ||
      !standsAlone(meaning) ||
      ONE_TIME.test(meaning) ||
      // "The miller is a man who sleeps by day": the one of the story.
      (term.article === 'the' && /\p{Lu}|(?<!\p{L})who(?!\p{L})/u.test(meaning)) ||
      (link !== 'is' && / (?:called|known as) /.test(meaning))
    )
      return;
    const because = `the sentence says what ${term.term} ${link}`;
    definitions.push({ ...term, link, meaning, reading, rule: 'definition', because });
  };
  const end = endOf(reading, main, verb.to);
  const link = linkOf(verb, chunks, words);
  // "An important part of the trade is the care of the stones.": which one it is, not what the word means.
  if (link?.link === 'is' && isPicked(reading, subject.np, link.from)) return [];
  if (link && (link.link !== 'is' || isKind(reading, link.from, term))) add(link.link, link.from, end);
  // "..., and refers to the belief that ..."
  const next = clauses.find(({ kind, parent, verb: own }) => kind === 'coordinate' && parent === main && own !== null);
  const opening = next && chunks.find(({ from }) => from >= next.from);
  if (next?.verb && (opening === next.verb || chunks[chunks.indexOf(next.verb) - 1]?.kind === 'and')) {
    const second = linkOf(next.verb, chunks, words);
    if (second && second.link !== 'is') add(second.link, second.from, words.length);
  }
  return definitions;
}

/** The kind of thing that opens the sentence, behind "In sociology," at most, and before the verb. */
function subjectAt(
  reading: UnitReading,
  isOne: (np: NounPhrase) => boolean,
): { term: Term; verb: VerbGroup; np: NounPhrase } | null {
  const { chunks, words } = reading;
  let at = chunks[0]?.kind === 'open' ? 1 : 0;
  const comma = chunks.findIndex(({ kind }) => kind === 'comma');
  // "In the context of trade, ...", "Simply put, ..."
  const isFronted =
    comma > 0 &&
    ((chunks[0]?.kind === 'prep' && chunks.slice(0, comma).every(({ kind }) => /^(?:prep|np|and)$/.test(kind))) ||
      (chunks[0]?.kind === 'vg' && comma === 1) ||
      chunks.slice(0, comma).every(({ kind }) => kind === 'adverb'));
  if (isFronted) at = comma + 1;
  const np = chunks[at];
  if (np?.kind !== 'np') return null;
  at += 1;
  // "a compass, also called a rose,", "ethnocentrism, as Sumner described the term,", "the fan, shown above,"
  if (chunks[at]?.kind === 'comma' && isAside(chunks[at + 1], words)) {
    const close = chunks.findIndex(({ kind }, index) => index > at + 1 && kind === 'comma');
    if (close < 0) return null;
    at = close + (chunks[close + 1]?.kind === 'quote' ? 2 : 1);
  } else if (chunks[at]?.kind === 'open') {
    const close = chunks.findIndex(({ kind }, index) => index > at && kind === 'close');
    if (close < 0) return null;
    at = close + 1;
  }
  const verb = chunks[at];
  const term = wordOf(np, reading) ?? termOf(np, reading) ?? (isOne(np) ? kindOf(np, reading) : null);
  return term && verb?.kind === 'vg' ? { term, verb, np } : null;
}

const isAside = (opener: Chunk | undefined, words: Words): boolean =>
  /^(?:or|as|also|sometimes|often|pronounced)$/.test(words[opener?.from ?? -1]?.lower ?? '') ||
  (opener?.kind === 'vg' && /^(?:maybe-finite|participle)$/.test(opener.form));

/** "the weir", where every weir is meant. */
function kindOf(np: NounPhrase, reading: UnitReading): Term | null {
  const term = termOf({ ...np, from: np.from + 1 }, reading);
  return term && { ...term, article: 'the' };
}

/** One of several is named: "a part of X is the Y", where "a part of X is a Y" would say what it is. */
const isPicked = ({ words }: UnitReading, np: NounPhrase, from: number): boolean =>
  /^an?$/.test(words[np.from]?.lower ?? '') &&
  words.slice(np.from, np.to).some(({ lower }) => lower === 'of') &&
  words[from]?.lower === 'the';

/** "The Greek root word xeno": a word of which the text tells what it means. */
function wordOf(np: NounPhrase, reading: UnitReading): Term | null {
  const own = reading.words.slice(np.from, np.to);
  const at = own.findIndex(({ lower }) =>
    /^(?:word|root|prefix|suffix|term|name|phrase|expression|acronym)$/.test(lower),
  );
  if (own[0]?.lower !== 'the' || at < 1 || at === own.length - 1) return null;
  // "The term erosion": asked for without saying that it is one.
  const isBare = /^(?:term|word)$/.test(own[at]?.lower ?? '') && at === 1;
  const text = wordsFrom(reading, np.from + (isBare ? at + 1 : 0), np.to);
  if (isBare && own.slice(at + 1).some(({ pos }) => pos === 'PROPN' || pos === 'ADP')) return null;
  return { article: '', term: text.charAt(0).toLowerCase() + text.slice(1), isPlural: false };
}

/** What is so always: said in the present, of one as of all, and without a doubt. */
const isPresent = ({ auxiliaries, adverbs, main, isNegated }: VerbGroup, { isPlural }: Term, words: Words): boolean => {
  const lower = words[main]?.lower ?? '';
  const isPassive = /^(?:defined|made|composed)$/.test(lower);
  // "can best be defined as", "is often defined as": how often does not change what it means.
  if (lower === 'defined' && !isNegated)
    return (
      auxiliaries.length > 0 && auxiliaries.every((own) => /^(?:is|are|can|may|be)$/.test(words[own]?.lower ?? ''))
    );
  return (
    !isNegated &&
    adverbs.length === 0 &&
    (auxiliaries.length === 0
      ? !/^(?:was|were|had|did|be)$/.test(lower) && (isPlural || lower === 'is' || lower.endsWith('s'))
      : isPassive && auxiliaries.every((own) => /^(?:is|are)$/.test(words[own]?.lower ?? '')))
  );
};

type Words = UnitReading['words'];

/** How the verb joins the term with what it means, and where that begins. */
function linkOf(verb: VerbGroup, chunks: readonly Chunk[], words: Words): { link: Link; from: number } | null {
  const { lemma = '', lower = '' } = words[verb.main] ?? {};
  const behind = words[verb.to]?.lower ?? '';
  if (verb.isCopula && /^(?:is|are)$/.test(lower)) return { link: 'is', from: verb.to };
  if (lemma === 'refer' && behind === 'to') return { link: 'refers to', from: verb.to + 1 };
  if (
    /^(?:mean|denote|signify)$/.test(lemma) &&
    /^(?:np|quote)$/.test(chunks.find(({ from }) => from === verb.to)?.kind ?? '')
  )
    return { link: 'means', from: verb.to };
  if (lower === 'defined' && behind === 'as') return { link: 'means', from: verb.to + 1 };
  if ((lemma === 'consist' || /^(?:composed|made)$/.test(lower)) && /^(?:of|up)$/.test(behind))
    return { link: 'consists of', from: verb.to + (behind === 'up' ? 2 : 1) };
  if (/^(?:occur|happen|arise)$/.test(lemma) && behind === 'when') return { link: 'occurs when', from: verb.to + 1 };
  return null;
}

/** "the practice of assessing ...", "a field that ...": a noun with what sets it apart. */
function isKind(reading: UnitReading, from: number, { article }: Term): boolean {
  const { chunks, words } = reading;
  const np = chunks.find((chunk): chunk is NounPhrase => chunk.kind === 'np' && chunk.from === from);
  if (!np || np.isPronoun || np.isName || np.quantity || np.date) return false;
  const head = words[np.head]?.lower ?? '';
  const determiner = words[from]?.lower ?? '';
  // "A bug vacuum is an example of ...", "Endungo is the name that ...": neither says what it is.
  if ((isRelation(head) && /^an?$/.test(determiner)) || /^(?:name|term|word)s?$/.test(head)) return false;
  // "The heart is the strongest muscle of the body" praises it, and "is a part of the body" says too little, where "is the part that ..."
  // says what it is.
  if (article === 'the')
    return (
      isSetApart(np, reading) &&
      (!isRelation(head) || chunks[chunks.indexOf(np) + 1]?.kind === 'relative') &&
      !words.slice(from, np.to).some(({ lower }) => SUPERLATIVE.test(lower))
    );
  const isGeneral = article !== '';
  if (words[from]?.pos === 'DET' && !/^(?:an?|the|any)$/.test(determiner)) return false;
  if (isGeneral) return true;
  const described = words.slice(from, np.head);
  // "the steps a town must take before ...": which steps, the clause behind it says.
  const next = chunks[chunks.indexOf(np) + 1];
  const isToldWhich = determiner === 'the' && np.isPlural && (next?.kind === 'np' || next?.kind === 'relative');
  return (isToldWhich || !isRelation(head)) && !described.some(({ lower }) => SUPERLATIVE.test(lower));
}

/** "a muscle that pumps", "the part of the brain that", "folds of skin" */
function isSetApart(np: NounPhrase, { chunks, words }: UnitReading): boolean {
  const next = chunks[chunks.indexOf(np) + 1];
  return (
    words.slice(np.from, np.to).some(({ lower }) => lower === 'of') ||
    next?.kind === 'relative' ||
    next?.kind === 'prep' ||
    (next?.kind === 'vg' && next.form !== 'finite')
  );
}

/** The main clause with all that hangs on it, up to another statement. */
function endOf({ chunks, clauses, words }: UnitReading, main: Clause, verb: number): number {
  // "is the study of mills and is divided into two": what "and" adds to the verb says something else of it.
  const second = clauses.find(
    ({ kind, parent, from, verb: own }) =>
      kind === 'coordinate' &&
      parent === main &&
      own !== null &&
      own.form === 'finite' &&
      /^(?:is|are|has|have|can|may|does|do)$/.test(words[own.from]?.lower ?? '') &&
      own.from - from <= 1 &&
      !clauses.some((other) => other.kind === 'relative' && other.from > verb && other.from < from),
  );
  // ", and because no stone lasts, ..."
  const reason = chunks.find(
    ({ kind, from }, at) =>
      kind === 'and' && from > verb && chunks[at - 1]?.kind === 'comma' && chunks[at + 1]?.kind === 'subordinator',
  );
  // "studies how people, firms, and states decide": what a comma counts off is no statement of its own.
  const isInList = (at: number): boolean => words.slice(verb, at - 1).some(({ text }) => text === ',');
  const next = clauses.find(
    ({ kind, parent, from, verb: own }) =>
      kind === 'coordinate' &&
      parent === main &&
      from > verb &&
      own !== null &&
      words[from - 1]?.text === ',' &&
      !isInList(from),
  );
  // "a rule in which power – over land or people – rests with many": two dashes hold an aside, and the meaning goes on.
  const dashes = chunks.filter(({ kind, from }) => kind === 'dash' && from > verb);
  const dash = dashes.length === 2 ? undefined : dashes[0];
  const ends = [next, second, reason, dash].map((each) => each?.from ?? Infinity);
  return Math.min(...ends, words.length);
}
