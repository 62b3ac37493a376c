// Does a day behind a verb belong to what the verb looks ahead to? "He called for a strike on Friday", "invited them for Sunday": such a
// day was still to come, or nobody can tell. "He called on Friday for a strike" says when he called, and so does a fronted "On Friday,".
// What a report says of the past in other words ("the strike began on Friday") is left alone.
import type { Span } from '../../../source/document';
import type { Word } from '../grammar/word';

/** What is done to something that is to come, whatever stands behind. */
const OF_THE_COMING = new Set(
  'schedule reschedule plan arrange invite postpone defer adjourn delay expect await anticipate propose forecast summon'.split(
    ' ',
  ),
);
/** What asks for a deed: the deed is to come. */
const WITH_A_DEED = new Set(
  'ask urge tell order instruct command agree promise pledge vow threaten intend hope want wish decide offer call invite expect plan arrange propose undertake prepare demand request require'.split(
    ' ',
  ),
);
/** With these words behind: "call for", "call a meeting". */
const CALLS = new Set('call appeal press push demand request order'.split(' '));

const isTo = (word: Word | undefined): boolean => word?.lower === 'to';
const isVerb = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'VERB' && !/^(?:DET|ADJ)$/.test(words[at - 1]?.pos ?? '');

/** The nearest verb before a place; -1 where there is none. */
function verbBefore(words: readonly Word[], place: number): number {
  for (let at = place - 1; at >= 0; at -= 1) if (isVerb(words, at)) return at;
  return -1;
}

/** Whether the day is one to come, or may be. */
export function looksAhead(words: readonly Word[], day: Span): boolean {
  const first = words.findIndex(({ start }) => start >= day.start);
  if (first < 1) return false;
  const opener = words[first - 1]?.lower ?? '';
  // "a vote fixed for Friday"
  if (opener === 'for') return true;
  const before = opener === 'on' || opener === 'by' || opener === 'until' || opener === 'from' ? first - 1 : first;
  const verb = verbBefore(words, before);
  if (verb < 0) return callsFor(words, 0, before);
  if (isTo(words[verb - 1])) {
    const asks = verbBefore(words, verb - 1);
    if (asks >= 0 && WITH_A_DEED.has(words[asks]?.lemma ?? '')) return true;
    const noun = words[verb - 2];
    if (noun?.pos === 'NOUN' && WITH_A_DEED.has(noun.lemma)) return true;
  }
  const lemma = words[verb]?.lemma ?? '';
  const isPassive = /^(?:was|were|been|be|being)$/.test(words[verb - 1]?.lower ?? '');
  // "was scheduled on Friday" may be either; "she was invited on Friday" may be, too.
  if (verb + 1 === before) return isPassive && OF_THE_COMING.has(lemma);
  return OF_THE_COMING.has(lemma) || callsFor(words, verb, before);
}

/** "called for a strike", "called a meeting", "ordered an election", "a call for a strike". */
function callsFor(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { lemma = '', pos = 'X' } = words[at] ?? {};
    if (!CALLS.has(lemma) || (pos !== 'VERB' && pos !== 'NOUN')) continue;
    const next = words[at + 1]?.lower ?? '';
    if (next === 'for' || (pos === 'VERB' && /^an?$/.test(next))) return true;
  }
  return false;
}
