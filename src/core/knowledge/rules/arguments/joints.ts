// Where a sentence of any text joins a ground, a condition or a contrast to what it says: "A because [B]", "If A, B [does]", "Although A, B
// [does]", "A despite [B]", "She left, saying [B]". What is in brackets can be left out and asked for; the rest says enough to know it by.
import { CONDITION, CONTRAST, REASON, RESULT } from './jointSorts';
import { isRoleNoun } from '../entities/kindsOfNames';
import type { Word } from '../grammar/word';
import { isGiving } from './because';
import { placeOfReason } from './becauseOf';
import { endOfPhrase } from './nounReach';
import { CONTRASTS } from './jointsOfContrast';
import { GROUNDS } from './jointsOfGround';
import { BRINGING, behindSubject, commaBeforeMain, type Look, opensPhrase } from './jointKinds';
import { OCCASIONS } from './jointsOfOccasion';
import { PROVISOS } from './jointsOfProviso';
import { PURPOSES } from './jointsOfPurpose';
import { RESULTS } from './jointsOfResult';
import type { Told } from './passage';
import { endOfStatement, isDeniedReason, type Joined, statesSomething } from './relationGap';

/** The joints there are, from the word at which what is shown begins: those first whose words leave no doubt. */
export const jointsIn = (told: Told, first: number): Joined[] =>
  [
    becauseIt,
    sinceIt,
    becauseOfIt,
    behindFronted,
    ifIt,
    althoughIt,
    despiteIt,
    soIt,
    bringingIt,
    sayingIt,
    forIt,
    forTheSakeOf,
    ...RESULTS,
    ...PURPOSES,
    ...GROUNDS,
    ...PROVISOS,
    ...OCCASIONS,
    ...CONTRASTS,
  ].flatMap((look) => {
    const found = look(told, first);
    // What is joined by "and" was cut in its middle.
    const opens = told.reading.words[found?.from ?? -1]?.lower ?? '';
    return found && found.to > found.from && !/^(?:and|or|but)$/.test(opens) ? [found] : [];
  });

/** "not because", "perhaps because" */
const DOUBTFUL = /^(?:not|n['’]t|than|or|perhaps|maybe|probably|possibly)$/;

/** "A because [B]" */
const becauseIt: Look = ({ reading: { words } }, first) => {
  const at = words.findIndex(
    ({ lower }, index) =>
      index > first + 2 &&
      (lower === 'because' || (lower === 'that' && /^grounds?$/.test(words[index - 1]?.lower ?? ''))),
  );
  if (
    at < 0 ||
    words[at + 1]?.lower === 'of' ||
    DOUBTFUL.test(words[at - 1]?.lower ?? '') ||
    isDeniedReason(words, at) ||
    !statesSomething(words, at + 1, words.length)
  )
    return null;
  return { from: at + 1, to: endOfStatement(words, at, words.length), ...REASON };
};

/** "A, as [B]"; "Since [B], A" */
const sinceIt: Look = (told, first) => {
  const { words, clauses } = told.reading;
  const giving = clauses.find((clause) => /^(?:since|as)$/.test(clause.connective) && isGiving(clause, told));
  if (!giving || giving.from < first) return null;
  if (giving.from > first + 2)
    return { from: giving.from + 1, to: endOfStatement(words, giving.from, words.length), ...REASON };
  const comma = commaBeforeMain(told);
  return comma < 0 ? null : { from: giving.from + 1, to: comma, ...REASON };
};

/** "A due to [B]" */
const becauseOfIt: Look = (told, first) => {
  const { words } = told.reading;
  const place = placeOfReason(words);
  if (!place || place.at < first) return null;
  const next = words[place.behind];
  if (!next || !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.pos) === !OWNERS.test(next.lower)) return null;
  const isFronted = place.at <= first + 1;
  if (!isFronted && place.at <= first + 2) return null;
  const to = isFronted ? commaBeforeMain(told) : endOfPhrase(told, place.behind);
  return to === null || to < 0 ? null : { from: place.behind, to, ...REASON };
};

const OWNERS = /^(?:his|her|its|their)$/;

/** "If A, [B]", "In the town, if A, [B]", "Although A, [B]", "Despite A, she [did B]": the subject stays where it has a noun. */
const behindFronted: Look = (told, first) => {
  const { words } = told.reading;
  const at = openingAt(words, first);
  const opener = words[at]?.lower ?? '';
  const isPhrase = /^(?:despite|notwithstanding)$/.test(opener);
  const kind = /^(?:if|unless)$/.test(opener)
    ? CONDITION
    : isPhrase || /^(?:although|though)$/.test(opener) || (opener === 'while' && !isProgressive(words, at))
      ? CONTRAST
      : null;
  if (!kind || words[at + 1]?.text === ',' || (!isPhrase && !statesSomething(words, at + 1, words.length))) return null;
  const comma = words.findIndex(({ text }, index) => index > at + 1 && text === ',');
  const sure =
    !isPhrase && statesSomething(words, behindThen(words, comma), words.length) ? comma : commaBeforeMain(told);
  if (sure < at + 2) return null;
  const from = behindThen(words, sure);
  return { from: behindSubject(told, from), to: endOfStatement(words, from, words.length), ...kind };
};

/** ", then they are free" */
const behindThen = (words: readonly Word[], comma: number): number =>
  words[comma + 1]?.lower === 'then' ? comma + 2 : comma + 1;

/** "If", "Even if", "In Kesten, if": where the word stands that joins what the sentence begins with. */
function openingAt(words: readonly Word[], first: number): number {
  if (/^(?:even|but|and)$/.test(words[first]?.lower ?? '')) return first + 1;
  const behind = words.findIndex(({ text }, at) => at > first && text === ',');
  return behind > first &&
    behind <= first + OPENING &&
    /^(?:if|unless|although|though|while|despite)$/.test(words[behind + 1]?.lower ?? '')
    ? behind + 1
    : first;
}
const OPENING = 5;

/** "A if [B]", "A unless [B]" */
const ifIt: Look = ({ reading: { words, clauses } }, first) => {
  const given = clauses.find(
    ({ kind, connective, from }) => kind === 'subordinate' && /^(?:if|unless)$/.test(connective) && from > first + 2,
  );
  if (!given || /^(?:even|as|only|or|and|but|,|-|—)$/.test(words[given.from - 1]?.lower ?? '')) return null;
  return statesSomething(words, given.from + 1, words.length)
    ? { from: given.from + 1, to: endOfStatement(words, given.from, words.length), ...CONDITION }
    : null;
};

/** "A, although [B]", "A, while [B]" */
const althoughIt: Look = ({ reading: { words } }, first) => {
  const at = words.findIndex(
    ({ lower }, index) =>
      index > first + 3 &&
      (lower === 'whereas' ||
        ((lower === 'although' || (/^(?:though|while)$/.test(lower) && words[index - 1]?.text === ',')) &&
          statesSomething(words, index + 1, words.length))),
  );
  return at < 0 || isProgressive(words, at)
    ? null
    : { from: at + 1, to: endOfStatement(words, at, words.length), ...CONTRAST };
};

/** "A despite [B]" */
const despiteIt: Look = (told, first) => {
  const { words } = told.reading;
  const at = words.findIndex(({ lower }, index) => index > first + 3 && /^(?:despite|notwithstanding)$/.test(lower));
  const to = at < 0 ? null : endOfPhrase(told, at + 1);
  return to === null ? null : { from: at + 1, to, ...CONTRAST };
};

/** "A, so [B]"; "A, which means that [B]" */
const soIt: Look = ({ reading: { words } }, first) => {
  const at = words.findIndex(({ lower }, index) => {
    if (index <= first + 3 || words[index - 1]?.text !== ',') return false;
    if (lower === 'so')
      return (
        !/^(?:long|far|much|many|that)$/.test(words[index + 1]?.lower ?? '') &&
        statesSomething(words, index + 1, words.length)
      );
    return lower === 'which' && /^(?:mean|imply|suggest|show)$/.test(words[index + 1]?.lemma ?? '');
  });
  if (at < 0) return null;
  const behind = words[at]?.lower === 'which' ? at + 2 : at + 1;
  const from = words[behind]?.lower === 'that' ? behind + 1 : behind;
  return statesSomething(words, from, words.length)
    ? { from, to: endOfStatement(words, from, words.length), ...RESULT }
    : null;
};

/** "A, which allows [B]", "A, forcing [B]", "A led to [B]": what it brings about. */
const bringingIt: Look = ({ reading: { words } }, first) => {
  const at = words.findIndex(
    ({ lemma, lower, pos }, index) =>
      index > first + FEWEST_BEFORE &&
      pos === 'VERB' &&
      ((BRINGING.test(lemma) &&
        ((words[index - 1]?.text === ',' && lower.endsWith('ing')) ||
          (words[index - 1]?.lower === 'which' && words[index - 2]?.text === ','))) ||
        isLeading(words, index)),
  );
  if (at < 0) return null;
  const from = isLeading(words, at) ? at + 2 : at + 1;
  const to = endOfStatement(words, at, words.length);
  const next = words[from];
  const opens = next?.pos === 'ADP' ? /^(?:to|in)$/.test(next.lower) : opensPhrase(next);
  return opens ? { from, to, ...RESULT } : null;
};

const FEWEST_BEFORE = 3;

/** "led to", "resulted in", "contributed to" */
const isLeading = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]?.lower;
  const lemma = words[at]?.lemma ?? '';
  const isTo = next === 'to' && words[at + 1]?.pos === 'ADP' && /^(?:lead|contribute)$/.test(lemma);
  return (isTo || (next === 'in' && lemma === 'result')) && words[at]?.lower.endsWith('ing') === false;
};

/** "She refused, saying (that) [B]": in whose words the ground is. */
const sayingIt: Look = ({ reading: { words, clauses } }, first) => {
  const at = words.findIndex(
    ({ lower, pos }, index) =>
      index > first + 3 &&
      // "the reasoning", "by arguing that"
      pos === 'VERB' &&
      words[index - 1]?.pos !== 'ADP' &&
      /^(?:saying|arguing|claiming|insisting|reasoning|explaining|contending|believing|fearing)$/.test(lower),
  );
  const [main] = clauses;
  if (at < 0 || !main?.verb || main.verb.main > at) return null;
  const from = words[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  return statesSomething(words, from, words.length) ? { from, to: words.length, ...REASON } : null;
};

/** "They blamed the mayor for [selling the mill]", "She got a medal for [her walk]": what somebody is judged by. */
const forIt: Look = (told, first) => {
  const { words, chunks } = told.reading;
  const at = words.findIndex(({ lower }, index) => {
    if (lower !== 'for' || index <= first + 2) return false;
    const next = words[index + 1];
    if (next === undefined) return false;
    return OWNERS.test(next.lower)
      ? isJudgedBy(told, index)
      : next.lower.endsWith('ing') && next.pos === 'VERB' && isOfSomebody(told, index);
  });
  if (at < 0 || !chunks.some(({ kind, to }) => kind === 'vg' && to <= at)) return null;
  return { from: at + 1, to: endOfStatement(words, at, words.length), ...REASON };
};

/** "He went to Rome to [see the pope]", "She sold it in order to [pay her debts]": behind a name or a day, what it was done for. */
const forTheSakeOf: Look = (told, first) => {
  const { words, chunks } = told.reading;
  const { names } = told.scopeAt(0);
  const at = words.findIndex(({ lower, pos }, index) => {
    if (lower !== 'to' || pos !== 'PART' || index <= first + 3 || words[index + 1]?.pos !== 'VERB') return false;
    const before = words
      .slice(Math.max(0, index - 4), index)
      .map((word) => word.lower)
      .join(' ');
    if (/(?:in order|so as|in an? (?:effort|attempt|bid))$/.test(before)) return true;
    // "is called the elder, to tell him from his son"
    if (words[index - 1]?.text === ',' && !/^(?:and|or)$/.test(words[index - 2]?.lower ?? ''))
      // "learned, in some degree, to judge": only an aside stands before it.
      return !words.slice(Math.max(first, index - ASIDE), index - 1).some(({ text }) => text === ',');
    const thing = chunks.find((chunk) => chunk.kind === 'np' && chunk.to === index);
    return (
      thing?.kind === 'np' &&
      (thing.date !== null ||
        // "at the age of 12 to"
        (words[index - 1]?.pos === 'NUM' && words.slice(thing.from - 2, index).some((word) => word.lower === 'age')) ||
        (thing.isName && !names.some(({ entity, to }) => entity.kind === 'person' && to === index)))
    );
  });
  const main = told.reading.clauses[0]?.verb;
  if (at < 0 || !main || main.main > at) return null;
  const lemma = words[main.main]?.lemma ?? '';
  // Behind a comma, or "in order", it can only say what for.
  const isSure = /^(?:,|order|as|effort|attempt|bid)$/.test(words[at - 1]?.lower ?? '');
  if (!isSure && (main.isCopula || main.isPassive || BRINGING.test(lemma) || ASKING.test(lemma))) return null;
  return { from: at + 1, to: endOfStatement(words, at, words.length), ...REASON };
};

const ASIDE = 6;

/** Of whoever is asked or relied on, the verb says what they are to do. */
const ASKING =
  /^(?:ask|tell|order|want|expect|urge|invite|persuade|press|push|call|rely|depend|count|wait|appeal|lobby|command|advise|warn|get|need|beg|choose|elect|appoint|teach|instruct|direct)$/;

/** Behind the one it is done to: "the mayor for", "she was blamed for"; a thing is there for a purpose. */
function isOfSomebody(told: Told, at: number): boolean {
  const { words, chunks, parts } = told.reading;
  const { names } = told.scopeAt(at);
  const isSomebody = (from: number, to: number): boolean =>
    names.some(
      ({ entity, from: start, to: end }) => /^(?:person|organisation)$/.test(entity.kind) && start >= from && end <= to,
    ) || words.slice(from, to).some(({ lower }) => /^(?:he|she|they|him|them|her)$/.test(lower));
  const before = chunks.find((chunk) => chunk.to === at);
  // "was banned for three weeks for": how long stands between.
  const measure =
    before?.kind === 'np' && /^(?:for|by|from|until)$/.test(words[before.from - 1]?.lower ?? '') ? before.from - 1 : at;
  if (before?.kind === 'np' && measure === at) return isSomebody(before.from, before.to);
  const own = parts.find(({ verb }) => verb.to === measure || verb.main === measure - 1);
  return own?.verb.isPassive === true && own.subject !== null && own.subject.role !== 'adverb';
}

/** "is known for her mills", "won a medal for her walk": what is got, or said of somebody, and not what is done for them. */
function isJudgedBy(told: Told, at: number): boolean {
  const { words, chunks, parts } = told.reading;
  const owned = chunks.find((chunk) => chunk.kind === 'np' && chunk.from === at + 1);
  if (owned?.kind !== 'np' || isRoleNoun(words[owned.head]?.text ?? '')) return false;
  return parts.some(
    ({ verb, subject }) =>
      subject !== null &&
      verb.main < at &&
      at - verb.main <= REACH &&
      (verb.isPassive ? verb.to === at || verb.main === at - 1 : GETTING.test(words[verb.main]?.lemma ?? '')),
  );
}

const GETTING = /^(?:receive|win|earn|gain|get)$/;

/** "was being mended" */
const isProgressive = (words: readonly Word[], at: number): boolean => {
  const be = words.findIndex(({ lower }, index) => index > at && /^(?:is|are|was|were|been)$/.test(lower));
  return be > 0 && be < at + REACH && words[be + 1]?.lower.endsWith('ing') === true && words[be + 1]?.pos === 'VERB';
};
const REACH = 9;
