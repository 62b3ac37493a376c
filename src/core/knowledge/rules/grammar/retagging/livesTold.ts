// Words that lives are told with and the tagger does not know for what they are there: "died aged 77", "was founding president of",
// "their son, Tom, married Eva", "little is known of him".
import { isRoleNoun } from '../../entities/kindsOfNames';
import { BE } from '../verbs';
import { ING, NAME, type Rule } from './rule';

/** "She died aged 47": behind a verb and before a number it says at what age, and is no second verb. */
export const agedAt: Rule = (word, index, words) =>
  word.lower === 'aged' && word.pos !== 'ADP' && words[index - 1]?.pos === 'VERB' && words[index + 1]?.pos === 'NUM'
    ? 'ADP'
    : null;

/** "was founding president of the guild": a post without an article is what somebody is, and nothing one does something to. */
export const postInIng: Rule = (word, index, words) => {
  const post = words[index + 1];
  return word.pos === 'VERB' &&
    ING.test(word.lower) &&
    BE.has(words[index - 1]?.lower ?? '') &&
    post?.pos === 'NOUN' &&
    post.lower === post.lemma &&
    isRoleNoun(post.text)
    ? 'ADJ'
    : null;
};

/** "Their son, Tom, married Eva Lee": behind what somebody is also called, and where the sentence has no other verb. */
export const pastBehindAside: Rule = (word, index, words) => {
  const isEnded = words[index - 1]?.text === ',' && words[index - 2]?.pos === 'PROPN';
  const opens = words.slice(0, Math.max(0, index - 2)).some(({ text }) => text === ',');
  return word.pos === 'ADJ' &&
    /\p{L}{3}ed$/u.test(word.lower) &&
    isEnded &&
    opens &&
    NAME.test(words[index + 1]?.text ?? '') &&
    words[index + 1]?.pos === 'PROPN' &&
    !words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
    ? 'VERB'
    : null;
};

/** "Little is known of him", "a tall man, little is told of him": not much, and no adjective. */
export const littleIs: Rule = (word, index, words) =>
  word.lower === 'little' &&
  word.pos !== 'PRON' &&
  (index === 0 || words[index - 1]?.text === ',' || words[index - 1]?.pos === 'SCONJ') &&
  BE.has(words[index + 1]?.lower ?? '')
    ? 'PRON'
    : null;

/** "King Johan I", "Books I to V": a number behind what it counts, and nobody who speaks. */
export const romanOne: Rule = (word, index, words) =>
  word.text === 'I' &&
  word.pos === 'PRON' &&
  words[index - 1]?.pos === 'PROPN' &&
  !/^(?:VERB|AUX|ADV)$/.test(words[index + 1]?.pos ?? 'PUNCT') &&
  !/^['’]/.test(words[index + 1]?.text ?? '')
    ? 'PROPN'
    : null;
