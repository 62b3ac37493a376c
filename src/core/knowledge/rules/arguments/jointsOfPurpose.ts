// What something is for, and by what it is done: "To [hold the dam], A", "A is needed to ensure [B]", "A so that [B]", "A by [doing B]".
import { MEANS, REASON } from './jointSorts';
import { isReportVerb } from '../entities/kindsOfNames';
import { POWERS } from '../grammar/powers';
import { BRINGING, behindSubject, commaBehindOpening, type Look, opensPhrase } from './jointKinds';
import { endOfDeed } from './nounReach';
import { endOfStatement, statesSomething } from './relationGap';

const FEWEST_BEFORE = 4;
const NEAR = 6;

/** "To hold the dam, Alder [needs a law]": what is done for it is asked. */
const forAnEnd: Look = (told, first) => {
  const { words, parts, clauses } = told.reading;
  // "To begin, open the sluice": a call.
  if (parts.some(({ clause, subject }) => clause === clauses[0] && subject === null)) return null;
  const opens =
    words[first]?.lower === 'to' && words[first + 1]?.pos === 'VERB'
      ? first
      : words[first]?.lower === 'in' && words[first + 1]?.lower === 'order'
        ? first + 2
        : -1;
  const comma = opens < 0 ? -1 : commaBehindOpening(told, first);
  if (comma < opens + 3) return null;
  const from = behindSubject(told, comma + 1);
  return { from, to: endOfStatement(words, from, words.length), ...MEANS };
};

/** "Further work is needed to [ensure that the dam holds]": a verb that says what comes of something says, in the infinitive, what for. */
const toBringAbout: Look = ({ reading: { words, chunks, clauses } }, first) => {
  const main = clauses[0]?.verb;
  const at = words.findIndex(
    ({ lower, pos }, index) =>
      lower === 'to' &&
      pos === 'PART' &&
      index > first + FEWEST_BEFORE &&
      words[index + 1]?.pos === 'VERB' &&
      ((BRINGING.test(words[index + 1]?.lemma ?? '') && !DOING.test(words[index + 1]?.lemma ?? '')) ||
        AVERTING.test(words[index + 1]?.lemma ?? '')) &&
      (NEEDED.test(words[index - 1]?.lower ?? '') ||
        chunks.some((chunk) => chunk.kind === 'np' && chunk.to === index && !chunk.isPronoun) ||
        (main?.isPassive === true && main.main === index - 1 && !isToldToDo(words[main.main]?.lemma ?? ''))) &&
      // "the power to prevent floods": what the noun is a power of.
      !words
        .slice(Math.max(first, index - NEAR), index)
        .some(({ lower: word }) => POWERS.test(word) || SINGLED.test(word)),
  );
  if (at < 0 || !main || main.main > at) return null;
  if (!main.isPassive && INTENDING.test(words[main.main]?.lemma ?? '')) return null;
  return { from: at + 1, to: endOfStatement(words, at, words.length), ...REASON };
};

/** "is necessary to" */
const NEEDED = /^(?:necessary|needed|essential|vital|crucial|required)$/;
const AVERTING = /^(?:avoid|protect|promote|improve|reduce|save)$/;
/** "to lead the town", "to make bread": these do things of their own, too. */
const DOING = /^(?:lead|make|leave|let|result|stop|cause)$/;
/** "the first miller to help": it says who. */
const SINGLED = /^(?:first|second|third|last|next|only|best|latest|youngest|oldest)$/;
/** "is said to help", "is obliged to help": no purpose. */
const isToldToDo = (lemma: string): boolean =>
  isReportVerb(lemma) ||
  /^(?:ask|tell|order|expect|require|allow|permit|force|oblige|compel|enable|suppose|intend|mean|bind|set|believe|know|think)$/.test(
    lemma,
  );
const INTENDING = /^(?:ask|tell|want|order|expect|plan|try|hope|need|use|take|require|allow|force|enable|cause)$/;

/** "A so that [B]" without a comma says what for. */
const soThatIt: Look = ({ reading: { words } }, first) => {
  const at = words.findIndex(
    ({ lower }, index) => index > first + 3 && lower === 'so' && words[index + 1]?.lower === 'that',
  );
  return at >= 0 && statesSomething(words, at + 2, words.length)
    ? { from: at + 2, to: endOfStatement(words, at, words.length), ...REASON }
    : null;
};

/** "for fear of [B]", "for fear that [B]", "in the hope of [B]", "with the aim of [B]" */
const outOf: Look = ({ reading: { words } }, first) => {
  const at = words.findIndex(({ lower }, index) => index > first + 3 && AIMS.test(lower) && isAim(words, index));
  const joint = words[at + 1]?.lower ?? '';
  if (at < 0 || !/^(?:of|that)$/.test(joint)) return null;
  if (joint === 'that' && !statesSomething(words, at + 2, words.length)) return null;
  return { from: at + 2, to: endOfStatement(words, at, words.length), ...REASON };
};

const AIMS = /^(?:fear|hopes?|aim|view|intention|belief|assumption|condition|expectation|goal)$/;
const isAim = (words: readonly { lower: string }[], at: number): boolean =>
  /^(?:for|in|with|on|out)$/.test(words[at - 1]?.lower ?? '') ||
  (/^(?:the|of)$/.test(words[at - 1]?.lower ?? '') && /^(?:for|in|with|on|out)$/.test(words[at - 2]?.lower ?? ''));

/** "A by [doing B]" */
const byDoing: Look = (told, first) => {
  const { words, chunks } = told.reading;
  const at = words.findIndex(
    ({ lower }, index) =>
      lower === 'by' &&
      words[index - 1]?.text !== ',' &&
      // "what you win at by asking grows"
      words[index - 1]?.pos !== 'ADP' &&
      index > first + FEWEST_BEFORE &&
      words[index + 1]?.lower.endsWith('ing') === true &&
      words[index + 1]?.pos === 'VERB' &&
      (opensPhrase(words[index + 2]) || words[index + 2]?.pos === 'ADP'),
  );
  if (at < 0 || !chunks.some(({ kind, to }) => kind === 'vg' && to <= at)) return null;
  const to = endOfDeed(told, at + 1);
  // "what you win by [asking the miller] grows": the deed is over where the sentence goes on.
  const goesOn = chunks.some(
    (chunk) => chunk.kind === 'vg' && chunk.form === 'finite' && chunk.from > at && chunk.to <= (to ?? 0),
  );
  return to === null || goesOn ? null : { from: at + 1, to, ...MEANS };
};

/** "They keep the dam so [it can hold the spring floods]": what may then be is what for. */
const soItCan: Look = ({ reading: { words } }, first) => {
  const at = words.findIndex(
    ({ lower }, index) =>
      index > first + 3 &&
      lower === 'so' &&
      /^(?:NOUN|PROPN|PRON)$/.test(words[index - 1]?.pos ?? '') &&
      opensPhrase(words[index + 1]) &&
      words.slice(index + 2, index + NEAR).some((word) => /^(?:can|could|may|might|would)$/.test(word.lower)) &&
      statesSomething(words, index + 1, words.length),
  );
  return at < 0 ? null : { from: at + 1, to: endOfStatement(words, at, words.length), ...REASON };
};

export const PURPOSES: readonly Look[] = [forAnEnd, toBringAbout, soThatIt, soItCan, outOf, byDoing];
