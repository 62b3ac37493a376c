// Verbs the tagger took for nouns or adjectives: told by the subject before them, by what they govern, or by a stretch that would
// have no verb without them.
import { mayBeParticiple } from '../verbs';
import type { Word } from '../word';
import { ING, NAME, stretchAround, type Rule } from './rule';

/** "killing all six aboard": a form in -ing before a determiner governs it. */
export const gerundBeforeDeterminer: Rule = (word, index, words) =>
  word.pos === 'NOUN' &&
  ING.test(word.lower) &&
  !/^(?:morning|evening|nothing|something|anything|everything)$/.test(word.lower) &&
  ['DET', 'PRON'].includes(words[index + 1]?.pos ?? '') &&
  words[index - 1]?.pos !== 'DET'
    ? 'VERB'
    : null;

/** "which launches June 28", "he still parrots many": after a subject pronoun or name, a form in -s before an object. */
export const singularVerb: Rule = (word, index, words) => {
  if (word.pos !== 'NOUN' || !word.lower.endsWith('s') || word.lemma === word.lower || NAME.test(word.text))
    return null;
  let before = index - 1;
  while (words[before]?.pos === 'ADV') before -= 1;
  const subject = words[before];
  const isSubject = subject && /^(?:which|who|that|he|she|it)$/.test(subject.lower);
  const next = words[index + 1]?.pos ?? 'PUNCT';
  if (isSubject && ['DET', 'PROPN', 'NUM', 'ADP', 'PRON', 'ADJ', 'PART'].includes(next)) return 'VERB';
  // "a wheel that lifts water": behind a noun "that" points at no plural.
  const isRelative = subject?.lower === 'that' && words[before - 1]?.pos === 'NOUN' && before === index - 1;
  return isRelative && next === 'NOUN' && !/^(?:VERB|AUX)$/.test(words[index + 2]?.pos ?? '') ? 'VERB' : null;
};

/**
 * "Dough rises for hours", "because the dust rises abruptly": where a stretch has no verb, the form in -s between a noun and what a verb
 * takes is one.
 */
export const missingVerb: Rule = (word, index, words) => {
  if (word.pos !== 'NOUN' || !/(?<!ing)s$/.test(word.lower) || word.lemma === word.lower || NAME.test(word.text))
    return null;
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!before || !next || before.lower.endsWith('s')) return null;
  if (!['NOUN', 'PROPN'].includes(before.pos) && !/^(?:other|latter|former)$/.test(before.lower)) return null;
  const stretch = stretchAround(words, index);
  if (stretch.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  const opener = words[words.indexOf(stretch[0] ?? word) - 1];
  // "because the brain releases melatonin": behind such a word a verb must come.
  const isClause =
    (opener?.pos === 'SCONJ' && opener.lower !== 'than' && opener.lower !== 'as') || isTurn(opener, stretch, words);
  const mayFollow = isClause
    ? ['ADP', 'DET', 'NUM', 'PRON', 'ADV', 'NOUN', 'ADJ', 'PROPN', 'PUNCT']
    : ['ADP', 'DET', 'NUM', 'PRON', 'ADV'];
  // "The mill matters because it feeds the poor": a reason is given of what somebody does.
  // "The dough forms soft bubbles": no plural stands before what describes another noun.
  const isObject = next.pos === 'ADJ' && words[index + 2]?.pos === 'NOUN' && words.at(-1)?.text === '.';
  if ((!mayFollow.includes(next.pos) && next.lower !== 'because' && !isObject) || next.lower === 'of') return null;
  // "Cores from the ice, drilled in 1970, contain dust": the verb comes behind the commas.
  const isResumed = words.some(
    ({ text }, at) =>
      at > index &&
      text === ',' &&
      ['VERB', 'AUX'].includes(words[at + 1]?.pos ?? '') &&
      !mayBeParticiple(words[at + 1] ?? word) &&
      !ING.test(words[at + 1]?.lower ?? ''),
  );
  if (isResumed) return null;
  // "If the flow is counted, the figure rises to 3": what comes behind the opening must have a verb of its own.
  const isMain =
    stretch[0] === words[0] || (/^(?:SCONJ|ADP)$/.test(words[0]?.pos ?? '') && stretch.at(-1) === words.at(-2));
  return isMain || isClause ? 'VERB' : null;
};

/** "That is true, but the system rewards nobody.": what "but" opens behind a whole statement and the sentence ends with has a verb, too. */
const isTurn = (opener: Word | undefined, stretch: readonly Word[], words: readonly Word[]): boolean =>
  opener !== undefined &&
  /^(?:but|yet)$/.test(opener.lower) &&
  words[words.indexOf(opener) - 1]?.text === ',' &&
  stretch.at(-1) === words.at(-2) &&
  stretch[0]?.pos === 'DET' &&
  words.slice(0, words.indexOf(opener)).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** "that everyone wash his hands": behind a pronoun that can only be a subject, and before an object, a plain form is a verb. */
export const behindPronoun: Rule = (word, index, words) => {
  const [before, next] = [words[index - 1], words[index + 1]];
  return word.pos === 'NOUN' &&
    word.lemma === word.lower &&
    !NAME.test(word.text) &&
    before !== undefined &&
    /^(?:everyone|everybody|someone|somebody|nobody|they|we|you|i)$/.test(before.lower) &&
    next !== undefined &&
    (next.pos === 'DET' || /^(?:his|her|its|their|our|my|your|it|them|him|us)$/.test(next.lower))
    ? 'VERB'
    : null;
};

/** "Three workers drowned.": a stretch without a verb has it in the form in -ed behind its noun. */
export const missingPast: Rule = (word, index, words) => {
  if ((word.pos !== 'ADJ' && word.pos !== 'NOUN') || !/\p{L}{3}ed$/u.test(word.lower)) return null;
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!before || !['NOUN', 'PROPN', 'PRON'].includes(before.pos)) return null;
  if (next && !['PUNCT', 'ADP', 'ADV', 'DET', 'CCONJ', 'PROPN'].includes(next.pos)) return null;
  // "The judges paved the way for ... by saying that it was too late": no adjective stands between a noun and "the".
  if (word.pos === 'ADJ' && before.pos !== 'PRON' && next?.pos === 'DET') return 'VERB';
  return stretchAround(words, index).some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? null : 'VERB';
};

/** "Hale cast the ribs": verbs whose past looks like a noun, between a subject and an object. */
export const unchangingPast: Rule = (word, index, words) => {
  if (
    word.pos !== 'NOUN' ||
    !/^(?:cast|put|cut|set|hit|let|shut|cost|spread|split|bet|quit|thrust|led|met|won|sent)$/.test(word.lower)
  )
    return null;
  const [before, next] = [words[index - 1], words[index + 1]];
  const isSubject = before && (before.pos === 'PROPN' || /^(?:he|she|it|they|who|which|we|i)$/.test(before.lower));
  return isSubject && next && ['DET', 'PRON', 'NUM', 'PROPN', 'ADJ'].includes(next.pos) ? 'VERB' : null;
};

/** "Marsh, whose book appeared then, regards the deed as a defeat": behind a comma and before a determiner, a form in -s is a verb. */
export const verbBehindComma: Rule = (word, index, words) =>
  word.pos === 'NOUN' &&
  word.lower.endsWith('s') &&
  word.lemma !== word.lower &&
  words[index - 1]?.text === ',' &&
  words[index + 1]?.pos === 'DET'
    ? 'VERB'
    : null;

/** Endings of nouns that are no verbs. */
const ONLY_NOUN = /(?:th|tion|sion|ment|ness|ity|ance|ence|er|or|ism|ist|ship|hood|dom|cy|ing)$/u;

const isMany = ({ pos, text, lower }: Word): boolean =>
  /^(?:NOUN|PROPN)$/.test(pos) && (/\p{L}{2}(?<!s)s$/u.test(text) || /^(?:people|men|women|children)$/.test(lower));

/** "Many people around the world live in towns": a phrase stands between the plural and its verb. */
function isBehindMany(words: readonly Word[], index: number): boolean {
  let at = index - 1;
  while (/^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(words[at]?.pos ?? '')) at -= 1;
  const many = words[at - 1];
  return at > 0 && words[at]?.pos === 'ADP' && words[at]?.lower !== 'of' && many !== undefined && isMany(many);
}

/** "Slow mills aim to save water.", "Many towns use old wells.": where a stretch has no verb, a plain form behind a plural is one. */
export const missingPlural: Rule = (word, index, words) => {
  if (word.pos !== 'NOUN' || word.lemma !== word.lower || NAME.test(word.text) || ONLY_NOUN.test(word.lower))
    return null;
  const [before, next, after] = [words[index - 1], words[index + 1], words[index + 2]];
  const isPlural = before && (isMany(before) || isBehindMany(words, index));
  if (!isPlural || !next || next.lower === 'of') return null;
  const mayFollow =
    (next.lower === 'to' && after?.pos === 'VERB' && !ING.test(after.lower)) ||
    ['DET', 'NUM', 'PRON', 'ADP', 'ADV'].includes(next.pos) ||
    (next.pos === 'ADJ' && /^(?:NOUN|ADJ)$/.test(after?.pos ?? ''));
  const stretch = stretchAround(words, index);
  const isVerb = (other: Word): boolean =>
    other.pos === 'AUX' ||
    (other.pos === 'VERB' && !ING.test(other.lower) && words[words.indexOf(other) - 1]?.lower !== 'to');
  // A heading or a piece of a sentence has none at all.
  const isWhole = stretch[0] === words[0] && /^[.]$/.test(words.at(-1)?.text ?? '');
  return mayFollow && isWhole && !stretch.some(isVerb) ? 'VERB' : null;
};
