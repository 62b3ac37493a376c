// Grounds that no "because" names: "Lacking [B], she sold the mill", "It is the largest mill, grinding [B]", "on the basis of [B]", "in that [B]".
import { REASON } from './jointSorts';
import { BE } from '../grammar/verbs';
import type { Word } from '../grammar/word';
import { BRINGING, commaBehindOpening, type Look, opensPhrase } from './jointKinds';
import { endOfPhrase } from './nounReach';
import { endOfStatement, statesSomething } from './relationGap';

/**
 * Verbs of states. They are seldom said of what is going on, so that in front of a sentence their participle says why: "Fearing a flood,
 * she opened the dam".
 */
const STATES =
  /^(?:be|lack|know|fear|believe|want|wish|hope|need|think|feel|expect|doubt|own|prefer|suspect|realise|realize|understand|see|trust|mistrust|assume|conclude|recognise|recognize|sense|anticipate|seek|intend|consider|suppose|dislike|resent)$/;

/** "Lacking [money], she sold the mill" */
const beingSo: Look = (told, first) => {
  const { words } = told.reading;
  const opening = words[first];
  const verb = opening?.lower === 'not' ? words[first + 1] : opening;
  const at = opening?.lower === 'not' ? first + 1 : first;
  if (!verb?.lower.endsWith('ing') || !STATES.test(verb.lemma)) return null;
  // "Concluding, however, that the dam was old": the aside only joins it to the text.
  const aside = words[at + 1]?.text === ',' && words[at + 3]?.text === ',' ? 3 : 0;
  const comma = commaBehindOpening(told, first + aside);
  const from = words[at + aside + 1]?.lower === 'that' ? at + aside + 2 : at + aside + 1;
  return comma > from ? { from, to: comma, ...REASON } : null;
};

/** "With [the dam broken by the flood], she sold the mill", "In 1923, with [its owners in debt], the mill was sold": how things stood. */
const withItSo: Look = (told, first) => {
  const { words, chunks } = told.reading;
  const comma = commaBehindOpening(told, first);
  const at = words.findIndex(
    ({ lower }, index) =>
      index >= first && lower === 'with' && (index === first || (index < comma && words[index - 1]?.text === ',')),
  );
  if (at < 0 || comma < at + FEWEST_OF_STATE || !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(words[at + 1]?.pos ?? ''))
    return null;
  const thing = chunks.find(({ kind, from }) => kind === 'np' && from === at + 1);
  const said = words[thing?.to ?? -1];
  const isState =
    said !== undefined &&
    (thing?.to ?? comma) < comma &&
    ((said.pos === 'VERB' && /(?:ing|ed|en)$/.test(said.lower)) ||
      /^(?:already|still|unable|about|likely)$/.test(said.lower));
  // "with the mill lying on the river, ..., and": the main clause must follow its last comma.
  return isState ? { from: at + 1, to: lastCommaOf(words, at, comma), ...REASON } : null;
};

const FEWEST_OF_STATE = 4;

const lastCommaOf = (words: readonly Word[], at: number, comma: number): number => {
  const first = words.findIndex(({ text }, index) => index > at && text === ',');
  return first < 0 ? comma : Math.max(first, comma);
};

/** "Kesten is the largest mill of the county, grinding [B]": what makes it the largest, the participle says. */
const byTheWay: Look = ({ reading: { words, parts, clauses } }, first) => {
  const main = parts.find(({ clause }) => clause === clauses[0]);
  if (!main?.subject?.noun || main.verb.isNegated || clauses[0]?.isUncertain === true) return null;
  const at = words.findIndex(
    ({ lower, pos, text }, index) =>
      index > main.verb.main + 2 &&
      index > first + 4 &&
      pos === 'VERB' &&
      lower.endsWith('ing') &&
      words[index - 1]?.text === ',' &&
      text !== 'including' &&
      !/^(?:according|regarding|concerning|depending|following|including|excluding|beginning|starting|ending|saying)$/.test(
        lower,
      ) &&
      (opensPhrase(words[index + 1]) || opensPhrase(words[index + 2])),
  );
  if (at < 0 || !ratesIt(words, main.verb.from, at)) return null;
  // ", writing letters, and keeping accounts": one of a list.
  if (
    words
      .slice(first, at - 1)
      .some(({ text }, index) => text === ',' && words[first + index + 1]?.lower.endsWith('ing'))
  )
    return null;
  // "carrying out [its trade]"
  const from = words[at + 1]?.pos === 'ADP' ? at + 2 : at + 1;
  return { from, to: endOfStatement(words, at, words.length), ...REASON };
};

/** "is the most active", "is a key prize", "will help", "marks a leap": a judgement, which wants a ground; "went to Alder" is an event. */
function ratesIt(words: readonly Word[], verb: number, to: number): boolean {
  const own = words.slice(verb, to);
  const isCopula = own
    .slice(0, 3)
    .some(({ lower }) => BE.has(lower) || /^(?:became|becomes|remains|remained|proved)$/.test(lower));
  const isSuperlative = own.some(
    ({ lower, pos }) =>
      /^(?:most|least|best|worst|only|key|main)$/.test(lower) || (pos === 'ADJ' && lower.endsWith('est')),
  );
  const isHelp =
    /^(?:will|can|would|could|may)$/.test(own[0]?.lower ?? '') &&
    own.slice(1, 4).some(({ lemma, pos }) => pos === 'VERB' && BRINGING.test(lemma));
  return (isCopula && isSuperlative) || isHelp;
}

const BASES = [
  ['on', 'the', 'basis', 'of'],
  ['in', 'response', 'to'],
  ['in', 'the', 'light', 'of'],
  ['in', 'light', 'of'],
  ['in', 'view', 'of'],
  ['in', 'recognition', 'of'],
  ['in', 'return', 'for'],
  ['in', 'protest', 'at'],
  ['in', 'protest', 'against'],
  ['at', 'the', 'request', 'of'],
  ['at', 'the', 'insistence', 'of'],
  ['by', 'means', 'of'],
];

/** "Three bells are put beside it on the basis of [their letters]" */
const onTheBasis: Look = (told, first) => {
  const { words } = told.reading;
  for (const at of words.keys()) {
    // "the sale on the basis of": of a thing it says which.
    if (at <= first + 3 || words[at - 1]?.pos === 'NOUN') continue;
    const base = BASES.find((each) => each.every((word, index) => words[at + index]?.lower === word));
    if (!base) continue;
    const from = at + base.length;
    const to = endOfPhrase(told, from);
    return to === null || !opensPhrase(words[from]) ? null : { from, to, ...REASON };
  }
  return null;
};

/** "The mill is odd in that [it has no wheel]"; how one thing differs from another is asked by itself (terms/held). */
const inThat: Look = ({ reading: { words } }, first) => {
  if (words.some(({ lemma }) => lemma === 'differ')) return null;
  const at = words.findIndex(
    ({ lower }, index) => index > first + 3 && lower === 'in' && words[index + 1]?.lower === 'that',
  );
  return at >= 0 && words[at + 2]?.pos !== 'NOUN' && statesSomething(words, at + 2, words.length)
    ? { from: at + 2, to: endOfStatement(words, at, words.length), ...REASON }
    : null;
};

/** "sold it as she [had run out of money]", "may sink as Alder [will not pay]": a tense before or behind its own gives a reason, and no time. */
const asItHad: Look = ({ reading: { words } }, first) => {
  const at = words.findIndex(
    ({ lower, pos }, index) =>
      index > first + 4 &&
      lower === 'as' &&
      pos !== 'ADV' &&
      !/^(?:such|same|so|just|far|long|soon|well|much|many|and|or|,)$/.test(words[index - 1]?.lower ?? '') &&
      !words.slice(Math.max(first, index - 4), index).some((word) => /^(?:as|so|such|same)$/.test(word.lower)) &&
      opensPhrase(words[index + 1]) &&
      isOfAnotherTime(words, index),
  );
  return at < 0 ? null : { from: at + 1, to: endOfStatement(words, at, words.length), ...REASON };
};

function isOfAnotherTime(words: readonly Word[], at: number): boolean {
  const verb = words.findIndex(({ pos }, index) => index > at + 1 && index < at + 6 && pos === 'AUX');
  const lower = words[verb]?.lower ?? '';
  const next = words[verb + 1];
  return /^(?:will|would)$/.test(lower) || (lower === 'had' && next?.pos === 'VERB' && !isLeftOpen(words, verb + 1));
}

/** "as Berg had been in 1825": what he had been, stands before. */
const isLeftOpen = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'been' && /^(?:ADP|PUNCT)$/.test(words[at + 1]?.pos ?? 'PUNCT');

export const GROUNDS: readonly Look[] = [beingSo, withItSo, inThat, asItHad, onTheBasis, byTheWay];
