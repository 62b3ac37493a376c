// Nouns and what describes them, told by the determiner before them or by the end of their phrase.
import type { Word } from '../word';
import { ING, PLAIN_VERB, type Rule } from './rule';

/** "at 270 hunts across the county", "due to changes in the trade": what a number counts, or a preposition governs, is a noun. */
export const countedNoun: Rule = (word, index, words) =>
  word.pos === 'VERB' &&
  word.lower.endsWith('s') &&
  word.lemma !== word.lower &&
  ((words[index - 1]?.pos === 'NUM' && !/^\d{4}$/.test(words[index - 1]?.text ?? '')) || isGoverned(index, words)) &&
  ['ADP', 'PUNCT', 'CCONJ'].includes(words[index + 1]?.pos ?? 'PUNCT')
    ? 'NOUN'
    : null;

const isGoverned = (index: number, words: readonly Word[]): boolean => {
  const before = words[index - 1];
  if (!/^(?:ADP|PUNCT)$/.test(words[index + 1]?.pos ?? 'PUNCT')) return false;
  return before?.lower === 'to'
    ? /^(?:due|owing|thanks)$/.test(words[index - 2]?.lower ?? '')
    : before?.pos === 'ADP' &&
        /^(?:of|with|by|from|for|about|against|between|through|without|into)$/.test(before.lower);
};

/** "its balancing act", "the first shuttle launch", "Moscow's only ally": a plain form that closes a noun phrase. */
export const nounAtEnd: Rule = (word, index, words) => {
  if (word.pos !== 'VERB' || word.lemma !== word.lower || !PLAIN_VERB.test(word.text)) return null;
  const next = words[index + 1];
  if (next && !['PUNCT', 'ADP', 'AUX', 'CCONJ'].includes(next.pos)) return null;
  let before = index - 1;
  while (
    ['NOUN', 'ADJ', 'PROPN', 'VERB'].includes(words[before]?.pos ?? '') ||
    // "a four-room tenement block"
    isCountedMark(words, before) ||
    isCountedMark(words, before + 1) ||
    /^(?:only|north|south|east|west)$/.test(words[before]?.lower ?? '')
  )
    before -= 1;
  if (before === index - 1) return null;
  const opener = words[before];
  if (!opener) return null;
  const isSingular = /^(?:a|an|the|its|his|her|this|'s)$/.test(opener.lower);
  // "the city grow" does not occur; "the cities grow" does.
  const last = words[index - 1];
  return isSingular && !(last?.pos === 'NOUN' && last.lower.endsWith('s')) && last?.pos !== 'VERB' ? 'NOUN' : null;
};

/** The mark between a number and the noun it is glued to. */
const isCountedMark = (words: readonly Word[], at: number): boolean =>
  /^[-–]$/.test(words[at]?.text ?? '') && words[at - 1]?.pos === 'NUM' && words[at - 1]?.end === words[at]?.start;

/** "that shops in the centre are closing": between "that" and a preposition, a form in -s is the subject. */
export const subjectAfterThat: Rule = (word, index, words) =>
  word.pos === 'VERB' &&
  word.lower.endsWith('s') &&
  words[index - 1]?.lower === 'that' &&
  words[index - 2]?.pos === 'VERB' &&
  words[index + 1]?.pos === 'ADP'
    ? 'NOUN'
    : null;

/** "in the north of the country": behind "the" a direction is a noun. */
export const direction: Rule = ({ lower, pos }, index, words) =>
  (pos === 'ADV' || pos === 'ADJ') &&
  /^(?:north|south|east|west)$/.test(lower) &&
  words[index - 1]?.lower === 'the' &&
  !['NOUN', 'PROPN', 'ADJ'].includes(words[index + 1]?.pos ?? 'PUNCT')
    ? 'NOUN'
    : null;

/** "their holds full", "the only demand that": behind a determiner a plain form is a noun, unless a noun comes for it to describe. */
export const nounBehindDeterminer: Rule = (word, index, words) => {
  if (word.pos !== 'VERB' || !PLAIN_VERB.test(word.text) || ING.test(word.lower)) return null;
  let before = index - 1;
  while (words[before] && /^(?:only|very|same|first|last|next|other|own)$/.test(words[before]?.lower ?? ''))
    before -= 1;
  const opener = words[before]?.lower ?? '';
  if (!/^(?:the|a|an|every|each|its|his|her|their|our|my|your|'s)$/.test(opener)) return null;
  if (opener === "'s" && words[before]?.pos !== 'PART') return null;
  if (opener === 'her' && words[before - 1]?.pos === 'VERB') return null;
  const next = words[index + 1]?.pos ?? 'PUNCT';
  return ['NOUN', 'PROPN', 'NUM'].includes(next) || (next === 'ADJ' && word.lower.endsWith('ed')) ? null : 'NOUN';
};

/** "the inland counties", "the only demand", "the following spring": between "the" and a noun stands an adjective. */
export const adjectiveBeforeNoun: Rule = (word, index, words) =>
  (word.pos === 'ADV' || (word.pos === 'ADP' && word.lower === 'following')) &&
  (!word.lower.endsWith('ly') || word.lower === 'only') &&
  !/^(?:so|too|very|quite|rather|almost|once|most|more|less|least)$/.test(word.lower) &&
  words[index - 1]?.pos === 'DET' &&
  words[index + 1]?.pos === 'NOUN'
    ? 'ADJ'
    : null;

/** "a mission for lost explorers": no finite verb stands behind these prepositions. */
export const participleBehindPreposition: Rule = ({ pos, lower }, index, words) =>
  pos === 'VERB' &&
  !ING.test(lower) &&
  /^(?:for|of|with|by|from|into|about|among|between)$/.test(words[index - 1]?.lower ?? '') &&
  words[index + 1]?.pos === 'NOUN'
    ? 'ADJ'
    : null;

/** "close to ruin": no infinitive follows "close to". */
export const nounBehindCloseTo: Rule = (word, index, words) =>
  word.pos === 'VERB' &&
  words[index - 1]?.lower === 'to' &&
  words[index - 2]?.lower === 'close' &&
  !ING.test(word.lower)
    ? 'NOUN'
    : null;

/** "rock paintings": a form in -ings is the plural of a noun. */
export const pluralInIngs: Rule = (word) =>
  word.pos === 'VERB' && /^\p{L}{3,}ings$/u.test(word.lower) ? 'NOUN' : null;

/** "When it rained, factories had to close": behind the comma, before a verb of its own, a form in -s is the subject. */
export const subjectBehindComma: Rule = (word, index, words) => {
  if (word.pos !== 'VERB' || !word.lower.endsWith('s') || word.lemma === word.lower || words[index - 1]?.text !== ',')
    return null;
  const opener = words[0];
  if (opener?.pos !== 'SCONJ' && opener?.pos !== 'ADP') return null;
  const next = words.slice(index + 1).find(({ pos, lower }) => pos !== 'ADV' && lower !== 'no');
  return next?.pos === 'AUX' || (next?.pos === 'VERB' && next !== words[index + 1] && next.lower !== next.lemma)
    ? 'NOUN'
    : null;
};

/** "boards called floats": behind "called" stands a name, and no verb. */
export const nounBehindCalled: Rule = (word, index, words) =>
  word.pos === 'VERB' &&
  /^(?:called|termed|named)$/.test(words[index - 1]?.lower ?? '') &&
  words[index - 1]?.pos === 'VERB' &&
  !/^(?:upon|for|on|off)$/.test(words[index + 1]?.lower ?? '') &&
  !ING.test(word.lower)
    ? 'NOUN'
    : null;

/** "a large potential known as", "a free individual.": what "a" opens and nothing but adjectives fill ends in a noun. */
export const nounBehindA: Rule = (word, index, words) => {
  if (word.pos !== 'ADJ' || !/^(?:VERB|AUX)$/.test(words[index + 1]?.pos ?? '')) return null;
  let at = index - 1;
  while (words[at]?.pos === 'ADJ') at -= 1;
  return /^an?$/.test(words[at]?.lower ?? '') && !ING.test(words[index + 1]?.lower ?? '') ? 'NOUN' : null;
};

/** "Anti-slavery gains ground": what opens a sentence right before a verb in -s is its subject. */
export const nounBeforeVerb: Rule = (word, index, words) =>
  index === 0 &&
  word.pos === 'ADJ' &&
  words[1]?.pos === 'VERB' &&
  words[1].lower.endsWith('s') &&
  words[1].lemma !== words[1].lower
    ? 'NOUN'
    : null;
