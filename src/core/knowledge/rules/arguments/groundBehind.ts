// "Oak makes the best wheels. It [stays hard in the water].", "The lower streets are at risk: they [lie below the dam].": a judgement, and
// in the next statement, which no word joins to it, what bears it out. That it does so is told by what they are: the one says how
// something is to be taken, the other goes on about the same thing and judges nothing.
import { stemOf } from '../../stems';
import type { Clause } from '../grammar/clause';
import type { Slot } from '../grammar/slots';
import { GROUND } from './jointSorts';
import { openerOf } from './openers';
import type { Told } from './passage';
import { endOfStatement, type Joined } from './relationGap';
import { isAccount } from './voice';

/** `before` stands directly before `told`, behind the mark; behind a colon it need not be about the same thing. */
export function groundBehind(before: Told, told: Told, mark: string): Joined | null {
  const { words, clauses, parts } = told.reading;
  const [main] = clauses;
  const own = parts.find(({ clause }) => clause === main);
  if (!main?.verb || main.isUncertain || !own?.subject?.noun || openerOf(told) !== null) return null;
  // "over the years only four ...": within a sentence it may open with its time.
  if ((own.subject.from > 0 && mark === '.') || own.verb.from !== own.subject.to) return null;
  // What happened next bears nothing out, and nor does what somebody said.
  if (mark === '.' && isAccount(main, told)) return null;
  if (!ENDS_WHOLE.test(before.reading.words.findLast(({ pos }) => pos !== 'PUNCT')?.pos ?? '')) return null;
  if (isJudgement(told) || words.some(({ lower }) => lower === 'also')) return null;
  if (
    !isJudgement(before) ||
    !(mark === ':' || goesOnAbout(own.subject, told, before) || (mark === ';' && sharesNoun(told, before)))
  )
    return null;
  const from = mark === '.' ? own.verb.from : own.subject.from;
  return { from, to: endOfStatement(words, from, words.length), ...GROUND };
}

/** "It looks like:" wants its end. */
const ENDS_WHOLE = /^(?:NOUN|PROPN|ADJ|ADV|NUM|PRON)$/;

/** What should, may or cannot be, what is better than something, or what a thing is like: and no account of what happened. */
export function isJudgement(told: Told): boolean {
  const { words, clauses } = told.reading;
  const [main] = clauses;
  if (!main?.verb || main.isUncertain) return false;
  const { auxiliaries, main: verb, isCopula } = main.verb;
  if (auxiliaries.some((at) => MODALS.test(words[at]?.lower ?? ''))) return true;
  if (isAccount(main, told)) return isCopula && isQuality(told, main);
  return (isCopula && isQuality(told, main)) || words.slice(verb).some(({ lower, pos }) => isDegree(lower, pos));
}

const MODALS = /^(?:should|must|cannot|can|need|would|ought|may|might|could|will)$/;

/** "better", "the best", "more than" */
const isDegree = (lower: string, pos: string): boolean =>
  /^(?:more|most|less|least|better|best|worse|worst)$/.test(lower) ||
  (pos === 'ADJ' && /(?:\p{L}{3}er|est)$/u.test(lower));

/** "is good", "is far too old for it": an adjective that no noun follows, or one that is weighed. */
function isQuality({ reading: { words } }: Told, { verb }: Clause): boolean {
  const from = (verb?.main ?? 0) + 1;
  const own = words.slice(from, from + REACH);
  const quality = own.findIndex(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  return (
    own.some(({ lower, pos }) => isDegree(lower, pos)) ||
    (own[quality]?.pos === 'ADJ' && !/^(?:NOUN|PROPN|ADJ)$/.test(own[quality + 1]?.pos ?? ''))
  );
}

const REACH = 6;

/** "It", "They", "She", "The dam": what the judgement is about. */
function goesOnAbout({ from, to, noun }: Slot, told: Told, before: Told): boolean {
  const word = told.reading.words[noun?.head ?? -1];
  if (!word) return false;
  if (/^(?:it|they|he|she)$/.test(word.lower)) return to - from === 1;
  const stem = stemOf(word.lower);
  return (
    word.pos === 'NOUN' &&
    before.reading.words.some(({ pos, lower }) => pos === 'NOUN' && stemOf(lower) === stem) &&
    !/^(?:this|that|these|those|such|another|other|some)$/.test(told.reading.words[from]?.lower ?? '')
  );
}

const sharesNoun = ({ reading: { words } }: Told, before: Told): boolean =>
  words.some(
    ({ pos, lower }) =>
      /^(?:NOUN|PROPN)$/.test(pos) && before.reading.words.some((word) => word.pos === pos && word.lower === lower),
  );
