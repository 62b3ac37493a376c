// What a sentence joins to something else, left out whole: the reason behind "because", what follows "if ...,", "so" and "although ...,",
// what is set against "not ...". Words tell, not clauses: long sentences are easily read wrongly.
import { CONDITION, CONTRAST, REASON, RESULT } from './jointSorts';
import type { Span } from '../../../source/document';
import type { FactType } from '../../model';
import type { Word } from '../grammar/word';
import type { Told } from './passage';
import type { Shown } from './shown';

export interface RelationGap extends Span {
  readonly type: FactType;
  readonly rule: string;
}

/** Words of a sentence that are joined to the rest of it, and how. */
export interface Joined {
  readonly from: number;
  readonly to: number;
  readonly type: FactType;
  readonly rule: string;
}

const FEWEST = 3;
const MOST = 29;
const LONGEST_FRONT = 34;
/** Words of the sentence that must stay around the gap. */
const FEWEST_AROUND = 4;

/** A reason named as one, a reason behind "because", what follows behind "if ...,": without what the sentence before says. */
export const joinedIn = (words: readonly Word[], from: number, to: number): Joined | null =>
  reasonNamed(words, { from, to }, false, '') ??
  reasonIn(words, { from, to }, false, '') ??
  behindOpening(words, { from, to }, false, '');

export function relationGapIn(shown: Shown, told: Told): RelationGap | null {
  const { words, unit } = told.reading;
  const isTwo = beginsBefore(shown, told);
  for (const look of [followsBefore, reasonNamed, reasonIn, behindOpening, resultIn, insteadIn]) {
    const found = look(words, shown, isTwo, unit.text);
    const gap = found && gapOf(found, shown, told);
    if (gap) return gap;
  }
  return null;
}

/** The sentence before is shown as well. */
const beginsBefore = ({ start, from }: Shown, { reading: { words, unit } }: Told): boolean =>
  start < unit.start + (words[from]?.start ?? 0);

type Look = (words: readonly Word[], shown: Pick<Shown, 'from' | 'to'>, isTwo: boolean, text: string) => Joined | null;

const FOLLOWS =
  /^(?:and )?(?:so|therefore|thus|hence|as a result|(?:which|this|that) means(?:,? \p{L}+ly,?)?(?: that)?|(?:that['’]s|that is|this is) why|for (?:that|this) reason),? /iu;

/** "A. That means that [B]" */
const followsBefore: Look = (words, { to }, isTwo, text) => {
  const opening = isTwo ? FOLLOWS.exec(text) : null;
  const from = opening ? words.findIndex(({ start }) => start >= opening[0].length) : -1;
  return from < 0 ? null : { from, to, ...RESULT };
};

/** "One reason A is that [B]" */
const reasonNamed: Look = (words, { from: first, to }) => {
  const reason = words.findIndex(({ lower }, at) => at >= first && at < first + 4 && lower === 'reason');
  const joint = words.findIndex(
    ({ lower }, at) =>
      reason >= 0 &&
      at > reason + 2 &&
      at < to &&
      /^(?:that|because)$/.test(lower) &&
      /^(?:is|was|'s|’s)$/.test(words[at - (words[at - 1]?.pos === 'ADV' ? 2 : 1)]?.lower ?? ''),
  );
  return joint < 0 ? null : { from: joint + 1, to, ...REASON };
};

/** "A, because [B]" */
const reasonIn: Look = (words, { from: first, to }) => {
  const at = words.findIndex(({ lower }, index) => index > first + 2 && index < to && lower === 'because');
  const before = words[at - 1]?.lower ?? '';
  if (at < 0 || /^(?:not|n't|n’t|than|or|perhaps|maybe|of)$/.test(before) || words[at + 1]?.lower === 'of') return null;
  if (isDeniedReason(words, at)) return null;
  // "a story that she won because ...": of a thing somebody tells.
  const isInside = words.slice(first, at).some(({ lower, pos }) => /^(?:that|what|who)$/.test(lower) && pos !== 'DET');
  return isInside ? null : { from: at + 1, to: endOfStatement(words, at, to), ...REASON };
};

/** "They are not slow because they are old, or because they are lazy": it is the reasons that are denied. */
export const isDeniedReason = (words: readonly Word[], at: number): boolean =>
  words.slice(0, at).some(({ lower }) => /^(?:not|n['’]t|never)$/.test(lower)) &&
  words.some(
    ({ lower }, index) => index > at && lower === 'because' && /^(?:or|but)$/.test(words[index - 1]?.lower ?? ''),
  );

/** "If A, [B]", "Although A, [B]" */
const behindOpening: Look = (words, { from: first, to }) => {
  const opener = /^even$/.test(words[first]?.lower ?? '') ? words[first + 1]?.lower : words[first]?.lower;
  const kind = /^(?:if|unless|once)$/.test(opener ?? '') ? CONDITION : null;
  const against = /^(?:although|though|while|whereas)$/.test(opener ?? '') ? CONTRAST : null;
  const as = kind ?? against;
  // "If, as they say, it sinks": only a remark stands before the comma.
  if (!as || words[first + 1]?.text === ',') return null;
  const comma = words.findIndex(
    ({ text }, at) => at > first + 2 && at < to && text === ',' && statesSomething(words, at + 1, to),
  );
  if (comma < 0) return null;
  return {
    from: words[comma + 1]?.lower === 'then' ? comma + 2 : comma + 1,
    to: endOfStatement(words, comma, to),
    ...as,
  };
};

/** "A, so [B]" */
const resultIn: Look = (words, { from: first, to }) => {
  const at = words.findIndex(
    ({ lower }, index) =>
      index > first + 3 &&
      index < to &&
      lower === 'so' &&
      // "so long as it holds": a proviso.
      !/^(?:long|far|much|many)$/.test(words[index + 1]?.lower ?? '') &&
      words[index - 1]?.text === ',' &&
      statesSomething(words, index + 1, to),
  );
  return at < 0
    ? null
    : { from: words[at + 1]?.lower === 'that' ? at + 2 : at + 1, to: endOfStatement(words, at, to), ...RESULT };
};

const REACH = 12;
const FAR = 20;

/** "not A but [B]" */
export const insteadIn: Look = (words, { from: first, to }) => {
  const but = words.findIndex(
    ({ lower }, at) => at > first + 4 && at < to && lower === 'but' && !statesSomething(words, at + 1, at + 4),
  );
  const not = words.findLastIndex(({ lower }, at) => at > first && at < but && /^(?:not|n't|n’t)$/.test(lower));
  // "not merely", "not just": they call for a "but", however far off.
  const isCalledFor = words.slice(not, not + 4).some(({ lower }) => /^(?:merely|just|only|simply|solely)$/.test(lower));
  if (
    but < 0 ||
    not < 0 ||
    but - not > (isCalledFor ? FAR : REACH) ||
    words.slice(not, but).some(({ text }) => /^[;:—]$/.test(text))
  )
    return null;
  const from = words[but + 1]?.lower === 'also' || words[but + 1]?.lower === 'rather' ? but + 2 : but + 1;
  return { from, to: endOfStatement(words, but, to), ...CONTRAST };
};

/** A subject and, before any comma, its verb. */
export function statesSomething(words: readonly Word[], from: number, to: number): boolean {
  const end = words.findIndex(({ text }, at) => at > from && /^(?:[,;:.!?()]|—|--+)$/.test(text));
  const own = words.slice(from, end < 0 ? to : Math.min(end, to));
  return (
    (/^(?:PRON|DET|NOUN|PROPN|ADJ|NUM)$/.test(own[0]?.pos ?? '') ||
      // "values are", "selling takes": a noun the tagger took for a verb, or a deed.
      (own[0]?.pos === 'VERB' && (own[1]?.pos === 'AUX' || own[0].lower.endsWith('ing'))) ||
      (own[0]?.pos === 'ADV' && /^(?:PRON|DET|NOUN|PROPN)$/.test(own[1]?.pos ?? ''))) &&
    !/^(?:which|who|whom|whose|especially|and|or|but)$/.test(own[0]?.lower ?? '') &&
    own.slice(1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

const SUBJECT = /^(?:i|he|she|it|they|we|you|there)$/;

/** To a mark behind which something else begins: ", but they", ";". */
export function endOfStatement(words: readonly Word[], at: number, to: number): number {
  const end = words.findIndex(
    ({ text }, index) =>
      index > at + 1 &&
      (/^(?:—|;|:|\()$/.test(text) ||
        (text === ',' &&
          /^(?:and|but|so)$/.test(words[index + 1]?.lower ?? '') &&
          SUBJECT.test(words[index + 2]?.lower ?? ''))),
  );
  return end < 0 ? to : Math.min(end, to);
}

const QUOTE = /^["“”]$/;

/** The words that are joined, where they and what stays around them make a card. */
export function gapOf({ from, to, type, rule }: Joined, shown: Shown, told: Told): RelationGap | null {
  const { words, unit } = told.reading;
  const isTwo = beginsBefore(shown, told);
  let end = Math.min(to, shown.to);
  while (end > from && words[end - 1]?.pos === 'PUNCT' && !/^[)%]$/.test(words[end - 1]?.text ?? '')) end -= 1;
  const [first, last] = [words[from], words[end - 1]];
  const countIn = (start: number, stop: number): number =>
    words.slice(start, stop).filter(({ pos }) => pos !== 'PUNCT').length;
  const count = countIn(from, end);
  const around = countIn(shown.from, from) + countIn(end, shown.to);
  if (!first || !last || count < FEWEST || count > MOST || around > LONGEST_FRONT) return null;
  if ((!isTwo && around < FEWEST_AROUND) || (isTwo && shown.isLong)) return null;
  if (words.slice(from, end).filter(({ text }) => QUOTE.test(text)).length % 2 === 1) return null;
  return { start: unit.start + first.start, end: unit.start + last.end, type, rule };
}
