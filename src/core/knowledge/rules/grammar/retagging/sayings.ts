// "claim that", "points out that": the verb of saying and the "that" behind it.
import { isReportVerb } from '../../entities/kindsOfNames';
import { isContentNoun } from '../beforeVerb';
import { stretchAround, type Rule } from './rule';

/** "Supporters claim that ...": behind a plural noun and before "that", a noun that is also a verb of saying is the verb. */
export const sayingVerb: Rule = (word, index, words) =>
  // "Sceptics point out that"
  (word.pos === 'NOUN' &&
    /^points?$/.test(word.lower) &&
    words[index + 1]?.lower === 'out' &&
    words[index + 2]?.lower === 'that') ||
  (word.pos === 'NOUN' &&
    /^(?:claim|say|argue|report|state|believe|think|warn|hope|fear|suggest|show|find|object|reply|answer|worry|doubt)s?$/.test(
      word.lower,
    ) &&
    words[index + 1]?.lower === 'that' &&
    ['NOUN', 'PROPN', 'PRON'].includes(words[index - 1]?.pos ?? 'PUNCT')) ||
  (word.pos === 'NOUN' &&
    /^(?:claim|argue|say|believe|warn|think|object|reply|worry)$/.test(word.lower) &&
    words[index + 1]?.lower === 'that' &&
    stretchAround(words, index)[0] === words[0] &&
    !stretchAround(words, index)
      .slice(0, index)
      .some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
    ? 'VERB'
    : null;

/** "he points out that membership rose": behind a verb of saying, before a noun with a verb of its own, "that" opens a clause. */
export const thatBehindSaying: Rule = (word, index, words) => {
  if (word.lower !== 'that' || word.pos === 'SCONJ') return null;
  const [before, earlier] = [words[index - 1], words[index - 2]];
  const saying =
    before?.pos === 'VERB'
      ? before
      : earlier?.pos === 'VERB' && /^(?:out|on)$/.test(before?.lower ?? '')
        ? earlier
        : null;
  if (!saying || !isReportVerb(saying.lemma)) return null;
  const verb = words
    .slice(index + 2, index + 12)
    .find(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || /^[,;.]$/.test(text));
  return verb && verb.pos !== 'PUNCT' ? 'SCONJ' : null;
};

/** "told the council that Kesten, an old port, did burn": a name has no "that" of its own. */
export const thatBeforeName: Rule = (word, index, words) => {
  const [before, next] = [words[index - 1], words[index + 1]];
  return word.lower === 'that' &&
    (word.pos === 'DET' || word.pos === 'PRON') &&
    (before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'PRON') &&
    next?.pos === 'PROPN' &&
    !DAY_OR_MONTH.test(next.lower) &&
    words.slice(index + 2).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
    ? 'SCONJ'
    : null;
};

/** "that Monday" is a day. */
const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/;

/** "is that journeys take longer": before a plural "that" points at nothing. */
export const thatBeforePlural: Rule = (word, index, words) => {
  const next = words[index + 1];
  return word.lower === 'that' &&
    word.pos === 'DET' &&
    next?.pos === 'NOUN' &&
    next.lower.endsWith('s') &&
    next.lemma !== next.lower &&
    words.slice(index + 2, index + 10).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
    ? 'SCONJ'
    : null;
};

/** "One is that logic is slow": behind "is", before a noun with a verb of its own, it opens a clause. */
export const thatBehindBe: Rule = (word, index, words) => {
  if (word.lower !== 'that' || word.pos !== 'DET' || !/^(?:is|was)$/.test(words[index - 1]?.lower ?? '')) return null;
  const behind = words.slice(index + 1, index + 6);
  const verb = behind.findIndex(
    ({ pos, text }) => pos === 'VERB' || pos === 'AUX' || /^(?:[,;.]|that|who)$/.test(text),
  );
  return verb > 0 &&
    /^(?:is|are|was|were|has|have|had|can|cannot|could|will|would|must|may|might)$/.test(behind[verb]?.lower ?? '')
    ? 'SCONJ'
    : null;
};

/** "the view that disease begins in the cells": behind a noun that has a content, and before a subject with its verb, it opens a clause. */
export const thatBehindContent: Rule = (word, index, words) => {
  if (word.lower !== 'that' || word.pos === 'SCONJ' || !isContentNoun(words[index - 1])) return null;
  const next = words[index + 1];
  const verb = words
    .slice(index + 2, index + 10)
    .find(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || /^[,;.]$/.test(text));
  return next && ['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON'].includes(next.pos) && verb && verb.pos !== 'PUNCT'
    ? 'SCONJ'
    : null;
};
