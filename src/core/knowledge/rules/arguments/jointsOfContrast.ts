// What is set against something: "not A but [B]", "A rather than [B]", "Unlike A, B [does]", "Even after A, B [does]", "A, but [B]", "Just as
// A, [B]".
import { CONTRAST, TURN } from './jointSorts';
import { behindSubject, commaBehindOpening, type Look } from './jointKinds';
import { endOfDeed, endOfPhrase } from './nounReach';
import { endOfStatement, insteadIn, statesSomething } from './relationGap';

const FEWEST_BEFORE = 4;

/** "not A but [B]", "not A but instead [B]" */
const notButIt: Look = ({ reading: { words } }, first) => {
  const found = insteadIn(words, { from: first, to: words.length }, false, '');
  if (!found) return null;
  let { from } = found;
  if (/^(?:instead|rather)$/.test(words[from]?.lower ?? '')) from += 1;
  if (words[from]?.lower === 'that') from += 1;
  return { ...found, from };
};

/** "Alder is not just a town, it [is the mother of towns]" */
const notJustIt: Look = ({ reading: { words } }, first) => {
  const just = words.findIndex(
    ({ lower }, at) =>
      at > first + 1 &&
      /^(?:just|only|merely|simply)$/.test(lower) &&
      /^(?:not|n['’]t)$/.test(words[at - 1]?.lower ?? ''),
  );
  const comma = words.findIndex(({ text }, at) => just > 0 && at > just + 1 && text === ',');
  const from = comma + 1;
  return comma > 0 &&
    /^(?:it|they|he|she|we|you)$/.test(words[from]?.lower ?? '') &&
    statesSomething(words, from, words.length)
    ? { from: from + 1, to: endOfStatement(words, from, words.length), ...CONTRAST }
    : null;
};

/** "The flood is a part of life on the Orne and not [a reason to leave it]" */
const andNotIt: Look = (told, first) => {
  const { words } = told.reading;
  const at = words.findIndex(
    ({ lower }, index) =>
      index > first + FEWEST_BEFORE &&
      lower === 'not' &&
      words[index - 1]?.lower === 'and' &&
      /^(?:an?|the|to|for|on|in|by|from)$/.test(words[index + 1]?.lower ?? ''),
  );
  const to = at < 0 ? null : endOfPhrase(told, at + 1);
  return to === null ? null : { from: at + 1, to, ...CONTRAST };
};

/** "A rather than [B]", "A instead of [B]" */
const ratherThan: Look = (told, first) => {
  const { words } = told.reading;
  const at = words.findIndex(
    ({ lower }, index) =>
      index > first + FEWEST_BEFORE &&
      ((lower === 'rather' && words[index + 1]?.lower === 'than') ||
        (lower === 'instead' && words[index + 1]?.lower === 'of')),
  );
  if (at < 0) return null;
  const to = endOfDeed(told, at + 2);
  return to === null ? null : { from: at + 2, to, ...CONTRAST };
};

/** "Unlike A, Kesten [has a wheel]", "Even after A, the town [stayed poor]", "For all A, ..." */
const againstOpening: Look = (told, first) => {
  const { words } = told.reading;
  const [one, two, three] = [words[first], words[first + 1], words[first + 2]].map((word) => word?.lower ?? '');
  const opens =
    one === 'unlike' ||
    (one === 'even' && /^(?:after|with|in|when|as|now|at|before)$/.test(two ?? '')) ||
    (one === 'for' && two === 'all' && /^(?:its|his|her|their|the)$/.test(three ?? '')) ||
    (one === 'in' && two === 'contrast' && three === 'to') ||
    (one === 'instead' && two === 'of') ||
    (one === 'rather' && two === 'than') ||
    (one === 'far' && two === 'from') ||
    (one === 'in' && two === 'spite') ||
    one === 'whereas';
  const comma = opens ? commaBehindOpening(told, first) : -1;
  if (comma < first + 2) return null;
  const from = behindSubject(told, comma + 1);
  return { from, to: endOfStatement(words, from, words.length), ...CONTRAST };
};

/** "sold the mill against [the advice of Ann Lee]" */
const againstAdvice: Look = (told, first) => {
  const { words } = told.reading;
  const at = words.findIndex(
    ({ lower }, index) =>
      lower === 'against' &&
      index > first + FEWEST_BEFORE &&
      /^(?:the|his|her|their)$/.test(words[index + 1]?.lower ?? '') &&
      /^(?:advice|will|wish|wishes|opposition|objections|orders|express)$/.test(words[index + 2]?.lower ?? ''),
  );
  const to = at < 0 ? null : endOfPhrase(told, at + 1);
  return to === null ? null : { from: at + 1, to, ...CONTRAST };
};

/** "Just as A, [B]", "As A is to B, so [C]" */
const justAsIt: Look = (told, first) => {
  const { words } = told.reading;
  if (words[first]?.lower !== 'just' || words[first + 1]?.lower !== 'as') return null;
  const comma = commaBehindOpening(told, first);
  if (comma < first + 4 || !statesSomething(words, first + 2, comma)) return null;
  const from = words[comma + 1]?.lower === 'so' ? comma + 2 : comma + 1;
  return { from, to: endOfStatement(words, from, words.length), ...CONTRAST };
};

const butIt: Look = ({ reading: { words } }, first) => {
  const at = words.findIndex(
    ({ lower, pos }, index) =>
      index > first + FEWEST_BEFORE &&
      /^(?:but|yet)$/.test(lower) &&
      pos !== 'ADV' &&
      statesSomething(words, index + 1, words.length),
  );
  return at < 0 || /^(?:no|nothing|all|anything|not)$/.test(words[at - 1]?.lower ?? '')
    ? null
    : { from: at + 1, to: endOfStatement(words, at, words.length), ...TURN };
};

export const CONTRASTS: readonly Look[] = [
  notButIt,
  notJustIt,
  andNotIt,
  ratherThan,
  againstOpening,
  againstAdvice,
  justAsIt,
  butIt,
];
