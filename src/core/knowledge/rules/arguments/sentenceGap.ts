// What can be left out of a sentence shown as it was written, so that it is asked for: what a clause says of its subject, from behind its
// verb to its end.
import type { Span } from '../../../source/document';
import type { Clause } from '../grammar/clause';
import type { Word } from '../grammar/word';
import type { Told } from './passage';
import type { Shown } from './shown';

/** Words of the sentence that must stay around the gap. */
const FEWEST_AROUND = 4;
const LONGEST_GAP = 15;
/** Of one word a gap is a guess, unless the word is a long one. */
const TELLING_LETTERS = 6;

interface Gap extends Span {
  readonly isMain: boolean;
  readonly count: number;
}

/** What a clause says of its subject, from behind its verb to its end; of the main clause rather than of one inside it. */
export function gapIn({ from, to, start }: Shown, told: Told): Gap | null {
  const { parts, words, unit, chunks, clauses } = told.reading;
  const found = parts.flatMap(({ after, clause, verb }) =>
    after.flatMap((slot) => {
      if (slot.from < from || slot.from <= verb.main || slot.role === 'adverb') return [];
      const end = endOf(slot.from, clause, told, to);
      const inner = /^(?:infinitive|gerund)$/.test(slot.role)
        ? chunks.filter((chunk) => slot.from < chunk.from && chunk.to <= slot.to && chunk.kind === 'np')
        : [];
      return [slot.from, ...inner.map((chunk) => chunk.from).filter((at) => words[at - 1]?.pos !== 'ADP')].flatMap(
        (first) => {
          const at = behindArticle(first, end, told);
          const [opening, closing] = [words[at], words[end - 1]];
          const count = words.slice(at, end).filter(({ pos }) => pos !== 'PUNCT').length;
          const shownBefore = unit.start + (opening?.start ?? 0) - start;
          if (!opening || !closing || !isTelling(told, at, end, count) || shownBefore <= 0) return [];
          if (!isWhole(told, end, to)) return [];
          if (slot.role === 'phrase' && words.slice(at, end).some((_, offset) => goesOn(words, at + offset))) return [];
          if (!isAnchored([...words.slice(from, at), ...words.slice(end, to)]) && shownBefore <= opening.start)
            return [];
          if (words.slice(from, at).filter(({ pos }) => pos !== 'PUNCT').length + to - end < FEWEST_AROUND) return [];
          const isMain = clause.kind === 'main' || (clause.kind === 'coordinate' && clauses.includes(clause));
          return [{ start: unit.start + opening.start, end: unit.start + closing.end, isMain, count }];
        },
      );
    }),
  );
  return (
    found.toSorted(
      (one, other) => Number(other.isMain) - Number(one.isMain) || other.count - one.count || other.start - one.start,
    )[0] ?? null
  );
}

const behindArticle = (at: number, end: number, { reading: { words } }: Told): number => {
  let from = at;
  while (from < end && (words[from]?.lower === 'the' || /^(?:PUNCT|ADP)$/.test(words[from]?.pos ?? ''))) from += 1;
  return isOwner(words, from) && from + 2 < end ? from + 2 : from;
};

/** "the town's granary": whose it is, stays. */
const isOwner = (words: readonly Word[], at: number): boolean =>
  /^[’']s?$/.test(words[at + 1]?.text ?? '') && words[at + 1]?.pos === 'PART';

/** To where another clause goes on behind a mark, or says when, why or if. */
function endOf(at: number, clause: Clause, { reading: { words, clauses } }: Told, to: number): number {
  const next = clauses
    .filter(
      (other) =>
        other !== clause &&
        other.from > at &&
        (/^(?:subordinate|coordinate)$/.test(other.kind) || /^[,;:—–(]$/.test(words[other.from - 1]?.text ?? '')),
    )
    .map(({ from }) => from);
  // "after the fair, the town is quiet": the main clause goes on.
  const others = clauses
    .filter((other) => other !== clause && /^(?:main|coordinate)$/.test(other.kind))
    .flatMap(({ verb }) =>
      verb && verb.main > at ? [words.findLastIndex(({ text }, index) => text === ',' && index < verb.main)] : [],
    )
    .filter((comma) => comma > at);
  const mark = words.findIndex(
    ({ text }, index) =>
      index > at && (/^(?:—|–|;|:|\()$/.test(text) || (text === ',' && startsClause(words, index + 1))),
  );
  let end = Math.min(to, mark < 0 ? to : mark, ...next, ...others);
  while (end > at && LOOSE_END.test(words[end - 1]?.text ?? '')) end -= 1;
  return end;
}

const SUBJECT = /^(?:i|he|she|it|they|we|you|there)$/;

/** What is left out ends where a clause does: not at a comma of a list. */
const isWhole = ({ reading: { words, clauses } }: Told, end: number, to: number): boolean =>
  words.slice(end, to).every(({ pos }) => pos === 'PUNCT') ||
  words[end]?.text !== ',' ||
  startsClause(words, end + 1) ||
  clauses.some(({ from }) => from === end || from === end + 1);

/** "they", "but they": behind a comma another statement begins. */
const startsClause = (words: readonly Word[], at: number): boolean =>
  SUBJECT.test(words[/^(?:and|but|so|or|yet)$/.test(words[at]?.lower ?? '') ? at + 1 : at]?.lower ?? '');

/** "in retrospect it seems": a statement of its own behind the noun. */
const goesOn = (words: readonly Word[], at: number): boolean =>
  SUBJECT.test(words[at]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(words[at - 1]?.pos ?? '') &&
  /^(?:VERB|AUX)$/.test(words[at + 1]?.pos ?? '');

/** "We can afford [...]", "It is hard [...]": anything might follow. */
function isAnchored(shown: readonly Word[]): boolean {
  const telling = shown.filter(({ pos, lemma, text }) => TELLING.test(pos) && text.length > 2 && !EMPTY.test(lemma));
  return telling.length >= 2 && telling.some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos));
}

const TELLING = /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/;
const EMPTY =
  /^(?:be|have|do|can|could|will|would|should|may|might|must|need|want|tend|get|go|make|take|seem|try|let|thing|way|lot|kind|sort|people|time)$/;

const LOOSE_END = /^(?:[^\p{L}\p{N}%)]+|and|but|or|even|just|only|mainly|partly|especially|as)$/iu;

function isTelling({ reading: { words } }: Told, from: number, to: number, count: number): boolean {
  const own = words.slice(from, to);
  const before = words[from - 1];
  const last = own.at(-1);
  if (count < 1 || count > LONGEST_GAP) return false;
  if (count === 1 && (own[0]?.text.length ?? 0) < TELLING_LETTERS) return false;
  return (
    own.some(({ pos, text }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos) && text.length > 3) &&
    !/^(?:he|she|it|they|them|him|her|this|that|these|those|i|we|you|\p{L}+sel(?:f|ves))$/u.test(own[0]?.lower ?? '') &&
    !own.some(({ lower }, at) => /^(?:who|which)$/.test(lower) && /^(?:and|or)$/.test(own[at - 1]?.lower ?? '')) &&
    own.filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 0 &&
    own.filter(({ text }) => text === '(').length === own.filter(({ text }) => text === ')').length &&
    !/^(?:he|she|it|they|them|him|her|this|that|so|too|is|are|do|does)$/.test(last?.lower ?? '') &&
    !/^(?:and|or|not|what|which|who|whom|how|where|when|why|whether|that|than|no|too|so|very|as|more|most|less|least|quite)$/.test(
      before?.lower ?? '',
    ) &&
    !/^[,"“‘'-]$/.test(before?.text ?? '') &&
    !/^(?:and|or|but)$/.test(words[to]?.lower ?? '')
  );
}
