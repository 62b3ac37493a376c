// The words on one side of a verb -> slots: a preposition with its noun, a list as one, what a measure is compared with.
import { isPlaceNoun, isSite } from '../entities/kindsOfNames';
import type { Chunk, NounPhrase } from './chunks';
import { TIME_NOUN } from './near';
import type { Word } from './word';

export interface Slot {
  readonly role: 'subject' | 'object' | 'complement' | 'phrase' | 'adverb' | 'infinitive' | 'gerund';
  /** The preposition of a phrase, lower case; empty for everything else. */
  readonly preposition: string;
  readonly noun: NounPhrase | null;
  readonly chunks: readonly Chunk[];
  readonly from: number;
  readonly to: number;
}

/** Prepositions whose phrase behind an object describes the object rather than the act. */
const BINDS_TO_NOUN = new Set('about between against over among regarding towards toward concerning for'.split(' '));

/** The slots of the chunks on one side of a verb, in their order. */
export function slotsOf(chunks: readonly Chunk[], words: readonly Word[], beforeVerb: boolean): Slot[] {
  const slots: Slot[] = [];
  let index = 0;
  const make = (
    role: Slot['role'],
    from: number,
    to: number,
    preposition = '',
    noun: NounPhrase | null = null,
  ): void => {
    const own = chunks.slice(from, to);
    slots.push({ role, preposition, noun, chunks: own, from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? 0 });
  };
  while (index < chunks.length) {
    const chunk = chunks[index];
    if (!chunk) break;
    const time = chunk.kind === 'np' ? timeAdverb(chunks, index, words, beforeVerb) : null;
    if (time !== null) {
      make('adverb', index, time);
      index = time;
    } else if (chunk.kind === 'np' && isOneByOne(chunks, index, words)) {
      make('adverb', index, index + 3);
      index += 3;
    } else if (chunk.kind === 'np') {
      const to = withComparison(chunks, withCoordination(chunks, index + 1, words), words);
      const before = slots.at(-1);
      // "a crater six kilometres wide", "a machine the size of a toaster"
      const isMeasure =
        (chunk.quantity !== null && to > index + 1) ||
        /^(?:size|height|length|width|weight|shape|colou?r|age)$/.test(words[chunk.head]?.lower ?? '');
      if (!beforeVerb && isMeasure && before?.role === 'object' && before.to === chunk.from) {
        const own = chunks.slice(index, to);
        slots.splice(-1, 1, { ...before, chunks: [...before.chunks, ...own], to: own.at(-1)?.to ?? before.to });
      } else if (chunk.date && !beforeVerb) make('phrase', index, to, '', chunk);
      else make('object', index, to, '', chunk);
      index = to;
    } else if (chunk.kind === 'prep' && isLeftOver(chunks, index, words) && slots.at(-1)?.role === 'object') {
      // "gave them a second day off in 1926"
      const before = slots.at(-1);
      if (before) slots.splice(-1, 1, { ...before, chunks: [...before.chunks, chunk], to: chunk.to });
      index += 1;
    } else if (chunk.kind === 'prep') {
      let to = index + 1;
      while (chunks[to]?.kind === 'prep' || chunks[to]?.kind === 'adverb') to += 1;
      const governed = chunks[to];
      const preposition = words
        .slice(chunk.from, (chunks[to - 1] ?? chunk).to)
        .map(({ lower }) => lower)
        .join(' ');
      if (governed?.kind === 'np' && preposition === 'with' && isState(chunks[to + 1])) {
        // "with the country preoccupied": nobody is asked for.
        const end = endOfVerbPhrase(chunks, to + 2, words);
        make('phrase', index, end, preposition);
        index = end;
      } else if (governed?.kind === 'np') {
        const end =
          beforeVerb && (slots.length === 0 || slots.at(-1)?.preposition === ',')
            ? joinedByAnd(chunks, to + 1)
            : withSamePreposition(chunks, withCoordination(chunks, to + 1, words), preposition, words);
        make('phrase', index, end, preposition, governed);
        index = end;
      } else if (governed?.kind === 'vg') {
        const end = endOfVerbPhrase(chunks, to + 1, words);
        make('gerund', index, end, preposition);
        index = end;
      } else {
        make('adverb', index, to, preposition);
        index = to;
      }
      const [last, previous] = [slots.at(-1), slots.at(-2)];
      if (!beforeVerb && last && previous && belongsToPlace(previous, last, words)) {
        slots.splice(-2, 2, { ...previous, chunks: [...previous.chunks, ...last.chunks], to: last.to });
        continue;
      }
      if (
        !beforeVerb &&
        last?.role === 'phrase' &&
        previous?.role === 'object' &&
        !last.noun?.quantity &&
        BINDS_TO_NOUN.has(last.preposition) &&
        last.from === previous.to
      ) {
        slots.splice(-2, 2, { ...previous, chunks: [...previous.chunks, ...last.chunks], to: last.to });
      }
    } else if (chunk.kind === 'vg') {
      const end = endOfVerbPhrase(chunks, index + 1, words);
      make(chunk.form === 'to' ? 'infinitive' : 'gerund', index, end);
      index = end;
    } else if (chunk.kind === 'adjective') {
      let to = index + 1;
      while (chunks[to]?.kind === 'adjective' || (chunks[to]?.kind === 'and' && chunks[to + 1]?.kind === 'adjective'))
        to += 1;
      make('complement', index, to);
      index = to;
    } else if (chunk.kind === 'adverb') {
      let to = index + 1;
      if (chunks[to]?.kind === 'adjective') to += 1;
      make(to > index + 1 ? 'complement' : 'adverb', index, to);
      index = to;
    } else {
      if (chunk.kind === 'comma' && beforeVerb) make('adverb', index, index + 1, ',');
      index += 1;
    }
  }
  return slots;
}

const isState = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'vg' && chunk.auxiliaries.length === 0 && chunk.form !== 'to' && chunk.form !== 'finite';

/** "opened one morning" */
const DAYPART = /^(?:morning|afternoon|evening|night|day|spring|summer|autumn|winter)$/;

/**
 * "seven years later", "all winter", "the next morning the two men signed": a noun that says when and is neither subject nor object.
 * Gives the place behind it, or null.
 */
function timeAdverb(chunks: readonly Chunk[], at: number, words: readonly Word[], beforeVerb: boolean): number | null {
  const noun = chunks[at];
  const next = chunks[at + 1];
  if (noun?.kind !== 'np' || noun.date || !TIME_NOUN.test(words[noun.head]?.lower ?? '')) return null;
  if (next?.kind === 'adverb' && /^(?:later|earlier|before|afterwards|ago|on)$/.test(words[next.from]?.lower ?? ''))
    return at + 2;
  const first = words[noun.from]?.lower ?? '';
  if (!beforeVerb && /^(?:one|that)$/.test(first) && DAYPART.test(words[noun.head]?.lower ?? '')) return at + 1;
  // "died the following morning"
  const isNext = words
    .slice(noun.from, noun.head)
    .some(({ lower }) => /^(?:next|following|previous|same)$/.test(lower));
  if (!beforeVerb && isNext) return at + 1;
  if (/^(?:all|every|each)$/.test(first) && !(beforeVerb && next?.kind !== 'np' && next?.kind !== 'comma'))
    return at + 1;
  const isRelative = words
    .slice(noun.from, noun.head)
    .some(({ lower }) => /^(?:next|following|previous|same|that|this|last|one)$/.test(lower));
  return beforeVerb && isRelative && (next?.kind === 'np' || next?.kind === 'comma') ? at + 1 : null;
}

/**
 * "at the museum in Leeds": a place behind a name tells where the named thing is. So does "in Leeds, the gallery in York and the
 * library" where the list goes on with what came before.
 */
function belongsToPlace(previous: Slot, last: Slot, words: readonly Word[]): boolean {
  if (last.role !== 'phrase' || !last.noun?.isName || !/^(?:in|at|near|outside|of)$/.test(last.preposition))
    return false;
  if (previous.role !== 'phrase' && previous.role !== 'object') return false;
  if (previous.noun === null || previous.noun.date) return false;
  const before = words[previous.to - 1];
  const isPlaceLike =
    before?.pos === 'NOUN' &&
    (isPlaceNoun(before.text) || isSite(before.text)) &&
    /^(?:at|in|on)$/.test(previous.preposition) &&
    last.preposition !== 'of';
  return (
    (before?.pos === 'PROPN' || isPlaceLike) &&
    // "in Leeds at the fair": what lies in the town comes first.
    !(previous.preposition === 'in' && /^(?:in|at)$/.test(last.preposition))
  );
}

/** A particle behind its object, before a phrase of its own. */
const isLeftOver = (chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean =>
  /^(?:off|away|apart|aside|back)$/.test(words[chunks[at]?.from ?? -1]?.lower ?? '') && chunks[at + 1]?.kind === 'prep';

/** "closed one after another" */
const isOneByOne = (chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean => {
  const [one, joint, other] = chunks.slice(at, at + 3);
  const lower = (chunk: Chunk | undefined): string => words[chunk?.from ?? -1]?.lower ?? '';
  return (
    joint?.kind === 'prep' &&
    lower(one) === 'one' &&
    /^(?:after|by)$/.test(lower(joint)) &&
    /^(?:another|one|the)$/.test(lower(other))
  );
};

/** "34 minutes longer", "two miles away": what a measure is said of goes with it. */
function withComparison(chunks: readonly Chunk[], at: number, words: readonly Word[]): number {
  const [noun, behind] = [chunks[at - 1], chunks[at]];
  if (noun?.kind !== 'np' || !noun.quantity || (behind?.kind !== 'adverb' && behind?.kind !== 'adjective')) return at;
  return MEASURED.test(words[behind.from]?.lower ?? '') ? at + 1 : at;
}

const MEASURED =
  /^(?:longer|shorter|higher|lower|later|earlier|faster|slower|older|younger|larger|smaller|deeper|taller|warmer|cooler|heavier|lighter|more|less|fewer|away|apart|ahead|long|wide|high|tall|deep|thick|old)$/;

/** "schools and universities", "wood, coal and oil": one slot. */
function withCoordination(chunks: readonly Chunk[], from: number, words: readonly Word[]): number {
  let to = from;
  let isList = false;
  for (;;) {
    const [link, member] = [chunks[to], chunks[to + 1]];
    if (link?.kind === 'and' && member?.kind === 'np') to += 2;
    else if (to === from && isDescribed(chunks, to, words)) return to;
    else if (link?.kind === 'comma' && member?.kind === 'np' && listContinues(chunks, to + 2)) {
      to += 2;
      isList = true;
    } else if (
      // Of two, a comma before "and" parts more than two nouns.
      (isList || !isVerbAhead(chunks, to + 3)) &&
      link?.kind === 'comma' &&
      member?.kind === 'and' &&
      chunks[to + 2]?.kind === 'np'
    )
      to += 3;
    else return to;
  }
}

/** "Tom Berg, a miller and grocer": with one article for two nouns they say what he was, and list nothing. */
function isDescribed(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const [name, comma, noun, and, last] = chunks.slice(at - 1, at + 4);
  const word = (chunk: Chunk | undefined): Word | undefined => words[chunk?.from ?? -1];
  return (
    name?.kind === 'np' &&
    words[name.to - 1]?.pos === 'PROPN' &&
    comma?.kind === 'comma' &&
    noun?.kind === 'np' &&
    /^an?$/.test(word(noun)?.lower ?? '') &&
    and?.kind === 'and' &&
    last?.kind === 'np' &&
    word(last)?.pos === 'NOUN'
  );
}

/** "in France and in England": one phrase, of two places. */
function withSamePreposition(
  chunks: readonly Chunk[],
  at: number,
  preposition: string,
  words: readonly Word[],
): number {
  const [link, prep, noun] = chunks.slice(at, at + 3);
  return link?.kind === 'and' &&
    prep?.kind === 'prep' &&
    prep.to === prep.from + 1 &&
    words[prep.from]?.lower === preposition &&
    noun?.kind === 'np'
    ? at + 3
    : at;
}

/** Only phrases stand before the next verb: what comes is a clause. */
const isVerbAhead = (chunks: readonly Chunk[], from: number): boolean =>
  chunks.slice(from).find(({ kind }) => !/^(?:np|prep|adverb|adjective)$/.test(kind))?.kind === 'vg';

/** In front of a subject a comma ends the phrase: "In 2008, A and B met". */
const joinedByAnd = (chunks: readonly Chunk[], from: number): number =>
  chunks[from]?.kind === 'and' && chunks[from + 1]?.kind === 'np' ? from + 2 : from;

function listContinues(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < chunks.length && at < from + 10; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'and') return chunks[at + 1]?.kind === 'np';
    if (kind !== 'np' && kind !== 'comma') return false;
  }
  return false;
}

/** What follows a non-finite verb up to the next phrase that may belong to the main one. */
function endOfVerbPhrase(chunks: readonly Chunk[], from: number, words: readonly Word[]): number {
  let to = from;
  for (; to < chunks.length; to += 1) {
    const kind = chunks[to]?.kind;
    if (kind === 'np') {
      to = withCoordination(chunks, to + 1, words) - 1;
      continue;
    }
    if (kind === 'comma' || kind === 'mark' || kind === 'dash') break;
    if (kind === 'and' && chunks[to + 1]?.kind !== 'vg' && chunks[to + 1]?.kind !== 'np') break;
  }
  return to;
}
