// "The only way to save a mill is to keep its wheel turning", "The biggest mistake millers make is not to sell too late but to buy too soon",
// "Dear bread is the worst enemy of a town": one thing singled out of many, and what the author says it is. Asked by what singles it out.
import type { Clause } from '../grammar/clause';
import { extentOf } from '../propositions/clauseParts';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { askedOnce, topicOf } from './ownWords';
import { isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';
import { isAccount } from './voice';

const LONGEST_ANSWER = 26;

export const ownSingled = (passage: Passage): FoundArgument[] =>
  askedOnce(passage.flatMap(singledIn), 'own-singled').map(({ claim, asked, word, rule }) => ({
    ...PLAIN_ARGUMENT,
    kind: 'thesis' as const,
    rule,
    because: `“${word}” singles one thing out of many`,
    claim: { ...claim, asked },
    premises: [],
  }));

interface Singled {
  readonly claim: Saying;
  /** With `*` for whoever says so. */
  readonly asked: string;
  readonly word: string;
}

function singledIn(told: Told): Singled[] {
  const { unit, words, clauses, parts } = told.reading;
  if (told.speaker !== null || unit.isQuoted || !isStatement(told)) return [];
  const [main] = clauses;
  const verb = main?.verb;
  if (!main || !verb?.isCopula || isAccount(main, told)) return [];
  const help = helpOf(told, main);
  if (help === null) return [];
  const subject = parts.find(({ clause }) => clause === main)?.subject;
  const topic = topicOf(told, main)?.replace(/ (?:is|are)$/u, '') ?? null;
  const copula = words[verb.main]?.lower ?? '';
  if (!subject || topic === null || !/^(?:is|are|be)$/.test(copula) || (copula === 'be') !== (help !== '')) return [];
  // "may", and behind what it asks for, "be".
  const [before, behindIt] = help === '' ? [copula, ''] : [help, ' be'];
  // What the sentence numbers is a list, and asked as one.
  if (words[verb.to]?.text === '(') return [];
  if (isSingled(told, subject.from, verb.from)) {
    const said = toldOf(told, main, verb.to);
    return said
      ? [{ ...said, asked: `what, according to *, ${before} ${topic}${behindIt}${said.instead}`, word: topic }]
      : [];
  }
  const { from, to } = { from: verb.to, to: endOf(told, main) };
  if (verb.isNegated || !isSingled(told, from, to)) return [];
  const behind = sayingOf(told, { from, to, isWhole: true });
  return behind && behind.text.split(' ').length >= FEWEST_BEHIND
    ? [
        {
          claim: { text: topic, form: 'noun', told },
          asked: `what, according to *, ${before}${behindIt} ${behind.text}`,
          word: behind.text,
        },
      ]
    : [];
}

/** "the worst" alone could be the worst of anything. */
const FEWEST_BEHIND = 4;

/** "the best", "the only", "the most important" with what it is the best of; "the other" stands beside one told before. */
function isSingled({ reading: { words } }: Told, from: number, to: number): boolean {
  const start = /^(?:\p{L}+ly|perhaps|often|almost|always)$/u.test(words[from]?.lower ?? '') ? from + 1 : from;
  if (!/^(?:the|one)$/.test(words[start]?.lower ?? '')) return false;
  const own = words.slice(start, to);
  const at = own.findIndex(
    ({ lower, pos }) =>
      /^(?:most|least|best|worst|only|sole|main|chief)$/.test(lower) ||
      (/^\p{L}{2,}est$/u.test(lower) && (pos === 'ADJ' || pos === 'ADV')),
  );
  // The best of what: a noun, and behind it what tells which.
  const noun = own.findIndex(({ pos }, index) => index > at && pos === 'NOUN');
  return at > 0 && at <= FARTHEST && noun > at && own.length > noun + 1;
}

const FARTHEST = 3;

/** What stands behind the verb; of "not A but B" the B, with A for the question. */
function toldOf(told: Told, main: Clause, from: number): { claim: Saying; instead: string } | null {
  const { words } = told.reading;
  const to = endOf(told, main);
  const not = words.findIndex(({ lower }, at) => at >= from - 1 && at <= from && lower === 'not');
  const but = not < 0 ? -1 : words.findIndex(({ lower }, at) => at > not && at < to && lower === 'but');
  if ((main.verb?.isNegated === true || not >= 0) && but < 0) return null;
  const isNot = (at: number): boolean => /^(?:just|only|merely|simply)$/.test(words[at]?.lower ?? '');
  const isMore = but >= 0 && isNot(not + 1);
  // "It" of the answer is what the question names.
  const subject = told.reading.parts.find(({ clause }) => clause === main)?.subject;
  const beside = subject ? { from: subject.from, to: from } : null;
  const other = but < 0 ? null : sayingOf(told, { from: not + (isMore ? 2 : 1), to: but, beside, isWhole: true });
  if (but >= 0 && !other) return null;
  const skip = words[but < 0 ? from : but + 1]?.lower === 'that' ? 1 : 0;
  const claim = sayingOf(told, {
    from: (but < 0 ? from : but + 1) + skip,
    to: but < 0 ? to : words.length,
    beside,
    isWhole: true,
  });
  if (!claim || claim.text.split(' ').length > LONGEST_ANSWER || /^(?:that|this|it|so|as)$/iu.test(claim.text))
    return null;
  return {
    claim: { ...claim, form: 'noun' },
    instead: other ? `, ${isMore ? 'besides' : 'rather than'} ${other.text}` : '',
  };
}

/** To the end of the clause with all that hangs on it; a second statement is another matter. */
function endOf({ reading: { clauses, words } }: Told, main: Clause): number {
  const second = clauses.find(
    ({ kind, parent, connective, from }) =>
      kind === 'coordinate' && connective.endsWith('+') && parent === main && from > (main.verb?.to ?? 0),
  );
  const to = second ? second.from : extentOf(main, clauses);
  return words[to - 1]?.text === ',' ? to - 1 : to;
}

/** "may" of "may be"; null for "has been", "must be": what was so, or is only demanded. */
function helpOf({ reading: { words } }: Told, { verb }: Clause): string | null {
  const others = verb?.auxiliaries.filter((at) => at !== verb.main && !/^(?:not|n['’]t)$/.test(words[at]?.lower ?? ''));
  const [first, second] = others ?? [];
  if (first === undefined) return '';
  const help = words[first]?.lower ?? '';
  return second === undefined && /^(?:may|might|could|can)$/.test(help) ? help : null;
}
