// "Use a sieve to sort the grain", "If the wheel stops, oil it": what one who signs calls on the reader to do. What for, when or what is left
// out, and the front says whose advice it is. Where calls stand in a row of their own, a word the tagger took for a noun is one of them.
import type { Document, Span } from '../../../source/document';
import { evidenceAt } from '../../../source/evidence';
import type { Fact, FactType } from '../../model';
import { capitalise } from '../../statement';
import type { FoundEntity } from '../entities/findEntities';
import { gapFact } from '../facts/factFrom';
import type { Word } from '../grammar/word';
import { isSameBlock, type Passage, type Told } from './passage';
import { type Shown, shownOf } from './shown';

/** Calls to look, listen and imagine belong to the telling, and advise nothing. */
const TELLING =
  /^(?:consider|note|notice|suppose|imagine|picture|assume|see|look|let|think|remember|recall|say|take|compare|guess|wait|thank|visit|click|contact|subscribe|forgive|believe|trust|bet|call|stay|stop|enter)$/;

/** Fewer calls in one sentence, or at the beginning of paragraphs, may be a way of speaking, or what somebody else is taught. */
const ROW = 3;
const SHORTEST_GAP = 2;
const LONGEST_GAP = 15;
const LONGEST_FRONT = 34;

export function adviceOf(
  passage: Passage,
  author: FoundEntity,
  isUsed: (told: Told) => boolean,
  document: Document,
): Fact[] {
  const rows = rowsIn(passage);
  return passage.flatMap((told, place) => {
    const call = isUsed(told) ? null : callIn(told, rows);
    if (!call) return [];
    const [shown] = shownOf(passage, place, document);
    if (!shown || shown.isLong) return [];
    const text = document.text.slice(shown.start, shown.end);
    // Marks of what was crossed out are no words.
    if (text.includes('~~')) return [];
    return gapsIn(told, call, shown)
      .map(({ gap, type }) => ({
        ...gapFact(told.reading, document, {
          type,
          importance: 2,
          statement: `${capitalise(text)}.`,
          gap: { start: gap.start - shown.start, end: gap.end - shown.start },
          rule: 'advice',
          because: `${author.name} calls on the reader to do it`,
          holder: author,
          quantity: null,
          about: [],
        }),
        evidence: [
          evidenceAt(document, told.reading.unit.sentence.block, {
            start: Math.min(shown.start, told.reading.unit.start),
            end: told.reading.unit.end,
          }),
        ],
      }))
      .map((fact) => (fact.found ? { ...fact, found: { ...fact.found, isOfWriters: true as const } } : fact));
  });
}

interface Call {
  /** The word that calls. */
  readonly verb: number;
  /** Of "If it rains, oil the wheel" the comma; else null. */
  readonly behind: number | null;
}

/** Where sentences begin that hold a row of calls, or each of which calls at the beginning of a paragraph. */
function rowsIn(passage: Passage): ReadonlySet<number> {
  const counts = new Map<number, number>();
  const openings = new Set<number>();
  for (const [place, told] of passage.entries()) {
    const { unit } = told.reading;
    const before = passage[place - 1];
    if (callIn(told, null) === null) continue;
    counts.set(unit.sentence.start, (counts.get(unit.sentence.start) ?? 0) + 1);
    if (!before || !isSameBlock(before, told)) openings.add(unit.sentence.start);
  }
  const rows = [...counts].filter(([, count]) => count >= ROW).map(([start]) => start);
  return new Set([...rows, ...(openings.size >= ROW ? openings : [])]);
}

/** `rows` are the sentences that may call; null for any. */
function callIn({ reading, speaker }: Told, rows: ReadonlySet<number> | null): Call | null {
  const { unit, words, parts } = reading;
  if (speaker !== null || unit.isQuoted || unit.isTag === true || /[?!…]["”’)]*$/u.test(unit.text)) return null;
  if (rows?.has(unit.sentence.start) === false) return null;
  const opens = /^(?:if|when|once|before|after|unless)$/.test(words[0]?.lower ?? '');
  const comma = opens ? words.findIndex(({ text }) => text === ',') : -1;
  if (opens && comma < SHORTEST_GAP) return null;
  let verb = comma + 1;
  while (/^(?:do|don|n['’]t|not|never|always|just|then|instead|please)$/.test(words[verb]?.lower ?? '')) verb += 1;
  const word = words[verb];
  if (!word || TELLING.test(word.lower) || word.lower !== word.lemma || /^\p{Lu}{2}/u.test(word.text)) return null;
  const next = words[verb + 1];
  // "oil the wheel": behind a noun stands no article.
  const isBeforeNoun = next?.pos === 'DET' || /^(?:your|every|each|all|any)$/.test(next?.lower ?? '');
  const isBare =
    word.pos === 'VERB' ||
    (word.pos === 'NOUN' && isBeforeNoun) ||
    (rows !== null && ((word.pos === 'NOUN' && parts.length === 0) || (word.pos === 'ADJ' && isBeforeNoun)));
  // "Run by Ann Lee": nobody is called on. "Cut costs are" has another verb.
  if (!isBare || next === undefined || /^(?:by|of|is|are|was|were|has|had)$/.test(next.lower) || next.pos === 'PUNCT')
    return null;
  const hasSubject = parts.some(
    ({ verb: own, subject }) =>
      subject !== null && (own.main === verb || (own.main > verb && subject.from <= verb && verb < subject.to)),
  );
  const isStated = parts.some(
    ({ clause, subject }) => clause === reading.clauses[0] && subject !== null && subject.from < verb,
  );
  return hasSubject || (isStated && comma < 0) ? null : { verb, behind: comma < 0 ? null : comma };
}

interface Left {
  readonly gap: Span;
  readonly type: FactType;
}

function gapsIn(told: Told, call: Call, shown: Shown): Left[] {
  const { words, quantities, unit } = told.reading;
  // "Expect [80%] of the grain to sprout": the figures.
  const shares = quantities.filter(({ text }) => /%|per ?cent/iu.test(text));
  if (shares.length > 0)
    return shares.map(({ start, end }) => ({
      gap: { start: unit.start + start, end: unit.start + end },
      type: 'number',
    }));
  const found = leftOutIn(words, call);
  const gap = found && gapOf(words, found, shown, unit.start);
  return found && gap ? [{ gap, type: found.type }] : [];
}

/** "Know when it rains": when is what is known. */
const TOLD = /^(?:know|see|ask|say|tell|learn|understand|decide|find|out)$/;

interface Range {
  readonly from: number;
  readonly to: number;
  readonly type: FactType;
}

function leftOutIn(words: readonly Word[], { verb, behind }: Call): Range | null {
  const to = words.length;
  if (behind !== null) return { from: behind + 1, to, type: 'condition' };
  const at = (test: (word: Word, index: number) => boolean): number =>
    words.findIndex((word, index) => index > verb + 1 && test(word, index));
  const because = at(({ lower }, index) => lower === 'because' && words[index + 1]?.lower !== 'of');
  if (because > 0) return { from: because + 1, to, type: 'cause' };
  const so = at(({ lower }, index) => lower === 'so' && words[index - 1]?.text === ',');
  if (so > 0) return { from: words[so + 1]?.lower === 'that' ? so + 2 : so + 1, to, type: 'cause' };
  const instead = at(
    ({ lower }, index) =>
      (lower === 'of' && words[index - 1]?.lower === 'instead') ||
      (lower === 'than' && words[index - 1]?.lower === 'rather'),
  );
  if (instead > 0) return { from: instead + 1, to, type: 'contrast' };
  const like = at(
    ({ lower }, index) => lower === 'as' && words[index - 1]?.lower === 'just' && words[index - 2]?.text === ',',
  );
  if (like > 0) return { from: like + 1, to, type: 'contrast' };
  const when = at(
    ({ lower }, index) => /^(?:when|if|until|unless)$/.test(lower) && !TOLD.test(words[index - 1]?.lemma ?? ''),
  );
  if (when > 0) return { from: when + 1, to, type: 'condition' };
  // "Use a sieve [to sort the grain]": behind its object, what for.
  const purpose = at(
    ({ lower }, index) =>
      lower === 'to' &&
      words[index + 1]?.pos === 'VERB' &&
      /^(?:NOUN|PROPN|ADV|ADJ)$/.test(words[index - 1]?.pos ?? '') &&
      words.length - index > SHORTEST_GAP,
  );
  if (purpose > 0) return { from: purpose + 1, to, type: 'cause' };
  let from = verb + 1;
  while (/^(?:ADP|PART)$/.test(words[from]?.pos ?? '') || words[from]?.lower === 'the') from += 1;
  // "try to tell the reader [something new]" is asked whole behind "to".
  if (words[from]?.lower === 'to') from += 1;
  return { from, to, type: 'claim' };
}

function gapOf(words: readonly Word[], { from, to }: Range, shown: Shown, at: number): Span | null {
  let end = to;
  while (end > from && words[end - 1]?.pos === 'PUNCT' && !/^[)%]$/.test(words[end - 1]?.text ?? '')) end -= 1;
  const own = words.slice(from, end).filter(({ pos }) => pos !== 'PUNCT');
  const [first, last] = [words[from], words[end - 1]];
  if (!first || !last || own.length < SHORTEST_GAP || own.length > LONGEST_GAP) return null;
  // A bracket or a mark of quotation that is cut through, or only words that point.
  const text = own.map((word) => word.text).join(' ');
  if (
    /^(?:it|them|this|that|one|so|back|on|up|out|away)(?: |$)/iu.test(text) ||
    text.split('(').length !== text.split(')').length
  )
    return null;
  const around = words.slice(shown.from, from).filter(({ pos }) => pos !== 'PUNCT').length;
  return around < 1 || around > LONGEST_FRONT ? null : { start: at + first.start, end: at + last.end };
}
