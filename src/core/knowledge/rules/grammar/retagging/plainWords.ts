// Words told by themselves or by where they stand: names, figures, sentence openers, and words of one part of speech only.
import type { PartOfSpeech, Word } from '../word';
import { NAME, type Rule } from './rule';

/** Words that are always the same part of speech. */
const FIXED: Readonly<Record<string, PartOfSpeech>> = {
  because: 'SCONJ',
  although: 'SCONJ',
  though: 'SCONJ',
  whereas: 'SCONJ',
  unless: 'SCONJ',
  if: 'SCONJ',
  who: 'PRON',
  whom: 'PRON',
  which: 'PRON',
  everything: 'PRON',
  everyone: 'PRON',
  anyone: 'PRON',
  nobody: 'PRON',
  morning: 'NOUN',
  evening: 'NOUN',
  during: 'ADP',
  of: 'ADP',
  into: 'ADP',
  aboard: 'ADP',
  amid: 'ADP',
  according: 'ADP',
  including: 'ADP',
  following: 'ADP',
  regarding: 'ADP',
  however: 'ADV',
  moreover: 'ADV',
  therefore: 'ADV',
  nevertheless: 'ADV',
  finally: 'ADV',
  meanwhile: 'ADV',
  and: 'CCONJ',
  but: 'CCONJ',
  or: 'CCONJ',
};
export const fixed: Rule = (word) => {
  const pos = Object.hasOwn(FIXED, word.lower) ? FIXED[word.lower] : undefined;
  return pos === undefined || pos === word.pos || (NAME.test(word.text) && word.start > 0 && word.pos === 'PROPN')
    ? null
    : pos;
};

/** Numbers and years are numbers, ordinals in figures are adjectives. */
export const figures: Rule = (word) => {
  if (/^\p{Sc}?\d[\d,.]*$/u.test(word.text)) return word.pos === 'NUM' ? null : 'NUM';
  return /^\d+(?:st|nd|rd|th)$/.test(word.lower) && word.pos !== 'ADJ' ? 'ADJ' : null;
};

/** "No. 235 Squadron": a number that names. */
export const numbered: Rule = ({ text, pos }, index, words) => {
  const at = /^Nos?$/.test(text) ? index : text === '.' ? index - 1 : index - 2;
  const [no, mark, figure] = words.slice(Math.max(0, at), at + 3);
  return pos !== 'PROPN' && /^Nos?\.?$/.test(no?.text ?? '') && mark?.text === '.' && /^\d+$/.test(figure?.text ?? '')
    ? 'PROPN'
    : null;
};

/** "New York City", "the Soviet Union": a capital inside a run of names belongs to it. */
export const insideName: Rule = (word, index, words) => {
  if (index === 0 || word.pos === 'PROPN' || !NAME.test(word.text) || word.text === 'I') return null;
  const isName = (other: Word | undefined): boolean => other?.pos === 'PROPN' && NAME.test(other.text);
  // "Kesten Re": no auxiliary has a capital behind a name.
  if (word.pos === 'AUX' && /^\p{Lu}\p{Ll}/u.test(word.text) && isName(words[index - 1])) return 'PROPN';
  if (!['NOUN', 'ADJ', 'VERB', 'ADV'].includes(word.pos)) return null;
  return isName(words[index - 1]) || isName(words[index + 1]) ? 'PROPN' : null;
};

/** "Wounded twice, Miller was sent home": a capital inside a sentence that a verb follows is somebody, not a verb. */
export const nameBeforeVerb: Rule = (word, index, words) => {
  const [before, next] = [words[index - 1], words[index + 1]];
  return word.pos === 'VERB' &&
    NAME.test(word.text) &&
    /\p{Ll}/u.test(word.text) &&
    before !== undefined &&
    (before.text === ',' || /^(?:ADP|SCONJ|CCONJ)$/.test(before.pos)) &&
    (next?.pos === 'AUX' || next?.lower === "'s" || (next?.pos === 'VERB' && !NAME.test(next.text)))
    ? 'PROPN'
    : null;
};

/** "Most adults own a boat": what no owner stands before is what they do. */
export const owning: Rule = (word, index, words) => {
  const before = words[index - 1];
  const isSubject =
    before !== undefined && (before.text === ')' || (before.pos === 'NOUN' && !/['’]s?$/.test(before.text)));
  return word.lower === 'own' &&
    word.pos === 'ADJ' &&
    isSubject &&
    ['DET', 'NUM', 'ADP', 'ADJ', 'PRON', 'PROPN'].includes(words[index + 1]?.pos ?? 'PUNCT')
    ? 'VERB'
    : null;
};

/** "First, ...", "Second, ...", "Finally, ...": what opens a sentence before a comma connects it. */
export const opener: Rule = (word, index, words) =>
  index === 0 &&
  words[1]?.text === ',' &&
  /^(?:first|firstly|second|secondly|third|thirdly|fourth|fifth|last|lastly|next|finally|then|instead|still|yet)$/.test(
    word.lower,
  )
    ? 'ADV'
    : null;

/** "There she saw": before a subject "there" is a place, before "is" it is none. */
export const thereAsPlace: Rule = (word, index, words) =>
  word.lower === 'there' &&
  word.pos === 'PRON' &&
  (words[index + 1]?.pos === 'PRON' || words[index + 1]?.pos === 'PROPN' || words[index - 1]?.pos === 'VERB')
    ? 'ADV'
    : null;

/** "It rained, so the road was closed": behind a comma and before a subject it joins two clauses. */
export const joiningSo: Rule = (word, index, words) => {
  const next = words[index + 1];
  if (word.lower !== 'so' || words[index - 1]?.text !== ',' || !next) return null;
  // "Just as A, so B" likens.
  if (/^(?:just|as)$/.test(words[0]?.lower ?? '')) return null;
  const opensSubject =
    ['DET', 'NOUN', 'PROPN', 'NUM'].includes(next.pos) || (next.pos === 'PRON' && next.lower !== 'that');
  const opensPlural =
    next.pos === 'ADJ' && words[index + 2]?.pos === 'NOUN' && !/^(?:many|much|few|little)$/.test(next.lower);
  return opensSubject || opensPlural ? 'CCONJ' : null;
};

/** "the teachers' unions": a mark glued to a plural and before a noun shows whose. */
export const pluralPossessive: Rule = (word, index, words) => {
  const [before, next] = [words[index - 1], words[index + 1]];
  return word.pos === 'PUNCT' &&
    /^['’]$/.test(word.text) &&
    before?.end === word.start &&
    before.lower.endsWith('s') &&
    (/^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '') || (next?.pos === 'ADV' && words[index + 2]?.pos === 'ADJ')) &&
    !words.slice(0, index).some(({ text }) => /^['‘]$/.test(text))
    ? 'PART'
    : null;
};

/** "just like Russia": no verb. */
export const likeness: Rule = (word, index, words) =>
  word.lower === 'like' &&
  word.pos === 'VERB' &&
  /^(?:just|much|exactly|rather|quite|very)$/.test(words[index - 1]?.lower ?? '')
    ? 'ADP'
    : null;

/** "it is time for a change": no verb. */
export const dueTime: Rule = (word, index, words) =>
  word.lower === 'time' && word.pos === 'VERB' && /^(?:is|was|high)$/.test(words[index - 1]?.lower ?? '')
    ? 'NOUN'
    : null;

/** "it best removed the smell": a superlative before a verb is no verb. */
export const bestBeforeVerb: Rule = (word, index, words) =>
  /^(?:best|worst|most|least)$/.test(word.lower) && word.pos === 'VERB' && words[index + 1]?.pos === 'VERB'
    ? 'ADV'
    : null;

/** "no longer" is one adverb. */
export const noLonger: Rule = (word, index, words) =>
  word.lower === 'no' &&
  words[index + 1]?.lower === 'longer' &&
  ['VERB', 'AUX', 'ADV'].includes(words[index + 2]?.pos ?? '')
    ? 'ADV'
    : null;
