// What something brings about, told by other words than a plain "so" or "which allows": "A led in the end to [B]", "so heavy that [B]", ",
// thus sparing [B]", "The drought makes [B]".
import { RESULT } from './jointSorts';
import { isRoleNoun } from '../entities/kindsOfNames';
import type { Word } from '../grammar/word';
import { BRINGING, type Look, opensPhrase } from './jointKinds';
import { endOfStatement, statesSomething } from './relationGap';

const REACH = 6;
const FEWEST_BEFORE = 3;

/** "led the following year to [his sale of the mill]": what stands between says when or how. */
const ledInTheEnd: Look = ({ reading: { words } }, first) => {
  const verb = words.findIndex(
    ({ lemma, pos, lower }, at) =>
      at > first + FEWEST_BEFORE && pos === 'VERB' && /^(?:lead|contribute)$/.test(lemma) && !lower.endsWith('ing'),
  );
  if (verb < 0) return null;
  const to = words.findIndex(
    ({ lower, pos }, at) => at > verb + 1 && at <= verb + REACH && lower === 'to' && pos === 'ADP',
  );
  const between = words.slice(verb + 1, to);
  if (to < 0 || between.some(({ text, pos }) => pos === 'PUNCT' || pos === 'VERB' || text === 'to')) return null;
  // "led the miller to the river": whom, and where.
  const isTime = between.some(({ pos, lower }) => pos === 'ADV' || TIMES.test(lower));
  return isTime && opensPhrase(words[to + 1])
    ? { from: to + 1, to: endOfStatement(words, to, words.length), ...RESULT }
    : null;
};

const TIMES = /^(?:days?|weeks?|months?|years?|decades?|centur(?:y|ies)|turn|time|part|end|\d{4})$/;

/** "so heavy that [B]", "such a drought that [B]", "with enough force that [B]" */
const soMuchThat: Look = ({ reading: { words } }, first) => {
  const degree = words.findIndex(
    ({ lower }, at) =>
      at > first &&
      ((lower === 'so' &&
        /^(?:ADJ|ADV|DET)$/.test(words[at + 1]?.pos ?? '') &&
        !/^(?:that|far|long)$/.test(words[at + 1]?.lower ?? '')) ||
        (lower === 'such' && /^(?:an?)$/.test(words[at + 1]?.lower ?? '')) ||
        (lower === 'enough' && words[at + 1]?.lower !== 'to')),
  );
  if (degree < 0) return null;
  const that = words.findIndex(
    ({ lower, pos }, at) => at > degree + 1 && at <= degree + FAR && lower === 'that' && pos === 'SCONJ',
  );
  return that >= 0 &&
    statesSomething(words, that + 1, words.length) &&
    !words.slice(degree, that).some(({ text }) => /^[;:—.]$/.test(text))
    ? { from: that + 1, to: endOfStatement(words, that, words.length), ...RESULT }
    : null;
};

const FAR = 14;

/** "A, thus sparing [B]", "A, which in turn raises [B]": whatever the verb, the adverb says that it comes of A. */
const thusDoing: Look = ({ reading: { words } }, first) => {
  const at = words.findIndex(({ lower }, index) => {
    if (index <= first + FEWEST_BEFORE) return false;
    if (/^(?:thus|thereby|hence)$/.test(lower))
      return words[index + 1]?.pos === 'VERB' && words[index + 1]?.lower.endsWith('ing') === true;
    return (
      lower === 'which' &&
      words[index - 1]?.text === ',' &&
      turnBehind(words, index) > 0 &&
      words[turnBehind(words, index)]?.pos === 'VERB'
    );
  });
  if (at < 0) return null;
  const verb = words[at]?.lower === 'which' ? turnBehind(words, at) : at + 1;
  return opensPhrase(words[verb + 1])
    ? { from: verb + 1, to: endOfStatement(words, verb, words.length), ...RESULT }
    : null;
};

/** Behind "which in turn", "which then"; 0 where nothing of the kind follows. */
function turnBehind(words: readonly Word[], at: number): number {
  if (words[at + 1]?.lower === 'in' && words[at + 2]?.lower === 'turn') return at + 3;
  return /^(?:thus|then|therefore|thereby|eventually)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : 0;
}

/** "The drought makes [the mills dearer]", "The charter enabled [Alder to mill for other towns]": a thing that does it, not a person. */
const makingIt: Look = ({ reading: { words, parts, clauses }, scopeAt }, first) => {
  const { names } = scopeAt(0);
  const doing = parts.find(({ subject, verb, clause }) => {
    const noun = subject?.noun;
    const head = words[noun?.head ?? -1];
    if (!subject || !noun || !head || verb.isNegated || verb.isPassive || verb.main <= first) return false;
    if (!/^(?:main|coordinate|complement)$/.test(clause.kind) || noun.isPronoun) return false;
    const isSomebody =
      isRoleNoun(head.text) ||
      names.some(({ entity, from, to }) => entity.kind === 'person' && from <= noun.head && noun.head < to);
    const lemma = words[verb.main]?.lemma ?? '';
    return !isSomebody && (BRINGING.test(lemma) || FIRMER.test(lemma)) && actsOn(words, verb.main);
  });
  if (!doing || clauses[0]?.isUncertain === true) return null;
  const from = doing.verb.main + 1;
  return { from, to: endOfStatement(words, from, words.length), ...RESULT };
};

const FIRMER = /^(?:drive|push|keep|render|persuade|inspire)$/;

/** "makes mills dearer", "forces mills to close", "keeps them from closing": somebody or something, and what becomes of it. */
function actsOn(words: readonly Word[], verb: number): boolean {
  if (!opensPhrase(words[verb + 1])) return false;
  const rest = words.slice(verb + 2, verb + 2 + REACH);
  const lemma = words[verb]?.lemma ?? '';
  if (/^(?:make|render|keep|leave)$/.test(lemma))
    return rest.some(
      ({ pos, lower }, at) =>
        (pos === 'ADJ' && !/^(?:NOUN|PROPN|ADJ)$/.test(rest[at + 1]?.pos ?? '')) ||
        (pos === 'VERB' && lemma === 'make' && lower === rest[at]?.lemma),
    );
  return rest.some(({ lower }, at) => (lower === 'to' || lower === 'from') && rest[at + 1]?.pos === 'VERB');
}

export const RESULTS: readonly Look[] = [ledInTheEnd, soMuchThat, thusDoing, makingIt];
